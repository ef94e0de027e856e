import type { SaidAct } from '#shared/practice/said.ts';
import type { Seat } from '#shared/seats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import { personWords } from '../mark-words.ts';

/** Who speaks, to whom they turn if to one person, and their words. */
export function SaidLine({ act: { from, to, text }, seats }: { act: SaidAct; seats: readonly Seat[] }) {
  const words = useWords();
  return (
    <>
      <b>{personWords(words, from, seats)}</b>{' '}
      {to !== 'group' && <i>({words.t(practiceWords.turnsTo, { who: personWords(words, to, seats) })}) </i>}
      <q>{text[words.lang]}</q>
    </>
  );
}
