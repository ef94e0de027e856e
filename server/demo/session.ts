import type { Answer } from '#shared/answers.ts';
import { krug12 } from '#shared/codebooks/krug-12.ts';
import type { Evaluation } from '#shared/evaluation.ts';
import { defaultGuide } from '#shared/guides/default.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Mark, Note } from '#shared/mark.ts';
import type { Command } from '#shared/room/commands.ts';
import { decide } from '#shared/room/decide.ts';
import type { RoomEvent, RoomSetup } from '#shared/room/events.ts';
import { evolve } from '#shared/room/evolve.ts';
import { createDice } from './dice.ts';
import { code, type Stretch, talk } from './talk.ts';
import {
  CHANGES,
  CODERS,
  COMMUNITY,
  EVALUATIONS,
  FACILITATOR,
  NOTES,
  OPEN_TITLE,
  PAST_TITLE,
  SEATS,
  STUCK,
  shortGuide,
} from './texts.ts';

/** An invented session, with everything that a real one leaves in the storage. Times are room time, ms. */
export interface DemoSession {
  readonly setup: RoomSetup;
  readonly events: readonly RoomEvent[];
  /** By coder, in the order of CODERS. */
  readonly marks: readonly (readonly Mark[])[];
  readonly notes: readonly Note[];
  readonly answers: readonly { readonly prompt: string; readonly answer: Answer }[];
  readonly evaluations: readonly Evaluation[];
}

type Step = readonly [second: number, command: Command];
const MARKS_OF_A_CODER = 100;

/** Half an hour, three prompts, two coders with 200 marks; up to the word "close", which the server goes on from. */
export function pastSession(seed: number, room: string, openedAtEpoch: number): DemoSession {
  const dice = createDice(seed);
  const setup: RoomSetup = { ...common(), title: PAST_TITLE, guide: shortGuide() };
  const acts = talk(dice, PAST_TALK);
  return {
    setup,
    events: play(room, openedAtEpoch, setup, PAST_STEPS),
    marks: [code(dice, acts, 0, MARKS_OF_A_CODER), code(dice, acts, 1, MARKS_OF_A_CODER)],
    notes: NOTES.map(({ second, coder, ...note }, index) => ({
      ...note,
      id: `demo-note-${index + 1}`,
      coder: CODERS[coder].id,
      at: second * 1_000,
    })),
    answers: [
      ...STUCK.map((choices) => ({
        prompt: 'where-stuck',
        answer: { kind: 'several' as const, choices: [...choices] },
      })),
      ...CHANGES.map((text) => ({ prompt: 'one-change', answer: { kind: 'open' as const, text } })),
    ],
    evaluations: EVALUATIONS,
  };
}

/** The room that is open now: the first prompt of the whole guide, people arriving and talking. */
export function openSession(seed: number, room: string, openedAtEpoch: number): DemoSession {
  const dice = createDice(seed);
  const setup: RoomSetup = { ...common(), title: OPEN_TITLE, guide: defaultGuide('bs') };
  const acts = talk(dice, [{ from: 100, until: 290, prompt: 'readiness' }]);
  return {
    setup,
    events: play(room, openedAtEpoch, setup, OPEN_STEPS),
    marks: [code(dice, acts, 0, 13), code(dice, acts, 1, 11)],
    notes: [
      {
        ...{ id: 'demo-note-1', coder: CODERS[0].id, at: 171_000, kind: 'remark', prompt: 'readiness' },
        text: 'Mirno. Dvoje stiže direktno s terena.',
      },
    ],
    answers: [7, 7, 8, 8, 7, 8].map((value) => ({ prompt: 'readiness', answer: { kind: 'scale', value } })),
    evaluations: [],
  };
}

/** How long the open room has been open when the server starts, and how much of its first prompt is left. */
export const OPEN_FOR_MS = 300_000;

const PAST_TALK: readonly Stretch[] = [
  { from: 278, until: 960, prompt: 'obstacles' },
  { from: 1_205, until: 1_320, prompt: null },
  { from: 1_385, until: 1_890, prompt: 'one-change' },
];

const PAST_STEPS: readonly Step[] = [
  [240, { name: 'room.start', args: {} }],
  [272, { name: 'prompt.open', args: { prompt: 'obstacles' } }],
  [880, { name: 'prompt.extend', args: { prompt: 'obstacles', seconds: 60 } }],
  [968, { name: 'prompt.close', args: { prompt: 'obstacles' } }],
  [985, { name: 'prompt.open', args: { prompt: 'where-stuck' } }],
  [1_188, { name: 'prompt.close', args: { prompt: 'where-stuck' } }],
  [1_196, { name: 'prompt.reveal', args: { prompt: 'where-stuck' } }],
  [1_325, { name: 'room.pause', args: {} }],
  [1_372, { name: 'room.resume', args: {} }],
  [1_380, { name: 'prompt.open', args: { prompt: 'one-change' } }],
  [1_700, { name: 'prompt.close', args: { prompt: 'one-change' } }],
  [1_712, { name: 'prompt.reveal', args: { prompt: 'one-change' } }],
  [1_900, { name: 'evaluation.open', args: {} }],
  [2_037, { name: 'room.close', args: {} }],
];
/** Half an hour after the start: when the past session was sealed. */
export const PAST_FOR_MS = 2_040_000;

const OPEN_STEPS: readonly Step[] = [
  [60, { name: 'room.start', args: {} }],
  [95, { name: 'prompt.open', args: { prompt: 'readiness' } }],
  // Whoever looks at the demo has time to look round before it runs out.
  [280, { name: 'prompt.extend', args: { prompt: 'readiness', seconds: 1_200 } }],
];

function common(): Omit<RoomSetup, 'title' | 'guide'> {
  return {
    community: COMMUNITY,
    mode: 'in-person',
    videoUrl: '',
    lang: 'bs',
    codebook: krug12('bs'),
    seats: [...SEATS],
    // Eight people: the lowest that a room may choose.
    release: { level: 'batched', threshold: LIMITS.THRESHOLD_MIN },
  };
}

/** The log that these commands make, by the same rules as everywhere: a step that is refused is a fault of the script. */
function play(room: string, openedAtEpoch: number, setup: RoomSetup, steps: readonly Step[]): RoomEvent[] {
  const by = FACILITATOR.name;
  const opened: RoomEvent = { type: 'room-opened', at: 0, by, room, openedAtEpoch, setup };
  const events: RoomEvent[] = [opened];
  let state = evolve(null, opened);
  for (const [second, command] of steps) {
    const decision = decide(state, command, { role: 'facilitator', name: by }, second * 1_000);
    if (!decision.ok) throw new Error(`${command.name} at ${second} s was refused: ${decision.error}`);
    for (const event of decision.value) state = evolve(state, event);
    events.push(...decision.value);
  }
  return events;
}
