import type { FileNote } from '#shared/codebooks/file.ts';
import { freeKey } from '#shared/codebooks/keys.ts';
import type { InnerValue, ModifierSet, ModifierValue } from '#shared/codebooks/modifier-sets.ts';
import { LIMITS } from '#shared/limits.ts';
import { cleanLine, numbered, shorten } from './clean-names.ts';
import type { FileSet, FileValue } from './modifier-cells.ts';

/** The sets of a codebook, and by their place in the file which code has which. */
interface Gathered {
  readonly sets: readonly ModifierSet[];
  /** Ids of sets, in the order of the codes; undefined where a code has none. */
  readonly ofCodes: readonly (string | undefined)[];
}

/**
 * Makes sets of what stands beside each code: codes with the same values share one. What is too long or too much is
 * shortened or left out, each with a note. `keys` are those of codes: a value without a key gets another letter,
 * if it can.
 */
export function gatherModifiers(
  found: readonly (FileSet | null)[],
  keys: readonly string[],
  notes: FileNote[],
): Gathered {
  const sets: ModifierSet[] = [];
  const known = new Map<string, string>();
  const ofCodes = found.map((set): string | undefined => {
    if (!set) return undefined;
    const shape = shapeOf(set);
    const same = known.get(shape);
    if (same !== undefined) return same;
    if (sets.length >= LIMITS.MODIFIER_SETS) {
      notes.push({ line: set.line, note: 'modifiers-left-out', about: shortLabel(set.label) });
      return undefined;
    }
    const made = makeSet(set, sets, keys, notes);
    sets.push(made);
    known.set(shape, made.id);
    return made.id;
  });
  return { sets, ofCodes };
}

function makeSet(
  set: FileSet,
  before: readonly ModifierSet[],
  keys: readonly string[],
  notes: FileNote[],
): ModifierSet {
  const taken = new Set(before.map(({ label }) => label.toLowerCase()));
  const label = nameOf(set.label, taken, set.line, notes);
  const noted = { line: set.line, keys, notes };
  const values = listOf(set.values, noted).map(({ from, ...value }): ModifierValue => {
    const below = listOf(from.values, noted).map(({ from: { values: deeper }, ...inner }): InnerValue => {
      for (const { label: lost } of deeper)
        notes.push({ line: set.line, note: 'modifiers-left-out', about: shortLabel(lost) });
      return inner;
    });
    return below.length > 0 ? { ...value, values: below } : value;
  });
  return { id: `m${before.length + 1}`, label, values };
}

interface Noted {
  readonly line: number;
  readonly keys: readonly string[];
  readonly notes: FileNote[];
}

function listOf(values: readonly FileValue[], { line, keys, notes }: Noted): (InnerValue & { from: FileValue })[] {
  for (const { label } of values.slice(LIMITS.MODIFIER_VALUES))
    notes.push({ line, note: 'modifiers-left-out', about: shortLabel(label) });
  const kept = values.slice(0, LIMITS.MODIFIER_VALUES);
  const labels = new Set<string>();
  // The first that has a letter keeps it.
  const own = kept.map(({ key }, at) => /^[a-z]$/.test(key) && kept.findIndex((other) => other.key === key) === at);
  const taken = new Set(kept.filter((_, at) => own[at]).map(({ key }) => key));
  return kept.map((from, at) => {
    const label = nameOf(from.label, labels, line, notes);
    const key = own[at] ? from.key : letterFor(label, taken, keys);
    if (!own[at]) notes.push({ line, note: 'key-given', about: label });
    taken.add(key);
    return { id: `v${at + 1}`, key, label, from };
  });
}

/** A letter that no code has, where there is one: it works then in the queue as well. */
export function letterFor(label: string, taken: ReadonlySet<string>, keys: readonly string[]): string {
  const best = freeKey(label, new Set([...taken, ...keys]));
  return best && /[a-z]/.test(best) ? best : (freeKey(label, taken) ?? '');
}

function nameOf(whole: string, taken: Set<string>, line: number, notes: FileNote[]): string {
  const clean = cleanLine(whole);
  const label = numbered(clean, LIMITS.LABEL_CHARS, (name) => taken.has(name.toLowerCase()));
  if (label !== clean) notes.push({ line, note: 'modifier-renamed', about: label });
  taken.add(label.toLowerCase());
  return label;
}

function shortLabel(label: string): string {
  return shorten(cleanLine(label), LIMITS.LABEL_CHARS);
}

/** Equal for sets that are the same to a reader. */
function shapeOf({ label, values }: FileSet): string {
  return JSON.stringify([label, values]);
}
