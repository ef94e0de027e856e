import { SaxesParser } from 'saxes';
import type { FileNote, FileRead } from '#shared/codebooks/file.ts';
import { HUE_COLOURS } from '#shared/codebooks.ts';
import type { Lang } from '#shared/ids.ts';
import { clean, type FileCode, gatherCodebook, readOrRefuse, Unreadable } from './gather-codebook.ts';
import { QDC_LINES, QDC_ORIGIN } from './qdc-write.ts';

interface Node {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly isCodable: boolean;
  readonly hue: number | null;
  readonly parent: Node | null;
  description: string;
  hasChildren: boolean;
}

interface Parsed {
  readonly origin: string;
  readonly nodes: readonly Node[];
}

/**
 * Reads the codes of a .qdc, ours or another tool's: any namespace, braces around GUIDs or none, GUIDs and
 * `isCodable` left out, a codebook inside a project. A code with codes below it becomes their group. `given` is what
 * the file does not say.
 */
export function readQdc(xml: string, given: { readonly title: string; readonly lang: Lang }): FileRead {
  return readOrRefuse(() => {
    const { origin, nodes } = parse(xml);
    const groups = groupNames(nodes);
    const notes: FileNote[] = [];
    let source = '';
    for (const node of nodes.filter((each) => !each.isCodable)) {
      const about = clean(node.name);
      const text = clean(node.description);
      const own = Object.values(QDC_LINES).find((words) => text.startsWith(`${words.source}: `));
      if (own) source ||= text.slice(own.source.length + 2);
      else if (text !== '') notes.push({ line: node.line, note: 'heading-text-left-out', about });
      if (!node.hasChildren) notes.push({ line: node.line, note: 'heading-empty', about });
    }
    const codes = nodes.filter((node) => node.isCodable).map((node) => codeOf(node, groups));
    return gatherCodebook(codes, {
      title: origin.startsWith(QDC_ORIGIN) ? origin.slice(QDC_ORIGIN.length) : given.title,
      lang: given.lang,
      source,
      hues: huesOf(nodes, groups),
      notes,
    });
  });
}

function codeOf(node: Node, groups: ReadonlyMap<Node, string>): FileCode {
  const heading = node.hasChildren ? node : node.parent;
  return {
    line: node.line,
    id: node.id,
    label: node.name,
    group: heading ? (groups.get(heading) ?? '') : '',
    ...splitDescription(node.description),
  };
}

/** The heading of each node that has codes below it; one name twice is told apart by what stands above. */
function groupNames(nodes: readonly Node[]): Map<Node, string> {
  const names = new Map<Node, string>();
  const taken = new Set<string>();
  for (const node of nodes.filter((each) => each.hasChildren)) {
    let name = clean(node.name);
    if (taken.has(name) && node.parent) name = `${clean(node.parent.name)}: ${name}`;
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
    if (name === 'codebook') origin = clean(tag.attributes['origin'] ?? '');
    if (name === 'codes') hasCodes = true;
    if (name !== 'code' || !hasCodes) return;
    const node = nodeOf(tag.attributes, parser.line, current);
    if (current) current.hasChildren = true;
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
