import { createHash } from 'node:crypto';
import type { Evidence } from './evidence.ts';
import { DATABASE, type Image } from './image.ts';

/** What gives a phone away. */
export type Trace = 'order' | 'place' | 'time' | 'identifier' | 'log' | 'packet';

/** Pairs of an answer to one prompt and an answer to another that may be one phone's; each answer at most once. */
export type Pairs = readonly (readonly [string, string])[];

/** One way to tell which answers are one phone's; knows nothing of the session but the evidence. */
export interface Linker {
  readonly name: string;
  readonly trace: Trace;
  link(evidence: Evidence, one: string, other: string): Pairs;
}

type Ranked = (evidence: Evidence, prompt: string) => readonly string[];

/** People keep their habits: whoever was third once is likely to be third again. */
function byRank(name: string, trace: Trace, rank: Ranked): Linker {
  return {
    name,
    trace,
    link(evidence, one, other) {
      const left = rank(evidence, one);
      const right = rank(evidence, other);
      return left.slice(0, right.length).map((text, index) => [text, right[index] ?? ''] as const);
    },
  };
}

const MOMENTS = {
  'when it had closed': (evidence: Evidence, prompt: string) => evidence.closed.get(prompt),
  'before the room closed': (evidence: Evidence) => evidence.ended,
  'after the room closed': (evidence: Evidence) => evidence.sealed,
} as const satisfies Record<string, (evidence: Evidence, prompt: string) => Image | undefined>;

type Moment = keyof typeof MOMENTS;

/** Numbers of 13 digits that begin so are times of these years, in ms. */
const TIME = /\b1[78]\d{11}\b/;
const WINDOW_BYTES = 300;

function ranking(found: readonly { readonly text: string; readonly at: number }[]): string[] {
  return found
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}

function textsOf(evidence: Evidence, prompt: string): readonly string[] {
  return evidence.answers.get(prompt) ?? [];
}

const inTables = (moment: Moment, order: 'rows' | 'byBirth'): Linker =>
  byRank(`${order === 'rows' ? 'rows of tables' : 'rows by transaction'}, ${moment}`, 'order', (evidence, prompt) => {
    const rows = MOMENTS[moment](evidence, prompt)?.[order] ?? [];
    const texts = textsOf(evidence, prompt);
    return ranking(texts.map((text) => ({ text, at: rows.findIndex((row) => row.includes(text)) })));
  });

const inFiles = (moment: Moment, file: string, which: 'indexOf' | 'lastIndexOf'): Linker =>
  byRank(`${which === 'indexOf' ? 'first' : 'last'} place in ${file}, ${moment}`, 'place', (evidence, prompt) => {
    const bytes = MOMENTS[moment](evidence, prompt)?.files.get(file);
    const texts = textsOf(evidence, prompt);
    return bytes ? ranking(texts.map((text) => ({ text, at: bytes[which](text) }))) : [];
  });

/** A text that was changed stands later than its first form; the id of its row stands where that one did. */
const idsInFiles = (moment: Moment, file: string): Linker =>
  byRank(`first place of its id in ${file}, ${moment}`, 'place', (evidence, prompt) => {
    const image = MOMENTS[moment](evidence, prompt);
    const bytes = image?.files.get(file);
    if (!image || !bytes) return [];
    const placeOf = (text: string): number => {
      const ids = tokensOf(image.rows.find((row) => row.includes(text)) ?? '').filter(isHash);
      return Math.max(-1, ...ids.map((id) => bytes.indexOf(id)));
    };
    return ranking(textsOf(evidence, prompt).map((text) => ({ text, at: placeOf(text) })));
  });

const byTime = (moment: Moment): Linker =>
  byRank(`time nearest to it, ${moment}`, 'time', (evidence, prompt) => {
    const rows = MOMENTS[moment](evidence, prompt)?.rows ?? [];
    const timeOf = (text: string): number => Number(TIME.exec(rows.find((row) => row.includes(text)) ?? '')?.[0] ?? -1);
    return ranking(textsOf(evidence, prompt).map((text) => ({ text, at: timeOf(text) })));
  });

