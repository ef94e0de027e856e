import { useCallback, useEffect, useState } from 'react';
import type { FileNote } from '#shared/codebooks/file.ts';
import type { Work } from './draft.ts';

/** What is being edited. It stays while the list is looked at, until it is saved or discarded. */
export interface OnDesk {
  readonly work: Work;
  readonly changed: boolean;
  /** Where it came from, if that was a file. */
  readonly file: { readonly name: string; readonly notes: readonly FileNote[] } | null;
}

export interface Desk {
  readonly on: OnDesk | null;
  readonly lay: (next: OnDesk | null) => void;
  readonly edit: (change: (work: Work) => Work) => void;
}

export function useDesk(): Desk {
  const [on, lay] = useState<OnDesk | null>(null);
  const changed = on?.changed ?? false;
  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [changed]);
  const edit = useCallback((change: (work: Work) => Work) => {
    lay((now) => now && { ...now, work: change(now.work), changed: true });
  }, []);
  return { on, lay, edit };
}
