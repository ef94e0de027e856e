import { bandOf } from '../analysis/agreement/bands.ts';
import type { Comparison } from './compare.ts';
import { LENGTHS } from './talk.ts';

/** What to do next: the one thing that would help most. */
export type Advice =
  /** Nothing was coded, or nothing could be paired with an act. */
  | { readonly kind: 'nothing-coded' }
  /** Too many acts went by without a mark: to keep up comes before the choice of codes. */
  | { readonly kind: 'keep-up'; readonly marked: number; readonly acts: number }
  /** Marks with the wrong chair: the circle is not in mind yet. */
  | { readonly kind: 'learn-seats' }
  /** Codes that went wrong most: one or two. */
  | { readonly kind: 'look-again'; readonly codes: readonly string[] }
  /** It is good as far as it went, and that was not the whole talk. */
  | { readonly kind: 'do-the-whole' }
  /** `codes`: one or two that were often taken for others all the same. */
  | { readonly kind: 'ready'; readonly codes: readonly string[] };

/** Who has marked less than this share of the acts is not keeping up. */
const KEPT_UP = 0.75;
/** A speaker is seen, not judged: nearly all of them should be right. */
const SPEAKERS_RIGHT = 0.9;
/** Who stops within the last minute has heard the fast part. */
const NEARLY_WHOLE = 0.9;

/** In order of what stands in the way of all that follows. */
export function adviceOf({ pair, confused }: Comparison, heard: number): Advice {
  const { n1, matched, speaker, kappa } = pair;
  if (matched === 0) return { kind: 'nothing-coded' };
  if (matched < n1 * KEPT_UP) return { kind: 'keep-up', marked: matched, acts: n1 };
  if (speaker.defined && speaker.value < SPEAKERS_RIGHT) return { kind: 'learn-seats' };
  if (bandOf(kappa) !== 'firm' && confused[0]) return { kind: 'look-again', codes: mostWrong(confused) };
  if (heard < LENGTHS.whole * NEARLY_WHOLE) return { kind: 'do-the-whole' };
  return { kind: 'ready', codes: weakest(pair.byCode) };
}

/** Where the whole is firm a code can be weak on its own. */
function weakest(byCode: Comparison['pair']['byCode']): string[] {
  return byCode
    .flatMap(({ code, n1, kappa }) => (n1 > 0 && kappa.defined && bandOf(kappa) === 'weak' ? [{ code, kappa }] : []))
    .sort((a, b) => a.kappa.value - b.kappa.value)
    .slice(0, 2)
    .map(({ code }) => code);
}

/** The two codes that were in most mistakes, on either side of them. */
function mostWrong(confused: Comparison['confused']): string[] {
  const counts = new Map<string, number>();
  for (const { first, second, times } of confused) {
    for (const code of [first, second]) counts.set(code, (counts.get(code) ?? 0) + times);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([code]) => code);
}
