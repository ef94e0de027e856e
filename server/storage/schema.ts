/**
 * The tables, as both engines have them: text, bigint and bytes. JSON is text, ids and hashes come from outside,
 * and there is no serial number and no time of writing anywhere, because either would order what must have no order.
 */
export interface Tables {
  /** A closed room keeps its row (id and status), so that whoever comes late is told "closed" and not "unknown". */
  rooms: {
    id: string;
    status: string;
    title: string;
    community: string;
    join_code: string | null;
    secret: Uint8Array | null;
    opened_at: number;
    expires_at: number;
  };
  room_events: { room: string; seq: number; event: string };
  board_updates: { room: string; seq: number; coder: string; bytes: Uint8Array };
  /** `upto` is the seq of the last update that the state contains. */
  board_snapshots: { room: string; upto: number; bytes: Uint8Array };
  board_clients: { room: string; client: number; coder: string };
  ballots: { room: string; prompt: string; run: number; id: string; body: string | null };
  /** Which phone has drawn its ballot; says nothing about which ballot that is. */
  issued: { room: string; prompt: string; run: number; phone: string; blinded: string };
  members: { id: string; name: string; name_key: string; password_hash: string };
  member_sessions: { hash: string; member: string; expires_at: number };
  invites: { hash: string; kind: string; expires_at: number };
  links: { room: string; role: string; secret: string };
  /** `revoked` is 0 or 1: a revoked coder cannot come in, and still is the author of what they coded. */
  passes: { hash: string; room: string; role: string; name: string; coder: string; revoked: number };
  records: { id: string; opened_at: number; summary: string; body: string; search_text: string };
  codebooks: { id: string; version: number; title: string; lang: string; codes: number; body: string };
  /** One row that the health check rewrites. */
  pulse: { id: number; beat: number };
}

/** The primary keys: no row has any other place. */
export const KEYS = {
  rooms: ['id'],
  room_events: ['room', 'seq'],
  board_updates: ['room', 'seq'],
  board_snapshots: ['room'],
  board_clients: ['room', 'client'],
  ballots: ['room', 'prompt', 'run', 'id'],
  issued: ['room', 'prompt', 'run', 'phone'],
  members: ['id'],
  member_sessions: ['hash'],
  invites: ['hash'],
  links: ['room', 'role'],
  passes: ['hash'],
  records: ['id'],
  codebooks: ['id'],
  pulse: ['id'],
} as const satisfies { [T in keyof Tables]: readonly (keyof Tables[T] & string)[] };

/** Whose rows must not lie in the order in which they came: it would tell which phone answered first, each time. */
export const UNORDERED = ['ballots', 'issued'] as const satisfies readonly (keyof Tables)[];

/** What a sealed room leaves nothing in. */
export const LIVE_TABLES = [
  'room_events',
  'board_updates',
  'board_snapshots',
  'board_clients',
  'ballots',
  'issued',
  'links',
] as const satisfies readonly (keyof Tables)[];

/** Where a seal destroys: with the phones' passes, the room's secret and title. */
export const SEALED_TABLES = [...LIVE_TABLES, 'rooms', 'passes'] as const satisfies readonly (keyof Tables)[];
