import { useCallback, useEffect, useState } from 'react';
import type { MeReply } from '#shared/protocol.ts';
import { call } from '../live/http.ts';

export type Me =
  | { readonly state: 'loading' }
  | { readonly state: 'unreachable' }
  | ({ readonly state: 'known' } & MeReply);

/** Who is signed in on this device. `reload` asks again. */
export function useMe(): { readonly me: Me; readonly reload: () => Promise<void> } {
  const [me, setMe] = useState<Me>({ state: 'loading' });
  const reload = useCallback(async () => {
    const reply = await call<MeReply>('GET', '/api/me');
    setMe(reply.ok ? { state: 'known', ...reply.value } : { state: 'unreachable' });
  }, []);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { me, reload };
}
