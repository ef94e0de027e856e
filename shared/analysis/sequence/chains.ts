import { type Act, byTime } from '../act.ts';

/** Seconds of silence after which the next act follows from nothing that was said before. */
export const LONGEST_GAP = 60;
const EPSILON = 1e-9;

/**
 * Cuts acts, in order of time, into chains within which one follows from the other: a new chain begins when
 * the prompt changes, and after a gap of more than `longestGap` seconds (from the last end so far to the next
 * start; an act without an end ends where it starts).
 */
export function chainsOf<A extends Act>(acts: readonly A[], longestGap = LONGEST_GAP): A[][] {
  const chains: A[][] = [];
  let chain: A[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const act of [...acts].sort(byTime)) {
    const last = chain.at(-1);
    if (last && (last.prompt !== act.prompt || act.at - end > longestGap + EPSILON)) {
      chains.push(chain);
      chain = [];
      end = Number.NEGATIVE_INFINITY;
    }
    chain.push(act);
    end = Math.max(end, act.until ?? act.at);
  }
  return chain.length > 0 ? [...chains, chain] : chains;
}
