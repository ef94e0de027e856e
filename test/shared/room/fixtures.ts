import type { Codebook } from '#shared/codebooks.ts';
import type { Guide } from '#shared/guide.ts';
import type { Prompt } from '#shared/prompts.ts';
import type { Actor, Command } from '#shared/room/commands.ts';
import { decide } from '#shared/room/decide.ts';
import type { RoomEvent } from '#shared/room/events.ts';
import { evolve, replay } from '#shared/room/evolve.ts';
import type { RoomState } from '#shared/room/state.ts';

export const FACILITATOR: Actor = { role: 'facilitator', name: 'Amra' };
export const OBSERVER: Actor = { role: 'observer', name: 'Mirko' };
export const SERVER: Actor = { role: 'server', name: 'Krug' };

const base = { seconds: 60, moderator: ['only staff see this'], probes: ['only staff see this, too'] };
const choices = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B' },
  { id: 'c', label: 'C' },
];
export const PROMPTS = {
  talk: { ...base, id: 'talk', kind: 'discussion', text: 'Let us talk' },
  open: { ...base, id: 'open', kind: 'open', text: 'In your own words' },
  single: { ...base, id: 'single', kind: 'single', text: 'Which one', choices },
  several: { ...base, id: 'several', kind: 'several', text: 'Which ones', choices },
  agree: { ...base, id: 'agree', kind: 'scale', scale: 'agreement', text: 'Do you agree' },
  rate: { ...base, id: 'rate', kind: 'scale', scale: 'rating', text: 'How much' },
  rank: { ...base, id: 'rank', kind: 'ranking', text: 'In which order', choices },
} as const satisfies Record<string, Prompt>;

export const GUIDE: Guide = {
  title: 'A guide',
  lang: 'en',
  rules: ['What is said stays here.'],
  sections: [{ id: 's1', title: 'All kinds', minutes: 10, moderator: [], prompts: Object.values(PROMPTS) as Prompt[] }],
};
export const CODEBOOK: Codebook = {
  id: 'two',
  title: 'Two codes',
  lang: 'en',
  codes: [
    { id: 'agrees', key: 'a', label: 'Agrees', definition: 'goes along', group: 'answers' },
    { id: 'asks', key: 'q', label: 'Asks', definition: 'asks a colleague', group: 'questions' },
  ],
};

export const OPENED: RoomEvent = {
  type: 'room-opened',
  at: 0,
  by: 'Amra',
  room: 'room1',
  openedAtEpoch: 1_700_000_000_000,
  setup: {
    title: 'A circle',
    community: 'Derventa',
    mode: 'in-person',
    videoUrl: '',
    lang: 'en',
    guide: GUIDE,
    codebook: CODEBOOK,
    seats: [
      { id: 'p1', label: 'Police', sector: 'police', guest: false },
      { id: 'p2', label: 'Social work', sector: 'social-work', guest: false },
    ],
  },
};

/** A room in which commands are given one after another, a second apart. */
export class Story {
  readonly events: RoomEvent[] = [OPENED];
  state: RoomState = evolve(null, OPENED);
  now = 0;

  /** Gives a command and returns the refusal, or null. */
  give<N extends Command['name']>(
    name: N,
    args: Extract<Command, { name: N }>['args'],
    actor = FACILITATOR,
  ): string | null {
    this.now += 1_000;
    const decision = decide(this.state, { name, args } as Command, actor, this.now);
    if (!decision.ok) return decision.error;
    for (const event of decision.value) {
      this.events.push(event);
      this.state = evolve(this.state, event);
    }
    return null;
  }

  replayed(): RoomState | null {
    return replay(this.events);
  }
}
