import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

/** A bare echo in a process of its own, as the server is: what a message costs before the product does anything. */
// Whoever started it is gone, in whatever way: nobody else would end it.
process.on('disconnect', () => process.exit());
const server = new WebSocketServer({ port: 0, host: '127.0.0.1' }, () => {
  process.send?.(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
server.on('connection', (socket) => {
  socket.on('message', (data) => socket.send(data.toString()));
});
