import { useMemo } from 'react';
import { krug12 } from '#shared/codebooks/krug-12.ts';
import { useWords } from '../../i18n/use-words.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import { ShapeMark } from '../../ui/sector-mark.tsx';
import { groupsOf } from '../model/code-groups.ts';

/** The codebook, to be read before the talk: what a code means and what is said when it fits. */
export function CodeList() {
  const { t, lang } = useWords();
  const groups = useMemo(() => groupsOf(krug12(lang)), [lang]);
  return (
    <section>
      <h2>{t(practiceWords.codes)}</h2>
      <div className="pr-codes">
        {groups.map((group) => (
          <section key={group.name}>
            <h3>
              <ShapeMark shape={group.shape} hue={group.hue} size={15} /> {group.name}
            </h3>
            <dl>
              {group.codes.map((code) => (
                <div key={code.id}>
                  <dt>
                    <kbd className="pr-key">{code.key.toUpperCase()}</kbd> {code.label}
                  </dt>
                  <dd>
                    {code.definition} <q>{code.example}</q>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </section>
  );
}
