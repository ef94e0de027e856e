/** The board's WebSocket: where it is, and what its messages are called. Without schemas, so that pages can load it alone. */
export const BOARD_PATH = '/board';
/** Offered as subprotocols: this one, and `pass.<secret>`, so that no secret stands in a URL. */
export const BOARD_SUBPROTOCOL = 'krug.board.v1';
/** y-protocols message types 0 (sync) and 1 (awareness), and ours: what of yours is on disk (a state vector). */
export const BOARD_MESSAGE = { SYNC: 0, AWARENESS: 1, QUERY_AWARENESS: 3, DURABLE: 100 } as const;
