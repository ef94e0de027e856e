import { useMemo } from 'react';
import { type CodedAct, FACILITATOR, GROUP } from '#shared/analysis/act.ts';
import type { Disagreement } from '#shared/analysis/alignment/disagreements.ts';
import { krug12 } from '#shared/codebooks/krug-12.ts';
import type { Addressee } from '#shared/mark.ts';
import { type Comparison, saidOf } from '#shared/practice/compare.ts';
import type { SaidAct } from '#shared/practice/said.ts';
import { heardAt, seatsIn } from '#shared/practice/talk.ts';
import { formatClock } from '../../i18n/dates.ts';
import { useWords } from '../../i18n/use-words.ts';
import { kindWords } from '../../i18n/words/board-agreement.ts';
import { practiceCounts, practiceWords } from '../../i18n/words/practice.ts';
import { personWords } from '../mark-words.ts';
import { keyedCode } from './advice-words.ts';
import { SaidLine } from './said-line.tsx';

interface DifferingProps {
  readonly comparison: Comparison;
  readonly title: string;
  /** Where the first side is a coder, too, the reference stands beside both. */
  readonly isOfCoders?: boolean;
}

/** Every act that was seen differently, in order of time, with what was said. */
export function Differing({ comparison: { differing, lag }, title, isOfCoders = false }: DifferingProps) {
  const { t, tn } = useWords();
  return (
    <section>
      <h2>{title}</h2>
      {differing.length === 0 ? (
        <p className="ob-quiet">{t(practiceWords.differingNone)}</p>
      ) : (
        <>
          <p className="ob-quiet">{tn(practiceCounts.acts, differing.length)}</p>
          <ol className="pr-differing">
            {differing.map((each) => (
              <Act
                key={`${each.first?.id} ${each.second?.id}`}
                one={each}
                said={isOfCoders ? nearest(each.first ?? each.second, 0) : saidIn(each, lag)}
                isOfCoders={isOfCoders}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** Of a mark beside no act of the reference, what was being said then. */
function saidIn({ first, second }: Disagreement, lag: number): SaidAct | null {
  return first ? (saidOf(first) ?? null) : nearest(second, lag);
}

function nearest(act: CodedAct | null, lag: number): SaidAct | null {
  return act ? heardAt((act.at - lag) * 1_000).now : null;
}

interface ActProps {
  readonly one: Disagreement;
  readonly said: SaidAct | null;
  readonly isOfCoders: boolean;
}

function Act({ one: { kind, first, second, at }, said, isOfCoders }: ActProps) {
  const { t, lang } = useWords();
  const name = useNames();
  const why = said?.why;
  return (
    <li>
      <p className="pr-act-head">
        <span>{formatClock(said?.at ?? at * 1_000)}</span>{' '}
        {t(isOfCoders || kind !== 'missed' ? kindWords[kind] : first ? practiceWords.missed : practiceWords.tooMany)}
      </p>
      {said && (
        <p className="pr-act-text">
          <SaidLine act={said} seats={name.seats} />
        </p>
      )}
      <dl>
        <div>
          <dt>{t(isOfCoders ? practiceWords.you : practiceWords.reference)}</dt>
          <dd>{first ? name.act(first) : t(isOfCoders ? practiceWords.noMark : practiceWords.noAct)}</dd>
        </div>
        <div>
          <dt>{t(isOfCoders ? practiceWords.colleague : practiceWords.you)}</dt>
          <dd>{second ? name.act(second) : t(practiceWords.noMark)}</dd>
        </div>
        {isOfCoders && said && (
          <div>
            <dt>{t(practiceWords.reference)}</dt>
            <dd>{name.said(said)}</dd>
          </div>
        )}
      </dl>
      {why && (
        <p className="pr-why">
          <b>{t(practiceWords.why)}</b> {why[lang]}
        </p>
      )}
    </li>
  );
}

/** "Police → Court: Disagrees (D)", in the words of the reader. */
function useNames() {
  const words = useWords();
  const { lang } = words;
  return useMemo(() => {
    const [seats, book] = [seatsIn(lang), krug12(lang)];
    const person = (who: Addressee): string => personWords(words, who, seats);
    const line = (from: Addressee, to: Addressee, code: string): string =>
      `${person(from)} → ${person(to)}: ${keyedCode(code, book)}`;
    return {
      seats,
      said: ({ from, to, code }: SaidAct) => line(from, to, code),
      act: ({ speaker, addressee, code }: CodedAct) => line(whoIs(speaker), whoIs(addressee), code),
    };
  }, [words, lang]);
}

function whoIs(name: string): Addressee {
  if (name === GROUP) return 'group';
  return name === FACILITATOR ? 'facilitator' : { seat: name };
}
