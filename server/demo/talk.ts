import type { Addressee, Mark, Speaker } from '#shared/mark.ts';
import type { Dice } from './dice.ts';
import { CODERS } from './texts.ts';

/** One act of the invented conversation, before anybody coded it. */
export interface Act {
  /** Room time, ms. */
  readonly at: number;
  readonly prompt: string | null;
  readonly from: Speaker;
  readonly to: Addressee;
  readonly code: string;
}

/** A stretch of talk, in seconds since the room opened. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly prompt: string | null;
}

type Weights = Readonly<Record<string, number>>;

/** What tends to follow what: after a challenge people tell, agree and build on it; proposals come late. */
const FOLLOWS: Readonly<Record<string, Weights>> = {
  facilitates: { experience: 6, challenge: 6, proposes: 1 },
  experience: { 'builds-on': 5, challenge: 4, agrees: 3, question: 3, experience: 2, support: 1 },
  challenge: {
    'builds-on': 5,
    agrees: 4,
    experience: 4,
    challenge: 2,
    disagrees: 2,
    tension: 2,
    support: 1,
    laughter: 1,
  },
  'builds-on': { challenge: 3, 'builds-on': 3, agrees: 3, proposes: 2, question: 2, experience: 2 },
  agrees: { experience: 3, challenge: 3, 'builds-on': 3, proposes: 2, support: 1 },
  disagrees: { tension: 2, 'builds-on': 3, experience: 3, question: 2, agrees: 1 },
  question: { experience: 7, 'builds-on': 2, disagrees: 1 },
  proposes: { agrees: 4, 'builds-on': 3, commits: 2, disagrees: 2, question: 2 },
  commits: { agrees: 3, support: 3, proposes: 2, laughter: 1 },
  support: { experience: 3, challenge: 2, agrees: 2, laughter: 1 },
  tension: { laughter: 2, support: 2, 'builds-on': 2, disagrees: 2 },
  laughter: { experience: 3, challenge: 2, proposes: 2, 'builds-on': 2 },
};

/** In every circle some speak more; the last but one hardly does until asked. */
const VOICES: Weights = { s1: 7, s2: 8, s3: 4, s4: 2, s5: 4, s6: 1, s7: 3, s8: 5 };
const ANSWERS_THE_LAST = new Set(['builds-on', 'agrees', 'disagrees', 'support', 'question', 'tension']);

/** A conversation along these stretches, an act every eight to thirteen seconds. */
export function talk(dice: Dice, stretches: readonly Stretch[]): Act[] {
  const acts: Act[] = [];
  for (const { from, until, prompt } of stretches) {
    let sinceFacilitator = 0;
    for (let at = from * 1_000; at < until * 1_000; at += dice.between(8_000, 13_000)) {
      const last = at === from * 1_000 ? null : (acts.at(-1) ?? null);
      const isLed = last === null || (sinceFacilitator > 6 && dice.chance(0.25));
      sinceFacilitator = isLed ? 0 : sinceFacilitator + 1;
      acts.push({ at, prompt, ...(isLed ? lead(dice, last) : speak(dice, last)) });
    }
  }
  return acts;
}

type Words = Pick<Act, 'from' | 'to' | 'code'>;

function lead(dice: Dice, last: Act | null): Words {
  const quiet = dice.chance(0.4) ? { seat: dice.weighted({ s4: 2, s6: 5, s7: 1 }) } : 'group';
  return { from: 'facilitator', to: last === null ? 'group' : quiet, code: 'facilitates' };
}

function speak(dice: Dice, last: Act): Words {
  const usual = FOLLOWS[last.code] ?? { experience: 1 };
  const code = dice.weighted(last.prompt === 'one-change' ? { ...usual, proposes: 5, commits: 1.5 } : usual);
  const from = { seat: speakerAfter(dice, last) };
  if (last.from === 'facilitator') return { from, to: dice.chance(0.5) ? 'facilitator' : 'group', code };
  return { from, to: ANSWERS_THE_LAST.has(code) && dice.chance(0.8) ? last.from : 'group', code };
}

/** Whoever was asked answers, mostly; nobody follows themselves. */
function speakerAfter(dice: Dice, last: Act): string {
  if (typeof last.to === 'object' && (last.code === 'question' || last.code === 'facilitates') && dice.chance(0.85)) {
    return last.to.seat;
  }
  const spoke = typeof last.from === 'object' ? last.from.seat : '';
  const others = Object.entries(VOICES).filter(([seat]) => seat !== spoke);
  return dice.weighted(Object.fromEntries(others));
}

/** Codes that live coders mix up, so that agreement is what it is in life. */
const MIXED_UP: Readonly<Record<string, string>> = {
  experience: 'challenge',
  challenge: 'experience',
  'builds-on': 'agrees',
  agrees: 'builds-on',
  proposes: 'builds-on',
  support: 'agrees',
  tension: 'disagrees',
};

/** What one coder wrote down of it: a little late, not everything, now and then another code. */
export function code(dice: Dice, acts: readonly Act[], coder: 0 | 1, count: number): Mark[] {
  if (acts.length < count) throw new RangeError(`there are only ${acts.length} acts to hear`);
  return heard(dice, acts, count).map((act, index): Mark => {
    const at = act.at + dice.between(300, 2_400);
    const confused = dice.chance(0.14) ? MIXED_UP[act.code] : undefined;
    const final = confused ?? act.code;
    const isEdited = index % 41 === 17 && MIXED_UP[final] !== undefined;
    const was = { code: MIXED_UP[final] ?? final, from: act.from, to: act.to };
    return {
      id: `demo-${coder + 1}-${String(index + 1).padStart(3, '0')}`,
      coder: CODERS[coder].id,
      at,
      from: act.from,
      to: dice.chance(0.08) ? 'group' : act.to,
      code: final,
      prompt: act.prompt,
      ...(dice.chance(0.05) ? { unsure: true } : {}),
      ...flagsOf(dice, final),
      ...(isEdited ? { trail: [{ at: at + 2_100, what: 'edit' as const, was }] } : {}),
    };
  });
}

/** So many of the acts, in their order: which ones escape a coder is chance. */
function heard(dice: Dice, acts: readonly Act[], count: number): Act[] {
  const drawn = acts.map((act) => ({ act, lot: dice.roll() })).sort((a, b) => a.lot - b.lot);
  const kept = new Set(drawn.slice(0, count).map(({ act }) => act));
  return acts.filter((act) => kept.has(act));
}

function flagsOf(dice: Dice, code: string): Pick<Mark, 'flags'> {
  if (code === 'challenge' && dice.chance(0.3)) return { flags: ['challenge'] };
  if (code === 'proposes' && dice.chance(0.4)) return { flags: ['recommendation'] };
  return code === 'experience' && dice.chance(0.1) ? { flags: ['quote'] } : {};
}
