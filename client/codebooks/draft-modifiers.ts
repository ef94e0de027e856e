import { freeKey } from '#shared/codebooks/keys.ts';
import type { ModifierSet } from '#shared/codebooks/modifier-sets.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Problem, Work } from './draft.ts';
import { MODIFIER_EXAMPLES } from './modifier-examples.ts';

/** A value in the making; those below it have none below them. */
export interface WorkValue {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly values: readonly WorkValue[];
}

export interface WorkSet {
  readonly id: string;
  readonly label: string;
  readonly values: readonly WorkValue[];
}

/** A list of values: of the first level of a set, or below one of them. */
export interface Place {
  readonly set: string;
  readonly above: string | null;
}

export function workSets(sets: readonly ModifierSet[] | undefined): WorkSet[] {
  return (sets ?? []).map((set) => ({
    ...set,
    values: set.values.map(({ values = [], ...value }) => ({
      ...value,
      values: values.map((inner) => ({ ...inner, values: [] })),
    })),
  }));
}

/** What is sent; a set that no code has yet is kept as well. */
export function draftSets(sets: readonly WorkSet[]): ModifierSet[] {
  return sets.map(({ id, label, values }) => ({
    id,
    label: label.trim(),
    values: values.map(({ values: below, ...value }) => ({
      ...trimmed(value),
      ...(below.length === 0 ? {} : { values: below.map(({ values: _none, ...inner }) => trimmed(inner)) }),
    })),
  }));
}

function trimmed<V extends { readonly label: string }>(value: V): V {
  return { ...value, label: value.label.trim() };
}

export function addSet(work: Work): Work {
  if (work.modifiers.length >= LIMITS.MODIFIER_SETS) return work;
  const id = freshId('m', work.modifiers);
  const set = { id, label: '', values: [] };
  return addValue({ ...work, modifiers: [...work.modifiers, set] }, { set: id, above: null });
}

/** To start from, in the language of the texts; codes that are known to need them have them at once. */
export function addExamples(work: Work): Work {
  const { sets, ofCodes } = MODIFIER_EXAMPLES;
  const added = workSets(sets(work.lang));
  return {
    ...work,
    modifiers: [...work.modifiers, ...added.filter(({ id }) => !work.modifiers.some((set) => set.id === id))],
    codes: work.codes.map((code) => ({ ...code, modifiers: code.modifiers || (ofCodes[code.id] ?? '') })),
  };
}

export function renameSet(work: Work, id: string, label: string): Work {
  return withSet(work, id, (set) => ({ ...set, label }));
}

export function removeSet(work: Work, id: string): Work {
  return {
    ...work,
    modifiers: work.modifiers.filter((set) => set.id !== id),
    codes: work.codes.map((code) => (code.modifiers === id ? { ...code, modifiers: '' } : code)),
  };
}

export function moveSet(work: Work, id: string, by: 1 | -1): Work {
  return { ...work, modifiers: moved(work.modifiers, id, by) };
}

/** A code has one set or none: given another, it lets go of the first. */
export function toggleCode(work: Work, set: string, code: string): Work {
  const codes = work.codes.map((each) =>
    each.id === code ? { ...each, modifiers: each.modifiers === set ? '' : set } : each,
  );
  return { ...work, codes };
}

export function addValue(work: Work, place: Place): Work {
  return withList(work, place, (values) =>
    values.length < LIMITS.MODIFIER_VALUES
      ? [...values, { id: freshId('v', values), key: '', label: '', values: [] }]
      : values,
  );
}

export function changeValue(work: Work, place: Place, id: string, change: Partial<Omit<WorkValue, 'id'>>): Work {
  return withList(work, place, (values) => values.map((value) => (value.id === id ? { ...value, ...change } : value)));
}

export function removeValue(work: Work, place: Place, id: string): Work {
  return withList(work, place, (values) => values.filter((value) => value.id !== id));
}

export function moveValue(work: Work, place: Place, id: string, by: 1 | -1): Work {
  return withList(work, place, (values) => moved(values, id, by));
}

