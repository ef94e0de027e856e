import { z } from 'zod';
import { Id, optionalText, text } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { Prompt } from '../prompts.ts';
import { RELEASE_LEVELS } from '../release/level.ts';
import { Seat } from '../seats.ts';

/** Who may be in a room. A screen and a participant look; observers code; the facilitator runs it. */
export const ROLES = ['facilitator', 'observer', 'screen', 'participant'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

const facilitator: readonly Role[] = ['facilitator'];
const staff: readonly Role[] = ['facilitator', 'observer'];
const seconds = z.number().int().min(15).max(LIMITS.PROMPT_SECONDS_MAX);

/**
 * The commands of a room, each declared once: its arguments and who may give it. The Socket.IO
 * event maps, the server's door and the client's calls all derive from this table. Every command
 * is acknowledged with the log's sequence number, or with a refusal.
 */
export const COMMANDS = {
  'seat.put': { roles: staff, args: z.strictObject({ seat: Seat }) },
  'seat.remove': { roles: staff, args: z.strictObject({ seat: Id }) },
  'seat.order': { roles: staff, args: z.strictObject({ seats: z.array(Id).max(LIMITS.SEATS) }) },
  'seat.arrive': { roles: staff, args: z.strictObject({ seat: Id }) },
  'seat.leave': { roles: staff, args: z.strictObject({ seat: Id }) },
  'coding.set': { roles: staff, args: z.strictObject({ blind: z.boolean() }) },
  'codes.reveal': { roles: staff, args: z.strictObject({}) },
  'facilitator.tell': { roles: staff, args: z.strictObject({ text: text(LIMITS.TOLD_CHARS) }) },
  /** Never to a weaker one: what people were told when they answered stays true. */
  'release.raise': { roles: facilitator, args: z.strictObject({ level: z.enum(RELEASE_LEVELS) }) },
  'room.start': { roles: facilitator, args: z.strictObject({}) },
  'room.pause': { roles: facilitator, args: z.strictObject({}) },
  'room.resume': { roles: facilitator, args: z.strictObject({}) },
  'prompt.open': { roles: facilitator, args: z.strictObject({ prompt: Id }) },
  'prompt.extend': { roles: facilitator, args: z.strictObject({ prompt: Id, seconds }) },
  'prompt.close': { roles: facilitator, args: z.strictObject({ prompt: Id }) },
  'prompt.reveal': { roles: facilitator, args: z.strictObject({ prompt: Id }) },
  'prompt.hide': { roles: facilitator, args: z.strictObject({ prompt: Id }) },
  'prompt.skip': { roles: facilitator, args: z.strictObject({ prompt: Id }) },
  'prompt.add': { roles: facilitator, args: z.strictObject({ prompt: Prompt, section: Id }) },
  'prompt.reset': {
    roles: facilitator,
    args: z.strictObject({ prompt: Id, reason: optionalText(LIMITS.LINE_CHARS) }),
  },
  'evaluation.open': { roles: facilitator, args: z.strictObject({}) },
  'room.close': { roles: facilitator, args: z.strictObject({}) },
  /** Given by the server alone, once the boards have arrived; no role may. */
  'room.seal': { roles: [] as readonly Role[], args: z.strictObject({}) },
} as const satisfies Record<string, { roles: readonly Role[]; args: z.ZodType }>;

export type CommandName = keyof typeof COMMANDS;
export type CommandArgs<N extends CommandName> = z.infer<(typeof COMMANDS)[N]['args']>;
export type Command = { [N in CommandName]: { readonly name: N } & { readonly args: CommandArgs<N> } }[CommandName];
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/** Who acts: the name is what the log keeps. */
export interface Actor {
  readonly role: Role | 'server';
  readonly name: z.infer<typeof ActorName>;
}
export const ActorName = text(LIMITS.NAME_CHARS);
