import type { RefObject } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { togetherWords } from '../../i18n/words/board-together.ts';
import { uiWords } from '../../i18n/words/ui.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/field.tsx';
import { AgreementButton } from '../agreement/agreement-button.tsx';
import type { StaffView } from '../board-page.tsx';
import { TELL_KEY } from '../model/key-map.ts';
import { PicturesButton } from '../pictures/pictures-button.tsx';
import type { Session } from '../session.ts';
import { Notes } from './notes.tsx';
import { People } from './people.tsx';

interface SidePanelProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly isOpen: boolean;
  readonly noteField: RefObject<HTMLTextAreaElement | null>;
  readonly keysOn: boolean;
  readonly onKeys: (on: boolean) => void;
  readonly onSeats: () => void;
  readonly onTell: () => void;
  readonly onClose: () => void;
}

/** Notes and people: beside the codes where there is room, over them where there is not. */
export function SidePanel(props: SidePanelProps) {
  const { session, view, isOpen } = props;
  const { t } = useWords();
  return (
    <aside className={isOpen ? 'ob-side is-open' : 'ob-side'} aria-label={t(boardWords.panel)}>
      <Button className="ob-side-close" onClick={props.onClose}>
        {t(uiWords.close)}
      </Button>
      <Notes session={session} view={view} field={props.noteField} />
      <People session={session} view={view} />
      <div className="ob-side-foot">
        <Button onClick={props.onSeats}>{t(boardWords.editSeats)}</Button>
        <PicturesButton session={session} view={view} />
        <AgreementButton session={session} view={view} />
        <Button onClick={props.onTell} keyHint={TELL_KEY}>
          {t(togetherWords.tell)}
        </Button>
        <CheckField label={t(boardWords.keysOn)} checked={props.keysOn} onChange={props.onKeys} />
      </div>
    </aside>
  );
}
