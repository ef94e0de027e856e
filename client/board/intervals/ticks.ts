import type { IntervalTicks } from '#shared/mark.ts';

/** As many former states as are kept; of a longer story the oldest is let go. */
const TRAIL = 20;

/** How many ended intervals stay open to correction: what is longer ago is not remembered, only imagined. */
export const OPEN_BEHIND = 5;

export function codesOf(ticks: IntervalTicks | undefined): readonly string[] {
  return ticks && !ticks.gone ? ticks.codes : [];
}

/** A tick more, or one less; what stood before goes into the trail. */
export function withCodeToggled(before: IntervalTicks, code: string, at: number): IntervalTicks {
  const has = codesOf(before);
  return changed(before, has.includes(code) ? has.filter((each) => each !== code) : [...has, code], false, at);
}

/** The coder's word that an interval was looked through, given or taken back. */
export function withWord(before: IntervalTicks, isDone: boolean, at: number): IntervalTicks {
  return changed(before, [], !isDone, at);
}

function changed(before: IntervalTicks, codes: readonly string[], gone: boolean, at: number): IntervalTicks {
  const { gone: wasGone, trail = [], ...rest } = before;
  const was = { at: before.at, codes: before.codes, ...(wasGone ? { gone: wasGone } : {}) };
  return { ...rest, at, codes: [...codes], ...(gone ? { gone } : {}), trail: [...trail, was].slice(-TRAIL) };
}
