import type { Act } from '../act.ts';
import { sum } from '../numbers.ts';
import { unionLength } from './presence.ts';

export interface FloorTime {
  /** Seconds by speaker: the union of their acts with a duration; points add nothing. */
  readonly bySpeaker: ReadonlyMap<string, number>;
  /** Seconds in which anybody spoke, and what the speakers' seconds add up to beyond it. */
  readonly anyone: number;
  readonly overlap: number;
}

export function floorTimeOf(acts: readonly Act[]): FloorTime {
  const intervals = new Map<string, [number, number][]>();
  for (const { speaker, at, until } of acts) {
    const own = intervals.get(speaker) ?? [];
    if (until !== null) own.push([at, until]);
    intervals.set(speaker, own);
  }
  const bySpeaker = new Map([...intervals].map(([speaker, own]) => [speaker, unionLength(own)]));
  const anyone = unionLength([...intervals.values()].flat());
  return { bySpeaker, anyone, overlap: sum([...bySpeaker.values()]) - anyone };
}
