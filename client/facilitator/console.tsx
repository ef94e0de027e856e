import { type MouseEvent, useCallback, useMemo, useState } from 'react';
import type { Entry } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { facilitatorWords } from '../i18n/words/facilitator.ts';
import type { ConnectionStatus, RoomConnection } from '../live/room-connection.ts';
import { Notice, RefusalNotice } from '../ui/notice.tsx';
import { AddPrompt } from './add-prompt.tsx';
import { CloseRoom } from './close-room.tsx';
import { type Console, ConsoleContext } from './console-context.ts';
import { Guide } from './guide.tsx';
import { nextStep, runKey } from './next-step.ts';
import { ResetPrompt } from './reset-prompt.tsx';
import { RoomPanel } from './room-panel.tsx';
import { Stage } from './stage.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeys } from './use-keys.ts';
import { useLinks } from './use-links.ts';
import { useStep } from './use-step.ts';

interface ConsoleProps {
  readonly entry: Entry;
  readonly connection: RoomConnection<'facilitator'>;
  readonly view: FacilitatorView;
  readonly status: ConnectionStatus;
  readonly leave: () => void;
}

export type Asking = { readonly what: 'close' | 'add' } | { readonly what: 'reset'; readonly prompt: string };

/** The facilitator's room: the guide, what is open, who is there. */
export function FacilitatorConsole({ entry, connection, view, status, leave }: ConsoleProps) {
  const { t } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setSelected] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const send = useCallback<Console['send']>(
    async (name, args) => {
      const reply = await connection.send(name, args);
      setRefusal(reply.ok ? null : reply.refusal);
      return reply.ok;
    },
    [connection],
  );
  const decline = useCallback(
    (prompt: string, run: number) => setDeclined((before) => new Set(before).add(runKey(prompt, run))),
    [],
  );
  const why = status === 'online' ? null : t(facilitatorWords.offlineWhy);
  const links = useLinks(entry);
  const value = useMemo(
    () => ({ view, entry, connection, links, send, why, decline }),
    [view, entry, connection, links, send, why, decline],
  );

  // What is open stands in the middle anyway.
  const selected = chosen === view.open?.prompt.id ? null : chosen;
  const step = nextStep(view, declined);
  const { take, busy } = useStep(step, value, {
    finish: () => setAsking({ what: 'close' }),
    moved: () => setSelected(null),
  });
  useKeys(value, take);
  const close = (): void => setAsking(null);
  return (
    <ConsoleContext.Provider value={value}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only gives back the space bar after a click */}
      <div className={`fc-console fc-phase-${view.phase}`} onClick={freeSpaceBar}>
        <TopBar status={status} leave={leave} />
        {refusal || status === 'offline' ? (
          <div className="fc-notices">
            <RefusalNotice refusal={refusal} onDismiss={() => setRefusal(null)} />
            {status === 'offline' ? <Notice look="refused">{t(facilitatorWords.offlineText)}</Notice> : null}
          </div>
        ) : null}
        <Guide selected={selected} onSelect={setSelected} onAsk={setAsking} />
        <Stage step={step} takeStep={take} busy={busy} selected={selected} onSelect={setSelected} onAsk={setAsking} />
        <RoomPanel />
        <nav className="fc-jumps" aria-label={t(facilitatorWords.parts)}>
          <a href="#now">{t(facilitatorWords.now)}</a>
          <a href="#guide">{t(facilitatorWords.guide)}</a>
          <a href="#room">{t(facilitatorWords.room)}</a>
        </nav>
      </div>
      {asking?.what === 'add' ? <AddPrompt onClose={close} /> : null}
      {asking?.what === 'close' ? <CloseRoom onClose={close} /> : null}
      {asking?.what === 'reset' ? <ResetPrompt prompt={asking.prompt} onClose={close} /> : null}
    </ConsoleContext.Provider>
  );
}

/** A button pressed by hand lets the space bar go, so that it stays the next step; one reached by keyboard keeps it. */
function freeSpaceBar(event: MouseEvent): void {
  if (event.detail > 0 && event.target instanceof Element) event.target.closest('button')?.blur();
}
