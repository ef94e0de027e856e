import { type FormEvent, useState } from 'react';
import type { Addressee, Mark, Settlement, Speaker } from '#shared/mark.ts';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { agreementWords, kindWords } from '../../i18n/words/board-agreement.ts';
import { newId } from '../../live/new-id.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField, SelectField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { StaffView } from '../board-page.tsx';
import { personWords } from '../mark-words.ts';
import { gateOf, type Session } from '../session.ts';
import { type DisagreementLine, marksIn } from './disagreement-line.ts';
import type { PairReport } from './report.ts';
import { Version } from './version.tsx';

interface SettleProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly pair: PairReport;
  readonly line: DisagreementLine;
  readonly onBack: () => void;
  readonly onSettled: () => void;
}

type Side = 'first' | 'second';
type Choice = Side | 'other' | 'none';

/** Both versions side by side, and what holds from now on. */
export function Settle({ session, view, pair, line, onBack, onSettled }: SettleProps) {
  const { t } = useWords();
  const { model, entry } = session;
  const marks = {
    first: line.first === null ? undefined : model.mark(line.first),
    second: line.second === null ? undefined : model.mark(line.second),
  };
  // One's own version stands first, whichever of the two one is.
  const sides: readonly Side[] = pair.second === entry.coder ? ['second', 'first'] : ['first', 'second'];
  const [choice, setChoice] = useState<Choice>(sides.find((side) => marks[side]) ?? 'none');
  const [other, setOther] = useState(() => keptOf(marks.first ?? marks.second));
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [isRefused, setRefused] = useState(false);
  const nameOf = (coder: string): string => session.nameOf(coder) ?? t(boardWords.anotherCoder);
  const names = { first: nameOf(pair.first), second: nameOf(pair.second) };
  const partners = [...new Set([pair.first, pair.second].filter((coder) => coder !== entry.coder).map(nameOf))];
  const settle = (event: FormEvent): void => {
    event.preventDefault();
    const kept = choice === 'none' ? null : choice === 'other' ? other : keptOf(marks[choice]);
    const isTaken = gateOf(session.room, session.board) === null && (kept !== null || choice === 'none');
    setRefused(!isTaken);
    if (!isTaken) return;
    session.board.putSettlement({
      id: newId(),
      coder: entry.coder,
      at: session.room.clock.now(),
      between: marksIn(line),
      kept,
      with: partners.filter((name) => !without.has(name)),
    });
    onSettled();
  };
  const options: readonly (readonly [Choice, string])[] = [
    ...sides
      .filter((side) => marks[side])
      .map((side) => [side, t(agreementWords.keep, { name: names[side] })] as const),
    ['other', t(agreementWords.keepOther)],
    ['none', t(agreementWords.keepNone)],
  ];
  return (
    <form className="ob-settle" onSubmit={settle}>
      <div className="ob-settle-head">
        <Button look="quiet" onClick={onBack}>
          {t(agreementWords.back)}
        </Button>
        <h3>{t(kindWords[line.kind])}</h3>
      </div>
      <div className="ob-versions">
        {sides.map((side) => (
          <Version
            key={side}
            session={session}
            view={view}
            name={names[side]}
            coder={pair[side]}
            mark={marks[side]}
            at={line.at}
          />
        ))}
      </div>
      <fieldset className="ob-outcome">
        <legend>{t(agreementWords.outcome)}</legend>
        {options.map(([value, label], index) => (
          <label key={value}>
            <input
              type="radio"
              name="outcome"
              // biome-ignore lint/a11y/noAutofocus: the next disagreement opens under the hands that settled the last
              autoFocus={index === 0}
              checked={choice === value}
              onChange={() => setChoice(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {choice === 'other' && other && <OtherVersion view={view} value={other} onChange={setOther} />}
      {partners.map((name) => (
        <CheckField
          key={name}
          label={`${t(agreementWords.decidedWith)} ${name}`}
          checked={!without.has(name)}
          onChange={(is) => setWithout(is ? minus(without, name) : new Set(without).add(name))}
        />
      ))}
      {isRefused && <Notice look="refused">{t(agreementWords.notNow)}</Notice>}
      <Button look="filled" type="submit">
        {t(agreementWords.settle)}
      </Button>
    </form>
  );
}

type Kept = NonNullable<Settlement['kept']>;

interface OtherVersionProps {
  readonly view: StaffView;
  readonly value: Kept;
  readonly onChange: (kept: Kept) => void;
}

function OtherVersion({ view, value, onChange }: OtherVersionProps) {
  const words = useWords();
  const { t } = words;
  const speakers: readonly Speaker[] = [...view.seats.map(({ id }) => ({ seat: id })), 'facilitator'];
  const option = (who: Addressee) => ({ value: optionOf(who), label: personWords(words, who, view.seats) });
  return (
    <div className="ob-other">
      <SelectField
        label={t(agreementWords.from)}
        value={optionOf(value.from)}
        onChange={(chosen) =>
          onChange({ ...value, from: speakers.find((who) => optionOf(who) === chosen) ?? value.from })
        }
        options={speakers.map(option)}
      />
      <SelectField
        label={t(agreementWords.to)}
        value={optionOf(value.to)}
        onChange={(chosen) => onChange({ ...value, to: speakers.find((who) => optionOf(who) === chosen) ?? 'group' })}
        options={(['group', ...speakers] as const).map(option)}
      />
      <SelectField
        label={t(agreementWords.code)}
        value={value.code}
        onChange={(code) => onChange({ ...value, code })}
        options={view.codebook.codes.map(({ id, label }) => ({ value: id, label }))}
      />
    </div>
  );
}

function keptOf(mark: Mark | undefined): Kept | null {
  return mark && mark.code !== null ? { from: mark.from, to: mark.to, code: mark.code } : null;
}

/** Ids have no at-sign: nobody is taken for a seat. */
function optionOf(who: Addressee): string {
  return typeof who === 'string' ? `@${who}` : who.seat;
}

function minus(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  return new Set([...set].filter((each) => each !== item));
}
