import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { putPlan } from '#shared/board.ts';
import { checkValue } from '#shared/board-check.ts';
import { CodePlan } from '#shared/mark.ts';
import { commonCodes, takes } from '#shared/plans.ts';
import { AgreementCount } from '../../client/board/agreement/agreement-count.ts';
import type { AgreementQuestion, SlimMark } from '../../client/board/agreement/report.ts';
import type { Press } from '../../client/board/model/mark-in-progress.ts';
import { AGAIN_MS, AskFirst } from '../../client/board/plan/ask-first.ts';
import { createPlansModel, planWith } from '../../client/board/plan/plans-model.ts';
import { takersOf, takersOfCode, untaken } from '../../client/board/plan/takers.ts';
import { Layers } from '../../client/live/layers.ts';

const code = (id: string): Press => ({ kind: 'code', code: id });
const BLIND = { coding: { blind: true, revealedAt: null }, progress: {} };

function plans(...list: readonly CodePlan[]) {
  const doc = new Y.Doc();
  const model = createPlansModel(new Layers(doc, 'ana', () => BLIND));
  for (const plan of list) putPlan(doc, plan);
  return model;
}
const plan = (coder: string, codes: readonly string[] | null, at = 1_000): CodePlan =>
  planWith(undefined, { coder, codes: codes && [...codes], at });

describe('codes shared out', () => {
  it('[O76] a plan is one for a coder, keeps what held before, and without one every code is taken', () => {
    const first = plan('ana', ['a', 'b']);
    const second = planWith(first, { coder: 'ana', codes: ['b'], at: 5_000 });
    const all = planWith(second, { coder: 'ana', codes: null, at: 9_000 });
    expect(CodePlan.parse(all)).toEqual({
      ...{ id: 'ana', coder: 'ana', at: 9_000, codes: null },
      trail: [
        { at: 1_000, codes: ['a', 'b'] },
        { at: 5_000, codes: ['b'] },
      ],
    });
    expect([0, 1_000, 5_000, 9_000].map((at) => takes(all, 'a', at))).toEqual([true, true, false, true]);
    expect(takes(undefined, 'a', 0)).toBe(true);
    expect(checkValue('plans', 'ana', first).ok).toBe(true);
    // Not under an id of one's own making: each coder has one, and no more.
    expect(checkValue('plans', 'x', { ...first, id: 'x' }).ok).toBe(false);
    expect(checkValue('plans', 'ana', { ...first, codes: ['a', 'a'] }).ok).toBe(false);
  });

  it('[O76] plans are seen also while coding is blind, and follow the board', () => {
    const model = plans(plan('ben', ['b']));
    expect(model.planOf('ben')?.codes).toEqual(['b']);
    expect([model.takesNow('ben', 'a'), model.takesNow('ana', 'a')]).toEqual([false, true]);
  });

  it('[O77] who takes a code is who chose it and then who takes all; what nobody here takes is named', () => {
    const model = plans(plan('ana', ['a']), plan('ben', ['a', 'b']), plan('cem', ['c']));
    const staff = [
      { coder: 'ben', name: 'Ben', role: 'observer' },
      { coder: 'mod', name: 'Mod', role: 'facilitator' },
    ] as const;
    const takers = takersOf(model, staff, 'ana');
    expect(takers.map(({ coder }) => coder)).toEqual(['ana', 'ben', 'cem']);
    // The third has left, and a facilitator who chose nothing does not code.
    expect(untaken(takers, ['a', 'b', 'c', 'd'])).toEqual(['c', 'd']);
    const withAll = takersOf(plans(plan('ben', ['b'])), staff, 'ana');
    expect(untaken(withAll, ['a', 'b'])).toEqual([]);
    expect(takersOfCode(withAll, 'b').map(({ coder }) => coder)).toEqual(['ben', 'ana']);
  });

  it('[O78] a code of others asks once; pressed again at once it is marked, and a bouncing key is no second press', () => {
    let now = 0;
    const ask = new AskFirst(
      (id) => id !== 'theirs',
      () => now,
    );
    const press = (input: Press, after: number, wouldMark = true): boolean => {
      now += after;
      return ask.holdsBack(input, wouldMark);
    };
    expect(press(code('mine'), 500)).toBe(false);
    expect(press(code('theirs'), 500)).toBe(true);
    expect(ask.asked()).toBe('theirs');
    expect(press(code('theirs'), 50)).toBe(true);
    expect(press(code('theirs'), 500)).toBe(false);
    expect(ask.asked()).toBeNull();
    // Too late, or something else in between: it asks anew.
    expect(press(code('theirs'), 500)).toBe(true);
    expect(press(code('theirs'), AGAIN_MS)).toBe(true);
    expect(press({ kind: 'cancel' }, 300)).toBe(false);
    expect(press(code('theirs'), 300)).toBe(true);
    // Without anybody it could belong to there is nothing to hold back.
    expect(press({ kind: 'cancel' }, 300)).toBe(false);
    expect(press(code('theirs'), 300, false)).toBe(false);
  });

  it('[O79] two coders are compared only on codes that both took at that moment, and the report says which', () => {
    const mark = (id: string, coder: string, at: number, given: string): SlimMark => ({
      ...{ id, coder, at, code: given, prompt: 'p1' },
      from: { seat: 's1' },
      to: 'group',
    });
    const marks = [
      mark('a1', 'ana', 1_000, 'a'),
      mark('b1', 'ben', 1_100, 'a'),
      mark('a2', 'ana', 9_000, 'b'),
      mark('a3', 'ana', 20_000, 'c'),
      mark('b3', 'ben', 20_100, 'c'),
      mark('a4', 'ana', 30_000, 'a'),
    ];
    const question: AgreementQuestion = {
      ...{ tolerance: 2, codes: ['a', 'b', 'c'], openPrompts: null, now: 1e6, pair: null, withoutLag: [] },
      plans: {
        ben: planWith(plan('ben', ['a', 'c'], 0), { coder: 'ben', codes: ['c'], at: 25_000 }),
      },
    };
    const [pair] = new AgreementCount(marks, question).figures().pairs;
    // Of 'b', and of 'a' once the second no longer took it, nothing counts as missed.
    expect(pair).toMatchObject({ common: ['a', 'c'], n1: 2, n2: 2, matched: 2 });
    expect(pair?.figures.index.figure).toMatchObject({ defined: true, value: 1 });
    const [all] = new AgreementCount(marks, { ...question, plans: {} }).figures().pairs;
    expect(all).toMatchObject({ common: null, n1: 4, n2: 2 });
    const apart = { ana: plan('ana', ['a'], 0), ben: plan('ben', ['c'], 0) };
    const [none] = new AgreementCount(marks, { ...question, plans: apart }).figures().pairs;
    expect(none).toMatchObject({ common: [], n1: 0, n2: 0 });
    expect(none?.figures.kappa.figure.defined).toBe(false);
    // Nothing is said of a plan that nobody coded under, nor where there is none.
    const later = { ben: plan('ben', ['c'], 40_000) };
    expect(new AgreementCount(marks, { ...question, plans: later }).figures().pairs[0]?.common).toBeNull();
    expect(commonCodes([undefined, undefined], ['a'], [5])).toBeNull();
  });
});
