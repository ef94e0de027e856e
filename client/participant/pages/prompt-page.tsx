import type { OpenView, ParticipantView } from '#shared/room/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { answerWords, phoneWords, seenWords } from '../../i18n/words/phone.ts';
import type { RoomConnection } from '../../live/room-connection.ts';
import { useRoomTime } from '../../live/use-room.ts';
import { Notice } from '../../ui/notice.tsx';
import { TimeRing } from '../../ui/time-ring.tsx';
import { AnswerForm } from '../answer/answer-form.tsx';
import { BallotPane } from '../answer/ballot-pane.tsx';
import type { BallotBox } from '../ballot-box.ts';
import type { Slip } from '../ballot-slip.ts';
import { Heading } from '../heading.tsx';
import { type AnsweredPrompt, blankPaper, isComplete } from '../paper.ts';
import { VideoLink } from './waiting-pages.tsx';

interface PromptPageProps {
  readonly view: ParticipantView;
  readonly open: OpenView;
  readonly connection: RoomConnection<'participant'>;
  readonly box: BallotBox;
  readonly slip: Slip | null;
  readonly online: boolean;
}

/** What is put to the circle now: to be talked about, or to be answered here. */
export function PromptPage({ view, open, connection, box, slip, online }: PromptPageProps) {
  const { t } = useWords();
  const { prompt } = open;
  const paused = view.phase === 'paused';
  return (
    <>
      <div className="ph-above">
        <span className="ph-quiet">{prompt.kind === 'discussion' ? t(phoneWords.talkLabel) : ''}</span>
        <TimeLeft connection={connection} open={open} pausedAt={view.pausedAt} />
      </div>
      <Heading look="question" lang={view.lang}>
        {prompt.text}
      </Heading>
      {paused ? (
        <Notice>
          <strong>{t(phoneWords.pauseTitle)}.</strong> {t(phoneWords.pauseText)}{' '}
          {prompt.kind === 'discussion' ? '' : t(phoneWords.pauseOpen)}
        </Notice>
      ) : null}
      {prompt.kind === 'discussion' ? (
        <>
          <p>{t(phoneWords.talkText)}</p>
          <VideoLink url={view.videoUrl} />
          <p className="ph-seen">{t(seenWords.talk)}</p>
        </>
      ) : (
        slip && <Answering prompt={prompt} view={view} slip={slip} box={box} online={online} />
      )}
    </>
  );
}

interface AnsweringProps {
  readonly prompt: AnsweredPrompt;
  readonly view: ParticipantView;
  readonly slip: Slip;
  readonly box: BallotBox;
  readonly online: boolean;
}

function Answering({ prompt, view: { lang, release }, slip, box, online }: AnsweringProps) {
  const draft = slip.draft ?? blankPaper(prompt);
  const complete = isComplete(draft, 'choices' in prompt ? prompt.choices.length : 0);
  const why = complete ? null : prompt.kind === 'ranking' ? answerWords.incompleteOrder : answerWords.incomplete;
  return (
    <BallotPane
      slip={slip}
      box={box}
      online={online}
      prompt={prompt}
      lang={lang}
      why={why}
      kept={{ title: answerWords.keptTitle, text: answerWords.keptText }}
      seen={prompt.kind === 'open' && release.level === 'batched' ? seenWords.inGroups : seenWords.atClose}
      form={<AnswerForm prompt={prompt} lang={lang} draft={draft} onDraft={(next) => box.draft(next)} />}
    />
  );
}

function TimeLeft({
  connection,
  open,
  pausedAt,
}: {
  connection: RoomConnection<'participant'>;
  open: OpenView;
  pausedAt: number | undefined;
}) {
  const now = useRoomTime(connection, pausedAt, 1_000);
  // Before the first exchange with the server's clock nothing true can be shown.
  if (now === 0) return null;
  return (
    <TimeRing remainingMs={open.endsAt - now} plannedMs={open.plannedMs} paused={pausedAt !== undefined} layout="row" />
  );
}
