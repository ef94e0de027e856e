import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { SOCKET_PATH } from '#shared/protocol.ts';
import { CLOSE_CODES } from '#shared/refusals.ts';
import { boardRoomOf, createBoardSocketServer, passOf } from '../board/socket-server.ts';
import { isOwnOrigin } from './origin.ts';

/**
 * Sorts upgrades by path: Socket.IO takes its own, the board gets its own, everything else is destroyed.
 * A refused board is accepted and then closed with a listed code, because y-websocket retries a refused
 * upgrade for ever.
 */
export function listenForUpgrades(
  http: Server,
  publicUrl: string | undefined,
  onBoard: (socket: WebSocket, room: string, pass: string) => void,
): void {
  const boards = createBoardSocketServer();
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const pathname = pathOf(request);
    if (pathname.startsWith(`${SOCKET_PATH}/`)) return;
    const room = boardRoomOf(pathname);
    if (room === null) {
      socket.destroy();
      return;
    }
    socket.on('error', () => socket.destroy());
    boards.handleUpgrade(request, socket, head, (webSocket) => {
      if (isOwnOrigin(request, publicUrl)) onBoard(webSocket, room, passOf(request.headers['sec-websocket-protocol']));
      else webSocket.close(CLOSE_CODES['wrong-origin'], 'wrong-origin');
    });
  });
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[0] ?? '';
}
