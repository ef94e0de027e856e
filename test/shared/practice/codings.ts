import type { PracticeCoding, PracticeMark } from '#shared/practice/coding-file.ts';
import { LENGTHS, TALK, TALK_ID } from '#shared/practice/talk.ts';

/** Marks as the reference has them, each so many ms after its act began. */
export function asReferenced(late = 0): PracticeMark[] {
  return TALK.map(({ at, from, to, code }) => ({ at: Math.min(at + late, LENGTHS.whole), from, to, code }));
}

export function codingOfMarks(marks: readonly PracticeMark[], heard: number = LENGTHS.whole): PracticeCoding {
  return { krug: 'practice-coding', version: 1, talk: TALK_ID, doneAt: 1_790_000_000_000, heard, marks };
}

/** The same with some marks changed, by their place; null leaves a mark out. */
export function changed(
  marks: readonly PracticeMark[],
  at: readonly number[],
  change: (mark: PracticeMark) => PracticeMark | null,
): PracticeMark[] {
  return marks.flatMap((mark, place) => (at.includes(place) ? (change(mark) ?? []) : mark));
}

/** Places of the first acts with this code. */
export function placesOf(code: string, count: number): number[] {
  const places = TALK.flatMap((act, place) => (act.code === code ? place : []));
  return places.slice(0, count);
}
