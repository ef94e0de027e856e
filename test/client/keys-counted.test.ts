import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { putMark } from '#shared/board.ts';
import type { Codebook } from '#shared/codebooks.ts';
import type { Mark } from '#shared/mark.ts';
import type { Seat } from '#shared/seats.ts';
import { createCoding } from '../../client/board/model/coding.ts';
import { type KeyMap, type KeyStroke, pressOfKey } from '../../client/board/model/key-map.ts';
import { createMarksModel } from '../../client/live/marks-model.ts';
import { addresseeOf, codebookOf, codeOf, keysOf, roomOf } from '../support/meeting-room.ts';
import { type Act, findMeeting, type Meeting } from '../support/meetings.ts';
import { scriptedMeeting } from '../support/scripted-meeting.ts';

interface Counted {
  readonly act: Act;
  readonly keys: number;
  /** What stood on the board when the last of these keys was down, and was not there before the first. */
  readonly made: readonly Mark[];
}

/** Presses the keys of each act on the board's own key map and coding, and counts them. */
function countKeys(meeting: Meeting): readonly Counted[] {
  const codebook: Codebook = codebookOf(meeting);
  const seats = (roomOf(meeting).seats ?? []) as readonly Seat[];
  const map: KeyMap = { seats, codes: codebook.codes, flags: { quote: 'N', challenge: 'I', recommendation: 'P' } };
  const doc = new Y.Doc();
  const model = createMarksModel(doc);
  let now = 0;
  let made = 0;
  const coding = createCoding({
    ...{ coder: 'c', model, codebook: () => codebook, gate: () => null, prompt: () => null, now: () => now },
    newId: () => {
      made += 1;
      return `m${made}`;
    },
    put: (mark) => putMark(doc, mark),
  });
  return meeting.acts.map((act) => {
    const before = new Set(model.marksOf('c').map(({ id }) => id));
    const keys = keysOf(act, { seats, codebook });
    for (const key of keys) {
      now += 400;
      const press = pressOfKey(strokeOf(key), map);
      if (!press) throw new Error(`${key} is no key of the board`);
      coding.press(press);
    }
    return { act, keys: keys.length, made: model.marksOf('c').filter(({ id }) => !before.has(id)) };
  });
}

function strokeOf(key: string): KeyStroke {
  const code = /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`;
  return { key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function expectFewKeys(counted: readonly Counted[]): void {
  for (const { act, keys, made } of counted) {
    const to = addresseeOf(act);
    const wanted = { from: { seat: act.by }, to, code: codeOf(act) };
    expect(made.map(({ from, to: whom, code }) => ({ from, to: whom, code }))).toEqual([wanted]);
    expect(keys).toBe(to === 'group' ? 2 : 3);
  }
  expect(median(counted.map(({ keys }) => keys))).toBe(2);
}

describe('keys for a mark', () => {
  it('[O95] two for what is said to everybody, three for what is said to one: a whole invented meeting', () => {
    const counted = countKeys(scriptedMeeting());
    expectFewKeys(counted);
    expect(counted.filter(({ keys }) => keys === 3)).toHaveLength(20);
  });

  const recorded = findMeeting('ES2008a');
  it.skipIf(!recorded)('[O95] the same for a recorded meeting: 386 acts, 67 of them said to one', () => {
    if (!recorded) return;
    const counted = countKeys(recorded);
    expectFewKeys(counted);
    expect(counted).toHaveLength(386);
    expect(counted.filter(({ keys }) => keys === 3)).toHaveLength(67);
    expect(counted.reduce((sum, { keys }) => sum + keys, 0)).toBe(839);
  });
});
