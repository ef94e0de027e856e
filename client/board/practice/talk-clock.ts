/** The time of the talk: it stands still in a pause, and goes at the pace that was chosen. */
export interface TalkClock {
  /** Ms since the practice was opened. It never stands still: what hands do in a pause has a time as well. */
  now(): number;
  /** Ms of the talk at a moment of `now`; at most its length. */
  talkAt(now: number): number;
  isRunning(): boolean;
  /** The talk has been heard to its end. */
  isOver(): boolean;
  run(on: boolean): void;
  /** Called when it begins to run, and when it stops. */
  subscribe(listener: () => void): () => void;
}

/** From `from` on the talk went on from `talk` at this rate. */
interface Stretch {
  readonly from: number;
  readonly talk: number;
  readonly rate: number;
}

/** `length` in ms of the talk; `pace` 1 is as fast as it was told, 0.75 slower. It begins at rest. */
export function createTalkClock(
  length: number,
  pace: number,
  device: () => number = () => performance.now(),
): TalkClock {
  const opened = device();
  const stretches: Stretch[] = [{ from: 0, talk: 0, rate: 0 }];
  const listeners = new Set<() => void>();
  const now = (): number => Math.round(device() - opened);
  const talkAt = (at: number): number => {
    const { from, talk, rate } = stretches.findLast((stretch) => stretch.from <= at) ?? { from: 0, talk: 0, rate: 0 };
    return Math.min(length, Math.round(talk + (at - from) * rate));
  };
  const isOver = (): boolean => talkAt(now()) >= length;
  return {
    now,
    talkAt,
    isOver,
    isRunning: () => (stretches.at(-1)?.rate ?? 0) > 0 && !isOver(),
    run: (on) => {
      const at = now();
      stretches.push({ from: at, talk: talkAt(at), rate: on ? pace : 0 });
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
