import { createHash } from 'node:crypto';
import { z } from 'zod';
import * as board from '#shared/board-wire.ts';
import * as protocol from '#shared/protocol.ts';
import { RECORD_VERSION, SessionRecord } from '#shared/record.ts';
import { COMMANDS } from '#shared/room/commands.ts';
import { RoomEvent } from '#shared/room/events.ts';

/**
 * What others rely on and must not change by accident: the wire (clients of another version, programs of
 * strangers), the log (rooms that are open during an update) and the record (archives, for ever).
 */
export interface Fingerprint {
  readonly name: string;
  readonly hash: string;
}

export const FINGERPRINTS_FILE = 'shared/fingerprints.json';

export const Committed = z.record(
  z.string(),
  z.strictObject({
    version: z.number().int().positive(),
    hash: z.string(),
    /** One line a version: what changed, oldest first. */
    history: z.array(z.string().min(1)),
  }),
);
export type Committed = z.infer<typeof Committed>;

/** The wire is every schema that protocol.ts exports, and the arguments of every command. */
export function fingerprints(): Fingerprint[] {
  const exported: [string, unknown][] = Object.entries(protocol);
  const requests = exported.flatMap(([name, value]) => (value instanceof z.ZodType ? [[name, schemaOf(value)]] : []));
  const commands = Object.entries(COMMANDS).map(([name, { roles, args }]) => [name, [roles, schemaOf(args)]]);
  const boardWire = [board.BOARD_PATH, board.BOARD_SUBPROTOCOL, board.BOARD_MESSAGE];
  const wire = {
    requests: Object.fromEntries(requests),
    commands: Object.fromEntries(commands),
    socket: protocol.SOCKET_PATH,
    board: boardWire,
  };
  return [
    fingerprint('wire', wire),
    fingerprint('log', schemaOf(RoomEvent)),
    fingerprint('record', { version: RECORD_VERSION, schema: schemaOf(SessionRecord) }),
  ];
}

function schemaOf(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

function fingerprint(name: string, value: unknown): Fingerprint {
  return {
    name,
    hash: createHash('sha256')
      .update(JSON.stringify(sorted(value)))
      .digest('hex')
      .slice(0, 16),
  };
}

/** Keys in order, so that moving a field about in a file is no change. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
