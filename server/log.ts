import pino from 'pino';

/** What the server says of itself: no address, no agent, no name, no token, no answer is ever handed to it. */
export type Log = Pick<pino.Logger, 'info' | 'warn' | 'error'>;

export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
