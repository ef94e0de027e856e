import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { agreementWords } from '../../i18n/words/board-agreement.ts';
import { Button } from '../../ui/button.tsx';
import type { StaffView } from '../board-page.tsx';
import type { Session } from '../session.ts';
import { AgreementDialog } from './agreement-dialog.tsx';

/** Opens the figures; nothing is counted before that. */
export function AgreementButton({ session, view }: { session: Session; view: StaffView }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(agreementWords.title)}</Button>
      {isOpen && <AgreementDialog session={session} view={view} onClose={() => setOpen(false)} />}
    </>
  );
}
