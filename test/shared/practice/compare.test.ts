import { describe, expect, it } from 'vitest';
import { adviceOf } from '#shared/practice/advice.ts';
import { compareCoders, compareWithReference, saidOf, uncodedIn } from '#shared/practice/compare.ts';
import { LENGTHS, TALK } from '#shared/practice/talk.ts';
import { asReferenced, changed, codingOfMarks, placesOf } from './codings.ts';

const N = TALK.length;
const wholly = { defined: true, value: 1 } as const;

/** Cohen's kappa by its definition, apart from the product's own. */
function kappaOf(pairs: readonly (readonly [string, string])[]): number {
  const share = (test: (pair: readonly [string, string]) => boolean): number =>
    pairs.filter(test).length / pairs.length;
  const codes = [...new Set(pairs.flat())];
  const chance = codes.reduce((sum, code) => sum + share(([a]) => a === code) * share(([, b]) => b === code), 0);
  return (share(([a, b]) => a === b) - chance) / (1 - chance);
}

describe('a coding beside the reference', () => {
  it.each([0, 700, 2_200])('[T3] who codes like it, %d ms later, agrees wholly', (late) => {
    const { pair, lag, confused, differing } = compareWithReference(codingOfMarks(asReferenced(late)));
    expect(lag).toBeCloseTo(late / 1_000, 6);
    expect(pair).toMatchObject({ n1: N, n2: N, matched: N, speaker: wholly, addressee: wholly, agreement: wholly });
    for (const figure of [pair.kappa, pair.ac1, pair.alpha, pair.timeUnit]) expect(figure).toMatchObject(wholly);
    for (const { code, n1, n2, both, agreement } of pair.byCode) {
      expect([n1, n2], code).toEqual([both, both]);
      expect(agreement).toEqual(wholly);
    }
    expect(confused).toEqual([]);
    expect(differing).toEqual([]);
  });

  it('[T3] codes that were taken for others give the figures of their definition, and are ranked', () => {
    const [proposes, agrees] = [placesOf('builds-on', 4), placesOf('support', 2)];
    const marks = changed(
      changed(asReferenced(900), proposes, (mark) => ({ ...mark, code: 'proposes' })),
      agrees,
      (mark) => ({ ...mark, code: 'agrees' }),
    );
    const comparison = compareWithReference(codingOfMarks(marks));
    const { pair, confused, differing } = comparison;
    const expected = kappaOf(TALK.map(({ code }, place) => [code, marks[place]?.code ?? '']));
    expect(pair).toMatchObject({ matched: N, speaker: wholly, addressee: wholly });
    expect(pair.kappa.defined && pair.kappa.value).toBeCloseTo(expected, 9);
    expect(confused).toEqual([
      { first: 'builds-on', second: 'proposes', times: 4 },
      { first: 'support', second: 'agrees', times: 2 },
    ]);
    expect(pair.byCode.find(({ code }) => code === 'support')).toMatchObject({ n1: 8, n2: 6, both: 6 });
    const slips = [...proposes, ...agrees].sort((a, b) => a - b);
    expect(differing.map(({ first }) => first && saidOf(first))).toEqual(slips.map((place) => TALK[place]));
    expect(differing.every(({ kind }) => kind === 'code')).toBe(true);
  });

  it('[T3] wrong chairs, wrong addressees, acts left out and marks too many are counted as what they are', () => {
    const early = [2, 4, 7];
    let marks = changed(asReferenced(), early, (mark) => ({ ...mark, from: { seat: 's8' } }));
    marks = changed(marks, [9, 11], (mark) => ({ ...mark, to: 'group' }));
    marks = changed(marks, [20, 21, 22, 23], () => null);
    marks.push({ at: 0, from: 'facilitator', to: 'group', code: 'laughter' });
    const { pair, differing } = compareWithReference(codingOfMarks(marks));
    expect(pair).toMatchObject({ n1: N, n2: N - 3, matched: N - 4 });
    expect(pair.speaker).toEqual({ defined: true, value: (N - 7) / (N - 4) });
    expect(pair.addressee).toEqual({ defined: true, value: (N - 6) / (N - 4) });
    const kinds = differing.map(({ kind, first }) => (kind === 'missed' && !first ? 'extra' : kind));
    expect(kinds).toEqual([
      ...['extra', 'speaker', 'speaker', 'speaker', 'addressee', 'addressee'],
      ...['missed', 'missed', 'missed', 'missed'],
    ]);
  });

  it('[T3] nothing coded is no figure but a reason', () => {
    const { pair, confused, differing } = compareWithReference(codingOfMarks([]));
    for (const figure of [pair.kappa, pair.ac1, pair.alpha, pair.timeUnit, pair.agreement, pair.speaker])
      expect(figure).toMatchObject({ defined: false, reason: 'no-data' });
    expect(confused).toEqual([]);
    expect(differing).toHaveLength(N);
  });

  it('[T4] what was not heard is not compared, even where the act that was cut off has a mark', () => {
    const stopped = (TALK[13]?.at ?? 0) + 2_000;
    const marks = asReferenced(1_500).filter(({ at }) => at <= stopped);
    expect(marks).toHaveLength(14);
    const { pair } = compareWithReference(codingOfMarks(marks, stopped));
    expect(pair).toMatchObject({ n1: 13, n2: 13, matched: 13, agreement: wholly });
  });

  it('[T4] turns without a code are counted and not compared', () => {
    const coding = codingOfMarks(changed(asReferenced(), [1, 3, 5], (mark) => ({ ...mark, code: null })));
    expect(uncodedIn(coding)).toBe(3);
    expect(compareWithReference(coding).pair).toMatchObject({ n2: N - 3, matched: N - 3, speaker: wholly });
  });
});

