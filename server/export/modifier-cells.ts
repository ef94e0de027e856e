import type { InnerValue, ModifierSet, ModifierValue } from '#shared/codebooks/modifier-sets.ts';
import { cleanLine } from './clean-names.ts';

/** Modifiers as a file has them; what the file does not say is empty. */
export interface FileSet {
  readonly line: number;
  readonly label: string;
  readonly values: readonly FileValue[];
}

export interface FileValue {
  readonly key: string;
  readonly label: string;
  /** Of the second level. */
  readonly values: readonly FileValue[];
}

/**
 * A set of modifiers in one cell of a table, as a hand could write it as well:
 * `Where: i=inside my service | b=between services (i=information; p=people)`. A backslash makes a sign part of a label.
 */
export function writeSet({ label, values }: ModifierSet): string {
  return `${escaped(label)}: ${values.map(writeValue).join(' | ')}`;
}

function writeValue({ key, label, ...more }: ModifierValue | InnerValue): string {
  const below: readonly InnerValue[] = 'values' in more ? (more.values ?? []) : [];
  return `${key}=${escaped(label)}${below.length > 0 ? ` (${below.map(writeValue).join('; ')})` : ''}`;
}

function escaped(label: string): string {
  return label.replace(/[\\:=|();]/g, '\\$&');
}

/** Null where it cannot be read. */
export function readSet(cell: string, line: number): FileSet | null {
  const pieces = piecesOf(cell);
  const colon = pieces.indexOf(':');
  if (colon < 1 || pieces.slice(colon + 1).includes(':')) return null;
  const values = split(pieces.slice(colon + 1), '|').map(readOuter);
  const label = labelOf(pieces.slice(0, colon));
  return label === null || values.includes(null) ? null : { line, label, values: values.filter((one) => one !== null) };
}

function readOuter(pieces: readonly string[]): FileValue | null {
  const opening = pieces.indexOf('(');
  if (opening < 0) return readInner(pieces);
  const rest = pieces.slice(opening + 1);
  // What is after the bracket belongs nowhere.
  if (rest.at(-1)?.trim() === '') rest.pop();
  if (rest.pop() !== ')') return null;
  const value = readInner(pieces.slice(0, opening));
  const below = split(rest, ';').map(readInner);
  return value && !below.includes(null) ? { ...value, values: below.filter((one) => one !== null) } : null;
}

function readInner(pieces: readonly string[]): FileValue | null {
  const equals = pieces.indexOf('=');
  const key = equals < 0 ? '' : (labelOf(pieces.slice(0, equals)) ?? '');
  const label = labelOf(pieces.slice(equals + 1));
  return label === null ? null : { key: key.toLowerCase(), label, values: [] };
}

/** A label is plain text and nothing else: a sign that stands in it unescaped is a slip. */
function labelOf(pieces: readonly string[]): string | null {
  if (pieces.some((piece) => SIGNS.has(piece))) return null;
  const label = cleanLine(pieces.map(plain).join(''));
  return label === '' ? null : label;
}

const SIGNS: ReadonlySet<string> = new Set([...':=|();']);

/** Signs alone, and the text between them, in which a backslash still stands before what it covers. */
function piecesOf(cell: string): string[] {
  return cell.match(/[:=|();]|(?:\\[\s\S]|\\$|[^\\:=|();])+/g) ?? [];
}

function plain(text: string): string {
  return text.replace(/\\([\s\S])/g, '$1');
}

function split(pieces: readonly string[], sign: string): string[][] {
  const parts: string[][] = [[]];
  for (const piece of pieces) {
    if (piece === sign) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}
