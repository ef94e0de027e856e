import { type ReactNode, useEffect, useState } from 'react';
import type { Lang } from '#shared/ids.ts';
import type { CodebookLine } from '#shared/protocol.ts';
import { useWords } from '../i18n/use-words.ts';
import { homeWords } from '../i18n/words/home.ts';
import { call } from '../live/http.ts';
import { SelectField } from '../ui/field.tsx';

/** What is taken where nothing else is chosen; the server knows it without being told. */
export const USUAL_CODEBOOK = 'krug-12';

interface CodebookChoiceProps {
  readonly value: string;
  /** Of the guide and the phones: built-in codebooks follow it, own ones are in their own. */
  readonly lang: Lang;
  readonly onChange: (id: string) => void;
  /** What else is rarely changed. */
  readonly children?: ReactNode;
}

/** Rarely needed, so it is folded away; the list is asked for when it is unfolded. */
export function CodebookChoice({ value, lang, onChange, children }: CodebookChoiceProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [lines, setLines] = useState<readonly CodebookLine[]>([]);
  useEffect(() => {
    if (!isOpen) return;
    void call<CodebookLine[]>('GET', '/api/codebooks').then((reply) => {
      if (reply.ok) setLines(reply.value);
    });
  }, [isOpen]);
  const fitting = lines.filter((line) => !line.builtIn || line.lang === lang);
  const options = fitting.map(({ id, title, builtIn, lang: own }) => {
    const language = t(own === 'bs' ? homeWords.bosnian : homeWords.english);
    return { value: id, label: builtIn || own === lang ? title : `${title} (${language})` };
  });
  return (
    <details className="hm-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(homeWords.more)}</summary>
      <SelectField
        label={t(homeWords.codebook)}
        hint={t(homeWords.codebookHint)}
        value={value}
        options={options.length > 0 ? options : [{ value: USUAL_CODEBOOK, label: 'Krug-12' }]}
        onChange={onChange}
      />
      {children}
    </details>
  );
}
