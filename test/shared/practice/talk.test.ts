import { describe, expect, it } from 'vitest';
import { KRUG_12 } from '#shared/codebooks/krug-12.ts';
import { heardAt, heardUntil, isSeatOfTalk, LENGTHS, READING_SPEED, seatsIn, TALK } from '#shared/practice/talk.ts';
import { Seat } from '#shared/seats.ts';

const LANGS = ['en', 'bs'] as const;
const minute = (from: number): number => TALK.filter(({ at }) => at >= from && at < from + 60_000).length;

describe('the practice talk', () => {
  it('[T1] has every code of Krug-12 at least four times, and no other', () => {
    const counts = new Map(KRUG_12.codes.map(({ id }) => [id, TALK.filter(({ code }) => code === id).length]));
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(TALK.length);
    for (const [code, count] of counts) expect(count, code).toBeGreaterThanOrEqual(4);
  });

  it('[T1] says everything in both languages, and gives reasons for what is hard', () => {
    for (const { text, why } of TALK) {
      for (const lang of LANGS) {
        expect(text[lang].trim()).not.toBe('');
        if (why) expect(why[lang].trim()).not.toBe('');
      }
    }
    expect(TALK.filter(({ why }) => why !== null).length).toBeGreaterThanOrEqual(12);
    // Gestures and sounds apart, no line was left untranslated.
    for (const { text } of TALK) if (text.en.length > 10) expect(text.bs).not.toBe(text.en);
  });

  it('[T1] is in order, ends in time, and every line stays long enough to be read', () => {
    for (const [place, { at, text }] of TALK.entries()) {
      const end = TALK[place + 1]?.at ?? LENGTHS.whole;
      const longest = Math.max(...LANGS.map((lang) => text[lang].length));
      // Times are whole tenths of a second.
      expect(end - at + 100, text.en).toBeGreaterThanOrEqual((longest / READING_SPEED) * 1_000);
    }
  });

  it('[T1] is spoken by the facilitator and by eight seats of as many sectors, each of which speaks often', () => {
    for (const lang of LANGS) {
      const seats = seatsIn(lang);
      expect(new Set(seats.map(({ sector }) => sector)).size).toBe(8);
      for (const seat of seats) expect(Seat.safeParse(seat).success).toBe(true);
    }
    const speakers = TALK.map(({ from }) => (from === 'facilitator' ? from : from.seat));
    for (const { id } of seatsIn('en')) expect(speakers.filter((who) => who === id).length).toBeGreaterThanOrEqual(8);
    for (const { from, to } of TALK) {
      if (from !== 'facilitator') expect(isSeatOfTalk(from.seat)).toBe(true);
      if (typeof to === 'object') expect(isSeatOfTalk(to.seat)).toBe(true);
      expect(to).not.toEqual(from);
    }
  });

  it('[T2] begins at some six acts a minute and ends as fast as people talk', () => {
    expect(TALK.length).toBeGreaterThanOrEqual(110);
    expect(TALK.length).toBeLessThanOrEqual(130);
    expect([0, 1].map((index) => minute(index * 60_000))).toEqual([6, 7]);
    expect(minute(480_000)).toBeGreaterThanOrEqual(16);
    expect(minute(480_000)).toBeLessThanOrEqual(20);
  });

  it('[T1] tells what is said at a moment, and what was said before', () => {
    expect(heardAt(0)).toEqual({ now: null, before: null });
    const [first, second] = TALK;
    expect(heardAt(first?.at ?? 0)).toEqual({ now: first, before: null });
    expect(heardAt((second?.at ?? 0) - 1).now).toBe(first);
    expect(heardAt(second?.at ?? 0)).toEqual({ now: second, before: first });
    expect(heardAt(LENGTHS.whole)).toEqual({ now: TALK.at(-1), before: TALK.at(-2) });
  });

  it('[T4] an act has been heard when the next begins, and the last one at the end', () => {
    expect(heardUntil(0)).toEqual([]);
    expect(heardUntil(TALK[5]?.at ?? 0)).toEqual(TALK.slice(0, 5));
    expect(heardUntil((TALK[5]?.at ?? 0) - 1)).toEqual(TALK.slice(0, 4));
    expect(heardUntil(LENGTHS.whole)).toEqual(TALK);
    expect(heardUntil(LENGTHS.try)).toEqual(TALK.filter(({ at }) => at < LENGTHS.try));
  });
});
