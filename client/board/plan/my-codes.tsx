import './plan.css';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { planWords } from '../../i18n/words/board-plan.ts';
import { uiWords } from '../../i18n/words/ui.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ShapeMark } from '../../ui/sector-mark.tsx';
import type { StaffView } from '../board-page.tsx';
import { codesWords } from '../mark-words.ts';
import type { CodeGroup } from '../model/code-groups.ts';
import { gateOf, type Session } from '../session.ts';
import { planWith } from './plans-model.ts';
import { type Taker, takersOf, takersOfCode, untaken } from './takers.ts';
import { usePlans } from './use-plans.ts';

interface MyCodesProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly groups: readonly CodeGroup[];
  readonly onClose: () => void;
}

/** Which codes this coder takes, beside who else does; what nobody takes is said in words. */
export function MyCodes({ session, view, groups, onClose }: MyCodesProps) {
  const words = useWords();
  const { t } = words;
  const { plans, entry } = session;
  usePlans(plans);
  const all = view.codebook.codes.map(({ id }) => id);
  const [draft, setDraft] = useState<ReadonlySet<string>>(() => new Set(plans.planOf(entry.coder)?.codes ?? all));
  const [isRefused, setRefused] = useState(false);
  const others = takersOf(plans, view.staff, entry.coder).filter(({ coder }) => coder !== entry.coder);
  const mine: Taker = { coder: entry.coder, isHere: true, codes: [...draft] };
  const left = untaken([...others, mine], all);
  const set = (codes: readonly string[], isTaken: boolean): void => {
    const next = new Set(draft);
    for (const code of codes) {
      if (isTaken) next.add(code);
      else next.delete(code);
    }
    setDraft(next);
  };
  const save = (): void => {
    if (!putPlan(session, all, draft)) setRefused(true);
    else onClose();
  };
  return (
    <Dialog title={t(planWords.title)} onClose={onClose} wide>
      <div className="ui-dialog-body ob-plan">
        <p className="ob-quiet">{t(planWords.help)}</p>
        <div className="ob-plan-groups">
          {groups.map((group) => (
            <GroupBoxes key={group.name} {...{ session, group, draft, others }} onSet={set} />
          ))}
        </div>
      </div>
      <footer className="ui-dialog-foot ob-plan-foot">
        <div className="ob-plan-said" role="status">
          {isRefused && <Notice look="refused">{t(planWords.notNow)}</Notice>}
          {left.length === 0 ? (
            <p className="ob-quiet">{t(planWords.everyTaken)}</p>
          ) : (
            <p className="ob-plan-left">{t(planWords.noOneTakes, { codes: codesWords(words, left, view.codebook) })}</p>
          )}
        </div>
        <Button onClick={() => set(all, true)}>{t(planWords.takeAll)}</Button>
        <Button onClick={onClose}>{t(uiWords.cancel)}</Button>
        <Button look="filled" onClick={save} why={draft.size === 0 ? t(planWords.noneTicked) : null}>
          {t(planWords.save)}
        </Button>
      </footer>
    </Dialog>
  );
}

interface GroupBoxesProps {
  readonly session: Session;
  readonly group: CodeGroup;
  readonly draft: ReadonlySet<string>;
  readonly others: readonly Taker[];
  readonly onSet: (codes: readonly string[], isTaken: boolean) => void;
}

function GroupBoxes({ session, group, draft, others, onSet }: GroupBoxesProps) {
  const { t } = useWords();
  const ids = group.codes.map(({ id }) => id);
  const taken = ids.filter((id) => draft.has(id)).length;
  const nameOf = ({ coder, isHere, codes }: Taker): string => {
    const name = session.nameOf(coder) ?? t(boardWords.anotherCoder);
    if (!isHere) return t(planWords.away, { name });
    return codes === null ? t(planWords.undecided, { name }) : name;
  };
  return (
    <fieldset className="ob-plan-group">
      <legend>
        <label className="ob-plan-whole">
          <input
            type="checkbox"
            checked={taken === ids.length}
            ref={(box) => {
              if (box) box.indeterminate = taken > 0 && taken < ids.length;
            }}
            aria-label={t(planWords.wholeGroup, { group: group.name })}
            onChange={(event) => onSet(ids, event.target.checked)}
          />
          <ShapeMark shape={group.shape} hue={group.hue} size={15} /> {group.name}
        </label>
      </legend>
      {group.codes.map((code) => {
        const names = takersOfCode(others, code.id).map(nameOf);
        const isMine = draft.has(code.id);
        return (
          <label key={code.id} className={isMine ? 'ob-plan-code' : 'ob-plan-code is-others'}>
            <input type="checkbox" checked={isMine} onChange={(event) => onSet([code.id], event.target.checked)} />
            <span>
              {code.label} {/[a-z]/.test(code.key) && <kbd className="ui-key">{code.key.toUpperCase()}</kbd>}
              <small className={names.length === 0 && !isMine ? 'is-left' : undefined}>
                {names.length > 0 ? names.join(', ') : t(isMine ? planWords.alone : planWords.nobody)}
              </small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** False where nothing is taken any more. All codes are no choice among them: what is added to a plan later is theirs, too. */
function putPlan(session: Session, all: readonly string[], draft: ReadonlySet<string>): boolean {
  const { room, board, plans, entry } = session;
  if (gateOf(room, board) === 'not-now') return false;
  const before = plans.planOf(entry.coder);
  const codes = draft.size === all.length ? null : all.filter((code) => draft.has(code));
  if ((before?.codes ?? null)?.join(' ') === codes?.join(' ')) return true;
  board.putPlan(planWith(before, { coder: entry.coder, codes, at: room.clock.now() }));
  return true;
}
