import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '#shared/refusals.ts';
import { useWords } from '../i18n/use-words.ts';
import { boardCounts, boardWords } from '../i18n/words/board.ts';
import { dropPass } from '../live/pass-store.ts';
import { Button } from '../ui/button.tsx';
import { Notice, RefusalNotice } from '../ui/notice.tsx';
import { forgetTakenOff } from './agreement/taken-off.ts';
import { downloadLate, findLate, type LateFindings } from './late.ts';
import { PlainBoard } from './plain-board.tsx';
import type { Session } from './session.ts';

/** Nobody should have to press a button because the network came back after the close. */
const RETRY_MS = 4_000;

type Findings = LateFindings | 'asking' | 'unreachable';

/** After the close: what did not make it into the record, as a file; then this device is cleared. */
export function AfterClose({ session }: { session: Session }) {
  const { t } = useWords();
  const [findings, setFindings] = useState<Findings>('asking');
  const [device, setDevice] = useState<'full' | 'clear' | 'failed'>('full');
  const ask = useCallback((): void => {
    void findLate(session).then((reply) => setFindings(reply.ok ? reply.value : 'unreachable'));
  }, [session]);
  useEffect(ask, [ask]);
  useEffect(() => {
    if (findings !== 'unreachable') return;
    const timer = setInterval(ask, RETRY_MS);
    return () => clearInterval(timer);
  }, [findings, ask]);
  const clear = (): void => {
    session.board.wipeLocal().then(
      () => {
        dropPass(session.entry.room, 'staff');
        forgetTakenOff(session.entry.room);
        setDevice('clear');
      },
      () => setDevice('failed'),
    );
  };
  return (
    <PlainBoard title={t(boardWords.closedTitle)}>
      {findings === 'asking' && <p role="status">{t(boardWords.checking)}</p>}
      {findings === 'unreachable' && (
        <>
          <Notice>{t(boardWords.cannotCheck)}</Notice>
          <Button
            look="filled"
            onClick={() => {
              setFindings('asking');
              ask();
            }}
          >
            {t(boardWords.checkAgain)}
          </Button>
        </>
      )}
      {typeof findings === 'object' && <Found findings={findings} room={session.entry.room} />}
      {typeof findings === 'object' && device !== 'clear' && (
        <div className="ob-clear">
          <p className="ob-quiet">{t(boardWords.clearHelp)}</p>
          {device === 'failed' && <Notice look="refused">{t(boardWords.notCleared)}</Notice>}
          <Button onClick={clear}>{t(boardWords.clear)}</Button>
        </div>
      )}
      {device === 'clear' && <Notice look="good">{t(boardWords.cleared)}</Notice>}
    </PlainBoard>
  );
}

function Found({ findings: { own, missing }, room }: { findings: LateFindings; room: string }) {
  const { t, tn } = useWords();
  if (own === 0) return <p>{t(boardWords.nothingOfYours)}</p>;
  if (missing.length === 0) return <Notice look="good">{tn(boardCounts.allIn, own)}</Notice>;
  return (
    <>
      <Notice look="refused">{tn(boardCounts.late, missing.length)}</Notice>
      <p>{t(boardWords.lateHelp)}</p>
      <Button look="filled" onClick={() => downloadLate(room, missing)}>
        {t(boardWords.download)}
      </Button>
    </>
  );
}

/** Ended for another reason than the close: the link was renewed, or this pass is not one for the board. */
export function EndedBoard({ refusal }: { refusal: Refusal }) {
  const { t } = useWords();
  return (
    <PlainBoard title={t(boardWords.endedTitle)}>
      <RefusalNotice refusal={refusal} />
    </PlainBoard>
  );
}
