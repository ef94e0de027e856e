import { type FormEvent, useState } from 'react';
import { cleanText } from '#shared/clean-text.ts';
import { LIMITS } from '#shared/limits.ts';
import { SECTORS } from '#shared/lists.ts';
import type { Refusal } from '#shared/refusals.ts';
import { isExpected } from '#shared/room/attendance.ts';
import type { Seat } from '#shared/seats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { inputWords } from '../../i18n/words/board-input.ts';
import { sectorWords } from '../../i18n/words/circle.ts';
import { newId } from '../../live/new-id.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CheckField, SelectField, TextField } from '../../ui/field.tsx';
import { RefusalNotice } from '../../ui/notice.tsx';
import { SectorMark } from '../../ui/sector-mark.tsx';
import type { StaffView } from '../board-page.tsx';
import { seatWords } from '../mark-words.ts';
import { seatKey } from '../model/key-map.ts';
import { moved } from '../model/seat-order.ts';
import type { Session } from '../session.ts';

interface SeatsDialogProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly onClose: () => void;
}

/** The circle as a list: add, change, and move by one place. A seat has a label and a sector, never a name. */
export function SeatsDialog({ session, view, onClose }: SeatsDialogProps) {
  const words = useWords();
  const { t } = words;
  const [edited, setEdited] = useState<Seat | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { seats } = view;
  const send: Session['room']['send'] = async (name, args) => {
    const reply = await session.room.send(name, args);
    setRefusal(reply.ok ? null : reply.refusal);
    return reply;
  };
  const move = (from: number, to: number): void => {
    void send('seat.order', { seats: moved(seats, from, to) });
  };
  return (
    <Dialog title={t(boardWords.seats)} onClose={onClose} wide>
      <div className="ob-seats">
        <p className="ob-quiet">{t(boardWords.emptyCircleHelp)}</p>
        <RefusalNotice refusal={refusal} />
        {seats.length > 0 && (
          <ol>
            {seats.map((seat, index) => (
              <li key={seat.id} aria-label={seatWords(words, seat, seatKey(index))}>
                <kbd>{seatKey(index) ?? ''}</kbd>
                <SectorMark sector={seat.sector} />
                <span className="ob-seat-label">
                  {seat.label}
                  <small>
                    {t(sectorWords[seat.sector])}
                    {seat.guest ? `, ${t(boardWords.guestShort)}` : ''}
                    {isExpected(view, seat.id) ? '' : `, ${t(inputWords.away)}`}
                  </small>
                </span>
                <Presence seat={seat} view={view} onChange={(name) => void send(name, { seat: seat.id })} />
                <IconButton
                  sign="↑"
                  name={t(boardWords.moveLeft, { label: seat.label })}
                  isOff={index === 0}
                  onPress={() => move(index, index - 1)}
                />
                <IconButton
                  sign="↓"
                  name={t(boardWords.moveRight, { label: seat.label })}
                  isOff={index === seats.length - 1}
                  onPress={() => move(index, index + 1)}
                />
                <IconButton
                  sign="✎"
                  name={t(boardWords.edit, { label: seat.label })}
                  isOff={false}
                  onPress={() => setEdited(seat)}
                />
                {view.phase === 'lobby' && (
                  <IconButton
                    sign="×"
                    name={t(boardWords.remove, { label: seat.label })}
                    isOff={false}
                    onPress={() => void send('seat.remove', { seat: seat.id })}
                  />
                )}
              </li>
            ))}
          </ol>
        )}
        <SeatForm
          key={edited?.id ?? `new-${seats.length}`}
          seat={edited}
          onSave={async (seat) => {
            const reply = await send('seat.put', { seat });
            if (reply.ok) setEdited(null);
          }}
        />
      </div>
    </Dialog>
  );
}

interface PresenceProps {
  readonly seat: Seat;
  readonly view: StaffView;
  readonly onChange: (command: 'seat.arrive' | 'seat.leave') => void;
}

function Presence({ seat: { id, label }, view, onChange }: PresenceProps) {
  const { t } = useWords();
  const isHere = isExpected(view, id);
  const word = `${isHere ? 'away' : 'here'}-${view.phase === 'lobby' ? 'lobby' : 'live'}` as const;
  const [shown, named] = PRESENCE[word];
  return (
    <Button
      look="quiet"
      aria-label={t(named, { label })}
      onClick={() => onChange(isHere ? 'seat.leave' : 'seat.arrive')}
    >
      {t(shown)}
    </Button>
  );
}

const PRESENCE = {
  'away-lobby': [inputWords.comesLater, inputWords.comesLaterNamed],
  'here-lobby': [inputWords.fromStart, inputWords.fromStartNamed],
  'away-live': [inputWords.leaves, inputWords.leavesNamed],
  'here-live': [inputWords.isBack, inputWords.isBackNamed],
} as const;

function IconButton({
  sign,
  name,
  isOff,
  onPress,
}: {
  sign: string;
  name: string;
  isOff: boolean;
  onPress: () => void;
}) {
  return (
    <button type="button" className="ob-icon" aria-label={name} title={name} disabled={isOff} onClick={onPress}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function SeatForm({ seat, onSave }: { seat: Seat | null; onSave: (seat: Seat) => Promise<void> }) {
  const { t } = useWords();
  const [label, setLabel] = useState(seat?.label ?? '');
  const [sector, setSector] = useState<Seat['sector']>(seat?.sector ?? 'police');
  const [guest, setGuest] = useState(seat?.guest ?? false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const written = cleanText(label, LIMITS.LABEL_CHARS);
    if (written !== '') void onSave({ id: seat?.id ?? newId(), label: written, sector, guest });
  };
  return (
    <form
      className="ob-seat-form"
      onSubmit={submit}
      aria-label={seat ? t(boardWords.edit, { label: seat.label }) : t(boardWords.newSeat)}
    >
      <TextField
        label={t(boardWords.seatLabel)}
        hint={t(boardWords.seatLabelHint)}
        value={label}
        onChange={setLabel}
        maxLength={LIMITS.LABEL_CHARS}
        required
        autoFocus
      />
      <SelectField
        label={t(boardWords.sector)}
        value={sector}
        onChange={setSector}
        options={SECTORS.map((value) => ({ value, label: t(sectorWords[value]) }))}
      />
      <CheckField label={t(boardWords.guest)} checked={guest} onChange={setGuest} />
      <Button look="filled" type="submit">
        {t(seat ? boardWords.changeSeat : boardWords.addSeat)}
      </Button>
    </form>
  );
}
