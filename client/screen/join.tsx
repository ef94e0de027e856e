import { useEffect, useState } from 'react';
import type { Entry, JoinAddress } from '#shared/protocol.ts';
import { useWords } from '../i18n/use-words.ts';
import { screenWords } from '../i18n/words/screen.ts';
import { call } from '../live/http.ts';
import { Qr } from '../ui/qr.tsx';

/**
 * The address that phones open. The server knows it: a screen on the server's own laptop stands at
 * "localhost", which no phone can reach. Until it has told, this page's own address stands in.
 */
export function useJoinUrl(entry: Entry, code: string): string {
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const path = `/api/rooms/${entry.room}/join-address`;
    void call<JoinAddress>('GET', path, { pass: entry.pass, signal: gone.signal }).then((reply) => {
      if (reply.ok) setTold(reply.value.joinUrl);
    });
    return () => gone.abort();
  }, [entry]);
  return told ?? `${location.origin}/j/${code}`;
}

/** "192.168.1.20:3000/j": what a person types who cannot scan. */
function typedAddress(joinUrl: string): string {
  return joinUrl.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '');
}

interface JoinProps {
  readonly joinUrl: string;
  readonly code: string;
}

export function JoinQr({ joinUrl }: { joinUrl: string }) {
  const { t } = useWords();
  return <Qr value={joinUrl} label={t(screenWords.qrLabel, { address: joinUrl })} />;
}

/** The code in two halves, as people read it out. */
export function JoinCode({ code }: { code: string }) {
  const { t } = useWords();
  const half = Math.ceil(code.length / 2);
  return (
    <p className="sc-code">
      <span className="only-heard">{t(screenWords.codeLabel, { code: [...code].join(' ') })}</span>
      <span aria-hidden="true">
        {code.slice(0, half)}
        <span className="sc-code__gap" />
        {code.slice(half)}
      </span>
    </p>
  );
}

/** The lobby's way in: square, address, code. */
export function JoinWords({ joinUrl, code }: JoinProps) {
  const { t } = useWords();
  return (
    <div className="sc-join">
      <p>{t(screenWords.scan)}</p>
      <p>
        {t(screenWords.orType)} <span className="sc-address">{typedAddress(joinUrl)}</span>
      </p>
      <p>{t(screenWords.enterCode)}</p>
      <JoinCode code={code} />
    </div>
  );
}

/** For latecomers, in one quiet line. */
export function JoinLine({ joinUrl, code }: JoinProps) {
  return (
    <div className="sc-join-line">
      <span className="sc-address">{typedAddress(joinUrl)}</span>
      <JoinCode code={code} />
    </div>
  );
}
