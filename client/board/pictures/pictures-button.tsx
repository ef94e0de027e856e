import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { pictureWords } from '../../i18n/words/board-pictures.ts';
import { Button } from '../../ui/button.tsx';
import type { StaffView } from '../board-page.tsx';
import type { Session } from '../session.ts';
import { PicturesDialog } from './pictures-dialog.tsx';

/** Opens the live pictures; nothing is counted before that. */
export function PicturesButton({ session, view }: { session: Session; view: StaffView }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(pictureWords.title)}</Button>
      {isOpen && <PicturesDialog session={session} view={view} onClose={() => setOpen(false)} />}
    </>
  );
}
