import { isPlan } from '#shared/board-guard.ts';
import type { CodePlan } from '#shared/mark.ts';
import type { BoardSource, SeenValue } from '../../live/layers.ts';

/** As many former plans as one keeps; of a longer story the oldest is let go. */
const TRAIL = 20;

/** Who takes which codes, followed in O(change). A plan is no coding: it is there also while coding is blind. */
export interface PlansModel {
  version(): number;
  subscribe(listener: () => void): () => void;
  planOf(coder: string): CodePlan | undefined;
  all(): readonly CodePlan[];
  /** Without a plan one takes every code. */
  takesNow(coder: string, code: string): boolean;
}

/** It lives as long as the page. */
export function createPlansModel(source: BoardSource): PlansModel {
  const plans = new Map<string, CodePlan>();
  const listeners = new Set<() => void>();
  let version = 0;
  const take = ({ shelf, key, value }: SeenValue): void => {
    if (shelf !== 'plans') return;
    if (isPlan(key, value)) plans.set(key, value);
    else plans.delete(key);
  };
  for (const seen of source.entries()) take(seen);
  source.observe((changes) => {
    if (!changes.some(({ shelf }) => shelf === 'plans')) return;
    for (const change of changes) take(change);
    version += 1;
    for (const listener of listeners) listener();
  });
  return {
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    planOf: (coder) => plans.get(coder),
    all: () => [...plans.values()],
    takesNow: (coder, code) => plans.get(coder)?.codes?.includes(code) ?? true,
  };
}

/** A new choice over the former one, which goes into the trail; `codes` null takes all. `at` is room time, ms. */
export function planWith(
  before: CodePlan | undefined,
  { coder, codes, at }: Pick<CodePlan, 'coder' | 'codes' | 'at'>,
): CodePlan {
  const trail = before ? [...(before.trail ?? []), { at: before.at, codes: before.codes }].slice(-TRAIL) : undefined;
  return { id: coder, coder, at, codes, ...(trail ? { trail } : {}) };
}
