import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Role } from '#shared/room/commands.ts';
import type { RoomConnection, RoomSnapshot } from './room-connection.ts';

/** Draws from a connection: re-renders on every change of view or status. */
export function useRoom<R extends Role>(connection: RoomConnection<R>): RoomSnapshot<R> {
  return useSyncExternalStore(connection.subscribe, connection.get);
}

/** Room time in ms, re-read every `everyMs`; stands still at `frozenAt` while the room is paused. */
export function useRoomTime(connection: Pick<RoomConnection<Role>, 'clock'>, frozenAt?: number, everyMs = 250): number {
  const [now, setNow] = useState(() => connection.clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(connection.clock.now()), everyMs);
    return () => clearInterval(timer);
  }, [connection, everyMs]);
  return frozenAt ?? now;
}
