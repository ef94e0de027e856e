import './pictures.css';
import { memo, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { pictureCounts, pictureWords } from '../../i18n/words/board-pictures.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/field.tsx';
import type { StaffView } from '../board-page.tsx';
import type { Session } from '../session.ts';
import { Balance } from './balance.tsx';
import { OverTime } from './over-time.tsx';
import type { Pictures } from './pictures.ts';
import { usePictures } from './use-pictures.ts';
import { WhatFollows } from './what-follows.tsx';
import { WhoToWhom } from './who-to-whom.tsx';

interface PicturesDialogProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly onClose: () => void;
}

export interface PictureProps {
  readonly pictures: Pictures;
  readonly view: Pick<StaffView, 'seats' | 'codebook'>;
}

const KINDS = ['balance', 'toWhom', 'overTime', 'follows'] as const;
const PICTURES = {
  balance: memo(Balance),
  toWhom: memo(WhoToWhom),
  overTime: memo(OverTime),
  follows: memo(WhatFollows),
} as const;

/** What the session looks like so far, by the marks of one coder. */
export function PicturesDialog({ session, view, onClose }: PicturesDialogProps) {
  const { t, tn } = useWords();
  const { model, entry } = session;
  const [kind, setKind] = useState<(typeof KINDS)[number]>('balance');
  const [asked, setAsked] = useState<string | null>(null);
  const coders = model.coders().filter((coder) => coder === entry.coder || model.marksOf(coder).length > 0);
  const coder = asked ?? firstOf(session, coders);
  const pictures = usePictures(session, view, coder);
  const nameOf = (each: string): string => {
    const name = session.nameOf(each) ?? t(boardWords.anotherCoder);
    return each === entry.coder ? t(boardWords.you, { name }) : name;
  };
  const Picture = PICTURES[kind];
  return (
    <Dialog title={t(pictureWords.title)} onClose={onClose} wide>
      <div className="ob-pictures">
        <fieldset className="ob-picture-kinds" aria-label={t(pictureWords.which)}>
          {KINDS.map((each) => (
            <Button key={each} look="quiet" aria-pressed={each === kind} onClick={() => setKind(each)}>
              {t(pictureWords[each])}
            </Button>
          ))}
        </fieldset>
        {coders.length > 1 && (
          <SelectField
            label={t(pictureWords.whose)}
            value={coder}
            onChange={setAsked}
            options={coders.map((value) => ({ value, label: nameOf(value) }))}
          />
        )}
        <div className="ob-picture">
          <Picture pictures={pictures} view={view} />
        </div>
        <p className="ob-quiet">
          {tn(pictureCounts.from, pictures.marks, { name: nameOf(coder) })}
          {view.coding.blind && view.coding.revealedAt === null ? ` ${t(pictureWords.openOnly)}` : ''}
        </p>
      </div>
    </Dialog>
  );
}

/** One's own marks; who has none looks at those of the coder who has most. */
function firstOf({ model, entry }: Session, coders: readonly string[]): string {
  if (model.marksOf(entry.coder).length > 0) return entry.coder;
  return coders.reduce((a, b) => (model.marksOf(b).length > model.marksOf(a).length ? b : a), entry.coder);
}
