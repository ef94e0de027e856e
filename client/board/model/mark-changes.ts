import type { Modifiers } from '#shared/codebooks/modifier-sets.ts';
import { FLAGS } from '#shared/lists.ts';
import type { Flag, Mark, Speaker } from '#shared/mark.ts';
import { type Draft, isSamePerson } from './mark-in-progress.ts';

/**
 * Marks are plain values: each change writes the whole mark anew, and what it was before goes into its
 * trail. `at` is room time in ms. A trail holds 20 changes; of a longer story the oldest is let go.
 */
const TRAIL = 20;

export function markOf(draft: Draft, id: string, coder: string, prompt: string | null): Mark {
  const { at, from, to, code, unsure, lasting } = draft;
  return { id, coder, at, from, to, code, prompt, ...(unsure ? { unsure } : {}), ...(lasting ? { lasting } : {}) };
}

/** A state that goes on until it is ended. */
export function lastingMark(mark: Mark): Mark {
  return { ...mark, lasting: true };
}

export function endedMark(mark: Mark, at: number): Mark {
  const { lasting: _lasting, ...rest } = mark;
  return { ...rest, until: Math.max(at, mark.at) };
}

export function takenBack(mark: Mark, at: number): Mark {
  return withTrail({ ...mark, gone: true }, { at, what: 'delete' });
}

export function restored(mark: Mark, at: number): Mark {
  const { gone: _gone, ...rest } = mark;
  return withTrail(rest, { at, what: 'restore' });
}

/** Another code; what sharpened the first stays only where it sharpens this one as well. */
export function recoded(mark: Mark, code: string, at: number, keepsModifiers = false): Mark {
  if (mark.code === code) return mark;
  const { modifiers, ...next } = revised(mark, { code }, at);
  return modifiers && keepsModifiers ? { ...next, modifiers } : next;
}

/** What is added completes the mark; what is replaced or taken away is a change, and leaves its trail. */
export function withModifiers(mark: Mark, modifiers: Modifiers | undefined, at: number): Mark {
  const before = mark.modifiers ?? [];
  const isAdded = before.every((id, place) => id === modifiers?.[place]);
  if (isAdded && before.length === (modifiers?.length ?? 0)) return mark;
  const { modifiers: _before, ...rest } = isAdded ? mark : revised(mark, {}, at);
  return modifiers ? { ...rest, modifiers } : rest;
}

/** Another speaker; who speaks to themselves speaks to everybody. */
export function withSpeaker(mark: Mark, from: Speaker, at: number): Mark {
  if (isSamePerson(mark.from, from)) return mark;
  return revised(mark, { from, to: isSamePerson(mark.to, from) ? 'group' : mark.to }, at);
}

/** Another addressee; the speaker means everybody. */
export function withAddressee(mark: Mark, who: Speaker, at: number): Mark {
  const to = isSamePerson(mark.from, who) ? 'group' : who;
  return isSamePerson(mark.to, to) ? mark : revised(mark, { to }, at);
}

/** Its own words to a mark; none take the note away. */
export function withNote(mark: Mark, note: string): Mark {
  const { note: _note, ...rest } = mark;
  return note === '' ? rest : { ...rest, note };
}

function revised(mark: Mark, part: Partial<Pick<Mark, 'code' | 'from' | 'to'>>, at: number): Mark {
  const { code, from, to, until, modifiers } = mark;
  const was = { code, from, to, ...(until === undefined ? {} : { until }), ...(modifiers ? { modifiers } : {}) };
  return withTrail({ ...mark, ...part }, { at, what: 'edit', was });
}

export function withUnsure(mark: Mark, unsure: boolean): Mark {
  const { unsure: _unsure, ...rest } = mark;
  return unsure ? { ...rest, unsure } : rest;
}

export function withFlagToggled(mark: Mark, flag: Flag): Mark {
  const { flags = [], ...rest } = mark;
  const next = FLAGS.filter((name) => (name === flag ? !flags.includes(name) : flags.includes(name)));
  return next.length > 0 ? { ...rest, flags: next } : rest;
}

type Change = NonNullable<Mark['trail']>[number];

function withTrail(mark: Mark, change: Change): Mark {
  return { ...mark, trail: [...(mark.trail ?? []), change].slice(-TRAIL) };
}
