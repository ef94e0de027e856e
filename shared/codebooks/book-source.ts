import type { Codebook } from '../codebooks.ts';
import type { Both } from '../guides/two-languages.ts';
import type { Lang } from '../ids.ts';

/** A built-in codebook, written once with its languages side by side. */
export interface BookSource {
  readonly id: string;
  readonly title: Both;
  readonly source: Both;
  /** In their order on the board; the hue is a place in HUE_COLOURS. */
  readonly groups: readonly { readonly id: string; readonly hue: number; readonly name: Both }[];
  readonly codes: readonly CodeSource[];
}

interface CodeSource {
  readonly id: string;
  readonly key: string;
  readonly group: string;
  readonly label: Both;
  readonly definition: Both;
  readonly example: Both;
}

export function bookIn(lang: Lang, { id, title, source, groups, codes }: BookSource): Codebook {
  const names = new Map(groups.map((group) => [group.id, group.name[lang]]));
  return {
    id,
    title: title[lang],
    lang,
    source: source[lang],
    groups: groups.map(({ hue, name }) => ({ name: name[lang], hue })),
    codes: codes.map((code) => ({
      id: code.id,
      key: code.key,
      label: code.label[lang],
      definition: code.definition[lang],
      group: names.get(code.group) ?? code.group,
      example: code.example[lang],
    })),
  };
}
