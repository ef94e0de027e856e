import { describe, expect, it } from 'vitest';
import type { Settlement } from '#shared/mark.ts';
import { seeded } from '#shared/random.ts';
import { AgreementCount } from '../../client/board/agreement/agreement-count.ts';
import { type DisagreementLine, unsettled } from '../../client/board/agreement/disagreement-line.ts';
import { type AgreementQuestion, FIGURES, type SlimMark } from '../../client/board/agreement/report.ts';
import { intervalText, saidText } from '../../client/board/agreement/said.ts';
import { wordsOf } from '../../client/i18n/use-words.ts';

const CODES = ['a', 'b', 'c', 'd'];
const question = (part: Partial<AgreementQuestion> = {}): AgreementQuestion => ({
  tolerance: 2,
  codes: CODES,
  openPrompts: null,
  now: 10_000_000,
  pair: null,
  plans: {},
  withoutLag: [],
  ...part,
});
const mark = (
  id: string,
  coder: string,
  at: number,
  code: string | null = 'a',
  prompt: string | null = 'p1',
): SlimMark => ({
  ...{ id, coder, at, code, prompt },
  from: { seat: 's1' },
  to: 'group',
});

/** Two coders of one talk who differ in every fifth act, and hear every tenth alone. */
function talk(acts: number, coders: readonly string[] = ['ana', 'ben']): SlimMark[] {
  const random = seeded(7);
  return Array.from({ length: acts }, (_, index) => {
    const code = CODES[Math.floor(random() * CODES.length)] ?? 'a';
    return coders.flatMap((coder) => {
      if (random() < 0.1) return [];
      const heard = random() < 0.8 ? code : (CODES[Math.floor(random() * CODES.length)] ?? 'a');
      return [mark(`${coder}${index}`, coder, index * 5_000 + Math.round(random() * 1_500), heard)];
    });
  }).flat();
}

const english = wordsOf('en');

