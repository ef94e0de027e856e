import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Lang } from '#shared/ids.ts';
import { preferredLang, rememberLang } from '../i18n/lang-choice.ts';
import { useWords, WordsContext, wordsOf } from '../i18n/use-words.ts';
import { uiWords } from '../i18n/words/ui.ts';

const ChooseLang = createContext<(lang: Lang) => void>(() => undefined);

/** Gives everything inside the words of the language that this device chose. */
export function LangRoot({ children }: { children: ReactNode }) {
  const [lang, setLang] = useState(preferredLang);
  const words = useMemo(() => wordsOf(lang), [lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const choose = (next: Lang): void => {
    rememberLang(next);
    setLang(next);
  };
  return (
    <ChooseLang.Provider value={choose}>
      <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
    </ChooseLang.Provider>
  );
}

const NAMES: Readonly<Record<Lang, { short: string; full: string }>> = {
  bs: { short: 'BS', full: 'Bosanski' },
  en: { short: 'EN', full: 'English' },
};

export function LangSwitch() {
  const { lang, t } = useWords();
  const choose = useContext(ChooseLang);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend that is drawn
    <div className="ui-langs" role="group" aria-label={t(uiWords.language)}>
      {(['bs', 'en'] as const).map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === lang}
          aria-label={NAMES[each].full}
          onClick={() => choose(each)}
        >
          {NAMES[each].short}
        </button>
      ))}
    </div>
  );
}
