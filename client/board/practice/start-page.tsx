import './start.css';
import { type FormEvent, useMemo, useState } from 'react';
import type { PracticeCoding } from '#shared/practice/coding-file.ts';
import { LENGTHS, type Length } from '#shared/practice/talk.ts';
import { useWords } from '../../i18n/use-words.ts';
import { circleWords } from '../../i18n/words/circle.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import { Button } from '../../ui/button.tsx';
import { Circle } from '../../ui/circle.tsx';
import { LangSwitch } from '../../ui/lang-root.tsx';
import { seatWords } from '../mark-words.ts';
import { FACILITATOR_KEY, seatKey } from '../model/key-map.ts';
import { CodeList } from './code-list.tsx';
import { Earlier } from './earlier.tsx';
import { Frame } from './frame.tsx';
import { PACES, type Pace, type Plan, viewOf } from './practice.ts';

interface StartPageProps {
  readonly onStart: (plan: Plan) => void;
  readonly onOpen: (coding: PracticeCoding) => void;
}

/** What it is, how it is done, and how long it takes. */
export function StartPage({ onStart, onOpen }: StartPageProps) {
  const { t } = useWords();
  return (
    <Frame>
      <h1>{t(practiceWords.title)}</h1>
      <p className="pr-lead">{t(practiceWords.lead)}</p>
      <p className="ob-quiet">{t(practiceWords.alone)}</p>
      <p className="ob-quiet pr-narrow">{t(practiceWords.narrow)}</p>
      <div className="pr-start">
        <Choice onStart={onStart} />
        <Keys />
      </div>
      <section>
        <h2>{t(practiceWords.how)}</h2>
        <ol className="pr-steps">
          {STEPS.map(([title, more]) => (
            <li key={title.en}>
              <h3>{t(title)}</h3>
              <p>{t(more)}</p>
            </li>
          ))}
        </ol>
        <p>{t(practiceWords.slowly)}</p>
      </section>
      <CodeList />
      <Earlier onOpen={onOpen} />
    </Frame>
  );
}

const STEPS = [
  [practiceWords.step1, practiceWords.step1More],
  [practiceWords.step2, practiceWords.step2More],
  [practiceWords.step3, practiceWords.step3More],
] as const;

function Choice({ onStart }: Pick<StartPageProps, 'onStart'>) {
  const { t } = useWords();
  const [length, setLength] = useState<Length>('whole');
  const [pace, setPace] = useState<Pace>('told');
  const start = (event: FormEvent): void => {
    event.preventDefault();
    onStart({ length, pace });
  };
  return (
    <form className="pr-choice" onSubmit={start}>
      <Radios legend={t(practiceWords.length)} name="length" of={LENGTHS} value={length} onChange={setLength} />
      <Radios legend={t(practiceWords.pace)} name="pace" of={PACES} value={pace} onChange={setPace} />
      <div className="pr-language">
        <span>{t(practiceWords.language)}</span>
        <LangSwitch />
      </div>
      <Button look="filled" type="submit">
        {t(practiceWords.start)}
      </Button>
    </form>
  );
}

interface RadiosProps<K extends string> {
  readonly legend: string;
  readonly name: string;
  readonly of: Readonly<Record<K, number>>;
  readonly value: K;
  readonly onChange: (value: K) => void;
}

function Radios<K extends Length | Pace>({ legend, name, of, value, onChange }: RadiosProps<K>) {
  const { t } = useWords();
  return (
    <fieldset className="ui-radios">
      <legend>{legend}</legend>
      {(Object.keys(of) as K[]).map((each) => (
        <label key={each} className="ui-radio">
          <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
          <span>{t(practiceWords[each])}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Keys() {
  const words = useWords();
  const { t, lang } = words;
  const { seats } = useMemo(() => viewOf(lang), [lang]);
  return (
    <figure className="pr-keys">
      <Circle
        seats={seats}
        label={t(practiceWords.circle)}
        nameOf={(seat, index) => seatWords(words, seat, seatKey(index))}
        keyOf={seatKey}
        facilitator={{
          label: t(circleWords.facilitator),
          name: `${t(circleWords.facilitator)}, ${t(circleWords.key, { key: FACILITATOR_KEY })}`,
          key: FACILITATOR_KEY,
        }}
      />
    </figure>
  );
}
