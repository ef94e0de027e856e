import type { Answer } from '#shared/answers.ts';
import type { Codebook } from '#shared/codebooks.ts';
import type { Evaluation } from '#shared/evaluation.ts';
import type { RecordSummary, SessionRecord } from '#shared/record.ts';
import type { Role } from '#shared/room/commands.ts';
import type { RoomEvent } from '#shared/room/events.ts';

/**
 * What the server asks of its storage. Every promise resolves only when what it wrote is on disk.
 * A failure of the storage rejects with `StorageDown`: nothing was written then, or, if a connection broke during
 * the commit, all of it; so whoever tries again must be able to write twice (an `append` is then a 'conflict').
 * Secrets are never given in the clear where their hash will do: `hash` is SHA-256, hex.
 */
export interface Store {
  readonly rooms: RoomStore;
  readonly boards: BoardStore;
  readonly ballots: BallotStore;
  readonly access: AccessStore;
  readonly records: RecordStore;
  readonly codebooks: CodebookStore;
  /** Resolves if the storage can be written to. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export class StorageDown extends Error {
  override readonly name = 'StorageDown';
}

/** A room as it is stored; its story is in its events. */
export interface StoredRoom {
  readonly id: string;
  readonly title: string;
  readonly community: string;
  readonly joinCode: string;
  /** 32 bytes from which the ballots' keys derive; gone when the room is closed. */
  readonly secret: Uint8Array;
  readonly openedAtEpoch: number;
  readonly expiresAtEpoch: number;
}

export type RoomLookup =
  | { readonly status: 'open'; readonly room: StoredRoom }
  | { readonly status: 'closed' }
  | { readonly status: 'unknown' };

export interface RoomStore {
  /** Writes the room, its links and its first events (seq 1..) in one transaction. A taken join code is 'code-taken'. */
  create(
    room: StoredRoom,
    links: readonly StoredLink[],
    events: readonly RoomEvent[],
  ): Promise<'created' | 'code-taken'>;
  find(id: string): Promise<RoomLookup>;
  findByCode(joinCode: string): Promise<StoredRoom | null>;
  /** Newest first. */
  listOpen(): Promise<StoredRoom[]>;
  events(room: string): Promise<RoomEvent[]>;
  /** The store is the referee: 'conflict' if the log does not end at `after`, or the room is closed. */
  append(room: string, after: number, events: readonly RoomEvent[]): Promise<'appended' | 'conflict'>;
  /**
   * The end of a room, in one transaction: if its log ends at `after`, writes the record (which holds the last
   * events too) and destroys the room's log, board, ballots, links, secret and phones. Staff passes stay (for what
   * came too late).
   */
  seal(
    room: string,
    after: number,
    record: SessionRecord,
    summary: RecordSummary,
    searchText: string,
  ): Promise<'sealed' | 'conflict'>;
}

export interface StoredUpdate {
  readonly room: string;
  readonly coder: string;
  readonly update: Uint8Array;
}

export interface StoredBoard {
  /** A compacted state, if there is one, and the updates after it, in order. */
  readonly snapshot: Uint8Array | null;
  readonly updates: readonly { readonly seq: number; readonly coder: string; readonly update: Uint8Array }[];
  /** Yjs client id -> the coder who used it first. */
  readonly clients: ReadonlyMap<number, string>;
}

export interface BoardStore {
  load(room: string): Promise<StoredBoard>;
  /**
   * One transaction for all: group commit. `clients` are new bindings. Resolves with the last seq of each room.
   * A room that is closed or unknown is left out of the map and none of its updates is written.
   */
  append(
    updates: readonly StoredUpdate[],
    clients: readonly { room: string; client: number; coder: string }[],
  ): Promise<ReadonlyMap<string, number>>;
  /** Replaces all updates up to `upto` by one state, in one transaction. */
  compact(room: string, upto: number, state: Uint8Array): Promise<void>;
}

/** `id` is the hash of the ballot's nonce: it orders rows at random, and only its holder knows it. */
export interface StoredBallot {
  readonly prompt: string;
  readonly run: number;
  readonly id: string;
  readonly body: Answer | Evaluation | null;
}

export interface BallotStore {
  /**
   * Notes that this phone has its ballot for this run. True if it may have it: it asks first, or asks again
   * with the same blinded value (its reply was lost).
   */
  issue(room: string, prompt: string, run: number, phone: string, blinded: string): Promise<boolean>;
  /** Writes or replaces; a withdrawn answer (null) stays as a spent ballot. 'closed' if the room is closed. */
  put(room: string, ballot: StoredBallot): Promise<'kept' | 'closed'>;
  /** In the order of their ids, which is no order. */
  load(room: string): Promise<StoredBallot[]>;
  /**
   * Makes the files forget in which order answers came. A close of a prompt does so by itself; this is for an answer
   * that was let in before and written after it. What cannot be done now is done by the next `check`.
   */
  forgetOrder(): Promise<void>;
}

export interface Member {
  readonly id: string;
  readonly name: string;
}

export type StoredLinkRole = Exclude<Role, 'participant'>;

export interface StoredLink {
  readonly role: StoredLinkRole;
  /** In the clear, so that the facilitator can show it again; destroyed with the room. */
  readonly secret: string;
}

/** A person or a phone inside one room. A participant's has no name and no coder. */
export interface StoredPass {
  readonly hash: string;
  readonly room: string;
  readonly role: Role;
  readonly name: string;
  readonly coder: string;
}

export interface AccessStore {
  /** True if it was stored: the name was free. Names are compared without case. */
  addMember(member: Member, passwordHash: string): Promise<boolean>;
  findMember(name: string): Promise<(Member & { readonly passwordHash: string }) | null>;
  countMembers(): Promise<number>;
  addSession(hash: string, member: string, expiresAtEpoch: number): Promise<void>;
  /** Expired sessions are not found. */
  findSession(hash: string, nowEpoch: number): Promise<Member | null>;
  removeSession(hash: string): Promise<void>;
  /** One-time secrets: the set-up link and invitations. */
  addInvite(hash: string, kind: 'set-up' | 'invite', expiresAtEpoch: number): Promise<void>;
  hasInvite(hash: string, nowEpoch: number): Promise<'set-up' | 'invite' | null>;
  /** True for the one who used it first. */
  spendInvite(hash: string, nowEpoch: number): Promise<boolean>;
  removeSetUpInvites(): Promise<void>;
  links(room: string): Promise<StoredLink[]>;
  /** The room of a link that was not revoked; rooms past their life are not found. */
  findLink(secret: string, nowEpoch: number): Promise<{ readonly room: string; readonly role: StoredLinkRole } | null>;
  /** Revokes the role's link and the passes that came by it, and puts a new link in its place. */
  replaceLink(room: string, role: StoredLinkRole, secret: string): Promise<void>;
  addPass(pass: StoredPass): Promise<void>;
  findPass(hash: string): Promise<StoredPass | null>;
  /** Everyone who entered as staff, for the record's list of coders. */
  coders(room: string): Promise<StoredPass[]>;
}

export interface RecordStore {
  /** Newest first. `query` is folded text; every word must be found somewhere. */
  list(query: string, limit: number): Promise<RecordSummary[]>;
  find(id: string): Promise<SessionRecord | null>;
  /** The exact text that was sealed. */
  findText(id: string): Promise<string | null>;
}

/** Own codebooks of an installation: all members read and change them. A stored one always has a version. */
export interface CodebookStore {
  /** By title. */
  list(): Promise<CodebookHead[]>;
  find(id: string): Promise<StoredCodebook | null>;
  /** 'full' if there are `limit` already. */
  add(codebook: StoredCodebook, limit: number): Promise<'added' | 'full'>;
  /** The store is the referee: 'conflict' if the stored version is not the one before this one, or there is none. */
  replace(codebook: StoredCodebook): Promise<'replaced' | 'conflict'>;
  /** False if there was none. */
  remove(id: string): Promise<boolean>;
}
export type CodebookHead = Pick<Codebook, 'id' | 'title' | 'lang'> & { readonly codes: number };
export type StoredCodebook = Codebook & { readonly version: number };

/** The server's world, given by hand: so that tests hold the clock and the dice. */
export interface World {
  /** Ms since 1970. */
  now(): number;
  randomBytes(count: number): Uint8Array;
}
