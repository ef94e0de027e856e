import type { FileNote, FileProblem, FileRead, FileReason } from '#shared/codebooks/file.ts';
import { freeKey } from '#shared/codebooks/keys.ts';
import type { Code, CodebookDraft } from '#shared/codebooks.ts';
import { Id, type Lang } from '#shared/ids.ts';
import { LIMITS } from '#shared/limits.ts';
import { cleanLine, cleanLines, numbered, shorten } from './clean-names.ts';
import { gatherModifiers } from './gather-modifiers.ts';
import type { FileSet } from './modifier-cells.ts';

/** A code as a file has it; what the file does not say is empty. */
export interface FileCode {
  readonly line: number;
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly group: string;
  readonly example: string;
  readonly modifiers: FileSet | null;
}

export interface FileHead {
  readonly title: string;
  readonly lang: Lang;
  readonly source?: string;
  /** Group -> hue, for those that have one. */
  readonly hues?: ReadonlyMap<string, number>;
  readonly notes?: readonly FileNote[];
}

const UNGROUPED: Readonly<Record<Lang, string>> = { en: 'Codes', bs: 'Kodovi' };

/** Thrown inside a reader, and turned into the answer by `readOrRefuse`. */
export class Unreadable extends Error {
  readonly problem: FileProblem;
  constructor(line: number, reason: FileReason) {
    super(`line ${line}: ${reason}`);
    this.problem = { line, reason };
  }
}

export function readOrRefuse(read: () => FileRead): FileRead {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}

/**
 * Makes a codebook of what a file has. What is too long is shortened and what is missing is given, each with a note:
 * files of other tools have longer names and no keys. What could only be guessed at is refused.
 */
export function gatherCodebook(codes: readonly FileCode[], head: FileHead): FileRead {
  const [first] = codes;
  const extra = codes[LIMITS.CODES];
  if (!first) throw new Unreadable(1, 'no-codes');
  if (extra) throw new Unreadable(extra.line, 'too-many-codes');
  const notes: FileNote[] = [...(head.notes ?? [])];
  const groups = shortNames(codes, notes, UNGROUPED[head.lang]);
  const keys = keysOf(codes, notes);
  const labels = new Set<string>();
  const ids = new Set<string>();
  const sharp = codes.map(({ modifiers }) => modifiers);
  const { sets, ofCodes } = gatherModifiers(sharp, keys, notes);
  const made = codes.map((code, index): Code => {
    const label = labelOf(code, labels, notes);
    return {
      id: idOf(code, ids),
      key: keys[index] ?? '',
      label,
      definition: definitionOf(code, label, notes),
      group: groups.get(code.group) ?? UNGROUPED[head.lang],
      ...exampleOf(code, notes),
      ...modifiersOf(ofCodes[index]),
    };
  });
  const order = [...new Set(made.map((code) => code.group))];
  const hues = [...(head.hues ?? [])].flatMap(([name, hue]) => {
    const group = groups.get(name);
    return group === undefined ? [] : [{ name: group, hue }];
  });
  const draft: CodebookDraft = {
    title: shorten(cleanLine(head.title), LIMITS.NAME_CHARS) || UNGROUPED[head.lang],
    lang: head.lang,
    codes: made.toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group)),
    ...(hues.length > 0 ? { groups: hues } : {}),
    ...(sets.length > 0 ? { modifiers: [...sets] } : {}),
    ...(head.source ? { source: shorten(cleanLine(head.source), LIMITS.LINE_CHARS) } : {}),
  };
  return { draft, notes };
}

/** Group as the file has it -> as we have it: short, and two that differed still do. */
function shortNames(codes: readonly FileCode[], notes: FileNote[], ungrouped: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const { group, line } of codes) {
    if (names.has(group)) continue;
    const whole = cleanLine(group) || ungrouped;
    const name = numbered(whole, LIMITS.LABEL_CHARS, (one) => [...names.values()].includes(one));
    if (whole.length > LIMITS.LABEL_CHARS) notes.push({ line, note: 'group-shortened', about: name });
    names.set(group, name);
  }
  return names;
}

function keysOf(codes: readonly FileCode[], notes: FileNote[]): string[] {
  const taken = new Set<string>();
  for (const { key, line } of codes) {
    if (key === '') continue;
    if (!/^[a-z0-9]$/.test(key)) throw new Unreadable(line, 'key-wrong');
    if (taken.has(key)) throw new Unreadable(line, 'key-twice');
    taken.add(key);
  }
  return codes.map(({ key, label, line }) => {
    if (key !== '') return key;
    const given = freeKey(label, taken);
    if (given === undefined) throw new Unreadable(line, 'too-many-codes');
    taken.add(given);
    notes.push({ line, note: 'key-given', about: shorten(cleanLine(label), LIMITS.LABEL_CHARS) });
    return given;
  });
}

function labelOf({ label, line }: FileCode, taken: Set<string>, notes: FileNote[]): string {
  const whole = cleanLine(label);
  if (whole === '') throw new Unreadable(line, 'label-missing');
  const short = shorten(whole, LIMITS.LABEL_CHARS);
  if (short !== whole) notes.push({ line, note: 'label-shortened', about: short });
  const made = numbered(whole, LIMITS.LABEL_CHARS, (name) => taken.has(name.toLowerCase()));
  if (made !== short) notes.push({ line, note: 'label-numbered', about: made });
  taken.add(made.toLowerCase());
  return made;
}

function definitionOf(code: FileCode, label: string, notes: FileNote[]): string {
  const { line } = code;
  const whole = cleanLine(code.label);
  const given = cleanLines(code.definition);
  if (given === '') notes.push({ line, note: 'definition-missing', about: label });
  const text = whole.length > LIMITS.LABEL_CHARS && given !== '' ? `${whole}: ${given}` : given || whole;
  const definition = shorten(text, LIMITS.LINE_CHARS);
  if (definition !== text) notes.push({ line, note: 'definition-shortened', about: label });
  return definition;
}

function exampleOf({ example, label, line }: FileCode, notes: FileNote[]): { example?: string } {
  const whole = cleanLines(example);
  if (whole === '') return {};
  const short = shorten(whole, LIMITS.LINE_CHARS);
  if (short !== whole)
    notes.push({ line, note: 'example-shortened', about: shorten(cleanLine(label), LIMITS.LABEL_CHARS) });
  return { example: short };
}

function modifiersOf(set: string | undefined): { modifiers?: string } {
  return set === undefined ? {} : { modifiers: set };
}

/** The file's own id where it is one, so that a codebook that comes back is known again. */
function idOf({ id, line }: FileCode, taken: Set<string>): string {
  const own = id.trim();
  const made = Id.safeParse(own).success && !taken.has(own) ? own : `line-${line}-${taken.size + 1}`;
  taken.add(made);
  return made;
}
