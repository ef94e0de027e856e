import type { Mark, Speaker } from '#shared/mark.ts';
import { isExpected } from '#shared/room/attendance.ts';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { inputWords } from '../../i18n/words/board-input.ts';
import { modifierWords } from '../../i18n/words/board-modifiers.ts';
import { circleWords } from '../../i18n/words/circle.ts';
import { Button } from '../../ui/button.tsx';
import { Circle, type CircleArrow } from '../../ui/circle.tsx';
import type { CodingDesk, CodingView } from '../desk.ts';
import { markWords, personWords, seatWords } from '../mark-words.ts';
import type { CodingState, Said } from '../model/coding-state.ts';
import { FACILITATOR_KEY, seatKey } from '../model/key-map.ts';
import type { Press } from '../model/mark-in-progress.ts';
import { notMineWords } from '../plan/others-words.ts';
import { useAsked } from '../plan/use-plans.ts';
import { ArrangingLine } from './arranging-line.tsx';
import { hasModifiers, ModifierStrip } from './modifier-strip.tsx';
import { RunningStates } from './running-states.tsx';
import { type AskForOrder, useArranging } from './use-arranging.ts';

/** Arrows fade over the last minute, and only the last dozen are drawn: more would hide the circle. */
const FADE_MS = 60_000;
const ARROWS = 12;

interface CircleAreaProps {
  readonly session: CodingDesk;
  readonly view: CodingView;
  readonly state: CodingState;
  readonly now: number;
  /** Dragging moves chairs, and says nothing of who speaks. */
  readonly isArranging?: boolean;
  /** Who is speaking, where that is known. */
  readonly talking?: Speaker | null;
  /** Where there is a room, whose chairs can be added, moved and left. */
  readonly onSeats?: () => void;
  readonly onPress: (press: Press) => string | null;
  readonly onMenu?: (seat: string) => void;
  readonly onArranged?: AskForOrder;
}

export function CircleArea(props: CircleAreaProps) {
  const { session, view, state, now, isArranging = false, onSeats, onPress, onMenu } = props;
  const words = useWords();
  const { t } = words;
  const { progress } = state;
  const hands = useArranging(view.seats, isArranging, props.onArranged);
  const onDrag = (from: Speaker, to: Speaker): void => {
    if (isArranging) hands.onDrag(from, to);
    else for (const who of [from, to]) onPress({ kind: 'who', who });
  };
  if (view.seats.length === 0) return onSeats ? <EmptyCircle onSeats={onSeats} /> : null;
  const half: CircleArrow[] = progress.from
    ? [{ id: 'half', from: progress.from, to: progress.to, half: true, width: 8 }]
    : [];
  return (
    <>
      <div className={hasModifiers(view.codebook) ? 'ob-circle has-modifiers' : 'ob-circle'}>
        <Circle
          seats={hands.seats}
          label={t(circleWords.circle)}
          nameOf={(seat, index) => {
            const name = seatWords(words, seat, seatKey(index));
            return isExpected(view, seat.id) ? name : t(inputWords.absentName, { name });
          }}
          isEmpty={(seat) => !isExpected(view, seat.id)}
          keyOf={seatKey}
          facilitator={{
            label: t(circleWords.facilitator),
            name: `${t(circleWords.facilitator)}, ${t(circleWords.key, { key: FACILITATOR_KEY })}`,
            key: FACILITATOR_KEY,
          }}
          talking={props.talking ?? null}
          speaker={isArranging ? seatOf(hands.held) : progress.from}
          addressee={progress.from && !isArranging ? progress.to : null}
          arrows={[...arrowsOf(session, now), ...half]}
          onSeat={(who) => {
            if (isArranging) hands.onPress(who);
            else onPress({ kind: 'who', who });
          }}
          {...(isArranging ? { onKey: hands.onKey, held: hands.held } : {})}
          onDrag={onDrag}
          {...(onMenu ? { onMenu: (who) => who !== 'facilitator' && onMenu(who.seat) } : {})}
        />
        <RunningStates session={session} view={view} now={now} />
        <ModifierStrip coding={session.coding} codebook={view.codebook} state={state} />
      </div>
      {isArranging ? <ArrangingLine hands={hands} /> : <Sentence session={session} view={view} state={state} />}
    </>
  );
}

