import { useMemo } from 'react';
import type { CodeGroup } from '../model/code-groups.ts';
import type { Session } from '../session.ts';
import { useIsMine } from './use-plans.ts';

interface SplitGroups {
  /** What this coder takes. */
  readonly own: readonly CodeGroup[];
  readonly others: readonly CodeGroup[];
  readonly isMine: (code: string) => boolean;
}

/** The same groups until plans change. */
export function useSplitGroups(session: Session, groups: readonly CodeGroup[]): SplitGroups {
  const isMine = useIsMine(session);
  return useMemo(
    () => ({ own: only(groups, isMine), others: only(groups, (code) => !isMine(code)), isMine }),
    [groups, isMine],
  );
}

function only(groups: readonly CodeGroup[], isWanted: (code: string) => boolean): readonly CodeGroup[] {
  const wanted = groups
    .map((group) => ({ ...group, codes: group.codes.filter(({ id }) => isWanted(id)) }))
    .filter((group) => group.codes.length > 0);
  return wanted.length === groups.length && wanted.every(({ codes }, n) => codes.length === groups[n]?.codes.length)
    ? groups
    : wanted;
}
