import type { Codebook } from '../codebooks.ts';
import type { Lang } from '../ids.ts';
import { ACT4TEAMS_SHORT } from './act4teams-short.ts';
import { BALES_12 } from './bales-12.ts';
import { type BookSource, bookIn } from './book-source.ts';
import { FACILITATOR_MIRROR } from './facilitator-mirror.ts';
import { KRUG_12 } from './krug-12.ts';
import { TURN_STYLE_8 } from './turn-style-8.ts';

const BOOKS: readonly BookSource[] = [KRUG_12, BALES_12, ACT4TEAMS_SHORT, TURN_STYLE_8, FACILITATOR_MIRROR];

/** The codebooks that come with the product, the usual one first. */
export function builtInCodebooks(lang: Lang): Codebook[] {
  return BOOKS.map((book) => bookIn(lang, book));
}

export function builtInCodebook(id: string, lang: Lang): Codebook | undefined {
  const book = BOOKS.find((each) => each.id === id);
  return book && bookIn(lang, book);
}
