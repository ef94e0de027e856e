import { type CSSProperties, type KeyboardEvent, memo, useEffect, useRef } from 'react';
import type { Code } from '#shared/codebooks.ts';
import { useWords } from '../../i18n/use-words.ts';
import { intervalWords } from '../../i18n/words/board-intervals.ts';
import { circleWords } from '../../i18n/words/circle.ts';
import { ShapeMark } from '../../ui/sector-mark.tsx';
import type { CodeGroup } from '../model/code-groups.ts';
import { FACILITATOR_KEY, seatKey } from '../model/key-map.ts';
import type { Person } from './steps.ts';

/** A box of the sheet. */
export interface Place {
  readonly person: string;
  readonly code: string;
}

interface SheetProps {
  readonly name: string;
  readonly groups: readonly CodeGroup[];
  readonly people: readonly Person[];
  readonly codes: (person: string) => readonly string[];
  readonly isOpen: boolean;
  readonly at: Place;
  readonly onGo: (place: Place) => void;
  readonly onToggle: (person: Person, code: string) => void;
}

/** People by codes, a box for each: headings stay in view while the rest scrolls. */
export function Sheet({ name, groups, people, codes, isOpen, at, onGo, onToggle }: SheetProps) {
  const { t } = useWords();
  const columns = groups.flatMap((group) => group.codes);
  const { ref, onKeyDown } = useArrows(people, columns, at, onGo);
  return (
    <div className="ob-sheet-scroll" style={{ '--codes': columns.length } as CSSProperties}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is filled in like a sheet */}
      <table role="grid" aria-label={name} aria-readonly={!isOpen} ref={ref} onKeyDown={onKeyDown}>
        <Heading groups={groups} />
        <tbody>
          {people.map((person) => {
            const ticked = codes(person.id);
            const label = person.seat?.label ?? t(circleWords.facilitator);
            const key = person.seat ? seatKey(person.index) : FACILITATOR_KEY;
            return (
              <tr key={person.id} className={person.id === at.person ? 'is-at' : undefined}>
                <th scope="row">
                  {key && <kbd>{key}</kbd>} <span>{label}</span>
                </th>
                {columns.map((code, x) => (
                  <Box
                    key={code.id}
                    label={t(intervalWords.box, { who: label, code: code.label })}
                    place={`${person.id} ${code.id}`}
                    isFirst={isFirstOfGroup(groups, x)}
                    isTicked={ticked.includes(code.id)}
                    isOpen={isOpen}
                    isStop={person.id === at.person && code.id === at.code}
                    onFocus={() => onGo({ person: person.id, code: code.id })}
                    onToggle={() => onToggle(person, code.id)}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The same as long as the codes are: not drawn anew with each second. */
const Heading = memo(function Heading({ groups }: Pick<SheetProps, 'groups'>) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="ob-sheet-corner">
          {t(intervalWords.who)}
        </th>
        {groups.map((group) => (
          <th
            key={group.name}
            scope="colgroup"
            colSpan={group.codes.length}
            className="ob-sheet-group is-first"
            title={group.name}
          >
            <ShapeMark shape={group.shape} hue={group.hue} size={13} /> {group.name}
          </th>
        ))}
      </tr>
      <tr>
        {groups.flatMap((group) =>
          group.codes.map((code, index) => (
            <th key={code.id} scope="col" className={index === 0 ? 'ob-sheet-code is-first' : 'ob-sheet-code'}>
              <div style={{ borderBlockStartColor: `var(--hue-${group.hue})` }}>
                {/[a-z]/.test(code.key) && <kbd>{code.key.toUpperCase()}</kbd>}
                <span>{code.label}</span>
              </div>
            </th>
          )),
        )}
      </tr>
    </thead>
  );
});

interface BoxProps {
  readonly label: string;
  readonly place: string;
  readonly isFirst: boolean;
  readonly isTicked: boolean;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
}

function Box({ label, place, isFirst, isTicked, isOpen, isStop, onFocus, onToggle }: BoxProps) {
  return (
    <td className={isFirst ? 'is-first' : undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: the board's letters are keys here, and a form field would take them */}
      <button
        type="button"
        role="checkbox"
        className="ob-box"
        aria-checked={isTicked}
        aria-label={label}
        aria-disabled={!isOpen}
        data-place={place}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onClick={onToggle}
      >
        <span aria-hidden="true">{isTicked ? '✓' : ''}</span>
      </button>
    </td>
  );
}

function isFirstOfGroup(groups: readonly CodeGroup[], column: number): boolean {
  let at = 0;
  for (const group of groups) {
    if (at === column) return true;
    at += group.codes.length;
  }
  return false;
}

/** One stop for the Tab key; arrows go from box to box, Home and End to the ends of a row. The focus follows `at`. */
function useArrows(people: readonly Person[], columns: readonly Code[], at: Place, onGo: (place: Place) => void) {
  const ref = useRef<HTMLTableElement>(null);
  const place = `${at.person} ${at.code}`;
  const isMoved = useRef(true);
  // Whoever comes here by key is ready to tick; later the focus goes only where a key sent it.
  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    ref.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const y = people.findIndex(({ id }) => id === at.person) + step[0];
    const x = columns.findIndex(({ id }) => id === at.code) + step[1];
    const person = people[Math.min(people.length - 1, Math.max(0, y))];
    const code = columns[Math.min(columns.length - 1, Math.max(0, x))];
    if (!person || !code) return;
    onGo({ person: person.id, code: code.id });
    ref.current?.querySelector<HTMLElement>(`[data-place="${person.id} ${code.id}"]`)?.focus();
  };
  return { ref, onKeyDown };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};
