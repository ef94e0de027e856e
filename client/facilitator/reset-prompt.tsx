import { useState } from 'react';
import { LIMITS } from '#shared/limits.ts';
import { useWords } from '../i18n/use-words.ts';
import { facilitatorWords } from '../i18n/words/facilitator.ts';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { useGuard } from '../ui/use-guard.tsx';
import { useConsole } from './console-context.ts';
import { promptsIn } from './next-step.ts';

export function ResetPrompt({ prompt, onClose }: { prompt: string; onClose: () => void }) {
  const { t } = useWords();
  const { view, send, why } = useConsole();
  const [reason, setReason] = useState('');
  const confirm = (): void => {
    onClose();
    void send('prompt.reset', { prompt, reason: reason.trim() });
  };
  const guard = useGuard(reason, confirm);
  return (
    <ConfirmDialog
      title={t(facilitatorWords.resetTitle)}
      confirm={t(facilitatorWords.reset)}
      look="danger"
      why={why}
      onClose={onClose}
      onConfirm={() => guard.mayGo() && confirm()}
    >
      <blockquote className="fc-quote">{promptsIn(view).find((each) => each.id === prompt)?.text}</blockquote>
      <p>{t(facilitatorWords.resetText)}</p>
      <TextField
        label={t(facilitatorWords.reason)}
        optional
        value={reason}
        onChange={setReason}
        maxLength={LIMITS.LINE_CHARS}
      />
      {guard.line}
    </ConfirmDialog>
  );
}
