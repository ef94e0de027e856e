import { expect, it } from 'vitest';
import { codedOf, FACILITATOR, GROUP } from '#shared/analysis/act.ts';
import { actsByCoder, actsOf, presenceOf } from '#shared/analysis/marks.ts';
import type { Mark } from '#shared/mark.ts';

function mark(id: string, rest: Partial<Mark> = {}): Mark {
  return { id, coder: 'c1', at: 1_500, from: { seat: 's1' }, to: 'group', code: 'agrees', prompt: 'p1', ...rest };
}

it('[N27] marks become acts in seconds, by time; those taken back are left out', () => {
  const acts = actsOf([
    mark('m3', { at: 9_000, from: 'facilitator', to: { seat: 's2' }, until: 10_250, unsure: true }),
    mark('m1'),
    mark('m2', { gone: true }),
  ]);
  expect(acts).toEqual([
    {
      ...{ id: 'm1', at: 1.5, until: null, speaker: 's1', addressee: GROUP },
      ...{ code: 'agrees', prompt: 'p1', unsure: false },
    },
    {
      ...{ id: 'm3', at: 9, until: 10.25, speaker: FACILITATOR, addressee: 's2' },
      ...{ code: 'agrees', prompt: 'p1', unsure: true },
    },
  ]);
  expect(actsOf([mark('m1', { to: 'facilitator' })])[0]?.addressee).toBe(FACILITATOR);
});

it('[N27] a state that is still open lasts up to now, if now is given', () => {
  const open = mark('m1', { lasting: true });
  expect(actsOf([open], 4_000)[0]?.until).toBe(4);
  expect(actsOf([open], 1_000)[0]?.until).toBe(1.5);
  expect(actsOf([open])[0]?.until).toBeNull();
  expect(actsOf([mark('m2')], 4_000)[0]?.until).toBeNull();
});

it('[N27] a logged turn without a code is an act, and no coded one', () => {
  const acts = actsOf([mark('m1', { code: null }), mark('m2')]);
  expect(acts).toHaveLength(2);
  expect(codedOf(acts).map(({ id }) => id)).toEqual(['m2']);
});

it('[N27] acts are kept by coder, and who stays is present up to now', () => {
  const byCoder = actsByCoder([
    mark('m1', { coder: 'c2' }),
    mark('m2'),
    mark('m3', { coder: 'c2', at: 1_000 }),
    mark('m4', { coder: 'c3', gone: true }),
  ]);
  expect([...byCoder].map(([coder, acts]) => [coder, acts.map(({ id }) => id)])).toEqual([
    ['c1', ['m2']],
    ['c2', ['m3', 'm1']],
  ]);
  expect(
    presenceOf(
      {
        s1: [
          { from: 500, to: 900 },
          { from: 1_500, to: null },
        ],
        s2: [],
      },
      2_000,
    ),
  ).toEqual([
    {
      seat: 's1',
      stays: [
        { from: 0.5, to: 0.9 },
        { from: 1.5, to: 2 },
      ],
    },
    { seat: 's2', stays: [] },
  ]);
});
