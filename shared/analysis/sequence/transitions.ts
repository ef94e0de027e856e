import { addAt, zeros } from '../numbers.ts';

export interface Transitions {
  readonly labels: readonly string[];
  /** `counts[i][j]`: how often label j came right after label i. */
  readonly counts: readonly (readonly number[])[];
  /** True where the same label may follow itself. */
  readonly repeats: boolean;
}

/**
 * Counts what comes right after what (lag 1), chain by chain: nothing is counted from one chain to the next.
 * A null is no label and breaks its chain in two. With `repeats: false` immediate repeats are one event, and
 * the diagonal cannot occur. `labels` fixes the order; without it, labels that occur, by the alphabet.
 */
export function transitionsOf(
  chains: readonly (readonly (string | null)[])[],
  { labels, repeats = true }: { readonly labels?: readonly string[]; readonly repeats?: boolean } = {},
): Transitions {
  const list = labels ?? [...new Set(chains.flat())].filter((label) => label !== null).sort();
  const index = new Map(list.map((label, at) => [label, at]));
  const counts = zeros(list.length, list.length);
  for (const chain of chains) {
    let before: number | undefined;
    for (const label of chain) {
      const now = label === null ? undefined : index.get(label);
      if (before !== undefined && now !== undefined && (repeats || now !== before)) addAt(counts[before], now, 1);
      before = now;
    }
  }
  return { labels: list, counts, repeats };
}