describe('the report of agreement', () => {
  it('[G10] gives each figure with its n, an interval that holds it, and the same on every screen', () => {
    const marks = talk(300);
    const count = new AgreementCount(marks, question());
    const report = count.figures();
    const [pair] = report.pairs;
    if (!pair) throw new Error('a pair');
    expect(report.marks).toBe(marks.length);
    expect(pair.n1 + pair.n2).toBe(marks.length);
    expect(Object.values(pair.figures).every(({ interval }) => interval === null)).toBe(true);
    const whole = count.withPairDetails(report);
    for (const name of FIGURES) {
      const { figure, interval } = whole.pairs[0]?.figures[name] ?? pair.figures[name];
      if (!figure.defined) throw new Error(`${name} is defined here`);
      expect(figure.n).toBeGreaterThan(0);
      if (name === 'timeUnit') expect(interval).toBeNull();
      else if (!interval?.defined) throw new Error(`${name} has an interval here`);
      else {
        expect(interval.low).toBeLessThanOrEqual(figure.value);
        expect(interval.high).toBeGreaterThanOrEqual(figure.value);
      }
    }
    const shuffled = new AgreementCount([...marks].reverse(), question());
    expect(shuffled.withPairDetails(shuffled.figures())).toEqual(whole);
  });

  it('[G10] has the tolerance itself on its curve, and the index there equals the index', () => {
    const count = new AgreementCount(talk(100), question({ tolerance: 1 }));
    const { pairs } = count.withPairDetails(count.figures());
    const there = pairs[0]?.curve.find(({ tolerance }) => tolerance === 1);
    const index = pairs[0]?.figures.index.figure;
    expect(there?.index).toMatchObject({ defined: true, value: index?.defined ? index.value : Number.NaN });
  });

  it('[G8] leaves out closed layers, taken-back marks and turns that are not coded yet', () => {
    const marks = [
      mark('a1', 'ana', 1_000),
      mark('b1', 'ben', 1_100),
      mark('a2', 'ana', 5_000, 'a', 'p2'),
      mark('a3', 'ana', 9_000, 'a', null),
      mark('a4', 'ana', 12_000, null),
      { ...mark('a5', 'ana', 15_000), gone: true },
    ];
    expect(new AgreementCount(marks, question({ openPrompts: ['p1'] })).figures().marks).toBe(2);
    expect(new AgreementCount(marks, question()).figures().marks).toBe(4);
  });

  it('[G10] counts every pair of coders, and alpha over all', () => {
    const count = new AgreementCount(talk(60, ['ana', 'ben', 'cem']), question({ pair: ['ana', 'cem'] }));
    const { coders, pairs, all, chosen } = count.withInterval(count.figures());
    expect(coders).toEqual(['ana', 'ben', 'cem']);
    expect(pairs.map(({ first, second }) => `${first} ${second}`)).toEqual(['ana ben', 'ana cem', 'ben cem']);
    expect(all).toMatchObject({ figure: { defined: true }, interval: { defined: true } });
    expect(chosen).toBe(1);
    expect(pairs.map(({ disagreements }) => disagreements.length > 0)).toEqual([false, true, false]);
  });

  it('[G11] says figures in words: a band with its number, a share with its chance, or why there is none', () => {
    const figure = (value: number) => ({ defined: true, value, n: 9 }) as const;
    expect(saidText(english, { figure: figure(0.84), band: 'firm', interval: null })).toBe('firm (.84)');
    expect(saidText(wordsOf('bs'), { figure: figure(-0.1), band: 'weak', interval: null })).toBe('slabo (-0,10)');
    expect(saidText(english, { figure: figure(0.62), band: null, interval: null })).toBe('62 %, chance included');
    const nothing = { defined: false, reason: 'no-pairs' } as const;
    expect(saidText(english, { figure: nothing, band: 'cannot-say', interval: null })).toBe(
      'Cannot say: no act was marked by both',
    );
    expect(intervalText(english, { defined: true, low: 0.1, high: 1, level: 0.95 }, false)).toBe('.10 to 1.00');
    expect(intervalText(english, { defined: true, low: 0.1, high: 1, level: 0.95 }, true)).toBe('10 % to 100 %');
  });

  it('[G20] takes the estimated lag off only of the pair that was asked for, in figures, curve and disagreements', () => {
    const late = talk(80, ['ana', 'cem']).map((each) =>
      each.coder === 'cem' ? { ...each, at: each.at + 2_600 } : each,
    );
    const marks = [...late, ...talk(80, ['ben'])];
    const asked = (withoutLag: AgreementQuestion['withoutLag']) => {
      const count = new AgreementCount(marks, question({ pair: ['ana', 'cem'], withoutLag }));
      return count.withPairDetails(count.figures());
    };
    const [before, after] = [asked([]), asked([['ana', 'cem']])];
    const at = before.chosen;
    const [as, off] = [before.pairs[at], after.pairs[at]];
    if (!as?.lag.defined || !off) throw new Error('an estimate');
    expect(as.lag.value).toBeGreaterThan(2);
    expect(off).toMatchObject({ lag: as.lag, takenOff: as.lag.value });
    expect(as.takenOff).toBeNull();
    const value = ({ figure }: (typeof as.figures)['index']) => (figure.defined ? figure.value : Number.NaN);
    for (const name of ['index', 'timeUnit'] as const) {
      expect(value(off.figures[name])).toBeGreaterThan(value(as.figures[name]));
    }
    expect(off.disagreements.length).toBeLessThan(as.disagreements.length);
    expect(off.curve.find(({ tolerance }) => tolerance === 2)?.index).toMatchObject({
      value: value(off.figures.index),
    });
    expect(after.pairs.filter((_, index) => index !== at)).toEqual(before.pairs.filter((_, index) => index !== at));
    expect(after.all).toEqual(before.all);
    // Two who share no mark have no lag, and nothing is taken off.
    const alone = new AgreementCount(
      [mark('a1', 'ana', 1_000), mark('b1', 'ben', 90_000)],
      question({ withoutLag: [['ana', 'ben']] }),
    );
    expect(alone.figures().pairs[0]).toMatchObject({ lag: { defined: false, reason: 'no-pairs' }, takenOff: null });
  });

  it('[G11] of one coder, or of none, is empty and not an error', () => {
    for (const marks of [[], [mark('a1', 'ana', 1_000)]]) {
      const count = new AgreementCount(marks, question());
      const report = count.withInterval(count.withPairDetails(count.figures()));
      expect(report.pairs).toEqual([]);
      expect(report.all).toMatchObject({ figure: { defined: false }, band: 'cannot-say' });
    }
  });

  it('[G12] what is settled leaves the list, also when another tolerance takes the pair apart', () => {
    const line = (first: string | null, second: string | null): DisagreementLine => ({
      ...{ kind: 'code', first, second, at: 0, alike: 1 },
    });
    const settlement: Settlement = { id: 's', coder: 'ana', at: 1, between: ['a1', 'b1'], kept: null, with: [] };
    const lines = [line('a1', 'b1'), line('a1', null), line(null, 'b1'), line('a1', 'b2'), line('a3', null)];
    expect(unsettled(lines, [settlement])).toEqual([line('a1', 'b2'), line('a3', null)]);
    expect(unsettled(lines, [])).toEqual(lines);
  });
});
