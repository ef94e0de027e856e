import type { Codebook, CodebookDraft } from '../codebooks.ts';

/** For groups without a colour of their own: neighbours that are far apart come first. */
export const HUES_IN_TURN = [4, 0, 2, 6, 1, 5, 3, 7] as const;

/** The groups in the order of their first code, each with its hue (a place in HUE_COLOURS). */
export function groupHues({ codes, groups = [] }: Pick<Codebook | CodebookDraft, 'codes' | 'groups'>): GroupHue[] {
  const names = [...new Set(codes.map((code) => code.group))];
  const given = new Map(groups.filter(({ name }) => names.includes(name)).map(({ name, hue }) => [name, hue]));
  const free = HUES_IN_TURN.filter((hue) => ![...given.values()].includes(hue));
  const turn = free.length > 0 ? free : HUES_IN_TURN;
  let next = 0;
  return names.map((name) => ({ name, hue: given.get(name) ?? turn[next++ % turn.length] ?? 0 }));
}

interface GroupHue {
  readonly name: string;
  readonly hue: number;
}