/** A letter of its label that neither its list nor a code has, where there is one; else one that its list has not. */
export function giveValueKey(work: Work, place: Place, id: string): Work {
  const values = listAt(work, place);
  const value = values.find((each) => each.id === id);
  if (value?.key !== '' || value.label.trim() === '') return work;
  const taken = new Set(values.map(({ key }) => key));
  const best = freeKey(value.label, new Set([...taken, ...work.codes.map(({ key }) => key)]));
  const key = best !== undefined && /[a-z]/.test(best) ? best : freeKey(value.label, taken);
  return changeValue(work, place, id, { key: key ?? '' });
}

export function giveValueKeys(work: Work): Work {
  const places = work.modifiers.flatMap(({ id: set, values }) => [
    ...values.map((value) => ({ place: { set, above: null }, id: value.id })),
    ...values.flatMap((value) => value.values.map(({ id }) => ({ place: { set, above: value.id }, id }))),
  ]);
  return places.reduce((now, { place, id }) => giveValueKey(now, place, id), work);
}

/** Where a problem is: a set, or a value under all that it stands in. */
export function problemPlace(...ids: readonly string[]): string {
  return `modifiers:${ids.join('/')}`;
}

export function problemsOfSets({ modifiers }: Work): Problem[] {
  return modifiers.flatMap((set) => {
    const of = problemPlace(set.id);
    const name = labelWrong(set, modifiers, 'setTaken');
    return [
      ...(name ? [{ of, field: 'name', wrong: name } as const] : []),
      ...(set.values.length === 0 ? [{ of, field: 'values', wrong: 'noValues' } as const] : []),
      ...problemsOfValues(set.values, [set.id]),
    ];
  });
}

function problemsOfValues(values: readonly WorkValue[], path: readonly string[]): Problem[] {
  return values.flatMap((value) => {
    const here = [...path, value.id];
    const of = problemPlace(...here);
    const sameKey = values.find((other) => other.id !== value.id && other.key === value.key);
    const wrong = labelWrong(value, values, 'valueTaken');
    const key: Problem[] = !/^[a-z]$/.test(value.key)
      ? [{ of, field: 'key', wrong: 'keyWrong' }]
      : sameKey
        ? [{ of, field: 'key', wrong: 'keyTaken', label: sameKey.label }]
        : [];
    return [
      ...key,
      ...(wrong ? [{ of, field: 'label', wrong } as const] : []),
      ...problemsOfValues(value.values, here),
    ];
  });
}

function labelWrong<W extends 'setTaken' | 'valueTaken'>(
  one: { readonly id: string; readonly label: string },
  all: readonly { readonly id: string; readonly label: string }[],
  taken: W,
): 'needed' | W | null {
  const label = one.label.trim().toLowerCase();
  if (label === '') return 'needed';
  return all.some((other) => other.id !== one.id && other.label.trim().toLowerCase() === label) ? taken : null;
}

function listAt({ modifiers }: Work, { set, above }: Place): readonly WorkValue[] {
  const values = modifiers.find(({ id }) => id === set)?.values ?? [];
  return above === null ? values : (values.find(({ id }) => id === above)?.values ?? []);
}

function withSet(work: Work, id: string, change: (set: WorkSet) => WorkSet): Work {
  return { ...work, modifiers: work.modifiers.map((set) => (set.id === id ? change(set) : set)) };
}

function withList(work: Work, place: Place, change: (values: readonly WorkValue[]) => readonly WorkValue[]): Work {
  const { above } = place;
  return withSet(work, place.set, (set) => ({
    ...set,
    values:
      above === null
        ? change(set.values)
        : set.values.map((value) => (value.id === above ? { ...value, values: change(value.values) } : value)),
  }));
}

function moved<T extends { readonly id: string }>(things: readonly T[], id: string, by: 1 | -1): readonly T[] {
  const from = things.findIndex((thing) => thing.id === id);
  const [one, other] = [things[from], things[from + by]];
  if (!one || !other) return things;
  return things.map((thing) => (thing === one ? other : thing === other ? one : thing));
}

export function freshId(letter: string, taken: readonly { readonly id: string }[]): string {
  for (let n = taken.length; ; n += 1) if (!taken.some(({ id }) => id === `${letter}${n}`)) return `${letter}${n}`;
}
