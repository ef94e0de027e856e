import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REFUSALS } from '#shared/refusals.ts';
import { RELEASE_LEVELS } from '#shared/release/level.ts';
import { type Actor, COMMAND_NAMES, COMMANDS, type Command, ROLES } from '#shared/room/commands.ts';
import { decide } from '#shared/room/decide.ts';
import { RoomEvent } from '#shared/room/events.ts';
import { evolve, replay } from '#shared/room/evolve.ts';
import type { Phase, RoomState } from '#shared/room/state.ts';
import { OPENED, PROMPTS } from '../shared/room/fixtures.ts';

const ids = fc.constantFrom(...Object.keys(PROMPTS), 's1', 'none', 'constructor', 'evaluation');
const seatIds = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const seat = fc.record({
  id: seatIds,
  label: fc.constantFrom('A', 'B', 'C'),
  sector: fc.constantFrom('police', 'court'),
  guest: fc.boolean(),
});
const added = ids.map((id) => ({ prompt: { ...PROMPTS.open, id: `x${id}` }, section: id }));

/** Arguments that are right in form and may be wrong in sense. */
const ARGS: Record<string, fc.Arbitrary<unknown>> = {
  'seat.put': fc.record({ seat }),
  'seat.remove': fc.record({ seat: seatIds }),
  'seat.order': fc.record({ seats: fc.array(seatIds, { maxLength: 4 }) }),
  'seat.arrive': fc.record({ seat: seatIds }),
  'seat.leave': fc.record({ seat: seatIds }),
  'release.raise': fc.record({ level: fc.constantFrom(...RELEASE_LEVELS) }),
  'coding.set': fc.record({ blind: fc.boolean() }),
  'facilitator.tell': fc.record({ text: fc.constantFrom('ask S4', 'two minutes') }),
  'prompt.extend': fc.record({ prompt: ids, seconds: fc.integer({ min: 15, max: 7_200 }) }),
  'prompt.add': added,
  'prompt.reset': fc.record({ prompt: ids, reason: fc.constantFrom('', 'misread') }),
};
const step = fc.constantFrom(...COMMAND_NAMES).chain((name) => {
  const args = ARGS[name] ?? (name.startsWith('prompt.') ? fc.record({ prompt: ids }) : fc.constant({}));
  const actor: fc.Arbitrary<Actor> = fc.record({
    role: fc.constantFrom(...ROLES, 'server' as const, 'facilitator' as const),
    name: fc.constant('N'),
  });
  return fc.record({
    command: args.map((value) => ({ name, args: value }) as Command),
    actor,
    wait: fc.integer({ min: 0, max: 90_000 }),
  });
});

const FIELDS: Record<Phase, readonly string[]> = {
  lobby: [],
  live: ['open', 'startedAt'],
  paused: ['open', 'pausedAt', 'startedAt'],
  evaluation: ['startedAt'],
  closing: ['open', 'evaluation', 'closingAt', 'startedAt'],
  closed: ['closedAt', 'startedAt'],
};
const BASE =
  'phase id title community mode videoUrl lang guide codebook seats attendance coding release told progress openedAtEpoch pausedMs'.split(
    ' ',
  );

/** A state is one of the union: only its phase's fields, one open run at most, and it is the open prompt's. */
function check(state: RoomState): void {
  const allowed = new Set([...BASE, ...FIELDS[state.phase]]);
  expect(Object.keys(state).filter((key) => !allowed.has(key))).toEqual([]);
  const openRuns = Object.entries(state.progress).flatMap(([prompt, { runs }]) =>
    runs.filter((run) => run.closedAt === undefined).map((run) => `${prompt}/${run.run}`),
  );
  const open = state.phase === 'live' || state.phase === 'paused' ? state.open : null;
  expect(openRuns).toEqual(open ? [`${open.prompt}/${open.run}`] : []);
}

describe('random commands', () => {
  it('[R16] never reach a state outside the union, and the log replays to the same state', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let state = evolve(null, OPENED);
        const log: RoomEvent[] = [OPENED];
        let now = 0;
        for (const { command, actor, wait } of steps) {
          now += wait;
          // The door lets nothing else through.
          if (!COMMANDS[command.name].args.safeParse(command.args).success) continue;
          const decision = decide(state, command, actor, now);
          if (!decision.ok) {
            expect(REFUSALS).toContain(decision.error);
            continue;
          }
          for (const event of decision.value) {
            state = evolve(state, event);
            log.push(RoomEvent.parse(structuredClone(event)));
            check(state);
          }
        }
        expect(replay(log)).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });
});
