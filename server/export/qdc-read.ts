import { SaxesParser } from 'saxes';
import type { FileNote, FileRead } from '#shared/codebooks/file.ts';
import { HUE_COLOURS } from '#shared/codebooks.ts';
import type { Lang } from '#shared/ids.ts';
import { cleanLine } from './clean-names.ts';
import { type FileCode, gatherCodebook, readOrRefuse, Unreadable } from './gather-codebook.ts';
import type { FileSet, FileValue } from './modifier-cells.ts';
import { QDC_LINES, QDC_ORIGIN } from './qdc-write.ts';

interface Node {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly isCodable: boolean;
  readonly hue: number | null;
  readonly parent: Node | null;
  description: string;
  /** Of codes; modifiers are none. */
  hasChildren: boolean;
  modifier: ModifierLines | null;
}

interface Parsed {
  readonly origin: string;
  readonly nodes: readonly Node[];
}

/**
 * Reads the codes of a .qdc, ours or another tool's: any namespace, braces around GUIDs or none, GUIDs and
 * `isCodable` left out, a codebook inside a project. A code with codes below it becomes their group, but where our
 * own lines say that they are its modifiers. `given` is what the file does not say.
 */
export function readQdc(xml: string, given: { readonly title: string; readonly lang: Lang }): FileRead {
  return readOrRefuse(() => {
    const { origin, nodes: all } = parse(xml);
    markModifiers(all);
    const nodes = all.filter((node) => node.modifier === null);
    const groups = groupNames(nodes);
    const notes: FileNote[] = [];
    for (const node of nodes.filter((each) => each.hasChildren && each.parent))
      notes.push({ line: node.line, note: 'levels-flattened', about: cleanLine(node.name) });
    let source = '';
    for (const node of nodes.filter((each) => !each.isCodable)) {
      const about = cleanLine(node.name);
      const text = cleanLine(node.description);
      const own = Object.values(QDC_LINES).find((words) => text.startsWith(`${words.source}: `));
      if (own) source ||= text.slice(own.source.length + 2);
      else if (text !== '') notes.push({ line: node.line, note: 'heading-text-left-out', about });
      if (!node.hasChildren) notes.push({ line: node.line, note: 'heading-empty', about });
    }
    const codes = nodes
      .filter((node) => node.isCodable)
      .map((node) => ({ ...codeOf(node, groups), modifiers: setOf(node, all, notes) }));
    return gatherCodebook(codes, {
      title: origin.startsWith(QDC_ORIGIN) ? origin.slice(QDC_ORIGIN.length) : given.title,
      lang: given.lang,
      source,
      hues: huesOf(nodes, groups),
      notes,
    });
  });
}

function codeOf(node: Node, groups: ReadonlyMap<Node, string>): Omit<FileCode, 'modifiers'> {
  const heading = node.hasChildren ? node : node.parent;
  return {
    line: node.line,
    id: node.id,
    label: node.name,
    group: heading ? (groups.get(heading) ?? '') : '',
    ...splitDescription(node.description),
  };
}

/** Our own lines in a modifier's description. */
interface ModifierLines {
  readonly set: string;
  readonly label: string;
  readonly key: string;
}

/** What is a modifier, and which nodes have codes below them. A file lists parents before their children. */
function markModifiers(nodes: readonly Node[]): void {
  for (const node of nodes) {
    node.modifier = node.parent?.isCodable ? modifierLines(node.description) : null;
    if (node.parent && !node.modifier) node.parent.hasChildren = true;
  }
}

function modifierLines(description: string): ModifierLines | null {
  const lines = description.trim().split('\n');
  for (const words of Object.values(QDC_LINES)) {
    const [set, label, key] = [words.modifier, words.value, words.key].map((word, at) =>
      lines[at]?.startsWith(`${word}: `) ? cleanLine(lines[at].slice(word.length + 2)) : '',
    );
    if (lines.length === 3 && set && label && key) return { set, label, key: key.toLowerCase() };
  }
  return null;
}

function setOf(code: Node, all: readonly Node[], notes: FileNote[]): FileSet | null {
  const below = all.filter((node) => node.parent === code && node.modifier !== null);
  const label = below[0]?.modifier?.set;
  if (label === undefined) return null;
  for (const node of below.filter(({ modifier }) => modifier?.set !== label))
    notes.push({ line: node.line, note: 'modifiers-left-out', about: cleanLine(node.name) });
  const values = below.filter(({ modifier }) => modifier?.set === label).map((node) => fileValueOf(node, all));
  return { line: code.line, label, values };
}

function fileValueOf(node: Node, all: readonly Node[]): FileValue {
  const below = all.filter((each) => each.parent === node && each.modifier !== null);
  const { label, key } = node.modifier ?? { label: node.name, key: '' };
  return { key, label, values: below.map((each) => fileValueOf(each, all)) };
}

