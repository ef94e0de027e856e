import { useWords } from '../i18n/use-words.ts';
import { facilitatorWords } from '../i18n/words/facilitator.ts';
import { Qr } from '../ui/qr.tsx';
import { useConsole } from './console-context.ts';

/** The code in two halves, as people read it aloud. */
export function JoinCode() {
  const { view } = useConsole();
  return (
    <p className="fc-code">
      {view.joinCode.slice(0, 3)} {view.joinCode.slice(3)}
    </p>
  );
}

/** An empty frame of the same size until the address is known. */
export function JoinQr() {
  const { t } = useWords();
  const { links } = useConsole();
  if (!links.reply) return <div className="fc-qr-empty" />;
  return <Qr value={links.reply.joinUrl} label={t(facilitatorWords.qrLabel, { url: links.reply.joinUrl })} />;
}
