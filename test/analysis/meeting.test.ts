import { describe, expect, it } from 'vitest';
import { type Act, GROUP } from '#shared/analysis/act.ts';
import { densityOf, dyadCensus, edgeReciprocity } from '#shared/analysis/network/cohesion.ts';
import { arcsOf } from '#shared/analysis/network/graph.ts';
import { whoToWhom } from '#shared/analysis/network/who-to-whom.ts';
import { floorTimeOf } from '#shared/analysis/participation/floor-time.ts';
import { participationOf } from '#shared/analysis/participation/participation.ts';
import { chainsOf } from '#shared/analysis/sequence/chains.ts';
import { lagTable } from '#shared/analysis/sequence/lag-table.ts';
import { transitionsOf } from '#shared/analysis/sequence/transitions.ts';
import { findMeeting, findMeetingCounts, type Meeting } from '../support/meetings.ts';
import { expectFigure, expectNear } from './vectors.ts';

const meeting = findMeeting('ES2008a');
const counts = findMeetingCounts('ES2008a');

function actsOf({ acts }: Meeting): Act[] {
  return acts.map(({ s, e, by, code }, index) => ({
    ...{ id: `act-${index}`, at: s, until: e, speaker: by, addressee: GROUP },
    ...{ code, prompt: null, unsure: false },
  }));
}

/** One act to several people is one for each of them. */
function addressed(from: Meeting, most: number): Act[] {
  const acts = actsOf(from);
  return from.acts.flatMap(({ to }, index) => {
    const act = acts[index];
    return act && to && to.length <= most ? to.map((addressee) => ({ ...act, addressee })) : [];
  });
}

function asMatrix(names: readonly string[], wanted: Record<string, Record<string, number>>): number[][] {
  return names.map((row) => names.map((column) => wanted[row]?.[column] ?? 0));
}

/** What a test needs of the meeting; it is not run without. */
function given() {
  if (!meeting || !counts) throw new Error('no meeting');
  const people = meeting.participants.map(({ id }) => id);
  return { found: meeting, wanted: counts, people, codes: meeting.codebook.map(({ code }) => code) };
}

describe.runIf(meeting !== null && counts !== null)('a real meeting of 386 acts, counted apart', () => {
  it('[N28] the same acts by speaker, time on the floor, and overlap', () => {
    const { found, wanted, people } = given();
    const acts = actsOf(found);
    const window = { from: 0, to: 2_000 };
    const presence = people.map((seat) => ({ seat, stays: [window] }));
    const { seats } = participationOf(acts, presence, window);
    expect(Object.fromEntries(seats.map((seat) => [seat.seat, seat.acts]))).toEqual(wanted.actsBySpeaker);
    const { bySpeaker, anyone, overlap } = floorTimeOf(acts);
    for (const person of people) expectNear(bySpeaker.get(person) ?? 0, wanted.floorTimeSec[person] ?? 0, 1e-6);
    expectNear(anyone, wanted.anyoneSpeakingSec, 1e-6);
    expectNear(overlap, wanted.overlapSec, 1e-6);
  });

  it('[N28] the same who-to-whom, of every addressee and of single ones', () => {
    const { found, wanted, people } = given();
    const every = whoToWhom(addressed(found, people.length), people);
    expect(every.counts).toEqual(asMatrix(people, wanted.whoToWhomEveryAddressee));
    const single = whoToWhom(addressed(found, 1), people);
    expect(single.counts).toEqual(asMatrix(people, wanted.whoToWhomSingleAddressee));
    const arcs = arcsOf(single.counts);
    expectFigure(densityOf(arcs), wanted.singleAddresseeGraph.density, 1e-12);
    expectFigure(edgeReciprocity(arcs), wanted.singleAddresseeGraph.arcReciprocity, 1e-12);
    expect(dyadCensus(arcs).mutual).toBe(wanted.singleAddresseeGraph.mutualDyads);
  });

  it('[N28] the same next speaker and next code, with nothing cut', () => {
    const { found, wanted, people, codes } = given();
    const chains = chainsOf(actsOf(found), Number.POSITIVE_INFINITY);
    const speakers = transitionsOf(
      chains.map((chain) => chain.map(({ speaker }) => speaker)),
      { labels: people },
    );
    expect(speakers.counts).toEqual(asMatrix(people, wanted.nextSpeaker));
    const next = transitionsOf(
      chains.map((chain) => chain.map(({ code }) => code)),
      { labels: codes },
    );
    expect(next.counts).toEqual(asMatrix(codes, wanted.codeLag1));
    expect(lagTable(next)).toMatchObject({ n: 385, isEnough: false, needed: 1_125 });
  });
});