describe('two coders', () => {
  it('[T5] who make the same slips agree with each other, however late each presses', () => {
    const slips = placesOf('tension', 5);
    const of = (late: number) =>
      codingOfMarks(changed(asReferenced(late), slips, (mark) => ({ ...mark, code: 'challenge' })));
    const { pair, differing } = compareCoders(of(300), of(2_400));
    expect(pair).toMatchObject({ matched: N, agreement: wholly });
    expect(differing).toEqual([]);
  });

  it('[T5] are compared over what both heard, and it does not matter who comes first', () => {
    const one = codingOfMarks(changed(asReferenced(500), [1, 5], (mark) => ({ ...mark, code: 'question' })));
    const short = asReferenced(1_800).filter(({ at }) => at <= LENGTHS.try);
    const other = codingOfMarks(
      changed(short, [3], () => null),
      LENGTHS.try,
    );
    const [there, back] = [compareCoders(one, other), compareCoders(other, one)];
    expect(there.pair).toMatchObject({ n1: 13, n2: 12, matched: 12 });
    expect(back.pair).toMatchObject({ n1: 12, n2: 13, matched: 12 });
    expect(there.pair.kappa.defined && there.pair.kappa.value).toBe(back.pair.kappa.defined && back.pair.kappa.value);
    expect(there.confused.map(({ first, second }) => [second, first])).toEqual(
      back.confused.map(({ first, second }) => [first, second]),
    );
  });
});

describe('what to do next', () => {
  const adviceFor = (marks: ReturnType<typeof asReferenced>, heard: number = LENGTHS.whole) =>
    adviceOf(compareWithReference(codingOfMarks(marks, heard)), heard);
  const every = (step: number): number[] => TALK.map((_, place) => place).filter((place) => place % step === 0);

  it('[T6] follows the figures: nothing, keep up, seats, codes, the whole, ready', () => {
    expect(adviceFor([])).toEqual({ kind: 'nothing-coded' });
    expect(adviceFor(changed(asReferenced(), every(2), () => null))).toEqual({
      kind: 'keep-up',
      marked: N / 2,
      acts: N,
    });
    const elsewhere = changed(asReferenced(), every(6), (mark) => ({
      ...mark,
      from: mark.from === 'facilitator' ? { seat: 's1' } : 'facilitator',
    }));
    expect(adviceFor(elsewhere)).toEqual({ kind: 'learn-seats' });
    const wrong = [...placesOf('builds-on', 9), ...placesOf('proposes', 11), ...placesOf('commits', 6)];
    const confused = changed(asReferenced(), wrong, (mark) => ({
      ...mark,
      code: mark.code === 'builds-on' ? 'proposes' : 'builds-on',
    }));
    expect(adviceFor(confused)).toEqual({ kind: 'look-again', codes: ['builds-on', 'proposes'] });
    const short = asReferenced().filter(({ at }) => at < LENGTHS.try);
    expect(adviceFor(short, LENGTHS.try)).toEqual({ kind: 'do-the-whole' });
    expect(adviceFor(asReferenced(1_200))).toEqual({ kind: 'ready', codes: [] });
    // The whole is firm, and one code is not.
    const oneWeak = changed(asReferenced(), placesOf('tension', 4), (mark) => ({ ...mark, code: 'challenge' }));
    expect(adviceFor(oneWeak)).toEqual({ kind: 'ready', codes: ['tension'] });
  });
});
