import { useState } from 'react';
import type { Refusal } from '#shared/refusals.ts';
import { isExpected } from '#shared/room/attendance.ts';
import type { Seat } from '#shared/seats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { inputWords } from '../../i18n/words/board-input.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/notice.tsx';
import type { StaffView } from '../board-page.tsx';
import { moved } from '../model/seat-order.ts';
import type { Session } from '../session.ts';

interface SeatMenuProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly seat: Seat;
  /** After the seat was said to be here, when it was pressed as one who speaks. */
  readonly onBack: (() => void) | null;
  readonly onSeats: () => void;
  readonly onClose: () => void;
}

/** What can be said of one chair: whether somebody sits there now, and where it stands. */
export function SeatMenu({ session, view, seat, onBack, onSeats, onClose }: SeatMenuProps) {
  const { t } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isHere = isExpected(view, seat.id);
  const index = view.seats.findIndex(({ id }) => id === seat.id);
  const change = async (): Promise<void> => {
    const reply = await session.room.send(isHere ? 'seat.leave' : 'seat.arrive', { seat: seat.id });
    setRefusal(reply.ok ? null : reply.refusal);
    if (!reply.ok) return;
    onClose();
    if (!isHere) onBack?.();
  };
  const move = async (to: number): Promise<void> => {
    const reply = await session.room.send('seat.order', { seats: moved(view.seats, index, to) });
    setRefusal(reply.ok ? null : reply.refusal);
  };
  return (
    <Dialog title={t(inputWords.seat, { label: seat.label })} onClose={onClose}>
      <div className="ui-dialog-body ob-seat-menu">
        <RefusalNotice refusal={refusal} />
        <p role="status">{t(statusWords(view, isHere))}</p>
        <Button look="filled" data-first="" onClick={() => void change()}>
          {t(changeWords(view, isHere))}
        </Button>
        <Button disabled={index === 0} onClick={() => void move(index - 1)}>
          {t(boardWords.moveLeft, { label: seat.label })}
        </Button>
        <Button disabled={index === view.seats.length - 1} onClick={() => void move(index + 1)}>
          {t(boardWords.moveRight, { label: seat.label })}
        </Button>
        <Button look="quiet" onClick={onSeats}>
          {t(boardWords.seats)}
        </Button>
      </div>
    </Dialog>
  );
}

function statusWords({ phase }: StaffView, isHere: boolean) {
  if (isHere) return inputWords.isHere;
  return phase === 'lobby' ? inputWords.comesLaterNow : inputWords.isAway;
}

function changeWords({ phase }: StaffView, isHere: boolean) {
  if (phase === 'lobby') return isHere ? inputWords.comesLater : inputWords.fromStart;
  return isHere ? inputWords.leaves : inputWords.isBack;
}
