import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Session } from '../session.ts';
import type { AskFirst } from './ask-first.ts';
import type { PlansModel } from './plans-model.ts';

export function usePlans(plans: PlansModel): number {
  return useSyncExternalStore(plans.subscribe, plans.version);
}

/** The code that was held back just now. */
export function useAsked(askFirst: AskFirst): string | null {
  return useSyncExternalStore(
    useCallback((listener: () => void) => askFirst.subscribe(listener), [askFirst]),
    () => askFirst.asked(),
  );
}

/** Whether this coder takes a code; the same function until plans change. */
export function useIsMine({ plans, entry }: Session): (code: string) => boolean {
  const version = usePlans(plans);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new plan is a new answer
  return useMemo(() => (code: string) => plans.takesNow(entry.coder, code), [plans, entry.coder, version]);
}
