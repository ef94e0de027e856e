import { expect, it } from 'vitest';
import { consensusOf, type Stance, type StanceCell } from '#shared/analysis/consensus/summary.ts';
import { cannotSay } from '#shared/analysis/figure.ts';

const SEATS = ['s1', 's2', 's3', 's4'];

function cells(...stances: readonly (Stance | null)[]): StanceCell[] {
  return stances.flatMap((stance, index) => (stance ? [{ prompt: 'p1', seat: SEATS[index] ?? 's9', stance }] : []));
}

it('[N26] a prompt counts who agrees and dissents, and computes who gave no indication', () => {
  const line = consensusOf('p1', SEATS, cells('agree', 'agree-example', 'dissent-example', null));
  expect(line).toEqual({
    ...{ prompt: 'p1', seats: 4, agree: 2, dissent: 1, silent: 1 },
    exampleShare: { defined: true, value: 2 / 3 },
    apparentConsensus: { defined: true, value: false },
  });
});

it('[N26] consensus is only apparent where nobody dissents and half or more gave no indication', () => {
  const flag = (...stances: readonly (Stance | null)[]) =>
    consensusOf('p1', SEATS, cells(...stances)).apparentConsensus;
  expect(flag('agree', 'agree', null, null)).toEqual({ defined: true, value: true });
  expect(flag('agree', 'agree', 'agree', null)).toEqual({ defined: true, value: false });
  expect(flag('agree', 'dissent', null, null)).toEqual({ defined: true, value: false });
  expect(flag()).toEqual({ defined: true, value: true });
});

it('[N26] cells of other prompts, of absent seats, and taken back are left out; the later of two holds', () => {
  const list: StanceCell[] = [
    { prompt: 'p2', seat: 's1', stance: 'dissent' },
    { prompt: 'p1', seat: 's9', stance: 'dissent' },
    { prompt: 'p1', seat: 's2', stance: 'dissent', gone: true },
    { prompt: 'p1', seat: 's3', stance: 'dissent' },
    { prompt: 'p1', seat: 's3', stance: 'agree' },
  ];
  expect(consensusOf('p1', SEATS, list)).toMatchObject({ agree: 1, dissent: 0, silent: 3 });
});

it('[N3] without seats or without an indication there is a reason', () => {
  expect(consensusOf('p1', [], cells('agree'))).toMatchObject({
    silent: 0,
    exampleShare: cannotSay('no-data'),
    apparentConsensus: cannotSay('no-data'),
  });
  expect(consensusOf('p1', SEATS, [])).toMatchObject({ silent: 4, exampleShare: cannotSay('no-data') });
});
