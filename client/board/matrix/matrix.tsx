import './matrix.css';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { matrixWords } from '../../i18n/words/board-matrix.ts';
import { newId } from '../../live/new-id.ts';
import type { StaffView } from '../board-page.tsx';
import { gateOf, type Session } from '../session.ts';
import { type CellsModel, createCellsModel } from './cells-model.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { RowSummary } from './row-summary.tsx';
import { type MatrixRow, rowsOf } from './rows.ts';
import { nextStance, type Stance, stanceOf, stanceOfKey, withStance } from './stances.ts';

interface MatrixProps {
  readonly session: Session;
  readonly view: StaffView;
  /** Room time, ms. */
  readonly now: number;
}

/** The consensus matrix (Onwuegbuzie and others, 2009): who agreed with what was said at each prompt, as this coder reads it. */
export function Matrix({ session, view, now }: MatrixProps) {
  const { t } = useWords();
  const cells = useMemo(() => createCellsModel(session.layers), [session]);
  useEffect(() => cells.stop, [cells]);
  useSyncExternalStore(cells.subscribe, cells.version);
  const [isRefused, setRefused] = useState(false);
  const rows = rowsOf(view, now);
  const grid = useGridFocus(rows.length, view.seats.length);
  const set = (row: MatrixRow, seat: string, to: (stance: Stance | null) => Stance | null | undefined): void => {
    const isTaken = gateOf(session.room, session.board) === null;
    setRefused(!isTaken);
    if (isTaken) putReading(session, cells, { prompt: row.prompt.id, seat, to });
  };
  if (rows.length === 0 || view.seats.length === 0) return <p className="ob-matrix-none">{t(matrixWords.none)}</p>;
  return (
    <div className="ob-matrix">
      <div className="ob-matrix-scroll">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is filled in like a sheet */}
        <table role="grid" aria-label={t(matrixWords.title)} ref={grid.ref} onKeyDown={grid.onKeyDown}>
          <thead>
            <tr>
              <th scope="col">{t(matrixWords.prompt)}</th>
              {view.seats.map((seat) => (
                <th key={seat.id} scope="col" className="ob-matrix-seat">
                  <span>{seat.label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, y) => (
              <tr key={row.prompt.id} className={row.isOpen ? 'is-open' : undefined}>
                <th scope="row">
                  <p className="ob-matrix-prompt">{row.prompt.text}</p>
                  {row.isOpen && <b>{t(matrixWords.open)}</b>}
                  <RowSummary session={session} cells={cells} row={row} />
                </th>
                {view.seats.map((seat, x) => (
                  <MatrixCell
                    key={seat.id}
                    seat={seat}
                    isPresent={row.present.has(seat.id)}
                    stance={stanceOf(cells.reading(session.entry.coder, row.prompt.id, seat.id))}
                    others={cells.others(session.entry.coder, row.prompt.id, seat.id)}
                    tabIndex={grid.tabIndex(y, x)}
                    onFocus={() => grid.focused(y, x)}
                    onTap={() => set(row, seat.id, nextStance)}
                    onKey={(key) => set(row, seat.id, (stance) => stanceOfKey(key, stance))}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="ob-quiet" role={isRefused ? 'status' : undefined}>
        {t(isRefused ? matrixWords.notTaken : matrixWords.help)}
      </p>
    </div>
  );
}

interface Reading {
  readonly prompt: string;
  readonly seat: string;
  readonly to: (stance: Stance | null) => Stance | null | undefined;
}

function putReading({ room, board, entry }: Session, cells: CellsModel, { prompt, seat, to }: Reading): void {
  const before = cells.reading(entry.coder, prompt, seat);
  const stance = stanceOf(before);
  const next = to(stance);
  if (next === undefined || next === stance) return;
  const at = room.clock.now();
  if (before) board.putCell(withStance(before, next, at));
  else if (next !== null) board.putCell({ id: newId(), coder: entry.coder, at, prompt, seat, stance: next });
}

/** One stop for the Tab key; arrows go from cell to cell, Home and End to the ends of a row. */
function useGridFocus(height: number, width: number) {
  const ref = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ y: 0, x: 0 });
  const stop = { y: Math.min(at.y, height - 1), x: Math.min(at.x, width - 1) };
  const focus = (y: number, x: number): void =>
    ref.current?.querySelectorAll<HTMLElement>('tbody tr')[y]?.querySelectorAll<HTMLElement>('td button')[x]?.focus();
  // Whoever comes here by key is ready to type.
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('td button')?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const [y, x] = step;
    focus(Math.min(height - 1, Math.max(0, stop.y + y)), Math.min(width - 1, Math.max(0, stop.x + x)));
  };
  return {
    ref,
    onKeyDown,
    tabIndex: (y: number, x: number) => (y === stop.y && x === stop.x ? 0 : -1),
    focused: (y: number, x: number) => setAt({ y, x }),
  };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};
