import { performance } from 'node:perf_hooks';
import type { CodedAct } from '#shared/analysis/act.ts';
import { bootstrapInterval } from '#shared/analysis/agreement/bootstrap.ts';
import { cohenKappa } from '#shared/analysis/agreement/cohen-kappa.ts';
import { krippendorffAlpha } from '#shared/analysis/agreement/krippendorff-alpha.ts';
import { align } from '#shared/analysis/alignment/align.ts';
import { agreementCurve } from '#shared/analysis/alignment/curve.ts';
import { disagreementsOf } from '#shared/analysis/alignment/disagreements.ts';
import { pairAgreement } from '#shared/analysis/alignment/pair-agreement.ts';
import { patternsOfSlots, slotsOf } from '#shared/analysis/alignment/slots.ts';
import { chainsOf } from '#shared/analysis/sequence/chains.ts';
import { lagTable } from '#shared/analysis/sequence/lag-table.ts';
import { transitionsOf } from '#shared/analysis/sequence/transitions.ts';
import { type Random, seeded } from '#shared/random.ts';

/**
 * Prints how long the figures of agreement take for two coders of 5,000 marks each, two hours at the pace of
 * talk. Run: node --import tsx test/bench/agreement.ts
 */
const MARKS = 5_000;
const CODES = Array.from({ length: 12 }, (_, index) => `code-${index}`);
const SEATS = Array.from({ length: 8 }, (_, index) => `seat-${index}`);
const TOLERANCE = 2;
const ROUNDS = 15;

function pick<T>(list: readonly T[], random: Random): T {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error('nothing to pick from');
  return list[Math.floor(random() * (rest.length + 1))] ?? first;
}

/** One act each 1.4 s on average: 42 a minute. */
function talk(random: Random): CodedAct[] {
  let at = 0;
  return Array.from({ length: MARKS }, (_, index) => {
    at = Math.round((at + 0.4 + 2 * random()) * 1_000) / 1_000;
    const [speaker, addressee] = [pick(SEATS, random), random() < 0.6 ? '@group' : pick(SEATS, random)];
    return {
      id: `act-${index}`,
      at,
      until: null,
      speaker,
      addressee,
      code: pick(CODES, random),
      prompt: null,
      unsure: false,
    };
  });
}

/** Up to a second late, one code of four and one speaker of ten seen otherwise, one act of ten missed. */
function codedBy(acts: readonly CodedAct[], random: Random, name: string): CodedAct[] {
  return acts.flatMap((act) => {
    if (random() < 0.1) return [];
    const at = Math.round((act.at + random()) * 1_000) / 1_000;
    const code = random() < 0.25 ? pick(CODES, random) : act.code;
    return [{ ...act, id: `${name}-${act.id}`, at, code, speaker: random() < 0.1 ? pick(SEATS, random) : act.speaker }];
  });
}

/** Wall clock says what was waited; CPU time is what a machine that does nothing else would take at most. */
function time(name: string, work: () => unknown): void {
  const cpuBefore = process.cpuUsage();
  const took = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpu = (user + system) / 1_000 / ROUNDS;
  const [least = 0, median = 0, most = 0] = [took[0], took[ROUNDS >> 1], took.at(-1)];
  const ms = (value: number): string => value.toFixed(1).padStart(8);
  console.log(`${name.padEnd(40)}${ms(least)}${ms(median)}${ms(most)}${ms(cpu)}`);
}

const random = seeded(1);
const acts = talk(random);
const coders = ['a', 'b', 'c', 'd', 'e'].map((name) => codedBy(acts, random, name));
const [first = [], second = []] = [acts, codedBy(acts, random, 'second')];
const said = pairAgreement(first, second, { tolerance: TOLERANCE, codes: CODES });
const { kappa, matched, slots } = said;
console.log(`${first.length} and ${second.length} marks, tolerance ${TOLERANCE} s: ${matched} pairs, ${slots} slots,`);
console.log(`kappa ${kappa.defined ? kappa.value.toFixed(3) : kappa.reason}. ${ROUNDS} rounds, ms:`);
console.log(`${' '.repeat(40)}   least  median    most cpu mean`);
time('alignment alone', () => align(first, second, { tolerance: TOLERANCE }));
time('alignment alone, tolerance 30 s', () => align(first, second, { tolerance: 30 }));
time('all that is said of a pair', () => pairAgreement(first, second, { tolerance: TOLERANCE, codes: CODES }));
time('kappa with 1,000 resamples', () => bootstrapInterval(said.patterns, cohenKappa, { random: seeded(1) }));
time('alpha with 1,000 resamples', () => bootstrapInterval(said.patterns, krippendorffAlpha, { random: seeded(1) }));
time('curve over 8 tolerances', () => agreementCurve(first, second, [0.25, 0.5, 1, 1.5, 2, 3, 4, 5]));
time('ranked disagreements', () => disagreementsOf(said.alignment));
time('alpha of five coders', () => krippendorffAlpha(patternsOfSlots(slotsOf(coders, { tolerance: TOLERANCE }))));
time('what follows what, with residuals', () =>
  lagTable(transitionsOf(chainsOf(first).map((chain) => chain.map((act) => act.code)))),
);
