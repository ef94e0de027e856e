import { useState } from 'react';
import { LIMITS } from '#shared/limits.ts';
import type { Seat } from '#shared/seats.ts';
import { useWords } from '../i18n/use-words.ts';
import { circleWords, sectorWords } from '../i18n/words/circle.ts';
import { facilitatorWords } from '../i18n/words/facilitator.ts';
import { Button } from '../ui/button.tsx';
import { Circle } from '../ui/circle.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { CheckField, SelectField, TextField } from '../ui/field.tsx';
import { useConsole } from './console-context.ts';
import { freshId } from './draft-prompt.ts';

/** The circle as it is set: a press on a chair changes it. */
export function Seats() {
  const { t } = useWords();
  const { view, why } = useConsole();
  const [editing, setEditing] = useState<Seat | null>(null);
  const nameOf = (seat: Seat): string =>
    t(seat.guest ? circleWords.guestName : circleWords.seatName, {
      label: seat.label,
      sector: t(sectorWords[seat.sector]),
    });
  return (
    <section aria-labelledby="seats">
      <h2 id="seats">
        {t(facilitatorWords.seats)} <span className="fc-quiet">{view.seats.length > 0 ? view.seats.length : ''}</span>
      </h2>
      <p className="fc-quiet">{t(view.seats.length === 0 ? facilitatorWords.seatsNone : facilitatorWords.seatsHint)}</p>
      {view.seats.length > 0 ? (
        <>
          <div className="fc-circle" aria-hidden="true">
            <Circle seats={view.seats} label={t(circleWords.circle)} nameOf={nameOf} />
          </div>
          <ul className="fc-seats">
            {view.seats.map((seat) => (
              <li key={seat.id}>
                <button type="button" onClick={() => setEditing(seat)}>
                  <strong>{seat.label}</strong> {t(sectorWords[seat.sector])}
                  {seat.guest ? ` · ${t(facilitatorWords.seatGuest)}` : ''}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {view.seats.length < LIMITS.SEATS ? (
        <Button why={why} onClick={() => setEditing(newSeat(view.seats, t(facilitatorWords.seatPrefix)))}>
          {t(facilitatorWords.seatAdd)}
        </Button>
      ) : null}
      {editing ? (
        <SeatDialog
          key={editing.id}
          seat={editing}
          isNew={!view.seats.some(({ id }) => id === editing.id)}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </section>
  );
}

/** The next free label: S1, S2… */
function newSeat(seats: readonly Seat[], prefix: string): Seat {
  const labels = new Set(seats.map((seat) => seat.label));
  let number = 1;
  while (labels.has(`${prefix}${number}`)) number += 1;
  return { id: freshId('s-'), label: `${prefix}${number}`, sector: 'other', guest: false };
}

function SeatDialog({ seat, isNew, onClose }: { seat: Seat; isNew: boolean; onClose: () => void }) {
  const { t } = useWords();
  const { view, send, why } = useConsole();
  const [draft, setDraft] = useState(seat);
  const sectors = Object.entries(sectorWords) as [Seat['sector'], (typeof sectorWords)['other']][];
  const save = async (): Promise<void> => {
    onClose();
    await send('seat.put', { seat: { ...draft, label: draft.label.trim() } });
  };
  const remove = (): void => {
    onClose();
    void send('seat.remove', { seat: seat.id });
  };
  return (
    <ConfirmDialog
      title={isNew ? t(facilitatorWords.seatAdd) : t(facilitatorWords.seatEdit, { label: seat.label })}
      confirm={t(facilitatorWords.save)}
      why={why}
      onClose={onClose}
      onConfirm={() => void save()}
    >
      <TextField
        label={t(facilitatorWords.seatLabel)}
        hint={t(facilitatorWords.seatLabelHint)}
        value={draft.label}
        onChange={(label) => setDraft({ ...draft, label })}
        maxLength={LIMITS.LABEL_CHARS}
        required
      />
      <SelectField
        label={t(facilitatorWords.seatSector)}
        value={draft.sector}
        options={sectors.map(([value, phrase]) => ({ value, label: t(phrase) }))}
        onChange={(sector) => setDraft({ ...draft, sector })}
      />
      <CheckField
        label={t(facilitatorWords.seatGuest)}
        checked={draft.guest}
        onChange={(guest) => setDraft({ ...draft, guest })}
      />
      {isNew ? null : (
        <Button
          look="danger"
          why={why ?? (view.phase === 'lobby' ? null : t(facilitatorWords.seatKept))}
          onClick={remove}
        >
          {t(facilitatorWords.seatRemove)}
        </Button>
      )}
      {isNew || view.phase === 'lobby' ? null : <p className="fc-quiet">{t(facilitatorWords.seatKept)}</p>}
    </ConfirmDialog>
  );
}
