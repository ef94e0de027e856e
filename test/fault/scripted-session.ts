import { WebSocket as NodeWebSocket } from 'ws';
import type { Answer } from '#shared/answers.ts';
import { boardOf } from '#shared/board.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Entry } from '#shared/protocol.ts';
import type { FacilitatorView, ParticipantView } from '#shared/room/views.ts';
import { type BoardConnection, connectBoard } from '../../client/live/board-connection.ts';
import { type Ballot, isBallotDrawn, type LiveClient } from '../support/live-client.ts';
import type { Random } from '../support/random.ts';

/** What somebody was told is kept, or has seen of another: all of it must be in the record. */
export interface Promised {
  /** Acknowledged commands by their event: prompt and run. */
  readonly opened: Set<string>;
  readonly closed: Set<string>;
  /** Mark ids that another coder saw, and those that their author was told are on disk. */
  readonly seen: Set<string>;
  readonly durable: Set<string>;
  /** By prompt, what each phone was last told is kept; `sent` may have overtaken it without an acknowledgement. */
  readonly answers: Map<string, { kept: string | null; readonly sent: Set<string> }[]>;
}

export function nothingPromised(): Promised {
  return { opened: new Set(), closed: new Set(), seen: new Set(), durable: new Set(), answers: new Map() };
}

export class Stop {
  stopped = false;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens and closes one prompt after another, again and again by resets; goes on from the view after each loss. */
export async function facilitate(
  client: LiveClient<FacilitatorView>,
  prompts: readonly string[],
  promised: Promised,
  stop: Stop,
): Promise<void> {
  for (let turn = 0; !stop.stopped; turn += 1) {
    const prompt = prompts[turn % prompts.length] ?? '';
    const progress = (await client.view()).progress[prompt];
    if (progress && progress.runs.length >= LIMITS.RUNS - 1) return;
    if (progress?.runs.at(-1) && !progress.runs.at(-1)?.reset)
      await client.send('prompt.reset', { prompt, reason: 'again' });
    const opened = await client.send('prompt.open', { prompt });
    if (opened.ok) {
      const view = await client.view((next) => next.open?.prompt.id === prompt);
      promised.opened.add(`${prompt}/${view.open?.run}`);
    }
    await pause(400);
    const run = client.last?.open?.prompt.id === prompt ? client.last.open.run : null;
    if (run === null) continue;
    const closed = await client.send('prompt.close', { prompt });
    if (closed.ok) promised.closed.add(`${prompt}/${run}`);
  }
}

/** A coder's board; every mark it makes has an id that names it. */
export function openBoard(url: string, entry: Entry): BoardConnection {
  return connectBoard({
    room: entry.room,
    coder: entry.coder,
    pass: entry.pass,
    origin: url,
    webSocket: NodeWebSocket as unknown as typeof WebSocket,
  });
}

export async function code(board: BoardConnection, entry: Entry, promised: Promised, stop: Stop): Promise<void> {
  const own: string[] = [];
  board.subscribe(() => {
    if (board.get().saved) for (const id of own) promised.durable.add(id);
  });
  boardOf(board.doc).marks.observe((event) => {
    for (const id of event.keysChanged) {
      const mark = boardOf(board.doc).marks.get(id);
      if (mark && mark.coder !== entry.coder) promised.seen.add(id);
    }
  });
  for (let index = 0; !stop.stopped; index += 1) {
    const id = `${entry.coder}-${index}`;
    board.putMark({
      id,
      coder: entry.coder,
      at: index * 40,
      from: { seat: 'p1' },
      to: 'group',
      code: 'agrees',
      prompt: null,
    });
    own.push(id);
    await pause(40);
  }
}

/** A phone that answers every run and changes its mind; each text is its own. */
export async function participate(
  client: LiveClient<ParticipantView>,
  name: string,
  random: Random,
  promised: Promised,
  stop: Stop,
): Promise<void> {
  const drawn = new Map<string, { nonce: Uint8Array; ballot: Ballot | null }>();
  for (let index = 0; !stop.stopped; index += 1) {
    await pause(20 + random.below(120));
    const target = client.last?.ballot;
    if (!target || !client.socket.connected) continue;
    const key = `${target.prompt}/${target.run}`;
    const slip = drawn.get(key) ?? { nonce: crypto.getRandomValues(new Uint8Array(32)), ballot: null };
    if (!slip.ballot) {
      if (drawn.has(key)) continue; // it was refused: the prompt closed meanwhile
      drawn.set(key, slip);
      const ballot = await client.drawBallot(slip.nonce);
      if (!isBallotDrawn(ballot) || `${ballot.prompt}/${ballot.run}` !== key) continue;
      slip.ballot = ballot;
    }
    await answerAs(client, slip.ballot, key, { kind: 'open', text: `${name} ${index}` }, promised);
  }
}

async function answerAs(
  client: LiveClient<ParticipantView>,
  ballot: Ballot,
  key: string,
  answer: Answer & { kind: 'open' },
  promised: Promised,
): Promise<void> {
  const phones = promised.answers.get(key) ?? [];
  promised.answers.set(key, phones);
  const owner = answer.text.split(' ')[0] ?? '';
  let mine = phones.find(({ sent }) => [...sent].some((text) => text.startsWith(`${owner} `)));
  if (!mine) {
    mine = { kept: null, sent: new Set() };
    phones.push(mine);
  }
  mine.sent.add(answer.text);
  const reply = await client.answer(ballot, answer);
  if (reply.ok) mine.kept = answer.text;
  else if (reply.refusal !== 'not-ready') mine.sent.delete(answer.text); // refused for good: it was not taken
}
