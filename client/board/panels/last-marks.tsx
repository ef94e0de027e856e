import { valuesOf } from '#shared/codebooks/modifiers.ts';
import { FLAGS } from '#shared/lists.ts';
import type { Mark } from '#shared/mark.ts';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords, flagWords } from '../../i18n/words/board.ts';
import { inputWords } from '../../i18n/words/board-input.ts';
import { Button } from '../../ui/button.tsx';
import { ShapeMark } from '../../ui/sector-mark.tsx';
import type { CodingDesk, CodingView } from '../desk.ts';
import { codeWords, markWords, personWords } from '../mark-words.ts';
import { clockText } from '../model/clock-text.ts';
import type { CodeGroup } from '../model/code-groups.ts';
import { type CodingState, LAST_MARKS } from '../model/coding-state.ts';
import { MarkNote } from './mark-note.tsx';

interface LastMarksProps {
  readonly session: CodingDesk;
  readonly view: CodingView;
  readonly state: CodingState;
  readonly groups: readonly CodeGroup[];
}

/** One's own last five, or turns that wait for a code, each a button: choose it, then press a code, or use the row of tools. */
export function LastMarks({ session, view, state, groups }: LastMarksProps) {
  const words = useWords();
  const { t } = words;
  const { coding, model, entry } = session;
  const { queue } = state;
  const marks = queue
    ? aroundChosen(model.turns(entry.coder), state.chosen)
    : model.marksOf(entry.coder).slice(-LAST_MARKS);
  const chosen = marks.find((mark) => mark.id === state.chosen);
  const noted = state.noting === null ? undefined : model.mark(state.noting);
  return (
    <div className="ob-last">
      {marks.length === 0 ? (
        <p className="ob-quiet">{t(queue ? inputWords.allCoded : boardWords.noMarks)}</p>
      ) : (
        <ol aria-label={t(queue ? inputWords.toCode : boardWords.lastMarks)}>
          {marks.map((mark) => (
            <li key={mark.id}>
              <button
                type="button"
                className="ob-chip"
                aria-pressed={mark.id === state.chosen}
                aria-label={chipName(words, mark, view)}
                title={chipName(words, mark, view)}
                onClick={() => coding.choose(mark.id)}
              >
                <Chip
                  mark={mark}
                  view={view}
                  group={groups.find((group) => group.codes.some((code) => code.id === mark.code))}
                />
              </button>
            </li>
          ))}
        </ol>
      )}
      {noted && <MarkNote key={noted.id} mark={noted} view={view} onEnd={coding.endNote.bind(coding)} />}
      {!noted && (marks.length > 0 || model.lastGone(entry.coder)) && (
        <Tools session={session} state={state} chosen={chosen} hasMarks={marks.length > 0} />
      )}
    </div>
  );
}

/** As many as have room, with the chosen one in the middle where it can be. */
function aroundChosen(turns: readonly Mark[], chosen: string | null): readonly Mark[] {
  const there = Math.max(
    0,
    turns.findIndex(({ id }) => id === chosen),
  );
  const start = Math.max(0, Math.min(there - Math.floor(LAST_MARKS / 2), turns.length - LAST_MARKS));
  return turns.slice(start, start + LAST_MARKS);
}

/** Turns without a code differ in their time alone. */
function chipName(words: ReturnType<typeof useWords>, mark: Mark, view: CodingView): string {
  return `${mark.code === null ? `${timeOf(mark, view)} ` : ''}${markWords(words, mark, view)}`;
}

function timeOf(mark: Mark, { startedAt }: CodingView): string {
  return clockText(mark.at - (startedAt ?? 0));
}

function Chip({ mark, view, group }: { mark: Mark; view: CodingView; group: CodeGroup | undefined }) {
  const words = useWords();
  const sharper = valuesOf(view.codebook, mark)?.at(-1);
  const signs = [
    ...(mark.unsure ? ['?'] : []),
    ...(mark.flags ?? []).map((flag) => words.t(flagWords[flag].key)),
    ...(mark.note === undefined ? [] : ['✎']),
    ...(mark.lasting ? ['▶'] : []),
  ];
  return (
    <>
      <span className="ob-chip-who">
        {personWords(words, mark.from, view.seats)}
        {mark.to === 'group' ? '' : ` → ${personWords(words, mark.to, view.seats)}`}
      </span>
      <span className="ob-chip-code">
        {group && <ShapeMark shape={group.shape} hue={group.hue} size={13} />}
        <span>{mark.code === null ? timeOf(mark, view) : codeWords(words, mark.code, view.codebook)}</span>
        {signs.length > 0 && <b>{signs.join(' ')}</b>}
      </span>
      {/* The nearest value has the room; the whole stands in the chip's name. */}
      {sharper && <span className="ob-chip-more">· {sharper.label}</span>}
    </>
  );
}

interface ToolsProps {
  readonly session: CodingDesk;
  readonly state: CodingState;
  readonly chosen: Mark | undefined;
  readonly hasMarks: boolean;
}

/** For the chosen mark, or for the last one where none is chosen. */
function Tools({ session, state, chosen, hasMarks }: ToolsProps) {
  const { t } = useWords();
  const { coding, model, entry } = session;
  const target = chosen ?? model.marksOf(entry.coder).at(-1);
  return (
    <div className="ob-tools">
      {FLAGS.map((flag) => (
        <Button
          key={flag}
          look="quiet"
          // With a mark chosen there is more to do, and all of it stays in one row.
          {...(chosen ? {} : { keyHint: `⇧${t(flagWords[flag].key)}` })}
          aria-pressed={target?.flags?.includes(flag) ?? false}
          disabled={!hasMarks}
          onClick={() => coding.press({ kind: 'flag', flag })}
        >
          {t(flagWords[flag].label)}
        </Button>
      ))}
      <Button look="quiet" keyHint=";" disabled={!hasMarks} onClick={() => coding.beginNote()}>
        {t(inputWords.markNote)}
      </Button>
      {chosen ? (
        <>
          {(['speaker', 'addressee'] as const).map((part) => (
            <Button
              key={part}
              look="quiet"
              keyHint={part === 'speaker' ? '↑' : '↓'}
              aria-pressed={state.correcting === part}
              onClick={() => coding.correct(part)}
            >
              {t(inputWords[part])}
            </Button>
          ))}
          <Button look="danger" onClick={() => coding.deleteChosen()}>
            {t(boardWords.delete)}
          </Button>
          <Button onClick={() => coding.choose(null)}>{t(boardWords.done)}</Button>
        </>
      ) : (
        <>
          <Button look="quiet" keyHint="⌫" disabled={!hasMarks} onClick={() => coding.press({ kind: 'back' })}>
            {t(boardWords.takeBack)}
          </Button>
          {(model.lastGone(entry.coder) ?? coding.modifiers.hasTakenBack()) && (
            <Button look="quiet" onClick={() => coding.press({ kind: 'restore' })}>
              {t(boardWords.bringBack)}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
