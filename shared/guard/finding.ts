/** What points at a person. */
export const PERSONAL_KINDS = ['jmbg', 'phone', 'email', 'birth-date', 'plate', 'address', 'name'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A part of a text that looks so: from `start` up to, and without, `end`, in UTF-16 units. */
export interface Finding {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Enough of a finding to know it by, and not all of it: "Amira H…", "Titova 1…", "0612…". The page that asks
 * may stand open on a table.
 */
export function glimpse(text: string, { kind, start, end }: Finding): string {
  const found = text.slice(start, end);
  if (kind !== 'name' && kind !== 'address') return `${found.slice(0, 4).trimEnd()}…`;
  const [first = '', second = ''] = found.split(/\s+/);
  return second === '' ? `${first.slice(0, 3)}…` : `${first} ${second.slice(0, 1)}…`;
}
