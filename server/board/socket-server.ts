import { WebSocketServer } from 'ws';
import { BOARD_PATH, BOARD_SUBPROTOCOL } from '#shared/board-wire.ts';
import { LIMITS } from '#shared/limits.ts';
import { Secret } from '#shared/protocol.ts';

const PASS_PREFIX = 'pass.';
/** Well above a legal frame, so that an oversized one is answered with a listed code and not retried for ever. */
const PAYLOAD_BYTES = LIMITS.BOARD_FRAME_BYTES * 4;

/** The board's WebSocket server; the transport gives it upgrades of `/board/<room>` whose origin it has checked. */
export function createBoardSocketServer(): WebSocketServer {
  return new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: PAYLOAD_BYTES,
    // The pass is never echoed: only the protocol's own name is.
    handleProtocols: (offered) => (offered.has(BOARD_SUBPROTOCOL) ? BOARD_SUBPROTOCOL : false),
  });
}

/** The pass among the offered subprotocols (the header `Sec-WebSocket-Protocol`); '' if there is none. */
export function passOf(header: string | undefined): string {
  const offered = (header ?? '').split(',').map((name) => name.trim());
  const pass = offered.find((name) => name.startsWith(PASS_PREFIX))?.slice(PASS_PREFIX.length) ?? '';
  return Secret.safeParse(pass).success ? pass : '';
}

/** The room in `/board/<room>`, unchecked; null if the path is another. */
export function boardRoomOf(pathname: string): string | null {
  const rest = pathname.startsWith(`${BOARD_PATH}/`) ? pathname.slice(BOARD_PATH.length + 1) : '';
  return rest === '' || rest.includes('/') ? null : rest;
}
