import { groupHues, HUES_IN_TURN } from '#shared/codebooks/group-hues.ts';
import { freeKey } from '#shared/codebooks/keys.ts';
import type { Codebook, CodebookDraft } from '#shared/codebooks.ts';
import type { Lang } from '#shared/ids.ts';
import { LIMITS } from '#shared/limits.ts';
import { draftSets, freshId, giveValueKeys, problemsOfSets, type WorkSet, workSets } from './draft-modifiers.ts';

/** A codebook in the making: groups have ids, so that one can be renamed while its codes stay in it. */
export interface Work {
  /** null until it is stored. */
  readonly id: string | null;
  readonly version: number;
  readonly title: string;
  readonly lang: Lang;
  readonly source: string;
  readonly basedOn: string | null;
  readonly groups: readonly WorkGroup[];
  readonly codes: readonly WorkCode[];
  readonly modifiers: readonly WorkSet[];
}

export interface WorkGroup {
  readonly id: string;
  readonly name: string;
  readonly hue: number;
}

export interface WorkCode {
  readonly id: string;
  readonly group: string;
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly example: string;
  /** The id of its set of modifiers, or empty. */
  readonly modifiers: string;
}

/** What can be edited of a stored codebook, or of a draft that came from a file (then without id). */
export function workOf(book: CodebookDraft | Codebook): Work {
  const groups = groupHues(book).map(({ name, hue }, index) => ({ id: `g${index}`, name, hue }));
  const stored = 'id' in book ? { id: book.id, version: book.version ?? 1 } : { id: null, version: 0 };
  return {
    ...stored,
    title: book.title,
    lang: book.lang,
    source: book.source ?? '',
    basedOn: book.basedOn ?? null,
    groups,
    modifiers: workSets(book.modifiers),
    codes: book.codes.map(({ example = '', modifiers = '', ...code }) => ({
      ...code,
      example,
      modifiers,
      group: groups.find((group) => group.name === code.group)?.id ?? '',
    })),
  };
}

export function emptyWork(lang: Lang, group: string): Work {
  const work: Work = {
    ...{ id: null, version: 0, title: '', lang, source: '', basedOn: null },
    groups: [{ id: 'g0', name: group, hue: 4 }],
    codes: [],
    modifiers: [],
  };
  return addCode(work, 'g0');
}

/** A copy is a new codebook that knows where it comes from. */
export function copyOf(book: Codebook, title: string): Work {
  return { ...workOf(book), id: null, version: 0, title: title.slice(0, LIMITS.NAME_CHARS), basedOn: book.id };
}

/** What is sent. Groups without codes are left out, and codes of a group stand together. */
export function draftOf({ title, lang, source, basedOn, groups, codes, modifiers }: Work): CodebookDraft {
  const used = groups.filter((group) => codes.some((code) => code.group === group.id));
  return {
    title: title.trim(),
    lang,
    codes: used.flatMap((group) =>
      codes
        .filter((code) => code.group === group.id)
        .map(({ id, key, label, definition, example, modifiers: set }) => ({
          ...{ id, key, label: label.trim(), definition: definition.trim(), group: group.name.trim() },
          ...(example.trim() === '' ? {} : { example: example.trim() }),
          ...(set === '' ? {} : { modifiers: set }),
        })),
    ),
    groups: used.map(({ name, hue }) => ({ name: name.trim(), hue })),
    ...(modifiers.length === 0 ? {} : { modifiers: draftSets(modifiers) }),
    ...(source.trim() === '' ? {} : { source: source.trim() }),
    ...(basedOn === null ? {} : { basedOn }),
  };
}

export type Wrong =
  | 'needed'
  | 'keyWrong'
  | 'keyTaken'
  | 'labelTaken'
  | 'groupTaken'
  | 'noCodes'
  | 'setTaken'
  | 'valueTaken'
  | 'noValues';
export interface Problem {
  /** 'book', or the id of a group or code, or the place of a modifier. */
  readonly of: string;
  readonly field: 'title' | 'name' | 'key' | 'label' | 'definition' | 'codes' | 'values';
  readonly wrong: Wrong;
  /** The other one that has it. */
  readonly label?: string;
}

