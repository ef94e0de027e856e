import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCodebook } from '#shared/codebooks/built-in.ts';
import { type Codebook, CodebookDraft } from '#shared/codebooks.ts';
import { Lang } from '#shared/ids.ts';
import { LIMITS } from '#shared/limits.ts';
import { draftOf, problemsOf, removeCode, type Work, workOf } from '../../client/codebooks/draft.ts';
import {
  addExamples,
  addSet,
  addValue,
  changeValue,
  giveValueKey,
  moveSet,
  moveValue,
  removeSet,
  removeValue,
  renameSet,
  toggleCode,
} from '../../client/codebooks/draft-modifiers.ts';

function krug(lang: Lang): Codebook {
  const book = builtInCodebook('krug-12', lang);
  if (!book) throw new Error('no Krug-12');
  return book;
}
const work = (): Work => workOf(krug('en'));
const top = (set: string) => ({ set, above: null });
const labels = (values: readonly { label: string }[] | undefined) => values?.map(({ label }) => label).join(' ');

describe('modifiers in the making', () => {
  it.each(Lang.options)('[K23] the examples (%s) are complete, and their letters are free in Krug-12', (lang) => {
    const done = addExamples(workOf(krug(lang)));
    expect(problemsOf(done)).toEqual([]);
    const draft = CodebookDraft.parse(draftOf(done));
    expect(draft.codes.flatMap(({ id, modifiers }) => (modifiers ? [`${id} ${modifiers}`] : []))).toEqual([
      'challenge where',
      'disagrees reason',
    ]);
    const letters = draft.modifiers?.flatMap(({ values }) => values.flatMap((one) => [one, ...(one.values ?? [])]));
    const taken = new Set(draft.codes.map(({ key }) => key));
    expect(letters?.filter(({ key }) => taken.has(key))).toEqual([]);
  });

  it('[K23] sets and values are made, named, moved and removed on both levels', () => {
    let now = renameSet(addSet(work()), 'm0', ' Tone ');
    for (const label of ['calm', 'loud', 'low']) {
      now = addValue(now, top('m0'));
      const id = now.modifiers[0]?.values.at(-1)?.id ?? '';
      now = giveValueKey(changeValue(now, top('m0'), id, { label }), top('m0'), id);
    }
    now = removeValue(now, top('m0'), 'v0');
    const [calm, loud, low] = now.modifiers[0]?.values ?? [];
    // c, a and l are codes of Krug-12: the next letter that nobody has.
    expect([calm?.key, loud?.key, low?.key]).toEqual(['m', 'o', 'w']);
    const below = { set: 'm0', above: loud?.id ?? '' };
    now = addValue(addValue(now, below), below);
    now = changeValue(now, below, 'v0', { label: 'very', key: 'v' });
    now = changeValue(now, below, 'v1', { label: 'rather', key: 'r' });
    now = moveValue(moveValue(now, below, 'v1', -1), top('m0'), loud?.id ?? '', 1);
    now = toggleCode(toggleCode(now, 'm0', 'agrees'), 'm0', 'tension');
    const draft = CodebookDraft.parse(draftOf(now));
    expect(draft.modifiers?.map(({ label, values }) => [label, labels(values)])).toEqual([['Tone', 'calm low loud']]);
    expect(labels(draft.modifiers?.[0]?.values[2]?.values)).toBe('rather very');
    expect(draft.codes.filter(({ modifiers }) => modifiers === 'm0').map(({ id }) => id)).toEqual([
      'agrees',
      'tension',
    ]);
    const without = draftOf(removeSet(toggleCode(now, 'm0', 'tension'), 'm0'));
    expect(without).not.toHaveProperty('modifiers');
    expect(without.codes).toEqual(draftOf(work()).codes);
  });

  it('[K23] are no more than fit, and what is at an end moves no further', () => {
    let now = work();
    for (let count = 0; count < LIMITS.MODIFIER_SETS + 3; count += 1) now = addSet(now);
    for (let count = 0; count < LIMITS.MODIFIER_VALUES + 3; count += 1) now = addValue(now, top('m1'));
    expect(now.modifiers).toHaveLength(LIMITS.MODIFIER_SETS);
    expect(now.modifiers[1]?.values).toHaveLength(LIMITS.MODIFIER_VALUES);
    expect(moveSet(now, 'm0', -1)).toEqual(now);
    expect(moveValue(now, top('m1'), 'v7', 1)).toEqual(now);
  });

  it('[K24] each problem is named where it is', () => {
    let now = addSet(renameSet(addSet(work()), 'm0', 'Tone'));
    now = removeValue(renameSet(now, 'm1', 'tone '), top('m1'), 'v0');
    now = addValue(changeValue(now, top('m0'), 'v0', { label: 'calm', key: 'c' }), top('m0'));
    now = changeValue(now, top('m0'), 'v1', { label: 'Calm', key: 'c' });
    now = addValue(now, { set: 'm0', above: 'v1' });
    expect(problemsOf(now).map(({ of, field, wrong }) => `${of} ${field} ${wrong}`)).toEqual([
      'modifiers:m0 name setTaken',
      'modifiers:m0/v0 key keyTaken',
      'modifiers:m0/v0 label valueTaken',
      'modifiers:m0/v1 key keyTaken',
      'modifiers:m0/v1 label valueTaken',
      'modifiers:m0/v1/v0 key keyWrong',
      'modifiers:m0/v1/v0 label needed',
      'modifiers:m1 name setTaken',
      'modifiers:m1 values noValues',
    ]);
  });

  it('[K24] what has no problems, whatever was done to it, the server takes', () => {
    const kinds = ['set', 'drop', 'name', 'value', 'below', 'inner', 'remove', 'up', 'code', 'uncode'] as const;
    const step = fc.record({
      kind: fc.constantFrom(...kinds),
      at: fc.nat(5),
      text: fc.constantFrom('', 'Tone', 'tone', 'calm', 'Žar', ' x '),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const done = steps.reduce((now, { kind, at, text }): Work => {
          const set = now.modifiers[at % Math.max(1, now.modifiers.length)];
          const value = set?.values[at % Math.max(1, set.values.length)];
          const code = now.codes[at]?.id ?? '';
          if (kind === 'set' || !set) return addSet(now);
          const below = { set: set.id, above: value?.id ?? '' };
          const named = (place: typeof below | ReturnType<typeof top>, id: string): Work =>
            giveValueKey(changeValue(now, place, id, { label: text }), place, id);
          if (kind === 'drop') return removeSet(now, set.id);
          if (kind === 'name') return renameSet(now, set.id, text);
          if (kind === 'value') return named(top(set.id), value?.id ?? '');
          if (kind === 'below') return addValue(now, below);
          if (kind === 'inner') return named(below, value?.values[0]?.id ?? '');
          if (kind === 'remove') return removeValue(now, top(set.id), value?.id ?? '');
          if (kind === 'up') return moveValue(now, top(set.id), value?.id ?? '', -1);
          return kind === 'code' ? toggleCode(now, set.id, code) : removeCode(now, code);
        }, work());
        if (problemsOf(done).length === 0) expect(CodebookDraft.safeParse(draftOf(done)).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
