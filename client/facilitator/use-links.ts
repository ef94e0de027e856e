import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Entry, LinksReply, Reply } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { call } from '../live/http.ts';

export type LinkRole = LinksReply['links'][number]['role'];

export interface Links {
  readonly reply: LinksReply | null;
  readonly refusal: Refusal | null;
  readonly renew: (role: LinkRole) => Promise<void>;
}

/** The room's links, asked for once; renewing one brings all anew. */
export function useLinks({ room, pass }: Pick<Entry, 'room' | 'pass'>): Links {
  const [reply, setReply] = useState<LinksReply | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const path = `/api/rooms/${encodeURIComponent(room)}/links`;
  const take = useCallback((answer: Reply<LinksReply>) => {
    if (answer.ok) setReply(answer.value);
    setRefusal(answer.ok ? null : answer.refusal);
  }, []);
  useEffect(() => {
    const abort = new AbortController();
    void call<LinksReply>('GET', path, { pass, signal: abort.signal }).then((answer) => {
      if (!abort.signal.aborted) take(answer);
    });
    return () => abort.abort();
  }, [path, pass, take]);
  const renew = useCallback(
    async (role: LinkRole) => take(await call<LinksReply>('POST', `${path}/${role}/renew`, { pass })),
    [path, pass, take],
  );
  return useMemo(() => ({ reply, refusal, renew }), [reply, refusal, renew]);
}
