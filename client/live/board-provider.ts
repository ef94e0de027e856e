import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { BOARD_PATH, BOARD_SUBPROTOCOL } from '#shared/board-wire.ts';

export interface BoardConnectionOptions {
  readonly room: string;
  readonly coder: string;
  readonly pass: string;
  /** Where the server is, http(s)://…; the page's own origin without it. */
  readonly origin?: string;
  readonly webSocket?: typeof WebSocket;
  readonly random?: () => number;
}

/** The WebSocket itself refuses a frame far above the limit: the same frame would be refused for ever. */
export const MESSAGE_TOO_BIG = 1009;

/** The board's connection over y-websocket, as this product uses it; does not connect yet. */
export function createProvider(
  { origin, room, pass, webSocket }: BoardConnectionOptions,
  doc: Y.Doc,
  awareness: Awareness,
): WebsocketProvider {
  const url = (origin ?? location.origin).replace(/^http/, 'ws') + BOARD_PATH;
  const provider = new WebsocketProvider(url, room, doc, {
    connect: false,
    awareness,
    protocols: [BOARD_SUBPROTOCOL, `pass.${pass}`],
    // Between tabs of one browser the document would travel past the server's checks.
    disableBc: true,
    shouldReconnect: ({ code }) => code !== MESSAGE_TOO_BIG && (code < 4400 || code > 4499),
    ...(webSocket ? { WebSocketPolyfill: webSocket } : {}),
  });
  // The provider sends back every state that it hears of others: N messages for each of N clients.
  awareness.off('update', provider._awarenessUpdateHandler);
  const tell = (changes: { added: number[]; updated: number[]; removed: number[] }, source: unknown): void => {
    const own = [...changes.added, ...changes.updated, ...changes.removed].includes(awareness.clientID);
    if (own && source !== provider) provider._awarenessUpdateHandler({ ...changes }, source);
  };
  awareness.on('update', tell);
  return provider;
}
