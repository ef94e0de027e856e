import { useWords } from '../../i18n/use-words.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import type { CodingView } from '../desk.ts';
import type { CodeGroup } from '../model/code-groups.ts';
import { type KeyMap, TELL_KEY } from '../model/key-map.ts';
import { Definitions } from '../panels/definitions.tsx';

export type Question = 'again' | 'finish' | 'leave';
export type OpenDialog = Question | 'definitions' | null;

interface RunDialogProps {
  readonly dialog: OpenDialog;
  readonly view: CodingView;
  readonly groups: readonly CodeGroup[];
  readonly flags: KeyMap['flags'];
  readonly onClose: () => void;
  readonly answers: Readonly<Record<Question, () => void>>;
}

/** The codebook to look something up, or a question before something is given up. */
export function RunDialog({ dialog, view, groups, flags, onClose, answers }: RunDialogProps) {
  const { t } = useWords();
  if (dialog === null) return null;
  if (dialog === 'definitions') {
    const aloneKeys = [[TELL_KEY, t(practiceWords.keyPause)] as const];
    return <Definitions {...{ groups, flags, aloneKeys, onClose }} codebook={view.codebook} />;
  }
  return (
    <ConfirmDialog
      title={t(practiceWords[`${dialog}Title`])}
      confirm={t(practiceWords[dialog])}
      look={dialog === 'finish' ? 'filled' : 'danger'}
      onClose={onClose}
      onConfirm={answers[dialog]}
    >
      <p>{t(dialog === 'finish' ? practiceWords.finishText : practiceWords.againText)}</p>
    </ConfirmDialog>
  );
}
