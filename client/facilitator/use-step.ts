import { useCallback, useEffect, useRef, useState } from 'react';
import type { Console } from './console-context.ts';
import type { NextStep } from './next-step.ts';

/** A key that bounces, or a second press before the room has answered, must not take the step after. */
const SETTLE_MS = 600;

interface StepEnds {
  /** Closing the session asks first. */
  readonly finish: () => void;
  readonly moved: () => void;
}

interface Step {
  readonly take: () => void;
  /** A step was taken a moment ago, and the next one is not yet taken. */
  readonly busy: boolean;
}

/** Takes the labelled next step, once. */
export function useStep(step: NextStep, { send, why }: Pick<Console, 'send' | 'why'>, ends: StepEnds): Step {
  const [busy, setBusy] = useState(false);
  const isBusy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const mark = useCallback((value: boolean): void => {
    isBusy.current = value;
    setBusy(value);
  }, []);
  const take = useCallback(() => {
    if (why !== null || isBusy.current) return;
    if (step.do === 'finish') return ends.finish();
    mark(true);
    void takeStep(step, send).then(() => {
      ends.moved();
      timer.current = setTimeout(() => mark(false), SETTLE_MS);
    });
  }, [step, send, why, ends, mark]);
  return { take, busy };
}

async function takeStep(step: NextStep, send: Console['send']): Promise<void> {
  switch (step.do) {
    case 'start':
      await send('room.start', {});
      return;
    case 'resume':
      await send('room.resume', {});
      return;
    case 'open':
      await send('prompt.open', { prompt: step.prompt.id });
      return;
    case 'close':
      await send('prompt.close', { prompt: step.prompt.id });
      return;
    case 'reveal':
      await send('prompt.reveal', { prompt: step.prompt.id });
      return;
    case 'evaluate':
      await send('evaluation.open', {});
      return;
    case 'finish':
    case 'wait':
      return;
  }
}