const byTimeInFiles = (moment: Moment): Linker =>
  byRank(`time near it in the files, ${moment}`, 'time', (evidence, prompt) => {
    const files = [...(MOMENTS[moment](evidence, prompt)?.files.values() ?? [])];
    const timeOf = (text: string): number => {
      for (const bytes of files) {
        const at = bytes.indexOf(text);
        if (at === -1) continue;
        const around = bytes.subarray(Math.max(0, at - WINDOW_BYTES), at + WINDOW_BYTES).toString('latin1');
        const time = TIME.exec(around);
        if (time) return Number(time[0]);
      }
      return -1;
    };
    return ranking(textsOf(evidence, prompt).map((text) => ({ text, at: timeOf(text) })));
  });

/** The log may name an answer by its words, or by what stands beside it in a table. */
const inLog = byRank('lines of the log', 'log', (evidence, prompt) => {
  const rows = evidence.closed.get(prompt)?.rows ?? [];
  const lineOf = (text: string): number => {
    const names = [text, ...tokensOf(rows.find((row) => row.includes(text)) ?? '')];
    return evidence.log.findIndex((line) => names.some((name) => line.includes(name)));
  };
  return ranking(textsOf(evidence, prompt).map((text) => ({ text, at: lineOf(text) })));
});

/** Words that are no words: ids, hashes, passes. */
function tokensOf(text: string): string[] {
  return text.match(/[A-Za-z0-9_-]{16,}/g) ?? [];
}

function isHash(token: string): boolean {
  return /^[0-9a-f]{64}$/.test(token);
}

type Marked = (evidence: Evidence, prompt: string) => ReadonlyMap<string, readonly string[]>;

/** Answers beside which the same rare thing stands. What stands beside more than one answer to a prompt is not rare. */
function byToken(name: string, trace: Trace, tokens: Marked): Linker {
  return {
    name,
    trace,
    link(evidence, one, other) {
      const right = ownersOf(tokens(evidence, other));
      return [...ownersOf(tokens(evidence, one))].flatMap(([token, text]) => {
        const match = right.get(token);
        return match === undefined ? [] : [[text, match] as const];
      });
    },
  };
}

function ownersOf(tokens: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const owners = new Map<string, string | null>();
  for (const [text, own] of tokens)
    for (const token of new Set(own)) owners.set(token, owners.has(token) ? null : text);
  return new Map([...owners].flatMap(([token, text]) => (text === null ? [] : [[token, text] as const])));
}

const beside = (moment: Moment): Linker =>
  byToken(`ids in the same row, ${moment}`, 'identifier', (evidence, prompt) => {
    const rows = MOMENTS[moment](evidence, prompt)?.rows ?? [];
    return new Map(
      textsOf(evidence, prompt).map((text) => [
        text,
        rows.filter((row) => row.includes(text)).flatMap((row) => tokensOf(row.replaceAll(text, ''))),
      ]),
    );
  });

/** An id of an answer that is made from something else that is stored, alone or with the prompt, names its phone. */
const derived = byToken('ids made from what is known of phones', 'identifier', (evidence, prompt) => {
  const rows = evidence.closed.get(prompt)?.rows ?? [];
  const made = new Map<string, string>();
  for (const token of new Set(rows.flatMap(tokensOf))) {
    for (const from of [Buffer.from(token), Buffer.from(token, 'hex'), Buffer.from(token + prompt)]) {
      made.set(hashOf(from), token);
      made.set(hashOf(createHash('sha256').update(from).digest()), token);
    }
  }
  return new Map(
    textsOf(evidence, prompt).map((text) => {
      const ids = tokensOf(rows.find((row) => row.includes(text)) ?? '');
      return [text, ids.flatMap((id) => made.get(id) ?? [])];
    }),
  );
});

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const inPackets = byToken('what requests have in common', 'packet', (evidence, prompt) => {
  const sent = (text: string): string[] => evidence.packets.filter((packet) => packet.includes(text));
  return new Map(textsOf(evidence, prompt).map((text) => [text, sent(text).flatMap(tokensOf)]));
});

const FILES = [DATABASE, `${DATABASE}-wal`];
const moments = Object.keys(MOMENTS) as Moment[];

export const LINKERS: readonly Linker[] = [
  ...moments.flatMap((moment) => (['rows', 'byBirth'] as const).map((order) => inTables(moment, order))),
  ...moments.flatMap((moment) =>
    FILES.flatMap((file) => (['indexOf', 'lastIndexOf'] as const).map((which) => inFiles(moment, file, which))),
  ),
  ...moments.flatMap((moment) => FILES.map((file) => idsInFiles(moment, file))),
  ...moments.map(byTime),
  ...moments.map(byTimeInFiles),
  ...moments.map(beside),
  derived,
  inLog,
  inPackets,
];