function seatOf(seat: string | null): Speaker | null {
  return seat === null ? null : { seat };
}

function arrowsOf({ model, entry }: CodingDesk, now: number): CircleArrow[] {
  // What claims to be of a time to come would stand before all others, for good.
  const timely = model.since(now - FADE_MS).filter(({ at }) => at <= now + FADE_MS);
  const recent = timely.sort((a, b) => a.at - b.at).slice(-ARROWS);
  return recent.map((mark) => ({ ...arrowOf(mark, now), ...(mark.coder === entry.coder ? {} : { other: true }) }));
}

function arrowOf({ id, from, to, at }: Mark, now: number): CircleArrow {
  const age = Math.min(1, Math.max(0, (now - at) / FADE_MS));
  return { id, from, to, opacity: 0.75 - 0.65 * age, width: 5 };
}

/** What is half-made, or what was just done, or what to do: one line, read out as it changes. */
function Sentence({ session, view, state }: Pick<CircleAreaProps, 'session' | 'view' | 'state'>) {
  const words = useWords();
  const { t } = words;
  const { progress } = state;
  const growing =
    progress.from &&
    t(boardWords.growing, {
      from: personWords(words, progress.from, view.seats),
      to: personWords(words, progress.to, view.seats),
    });
  const asked = useAsked(session.askFirst);
  const others = asked === null ? null : notMineWords(words, session, view, asked);
  return (
    <div className={progress.from ? 'ob-sentence is-growing' : 'ob-sentence'}>
      <p role="status">
        {[growing, others].filter(Boolean).join(' · ') || idleWords(words, state, view)}
        {progress.from && progress.unsure ? ` · ${t(boardWords.unsure)}` : ''}
      </p>
      {progress.from && (
        <div className="ob-sentence-tools">
          <Button
            look="quiet"
            aria-pressed={progress.unsure}
            keyHint="?"
            onClick={() => session.coding.press({ kind: 'unsure' })}
          >
            {t(boardWords.unsure)}
          </Button>
          <Button
            look="quiet"
            aria-pressed={progress.lasting}
            keyHint="Alt"
            onClick={() => session.coding.press({ kind: 'lasting' })}
          >
            {t(inputWords.lasts)}
          </Button>
          <Button look="quiet" keyHint="Esc" onClick={() => session.coding.press({ kind: 'cancel' })}>
            {t(boardWords.cancel)}
          </Button>
        </div>
      )}
    </div>
  );
}

function idleWords(words: ReturnType<typeof useWords>, state: CodingState, view: CodingView): string {
  const { said, chosen, correcting, queue, logging } = state;
  if (correcting !== null) return words.t(correcting === 'speaker' ? inputWords.speakerHint : inputWords.addresseeHint);
  if (said) return saidWords(words, said, view);
  if (chosen !== null) return words.t(queue ? inputWords.queueHint : inputWords.chosenHint);
  if (logging) return words.t(inputWords.logHelp);
  return words.t(view.phase === 'lobby' ? boardWords.practice : boardWords.circleHelp);
}

const SAID = {
  practice: boardWords.practice,
  'not-now': boardWords.notNow,
  'speaker-first': boardWords.speakerFirst,
  'nothing-to-take-back': boardWords.nothingToTakeBack,
  'nothing-to-restore': boardWords.nothingToRestore,
  'no-modifiers': modifierWords.none,
  marked: boardWords.marked,
  logged: inputWords.logged,
  started: inputWords.started,
  ended: inputWords.ended,
  'took-back': boardWords.tookBack,
  'brought-back': boardWords.broughtBack,
  changed: boardWords.changed,
} as const;

function saidWords(words: ReturnType<typeof useWords>, said: Said, view: CodingView): string {
  return words.t(SAID[said.kind], 'mark' in said ? { mark: markWords(words, said.mark, view) } : {});
}

function EmptyCircle({ onSeats }: { onSeats: () => void }) {
  const { t } = useWords();
  return (
    <div className="ob-empty">
      <h2>{t(boardWords.emptyCircle)}</h2>
      <p>{t(boardWords.emptyCircleHelp)}</p>
      <Button look="filled" onClick={onSeats}>
        {t(boardWords.addSeat)}
      </Button>
    </div>
  );
}
