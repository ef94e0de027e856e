import type { Answer } from '#shared/answers.ts';
import { SCALE_RANGE } from '#shared/limits.ts';
import type { PublicPrompt } from '#shared/prompts.ts';
import type { Entry } from '#shared/protocol.ts';
import type { ParticipantView } from '#shared/room/views.ts';
import { isBallotDrawn, LiveClient } from '../support/live-client.ts';

/**
 * The phones of a load run, in a process of their own: their arithmetic (some 15 ms a ballot, all in one
 * place here, each on its own phone in life) must not hold up the coders whose latency is measured.
 */
export interface PhonesInput {
  readonly url: string;
  readonly entries: readonly Entry[];
}
export type PhonesNews =
  | { readonly type: 'listening' }
  | { readonly type: 'joined' }
  | { readonly type: 'figures'; readonly ballot: readonly number[]; readonly answer: readonly number[] }
  | { readonly type: 'failed'; readonly why: string };

const tell = (news: PhonesNews): void => void process.send?.(news);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const input = new Promise<PhonesInput>((resolve) => process.once('message', resolve));
tell({ type: 'listening' });
const { url, entries } = await input;
const phones = entries.map((entry) => new LiveClient<ParticipantView>(url, entry));
await Promise.all(phones.map((phone) => phone.view()));

/** The id of the prompt that is about to be opened. */
// A run that was killed must not leave its phones behind.
process.on('disconnect', () => process.exit());
process.on('message', (prompt: string) => {
  const ballot: number[] = [];
  const answer: number[] = [];
  Promise.all(phones.map((phone, index) => answerOnce(phone, prompt, index, ballot, answer))).then(
    () => tell({ type: 'figures', ballot, answer }),
    (error: unknown) => tell({ type: 'failed', why: String(error) }),
  );
});
tell({ type: 'joined' });

async function answerOnce(
  phone: LiveClient<ParticipantView>,
  id: string,
  index: number,
  draws: number[],
  answers: number[],
): Promise<void> {
  const view = await phone.view((next) => next.open?.prompt.id === id);
  const drawing = performance.now();
  const ballot = await phone.drawBallot();
  if (!isBallotDrawn(ballot)) throw new Error(`no ballot: ${ballot.ok ? '' : ballot.refusal}`);
  draws.push(performance.now() - drawing);
  // People don't answer in the same millisecond: spread over two seconds.
  await pause((index % 100) * 20);
  const prompt = view.open?.prompt;
  if (!prompt) throw new Error(`${id} is not open`);
  const sending = performance.now();
  const reply = await phone.answer(ballot, answerTo(prompt, index));
  if (!reply.ok) throw new Error(`an answer was refused: ${reply.refusal}`);
  answers.push(performance.now() - sending);
}

function answerTo(prompt: PublicPrompt, index: number): Answer {
  switch (prompt.kind) {
    case 'single':
      return { kind: 'single', choice: prompt.choices[index % prompt.choices.length]?.id ?? '' };
    case 'several':
      return { kind: 'several', choices: prompt.choices.slice(index % 2).map(({ id }) => id) };
    case 'scale':
      return { kind: 'scale', value: SCALE_RANGE[prompt.scale][0] + (index % 5) };
    case 'ranking':
      return { kind: 'ranking', order: prompt.choices.map(({ id }) => id) };
    default:
      return { kind: 'open', text: `answer ${index}` };
  }
}
