import type { CommandReply, Reply } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { type Actor, COMMANDS, type Command, type CommandName } from '#shared/room/commands.ts';
import { decide, mayCommand } from '#shared/room/decide.ts';
import { type LiveRoom, logTime } from './live-room.ts';
import type { Store, World } from './ports.ts';

export interface DoorParts {
  readonly store: Store;
  readonly world: World;
  /** Told after every change that is in the log. */
  readonly changed: (room: LiveRoom) => void;
}

/** How often a decision is made anew because another process wrote first. */
const TRIES = 5;

/**
 * The one door for every command: parse, may this role, decide, append, and only then evolve, tell and
 * acknowledge. `name` and `args` come from outside and are not trusted. Rejects with StorageDown.
 */
export async function giveCommand(
  parts: DoorParts,
  room: LiveRoom,
  actor: Actor,
  name: CommandName,
  args: unknown,
): Promise<Reply<CommandReply>> {
  const command = parseCommand(name, args);
  if (!command.ok) return { ok: false, refusal: command.error };
  if (!mayCommand(actor, command.value)) return { ok: false, refusal: 'not-allowed' };
  const done = await room.inTurn(() => carryOut(parts, room, actor, command.value));
  return done.ok ? { ok: true, value: { seq: done.value } } : { ok: false, refusal: done.error };
}

export function parseCommand(name: CommandName, args: unknown): Result<Command, Refusal> {
  const parsed = COMMANDS[name].args.safeParse(args);
  // The table pairs each name with its own schema, which the type checker cannot follow through a lookup.
  return parsed.success ? ok({ name, args: parsed.data } as Command) : err('malformed');
}

async function carryOut(
  parts: DoorParts,
  room: LiveRoom,
  actor: Actor,
  command: Command,
): Promise<Result<number, Refusal>> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const decision = decide(room.state, command, actor, logTime(room, parts.world.now()));
    if (!decision.ok) return decision;
    const events = decision.value;
    if (events.length === 0) return ok(room.seq);
    const outcome = await parts.store.rooms.append(room.id, room.seq, events);
    if (outcome === 'appended') {
      room.apply(events);
      parts.changed(room);
      return ok(room.seq);
    }
    const log = await parts.store.rooms.events(room.id);
    if (log.length === 0) return err('room-closed');
    room.reset(log);
    parts.changed(room);
  }
  return err('conflict');
}
