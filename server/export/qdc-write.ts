import { createHash } from 'node:crypto';
import { groupHues } from '#shared/codebooks/group-hues.ts';
import type { InnerValue, ModifierValue } from '#shared/codebooks/modifier-sets.ts';
import { modifiersOf } from '#shared/codebooks/modifiers.ts';
import { type Code, type Codebook, HUE_COLOURS } from '#shared/codebooks.ts';
import type { Lang } from '#shared/ids.ts';

/** REFI-QDA has no place for these; they end the description as lines that people can read as well. */
export const QDC_LINES: Readonly<Record<Lang, QdcLines>> = {
  en: { example: 'Example', key: 'Key', source: 'Source', modifier: 'Modifier', value: 'Value' },
  bs: { example: 'Primjer', key: 'Tipka', source: 'Izvor', modifier: 'Dopuna', value: 'Vrijednost' },
};
interface QdcLines {
  readonly example: string;
  readonly key: string;
  readonly source: string;
  readonly modifier: string;
  readonly value: string;
}
export const QDC_ORIGIN = 'Krug: ';

/**
 * A codebook as a REFI-QDA .qdc: groups are codes that nothing can be coded with, our codes stand in them, and what
 * sharpens a code stands below it as codes of their own. The same codebook always makes the same file, and names
 * differ in the whole of it, as some readers drop a second one.
 */
export function writeQdc(book: Codebook): string {
  const names = new Set<string>();
  // Codes first, so that they keep their names whatever modifiers are called.
  const named = new Map(book.codes.map((code) => [code.id, freshName(oneLine(code.label), code.group, names)]));
  const groups = groupHues(book).map(({ name, hue }, index) => {
    const colour = HUE_COLOURS[hue] ?? HUE_COLOURS[0];
    const codes = book.codes.filter((code) => code.group === name);
    const source = book.source && index === 0 ? `${QDC_LINES[book.lang].source}: ${oneLine(book.source)}` : null;
    return [
      `    <Code ${attributes(guidOf(book.id, 'group', String(index)), name, false, colour)}>`,
      ...(source === null ? [] : [`      <Description>${escapeXml(source)}</Description>`]),
      ...codes.map((code) => writeCode(book, code, named.get(code.id) ?? code.label, colour, names)),
      '    </Code>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${escapeXml(QDC_ORIGIN + oneLine(book.title))}">`,
    '  <Codes>',
    ...groups,
    '  </Codes>',
    '</CodeBook>',
    '',
  ].join('\n');
}

function writeCode(book: Codebook, code: Code, name: string, colour: string, names: Set<string>): string {
  const description = describe(code, QDC_LINES[book.lang]);
  const set = modifiersOf(book, code.id);
  return [
    `      <Code ${attributes(guidOf(book.id, 'code', code.id), name, true, colour)}>`,
    `        <Description>${escapeXml(description)}</Description>`,
    ...(set?.values ?? []).map((value) => writeValue({ book, code, set: set?.label ?? '', colour, names }, [value])),
    '      </Code>',
  ].join('\n');
}

interface Above {
  readonly book: Codebook;
  readonly code: Code;
  readonly set: string;
  readonly colour: string;
  readonly names: Set<string>;
}

/** A modifier, named after all that is above it: "Challenge: between services: law". */
function writeValue(above: Above, path: readonly (ModifierValue | InnerValue)[]): string {
  const { book, code, set, colour, names } = above;
  const value = path.at(-1);
  if (!value) return '';
  const { modifier, value: called, key } = QDC_LINES[book.lang];
  const name = freshName(oneLine([code, ...path].map(({ label }) => label).join(': ')), code.group, names);
  const lines = [
    `${modifier}: ${oneLine(set)}`,
    `${called}: ${oneLine(value.label)}`,
    `${key}: ${value.key.toUpperCase()}`,
  ];
  const indent = '  '.repeat(path.length + 3);
  const guid = guidOf(book.id, 'modifier', [code, ...path].map(({ id }) => id).join('\n'));
  return [
    `${indent}<Code ${attributes(guid, name, true, colour)}>`,
    `${indent}  <Description>${escapeXml(lines.join('\n'))}</Description>`,
    ...('values' in value ? (value.values ?? []) : []).map((below) => writeValue(above, [...path, below])),
    `${indent}</Code>`,
  ].join('\n');
}

function describe({ definition, example, key }: Code, words: (typeof QDC_LINES)[Lang]): string {
  // An empty example keeps a definition that ends like one from being read as such.
  const isLikeExample = Object.values(QDC_LINES).some((each) => lastLine(definition).startsWith(`${each.example}:`));
  const exampleLine =
    example !== undefined ? [`${words.example}: ${oneLine(example)}`] : isLikeExample ? [`${words.example}:`] : [];
  return [definition, ...exampleLine, `${words.key}: ${key.toUpperCase()}`].join('\n');
}

function lastLine(text: string): string {
  return text.split('\n').at(-1) ?? '';
}

function attributes(guid: string, name: string, isCodable: boolean, colour: string): string {
  return `guid="${guid}" name="${escapeXml(oneLine(name))}" isCodable="${isCodable}" color="${colour}"`;
}

function freshName(label: string, group: string, names: Set<string>): string {
  let name = label;
  if (names.has(name.toLowerCase())) name = `${label} (${group})`;
  for (let n = 2; names.has(name.toLowerCase()); n += 1) name = `${label} (${group} ${n})`;
  names.add(name.toLowerCase());
  return name;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id that is a GUID stays; others make one of their own, always the same (RFC 9562, version 8). */
function guidOf(book: string, kind: string, id: string): string {
  if (GUID.test(id)) return id.toLowerCase();
  const hex = createHash('sha256').update(`krug codebook\n${book}\n${kind}\n${id}`).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and attributes alike; what no XML may hold becomes the sign for an unreadable character. */
function escapeXml(text: string): string {
  return text.replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
