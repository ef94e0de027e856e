import fc from 'fast-check';
import type { CodedAct } from '#shared/analysis/act.ts';

let made = 0;

export function act(at: number, code: string, rest: Partial<CodedAct> = {}): CodedAct {
  made += 1;
  return {
    id: `act-${made}`,
    at,
    until: null,
    speaker: 's1',
    addressee: '@group',
    code,
    prompt: null,
    unsure: false,
    ...rest,
  };
}

/** One coder's acts: times in tenths of a second up to `last`, few codes and speakers, so that there is much to choose. */
export function anyActs(most: number, last: number): fc.Arbitrary<CodedAct[]> {
  const one = fc.record({
    tenths: fc.integer({ min: 0, max: last * 10 }),
    code: fc.constantFrom('a', 'b', 'c'),
    speaker: fc.constantFrom('s1', 's2'),
    addressee: fc.constantFrom('s1', 's2', '@group'),
  });
  return fc
    .array(one, { maxLength: most })
    .map((list) => list.map(({ tenths, code, ...rest }) => act(tenths / 10, code, rest)));
}
