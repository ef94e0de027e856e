import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAuthorise } from '../../server/board/authorise.ts';
import { createBoards } from '../../server/board/boards.ts';
import { openStore } from '../../server/storage/open.ts';
import { listenForUpgrades } from '../../server/transport/upgrade.ts';

/**
 * The board alone, as a process that a test may kill: DATA_DIR with rooms and passes in it, or
 * DATABASE_URL, and PORT (0 for a free one). Prints its port when it listens.
 */
const store = await openStore({ dataDir: process.env['DATA_DIR'] ?? '', databaseUrl: process.env['DATABASE_URL'] });
const complain = (details: object, message: string): void =>
  void process.stderr.write(`${message} ${JSON.stringify(details)}\n`);
const boards = createBoards({
  store: store.boards,
  authorise: createAuthorise(store.rooms, store.access),
  now: () => Date.now(),
  log: { info: complain, warn: complain, error: complain },
  settings: { tailUpdates: 40 }, // compacts often, so that it is killed in the middle of that, too
});
const http = createServer();
listenForUpgrades(http, undefined, (socket, room, pass) => boards.handle(socket, room, pass));
http.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  process.stdout.write(`${(http.address() as AddressInfo).port}\n`);
});
