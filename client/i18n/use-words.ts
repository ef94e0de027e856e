import { createContext, useContext } from 'react';
import type { Lang } from '#shared/ids.ts';
import { type Counted, count, type Params, type Phrase, say } from './phrase.ts';

export interface Words {
  readonly lang: Lang;
  t(phrase: Phrase, params?: Params): string;
  tn(phrase: Counted, n: number, params?: Params): string;
}

export function wordsOf(lang: Lang): Words {
  return {
    lang,
    t: (phrase, params) => say(lang, phrase, params),
    tn: (phrase, n, params) => count(lang, phrase, n, params),
  };
}

export const WordsContext = createContext<Words>(wordsOf('en'));

export function useWords(): Words {
  return useContext(WordsContext);
}
