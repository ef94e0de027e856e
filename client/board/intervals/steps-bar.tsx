import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { intervalCounts, intervalWords, stepWords } from '../../i18n/words/board-intervals.ts';
import { intervalText } from './interval-text.ts';
import type { Step } from './steps.ts';

interface StepsBarProps {
  readonly steps: readonly Step[];
  readonly shown: number;
  readonly onShow: (interval: number) => void;
}

/** All intervals so far in a row: filled where done. By keyboard one goes with brackets or page keys, so Tab stops once. */
export function StepsBar({ steps, shown, onShow }: StepsBarProps) {
  const { t, tn } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const ended = steps.filter(({ isRunning }) => !isRunning);
  const done = ended.filter(({ state }) => state !== 'empty').length;
  const length = steps.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step more, or another one shown, is scrolled to
  useEffect(() => {
    const box = list.current;
    const step = box?.querySelector<HTMLElement>('[aria-current]');
    if (box && step) box.scrollLeft = step.offsetLeft - box.clientWidth / 2;
  }, [length, shown]);
  return (
    <div className="ob-steps">
      <ol ref={list} aria-label={t(intervalWords.steps)}>
        {steps.map(({ interval, state, isRunning, asks }) => (
          <li key={interval}>
            <button
              type="button"
              className={`is-${state}${isRunning ? ' is-running' : ''}${asks ? ' is-asking' : ''}`}
              aria-current={interval === shown ? 'step' : undefined}
              aria-label={t(intervalWords.step, {
                time: intervalText(interval),
                state: t(isRunning ? intervalWords.runningNow : stepWords[state]),
              })}
              tabIndex={interval === shown ? 0 : -1}
              onClick={() => onShow(interval)}
            >
              <span aria-hidden="true">{state === 'said' ? '✓' : ''}</span>
            </button>
          </li>
        ))}
      </ol>
      {ended.length > 0 && <p className="ob-quiet">{tn(intervalCounts.doneOf, ended.length, { done })}</p>}
    </div>
  );
}
