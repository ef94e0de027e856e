import type { Guide } from '#shared/guide.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import { need } from '../support/app.ts';
import { LiveClient } from '../support/live-client.ts';
import { type Random, seededRandom } from '../support/random.ts';
import type { Evidence } from './evidence.ts';
import { House, type StoreKind, type Wrap } from './house.ts';
import type { Image } from './image.ts';
import { type Habits, Phone } from './phone.ts';
import { startRecorder } from './recorder.ts';

const PROMPTS = ['one', 'two', 'three', 'four', 'five', 'six'] as const;
/** As soon as this one has closed the server dies, and another takes over what lay on the disk. */
const CRASH_AFTER = 'three';

/** A busy machine may take its time. */
const TIDY_MS = 20_000;
const UNTIDY_MS = 100;

const GUIDE: Guide = {
  title: 'Six questions',
  lang: 'en',
  rules: ['What is said stays here.'],
  sections: [
    {
      id: 's',
      title: 'All',
      minutes: 10,
      moderator: [],
      prompts: PROMPTS.map((id) => ({
        id,
        kind: 'open',
        text: `Question ${id}`,
        seconds: 60,
        moderator: [],
        probes: [],
      })),
    },
  ],
};

/** What a session is held with: honest phones and the product as it is, or something that weakens one of them. */
export interface Build extends Habits {
  readonly store: StoreKind;
  readonly wrap?: Wrap;
  /** Never tidies up: is not waited for. */
  readonly untidy?: true;
}

export interface Session {
  readonly evidence: Evidence;
  /** For each phone what it said last, by prompt. */
  readonly truth: readonly ReadonlyMap<string, string>[];
}

/**
 * A real session on a real server: people answer six prompts, each as quickly as is their habit; some change their
 * answer, some lose the connection, some skip one; the server dies once. `seed` decides all that people do; ids,
 * passes and ballots are random as ever.
 */
export async function holdSession(seed: number, people: number, build: Build): Promise<Session> {
  const random = seededRandom(seed);
  const house = await House.open(build.store, build.wrap);
  const recorder = await startRecorder();
  const patienceMs = build.untidy ? UNTIDY_MS : TIDY_MS;
  recorder.lead(house.app.url);
  const entry = await house.app.openRoom({ guide: GUIDE });
  const facilitator = new LiveClient<FacilitatorView>(recorder.url, entry);
  const phones: Phone[] = [];
  try {
    for (let index = 0; index < people; index += 1)
      phones.push(new Phone(recorder.url, await house.app.join(entry), build));
    await facilitator.view();
    need(await facilitator.send('room.start'));
    const closed = new Map<string, Image>();
    for (const prompt of PROMPTS) {
      await askAll(facilitator, prompt, phones, random);
      if (prompt === CRASH_AFTER) {
        await house.crash();
        recorder.lead(house.app.url);
        await until(() => facilitator.socket.connected);
      }
      closed.set(prompt, await house.disk.image(lastSaid(phones), patienceMs));
    }
    const ended = await house.disk.image(lastSaid(phones), patienceMs);
    need(await facilitator.send('room.close'));
    await facilitator.ended();
    const sealed = await house.disk.image(lastSaid(phones), patienceMs);
    const truth = phones.map(({ said }) => said);
    const answers = new Map(PROMPTS.map((prompt) => [prompt, truth.flatMap((said) => said.get(prompt) ?? []).sort()]));
    const packets = recorder.answers().sort();
    return { truth, evidence: { prompts: PROMPTS, answers, closed, ended, sealed, log: house.log, packets } };
  } finally {
    for (const client of phones) client.leave();
    facilitator.close();
    await house.end();
    await recorder.stop();
  }
}

/** One prompt from its opening to its close. The first phone is always the quickest, the last the slowest, nearly. */
async function askAll(
  facilitator: LiveClient,
  prompt: string,
  phones: readonly Phone[],
  random: Random,
): Promise<void> {
  need(await facilitator.send('prompt.open', { prompt }));
  await Promise.all(phones.map((phone) => phone.draw(prompt)));
  const asQuick = phones.map((phone, index) => ({ phone, at: index + random.next() })).sort((a, b) => a.at - b.at);
  for (const { phone } of asQuick) {
    if (random.below(20) === 0) continue;
    await phone.say(prompt, wordsOf(random));
    if (random.below(8) === 0) phone.reconnect();
  }
  for (const { phone } of asQuick) {
    if (phone.said.has(prompt) && random.below(4) === 0) await phone.say(prompt, wordsOf(random));
  }
  need(await facilitator.send('prompt.close', { prompt }));
}

/** Every phone's last answer was written before this one, or is the same. */
function lastSaid(phones: readonly Phone[]): string {
  return phones.flatMap(({ said }) => [...said.values()].slice(-1)).at(-1) ?? '';
}

function wordsOf(random: Random): string {
  const words = Array.from({ length: 3 + random.below(12) }, () => random.below(36 ** 5).toString(36));
  return words.join(' ');
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