/** The heading of each node that has codes below it; one name twice is told apart by what stands above. */
function groupNames(nodes: readonly Node[]): Map<Node, string> {
  const names = new Map<Node, string>();
  const taken = new Set<string>();
  for (const node of nodes.filter((each) => each.hasChildren)) {
    let name = cleanLine(node.name);
    if (taken.has(name) && node.parent) name = `${cleanLine(node.parent.name)}: ${name}`;
    taken.add(name);
    names.set(node, name);
  }
  return names;
}

/** A heading's own colour, else that of its first coloured code. */
function huesOf(nodes: readonly Node[], groups: ReadonlyMap<Node, string>): Map<string, number> {
  const hues = new Map<string, number>();
  for (const node of nodes) {
    const heading = node.hasChildren ? node : node.parent;
    const group = heading ? (groups.get(heading) ?? '') : '';
    if (node.hue !== null && !hues.has(group)) hues.set(group, node.hue);
  }
  return hues;
}

/** Our own last lines are an example and a key; everything before them is the definition. */
function splitDescription(text: string): Pick<FileCode, 'definition' | 'example' | 'key'> {
  const lines = text.trim().split('\n');
  const key = Object.values(QDC_LINES)
    .map((words) => new RegExp(`^${words.key}: ([A-Z0-9])$`).exec(lines.at(-1) ?? '')?.[1])
    .find((found) => found !== undefined);
  if (key === undefined) return { definition: text, example: '', key: '' };
  lines.pop();
  const last = lines.at(-1) ?? '';
  const words = Object.values(QDC_LINES).find(
    (each) => last === `${each.example}:` || last.startsWith(`${each.example}: `),
  );
  if (words) lines.pop();
  return {
    definition: lines.join('\n'),
    example: words ? last.slice(words.example.length + 1).trim() : '',
    key: key.toLowerCase(),
  };
}

function parse(xml: string): Parsed {
  const parser = new SaxesParser();
  const nodes: Node[] = [];
  const open: string[] = [];
  let current: Node | null = null;
  let origin = '';
  let hasCodes = false;
  let text = '';
  parser.on('error', () => {
    throw new Unreadable(parser.line, 'not-xml');
  });
  parser.on('doctype', () => {
    throw new Unreadable(parser.line, 'has-doctype');
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    open.push(name);
    text = '';
    if (name === 'codebook') origin = cleanLine(tag.attributes['origin'] ?? '');
    if (name === 'codes') hasCodes = true;
    if (name !== 'code' || !hasCodes) return;
    const node = nodeOf(tag.attributes, parser.line, current);
    nodes.push(node);
    current = node;
  });
  const heard = (more: string): void => {
    text += more;
  };
  parser.on('text', heard);
  parser.on('cdata', heard);
  parser.on('closetag', () => {
    const name = open.pop();
    if (name === 'description' && open.at(-1) === 'code' && current) current.description = text;
    if (name === 'code' && current) current = current.parent;
    if (name === 'codes') hasCodes = open.includes('codes');
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  if (nodes.length === 0) throw new Unreadable(1, 'no-codebook');
  return { origin, nodes };
}

function nodeOf(attributes: Readonly<Record<string, string>>, line: number, parent: Node | null): Node {
  const read = (wanted: string): string => {
    const found = Object.entries(attributes).find(([name]) => localName(name) === wanted);
    return found?.[1] ?? '';
  };
  return {
    line,
    id: read('guid')
      .replace(/^\{(.*)\}$/, '$1')
      .toLowerCase(),
    name: read('name'),
    isCodable: !/^\s*(false|0)\s*$/i.test(read('iscodable')),
    hue: nearestHue(read('color')),
    parent,
    description: '',
    hasChildren: false,
    modifier: null,
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** The place in HUE_COLOURS that looks most like #RGB or #RRGGBB. */
function nearestHue(colour: string): number | null {
  const wanted = rgbOf(colour.trim());
  if (!wanted) return null;
  const distances = HUE_COLOURS.map((hue) => distance(wanted, rgbOf(hue) ?? wanted));
  return distances.indexOf(Math.min(...distances));
}

type Rgb = readonly [number, number, number];

function rgbOf(colour: string): Rgb | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const whole = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const [, r, g, b] = short ? short.map((digit) => digit + digit) : (whole ?? []);
  if (r === undefined || g === undefined || b === undefined) return null;
  return [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)];
}

/** Eyes see red, green and blue differently, and red by how much of it there is ("redmean"). */
function distance([r1, g1, b1]: Rgb, [r2, g2, b2]: Rgb): number {
  const red = (r1 + r2) / 2;
  return (2 + red / 256) * (r1 - r2) ** 2 + 4 * (g1 - g2) ** 2 + (2 + (255 - red) / 256) * (b1 - b2) ** 2;
}
