import './intervals.css';
import { useEffect, useState } from 'react';
import { FACILITATOR } from '#shared/analysis/act.ts';
import { personOf } from '#shared/analysis/interval-agreement.ts';
import { spanOfInterval } from '#shared/intervals.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Speaker } from '#shared/mark.ts';
import { useWords } from '../../i18n/use-words.ts';
import { intervalWords } from '../../i18n/words/board-intervals.ts';
import type { StaffView } from '../board-page.tsx';
import { personWords } from '../mark-words.ts';
import { clockText } from '../model/clock-text.ts';
import type { CodeGroup } from '../model/code-groups.ts';
import type { KeyMap } from '../model/key-map.ts';
import { notMineWords } from '../plan/others-words.ts';
import type { Session } from '../session.ts';
import { intervalText } from './interval-text.ts';
import { type Place, Sheet } from './sheet.tsx';
import { StepsBar } from './steps-bar.tsx';
import { type IntervalHands, useInterval } from './use-interval.ts';
import { useSheetKeys } from './use-sheet-keys.ts';

interface IntervalsProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly split: { readonly own: readonly CodeGroup[]; readonly isMine: (code: string) => boolean };
  readonly map: KeyMap;
  /** Room time, ms. */
  readonly now: number;
  readonly keysOn: boolean;
}

/** More rows than that are no longer seen at once. */
const MANY_PEOPLE = 13;

/** For who has not learned to code act by act: every two minutes, who did what. */
export function Intervals({ session, view, split, map, now, keysOn }: IntervalsProps) {
  const words = useWords();
  const { t } = words;
  const hands = useInterval(session, view, now);
  const { own, isMine } = split;
  const [at, setAt] = useState<Place | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { people, step } = hands;
  const codes = own.flatMap((group) => group.codes);
  const stop = stopOf(at, people, codes);
  useSheetKeys({
    map,
    isOn: keysOn && step !== undefined,
    onWho: (who) => goTo(who),
    onCode: (code) => toggle(stop.person, code),
    onTurn: (by) => turn(by),
    onDone: () => hands.setDone(true),
  });
  useFocusOn(at);
  if (!step) return <p className="ob-int-none">{t(intervalWords.none)}</p>;
  const code = codes.find(({ id }) => id === stop.code);
  return (
    <div className="ob-int">
      <Head view={view} hands={hands} now={now} />
      <Sheet
        name={t(intervalWords.sheet, { time: intervalText(step.interval) })}
        {...{ groups: own, people, at: stop }}
        codes={hands.codes}
        isOpen={step.isOpen}
        onGo={(place) => (place.person === at?.person && place.code === at.code ? undefined : setAt(place))}
        onToggle={(person, id) => toggle(person.id, id)}
      />
      <div className="ob-int-foot">
        <p role="status">{said ?? notTaken()}</p>
        <p className="ob-quiet">
          {code && (
            <>
              <b>{code.label}</b> {code.definition}
            </>
          )}
        </p>
        <p className="ob-quiet ob-int-help">{helpText()}</p>
      </div>
    </div>
  );

  function turn(by: 1 | -1): void {
    setSaid(null);
    if (step) hands.show(step.interval + by);
  }

  function goTo(who: Speaker): void {
    const person = personOf(who);
    const isHere = people.some(({ id }) => id === person);
    setSaid(isHere ? null : t(intervalWords.notHere, { who: personWords(words, who, view.seats) }));
    if (isHere) setAt({ person, code: stop.code });
  }

  function toggle(id: string, ticked: string): void {
    const person = people.find((each) => each.id === id);
    if (!person) return;
    // An empty box of a code that somebody else takes would say that it was not seen.
    setSaid(isMine(ticked) ? null : notMineWords(words, session, view, ticked, false));
    if (!isMine(ticked)) return;
    setAt({ person: id, code: ticked });
    hands.toggle(person, ticked);
  }

  function notTaken(): string {
    if (hands.notTaken === null) return '';
    return t(hands.notTaken === 'not-now' ? intervalWords.notNow : intervalWords.tooLongAgo);
  }

  function helpText(): string {
    const isMuch = people.length > MANY_PEOPLE || codes.length > LIMITS.LIVE_CODES;
    if (isMuch) return t(intervalWords.tooMany, { people: people.length, codes: codes.length });
    return t(matchMedia('(pointer: coarse)').matches ? intervalWords.helpTouch : intervalWords.help);
  }
}

interface HeadProps {
  readonly view: StaffView;
  readonly hands: IntervalHands;
  readonly now: number;
}

/** Which interval this is, how it stands, and the way to others. */
function Head({ view, hands, now }: HeadProps) {
  const { t } = useWords();
  const { steps, step, show, setDone } = hands;
  if (!step) return null;
  const { interval, isRunning, asks, state } = step;
  const last = steps.length - 1;
  const left = spanOfInterval(interval, view.startedAt ?? 0).to - now;
  return (
    <div className={asks ? 'ob-int-head is-asking' : 'ob-int-head'}>
      <button
        type="button"
        className="ob-int-turn"
        aria-label={t(intervalWords.earlier)}
        disabled={interval === 0}
        onClick={() => show(interval - 1)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <p className="ob-int-which">
        <span role="status">
          <strong>{intervalText(interval)}</strong> {t(stateWords())}
        </span>
        {isRunning && <span className="ob-int-left"> {t(intervalWords.left, { time: clockText(left) })}</span>}
      </p>
      <button
        type="button"
        className="ob-int-turn"
        aria-label={t(intervalWords.later)}
        disabled={interval === last}
        onClick={() => show(interval + 1)}
      >
        <span aria-hidden="true">›</span>
      </button>
      <StepsBar steps={steps} shown={interval} onShow={show} />
      {doneButton()}
    </div>
  );

  function stateWords() {
    if (isRunning) return intervalWords.running;
    if (!step?.isOpen) return intervalWords.shut;
    if (state === 'said') return intervalWords.said;
    return asks ? intervalWords.asks : intervalWords.open;
  }

  function doneButton() {
    // What still runs cannot be done; nothing moves when it can.
    if (isRunning || !step?.isOpen) {
      return (
        <button type="button" className="ui-button ob-int-done" disabled={interval === last} onClick={() => show(last)}>
          {t(interval === last ? intervalWords.done : intervalWords.toNow)}
        </button>
      );
    }
    const isSaid = state === 'said';
    return (
      <button
        type="button"
        className={isSaid ? 'ui-button ob-int-done' : 'ui-button ui-button-filled ob-int-done'}
        onClick={() => setDone(!isSaid)}
      >
        {t(isSaid ? intervalWords.notDone : intervalWords.done)}
        {!isSaid && <kbd className="ui-key">⇧⏎</kbd>}
      </button>
    );
  }
}

/** Where the hand is: where it was, as far as that is still on the sheet. */
function stopOf(
  at: Place | null,
  people: readonly { readonly id: string }[],
  codes: readonly { readonly id: string }[],
): Place {
  const person = people.find(({ id }) => id === at?.person) ?? people[0];
  const code = codes.find(({ id }) => id === at?.code) ?? codes[0];
  return { person: person?.id ?? FACILITATOR, code: code?.id ?? '' };
}

/** A key that goes to a box takes the focus there; what changes by itself never does. */
function useFocusOn(at: Place | null): void {
  useEffect(() => {
    if (at) document.querySelector<HTMLElement>(`[data-place="${at.person} ${at.code}"]`)?.focus();
  }, [at]);
}
