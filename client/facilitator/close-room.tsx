import { useWords } from '../i18n/use-words.ts';
import { archiveCounts } from '../i18n/words/archive.ts';
import { facilitatorWords } from '../i18n/words/facilitator.ts';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { useConsole } from './console-context.ts';
import { countedRun, promptsIn } from './next-step.ts';

/** Says what will be kept and what will be gone, before the room is closed for good. */
export function CloseRoom({ onClose }: { onClose: () => void }) {
  const { t, tn } = useWords();
  const { view, send, why } = useConsole();
  const held = promptsIn(view).filter((prompt) => countedRun(view.progress[prompt.id]));
  const answers = held.reduce((sum, prompt) => sum + (view.results[prompt.id]?.n ?? 0), 0);
  const confirm = (): void => {
    onClose();
    void send('room.close', {});
  };
  return (
    <ConfirmDialog
      title={t(facilitatorWords.closeTitle)}
      confirm={t(facilitatorWords.finish)}
      look="danger"
      why={why}
      onClose={onClose}
      onConfirm={confirm}
    >
      {view.open ? <Notice>{t(facilitatorWords.closeOpenPrompt)}</Notice> : null}
      {view.phase === 'evaluation' ? null : <Notice>{t(facilitatorWords.closeNoEvaluation)}</Notice>}
      <section className="fc-kept">
        <h3>{t(facilitatorWords.closeKept)}</h3>
        <ul>
          <li>{tn(archiveCounts.prompts, held.length)}</li>
          <li>{tn(archiveCounts.answers, answers)}</li>
          <li>{tn(archiveCounts.seats, view.seats.length)}</li>
          <li>{tn(archiveCounts.evaluations, view.evaluations)}</li>
          <li>{t(facilitatorWords.closeKeptBoard)}</li>
          <li>{t(facilitatorWords.closeKeptGuide)}</li>
        </ul>
      </section>
      <section className="fc-gone">
        <h3>{t(facilitatorWords.closeGone)}</h3>
        <ul>
          <li>{t(facilitatorWords.closeGoneCode)}</li>
          <li>{t(facilitatorWords.closeGoneBallots)}</li>
          <li>{t(facilitatorWords.closeGoneBoard)}</li>
        </ul>
      </section>
      <p>{t(facilitatorWords.closeFinal)}</p>
    </ConfirmDialog>
  );
}
