import { z } from 'zod';
import { Answer } from './answers.ts';
import type { BallotGrant } from './ballot.ts';
import { Codebook, CodebookDraft } from './codebooks.ts';
import { Evaluation } from './evaluation.ts';
import { Guide } from './guide.ts';
import { Id, Lang, optionalText, text } from './ids.ts';
import { LIMITS } from './limits.ts';
import type { Refusal } from './refusals.ts';
import type { CommandArgs, CommandName, Role } from './room/commands.ts';
import { ModeSchema, ReleaseSchema, VideoUrl } from './room/events.ts';
import type { RoomView, StaffMember } from './room/views.ts';
import { Seat } from './seats.ts';

/**
 * What travels between clients and the server; docs/PROTOCOL.md says it for strangers.
 * HTTP replies are `{ok: true, value}` or `{ok: false, refusal}`, and so are acknowledgements.
 */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** A secret as links, passes and invitations carry it: 32 random bytes, base64url. */
export const Secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const personName = text(LIMITS.NAME_CHARS);
const password = z.string().min(LIMITS.PASSWORD_CHARS_MIN).max(LIMITS.PASSWORD_CHARS_MAX);
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

// --- Members (a cookie) ---
export const SetUpRequest = z.strictObject({ secret: Secret, name: personName, password });
export const AcceptInviteRequest = z.strictObject({ secret: Secret, name: personName, password });
export const SignInRequest = z.strictObject({
  name: personName,
  password: z.string().max(LIMITS.PASSWORD_CHARS_MAX),
});
/** `fresh`: nobody has set the installation up yet. */
export interface MeReply {
  readonly member: { readonly name: string } | null;
  readonly fresh: boolean;
}

const areDistinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** A room to be opened; what is left out comes from the built-in guide, codebook and an empty circle. */
export const RoomDraft = z.strictObject({
  title: text(LIMITS.NAME_CHARS),
  community: optionalText(LIMITS.NAME_CHARS).default(''),
  mode: ModeSchema.default('in-person'),
  videoUrl: VideoUrl.default(''),
  lang: Lang.default('bs'),
  guide: Guide.optional(),
  /** Whole, or the id of a built-in or stored one. */
  codebook: z.union([Id, Codebook]).optional(),
  /** Left out: groups of 3 while a prompt is open, figures from 5 answers. */
  release: ReleaseSchema.optional(),
  seats: z
    .array(Seat)
    .max(LIMITS.SEATS)
    .refine((seats) => areDistinct(seats.map(({ id }) => id)) && areDistinct(seats.map(({ label }) => label)))
    .default([]),
});
export type RoomDraft = z.input<typeof RoomDraft>;

export interface OpenRoomLine {
  readonly room: string;
  readonly title: string;
  readonly community: string;
  readonly openedAtEpoch: number;
}

// --- Codebooks (members) ---
export interface CodebookLine {
  readonly id: string;
  readonly title: string;
  readonly lang: Lang;
  /** How many. */
  readonly codes: number;
  /** Has a line for each language, and cannot be changed. */
  readonly builtIn: boolean;
}
/** `version` is the one that was edited; if somebody has saved a later one, nothing is written. */
export const CodebookChange = z.strictObject({ version: z.number().int().min(1), draft: CodebookDraft });
/** A file to be read, not stored; what it does not say itself (title, language) is given. The reply is a FileRead. */
export const CodebookFile = z.strictObject({
  format: z.enum(['qdc', 'csv']),
  text: z.string().max(LIMITS.CODEBOOK_FILE_CHARS),
  title: text(LIMITS.NAME_CHARS),
  lang: Lang,
});

// --- Getting into a room (a pass: a secret that stands for one person or one phone in one room) ---
export const EnterRequest = z.strictObject({ secret: Secret, name: personName.optional() });
/** Where a link leads, asked before a name is: a screen needs none. */
export const LookRequest = z.strictObject({ secret: Secret });
export interface LookReply {
  readonly role: Exclude<Role, 'participant'>;
  readonly title: string;
}
export const JoinRequest = z.strictObject({ code: z.string().max(40) });
export interface Entry {
  readonly room: string;
  readonly role: Role;
  readonly pass: string;
  readonly name: string;
  /** Who this person is on the board; empty for participants and screens. */
  readonly coder: string;
}
export interface LinksReply {
  readonly joinCode: string;
  /** For the QR: the phone's page with the code in it. */
  readonly joinUrl: string;
  readonly links: readonly { readonly role: Exclude<Role, 'participant'>; readonly url: string }[];
}
/** The phones' way in alone, for the wall: its holder must not read the links of staff. */
export interface JoinAddress {
  readonly joinUrl: string;
}
/** Staff alone ask for it: who has come as staff, here or not, so that marks have names. */
export interface CodersReply {
  readonly coders: readonly StaffMember[];
}
export const LinkRole = z.enum(['facilitator', 'observer', 'screen']);

// --- Answers (a request without a cookie or a pass: only the ballot speaks) ---
export const AnswerRequest = z.strictObject({
  prompt: Id,
  run: z.number().int().min(0).max(LIMITS.RUNS),
  nonce: hex(32),
  token: hex(64),
  /** null takes the answer back. */
  answer: Answer.nullable(),
});
export type AnswerRequest = z.infer<typeof AnswerRequest>;
export const EvaluationRequest = z.strictObject({ nonce: hex(32), token: hex(64), evaluation: Evaluation.nullable() });
export type EvaluationRequest = z.infer<typeof EvaluationRequest>;

// --- After the close ---
/** A coder who comes back late asks which of these marks and notes the record does not have. */
export const LateRequest = z.strictObject({ ids: z.array(Id).max(LIMITS.MARKS) });
export interface LateReply {
  readonly missing: readonly string[];
}

// --- Socket.IO ---
export const BallotAsk = z.strictObject({
  prompt: Id,
  run: z.number().int().min(0).max(LIMITS.RUNS),
  blinded: hex(32),
});
export const ReadyNote = z.strictObject({ ready: z.boolean() });

type Ack<T> = (reply: Reply<T>) => void;
/** `seq` is the log's number after the command. */
export interface CommandReply {
  readonly seq: number;
}
type CommandEvents = { [N in CommandName]: (args: CommandArgs<N>, ack: Ack<CommandReply>) => void };

export interface ClientEvents extends CommandEvents {
  /** The server's room time, ms: asked several times, the quickest round trip counts. */
  clock: (ack: (roomTime: number) => void) => void;
  ready: (note: z.infer<typeof ReadyNote>, ack: Ack<null>) => void;
  ballot: (ask: z.infer<typeof BallotAsk>, ack: Ack<BallotGrant>) => void;
}
export interface ServerEvents {
  view: (view: RoomView) => void;
  /** The server ends the connection for good, and says why. */
  ended: (refusal: Refusal) => void;
}
export interface SocketAuth {
  readonly pass: string;
  /** A closed room destroys its phones' passes; with its id, a phone that comes back is told that it is closed. */
  readonly room?: string;
}
export const SOCKET_PATH = '/live';