/** All that keeps it from being saved, in the order of the page. */
export function problemsOf(work: Work): Problem[] {
  const problems: Problem[] = [];
  if (work.title.trim() === '') problems.push({ of: 'book', field: 'title', wrong: 'needed' });
  if (work.codes.length === 0) problems.push({ of: 'book', field: 'codes', wrong: 'noCodes' });
  const used = work.groups.filter((group) => work.codes.some((code) => code.group === group.id));
  for (const group of used) {
    const name = group.name.trim();
    if (name === '') problems.push({ of: group.id, field: 'name', wrong: 'needed' });
    else if (used.some((other) => other.id !== group.id && other.name.trim() === name))
      problems.push({ of: group.id, field: 'name', wrong: 'groupTaken' });
    for (const code of work.codes.filter((each) => each.group === group.id))
      problems.push(...problemsOfCode(code, work));
  }
  problems.push(...problemsOfSets(work));
  return problems;
}

function problemsOfCode(code: WorkCode, { codes }: Work): Problem[] {
  const problems: Problem[] = [];
  const others = codes.filter((other) => other.id !== code.id);
  const sameKey = others.find((other) => other.key === code.key);
  // Past the alphabet there are digits left: such a code is tapped.
  const isKey = codes.length > 26 ? /^[a-z0-9]$/ : /^[a-z]$/;
  if (!isKey.test(code.key)) problems.push({ of: code.id, field: 'key', wrong: 'keyWrong' });
  else if (sameKey) problems.push({ of: code.id, field: 'key', wrong: 'keyTaken', label: sameKey.label });
  const label = code.label.trim().toLowerCase();
  if (label === '') problems.push({ of: code.id, field: 'label', wrong: 'needed' });
  else if (others.some((other) => other.label.trim().toLowerCase() === label))
    problems.push({ of: code.id, field: 'label', wrong: 'labelTaken' });
  if (code.definition.trim() === '') problems.push({ of: code.id, field: 'definition', wrong: 'needed' });
  return problems;
}

export function addCode(work: Work, group: string): Work {
  const code: WorkCode = {
    id: freshId('c', work.codes),
    group,
    key: '',
    label: '',
    definition: '',
    example: '',
    modifiers: '',
  };
  return work.codes.length < LIMITS.CODES ? { ...work, codes: [...work.codes, code] } : work;
}

export function changeCode(work: Work, id: string, change: Partial<WorkCode>): Work {
  return { ...work, codes: work.codes.map((code) => (code.id === id ? { ...code, ...change } : code)) };
}

/** A code that has a label and no key yet gets one when its label is left. */
export function giveKey(work: Work, id: string): Work {
  const code = work.codes.find((each) => each.id === id);
  if (code?.key !== '' || code.label.trim() === '') return work;
  return changeCode(work, id, { key: freeKey(code.label, new Set(work.codes.map((each) => each.key))) ?? '' });
}

/** Keys for all that is named: who saves from within a field has not left it yet. */
export function giveKeys(work: Work): Work {
  return giveValueKeys(work.codes.reduce((now, { id }) => giveKey(now, id), work));
}

export function removeCode(work: Work, id: string): Work {
  return { ...work, codes: work.codes.filter((code) => code.id !== id) };
}

/** With the colour that fewest groups have, and a first code. */
export function addGroup(work: Work, name: string): Work {
  const id = freshId('g', work.groups);
  const uses = (hue: number): number => work.groups.filter((group) => group.hue === hue).length;
  const hue = HUES_IN_TURN.toSorted((a, b) => uses(a) - uses(b))[0] ?? 0;
  return addCode({ ...work, groups: [...work.groups, { id, name, hue }] }, id);
}

export function changeGroup(work: Work, id: string, change: Partial<WorkGroup>): Work {
  return { ...work, groups: work.groups.map((group) => (group.id === id ? { ...group, ...change } : group)) };
}
