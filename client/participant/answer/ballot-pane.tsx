import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Phrase } from '../../i18n/phrase.ts';
import { useWords } from '../../i18n/use-words.ts';
import { answerWords } from '../../i18n/words/phone.ts';
import { phoneRefusal } from '../../i18n/words/refusals-phone.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useLate } from '../../ui/use-late.ts';
import type { BallotBox } from '../ballot-box.ts';
import type { Slip } from '../ballot-slip.ts';
import { type AnsweredPrompt, type Paper, textOf } from '../paper.ts';
import { PaperText } from './paper-text.tsx';

interface BallotPaneProps {
  readonly slip: Slip;
  readonly box: BallotBox;
  readonly online: boolean;
  /** The prompt, where it is one: the evaluation is not. */
  readonly prompt?: AnsweredPrompt;
  readonly lang?: string;
  /** Why the draft cannot be sent as it stands; null where it can. */
  readonly why: Phrase | null;
  readonly kept: { readonly title: Phrase; readonly text: Phrase };
  /** What others will see of it. */
  readonly seen: Phrase;
  readonly form: ReactNode;
}

/** One slip on the page: being written, on its way, kept, or refused. */
export function BallotPane(props: BallotPaneProps) {
  const { slip } = props;
  const pane = useRef<HTMLDivElement>(null);
  const editing = isEditing(slip);
  const was = useRef(editing);
  useLayoutEffect(() => {
    if (was.current === editing) return;
    was.current = editing;
    // What had the focus has gone: it moves to what took its place, so that it is read out.
    pane.current?.querySelector<HTMLElement>(editing ? 'textarea, input, button' : 'h2')?.focus();
  });
  const undrawable = slip.state === 'refused' && slip.token === null;
  return (
    <div className="ph-pane" ref={pane}>
      {undrawable ? <Undrawable {...props} /> : editing ? <Editing {...props} /> : <Sent {...props} />}
    </div>
  );
}

function isEditing({ state, draft, answer }: Slip): boolean {
  return draft !== null || state === 'blank' || state === 'taken-back' || (state === 'kept' && answer === null);
}

const loadGuard = () => import('./guard-notice.tsx');

function Editing({ slip, box, prompt, why, seen, form }: BallotPaneProps) {
  const { t } = useWords();
  const before = slip.answer !== null;
  const writes = prompt === undefined || prompt.kind === 'open';
  // Once the ballot is drawn, not once somebody types: fetching it must not tell who writes, and when.
  const guard = useLate(loadGuard, writes && slip.token !== null);
  const text = textOf(slip.draft);
  const [asked, setAsked] = useState<string | null>(null);
  const asks = guard !== null && asked === text;
  const send = (): void => (guard?.isPersonal(text) ? setAsked(text) : box.send());
  return (
    <>
      {slip.state === 'taken-back' ? <Notice>{t(answerWords.takenBack)}</Notice> : null}
      {slip.state === 'kept' && !before ? <Notice look="good">{t(answerWords.keptUnseen)}</Notice> : null}
      {form}
      <div className="ph-act">
        {guard ? (
          <guard.GuardNotice text={text} asks={asks} onSend={() => box.send()} onChange={() => setAsked(null)} />
        ) : null}
        {asks ? null : (
          <>
            <p className="ph-seen">
              {t(seen)} {before ? '' : t(answerWords.pass)}
            </p>
            <Button className="ph-wide" look="filled" why={why && t(why)} onClick={send}>
              {t(before ? answerWords.sendChange : answerWords.send)}
            </Button>
          </>
        )}
        {before ? (
          <Button className="ph-wide" look="quiet" onClick={() => box.keep()}>
            {t(answerWords.keepAsItWas)}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Sent({ slip, box, online, prompt, lang, kept, seen }: BallotPaneProps) {
  const { t } = useWords();
  const { title, text } = faceOf(slip, online, kept);
  return (
    <>
      <section className={`ph-card ph-sent ph-sent-${slip.state}`}>
        <h2 tabIndex={-1}>
          <span className="ph-sign" aria-hidden="true">
            {SIGNS[slip.state]}
          </span>
          {t(title)}
        </h2>
        <p>{t(text)}</p>
        {slip.answer ? <PaperText paper={slip.answer} prompt={prompt} lang={lang} /> : null}
      </section>
      <div className="ph-act">
        <p className="ph-seen">{t(seen)}</p>
        {slip.answer ? (
          <Button className="ph-wide" onClick={() => box.change()}>
            {t(answerWords.change)}
          </Button>
        ) : null}
        {slip.answer && (slip.state !== 'refused' || slip.held) ? (
          <Button className="ph-wide" look="quiet" onClick={() => box.takeBack()}>
            {t(answerWords.takeBack)}
          </Button>
        ) : null}
      </div>
    </>
  );
}

const SIGNS: Readonly<Record<Slip['state'], string>> = {
  blank: '',
  waiting: '…',
  kept: '✓',
  'taken-back': '',
  refused: '–',
};

function faceOf(slip: Slip, online: boolean, kept: BallotPaneProps['kept']): { title: Phrase; text: Phrase } {
  if (slip.state === 'kept') return kept;
  if (slip.refusal) return { title: answerWords.refusedTitle, text: phoneRefusal(slip.refusal) };
  const text = online ? answerWords.waitingOnline : answerWords.waitingOffline;
  return { title: slip.answer ? answerWords.waitingTitle : answerWords.takingBack, text };
}

/** This phone got no slip for this prompt: what was written can still be copied. */
function Undrawable({ slip, prompt, lang }: BallotPaneProps) {
  const { t } = useWords();
  const paper: Paper | null = slip.draft ?? slip.answer;
  return (
    <section className="ph-card ph-sent ph-sent-refused">
      <h2 tabIndex={-1}>
        <span className="ph-sign" aria-hidden="true">
          –
        </span>
        {t(answerWords.refusedTitle)}
      </h2>
      <p role="alert">{t(slip.refusal ? phoneRefusal(slip.refusal) : phoneRefusal('ballot-invalid'))}</p>
      {paper ? <PaperText paper={paper} prompt={prompt} lang={lang} /> : null}
    </section>
  );
}
