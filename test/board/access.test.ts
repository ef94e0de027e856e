import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { BOARD_PATH, BOARD_SUBPROTOCOL } from '#shared/board-wire.ts';
import { LIMITS } from '#shared/limits.ts';
import { passOf } from '../../server/board/socket-server.ts';
import { startBoard, type TestBoard, until } from './harness.ts';

function closeCode(board: TestBoard, room: string, protocols: string[]): Promise<number> {
  const socket = new WebSocket(`${board.url.replace('http', 'ws')}${BOARD_PATH}/${room}`, protocols);
  return new Promise((resolve, reject) => {
    socket.once('close', resolve);
    socket.once('error', reject);
  });
}

describe('who may come to the board', () => {
  it('[B10] a phone and a screen are refused, and an unknown or missing pass, room or path', async () => {
    const board = await startBoard();
    const phone = await board.pass('', 'participant');
    const screen = await board.pass('screen', 'screen');
    expect(await closeCode(board, board.room, [BOARD_SUBPROTOCOL, `pass.${phone}`])).toBe(4403);
    expect(await closeCode(board, board.room, [BOARD_SUBPROTOCOL, `pass.${screen}`])).toBe(4403);
    expect(await closeCode(board, board.room, [BOARD_SUBPROTOCOL, `pass.${'x'.repeat(43)}`])).toBe(4401);
    expect(await closeCode(board, board.room, [BOARD_SUBPROTOCOL])).toBe(4401);
    const coder = await board.pass('c1');
    expect(await closeCode(board, 'elsewhere', [BOARD_SUBPROTOCOL, `pass.${coder}`])).toBe(4404);
    expect(await closeCode(board, '-._~', [BOARD_SUBPROTOCOL, `pass.${coder}`])).toBe(4404);
    await expect(closeCode(board, 'a/b', [BOARD_SUBPROTOCOL, `pass.${coder}`])).rejects.toThrow();
  });

  it('[B10] a pass of one room opens no other', async () => {
    const [board, other] = [await startBoard(), await startBoard()];
    const pass = await other.pass('c1');
    expect(await closeCode(board, board.room, [BOARD_SUBPROTOCOL, `pass.${pass}`])).toBe(4401);
  });

  it('[B11] the product client gives up on a refusal, and says which', async () => {
    const board = await startBoard();
    await board.pass('p', 'participant');
    const connection = await board.connect('p');
    await until(() => expect(connection.get().status).toEqual({ refused: 'not-allowed' }));
  });

  it('[B12] the pass is never echoed, and anything that is no pass counts as none', async () => {
    const board = await startBoard();
    const pass = await board.pass('c1');
    const socket = new WebSocket(`${board.url.replace('http', 'ws')}${BOARD_PATH}/${board.room}`, [
      `pass.${pass}`,
      BOARD_SUBPROTOCOL,
    ]);
    await new Promise((resolve) => socket.once('open', resolve));
    expect(socket.protocol).toBe(BOARD_SUBPROTOCOL);
    socket.terminate();
    expect(passOf(`krug.board.v1, pass.${pass}`)).toBe(pass);
    for (const header of [undefined, '', 'pass.', 'pass.short', 'pass.<script>', `xpass.${pass}`])
      expect(passOf(header)).toBe('');
  });

  it('[B13] a full room refuses one coder more, but not one more tab of those inside', async () => {
    const board = await startBoard();
    const places = LIMITS.CODERS + LIMITS.OBSERVERS;
    const inside = await Promise.all(Array.from({ length: places }, (_, index) => board.raw(`c${index}`)));
    await Promise.all(inside.map((client) => client.sync()));
    expect(await (await board.raw('one-more')).closed).toBe(4426);
    await (await board.raw('c3')).sync();
    expect(board.boards.writers(board.room)).toHaveLength(places);
  });

  it('[B14] a revoked pass ends its connection when the room is checked again', async () => {
    const board = await startBoard();
    const facilitatorsLink = 'l'.repeat(43);
    await board.store.access.replaceLink(board.room, 'observer', facilitatorsLink);
    const client = await board.raw('c1');
    await client.sync();
    await board.store.access.replaceLink(board.room, 'observer', 'k'.repeat(43));
    await board.boards.recheck(board.room);
    expect(await client.closed).toBe(4401);
  });
});
