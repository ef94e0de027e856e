import type { Words } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { planWords } from '../../i18n/words/board-plan.ts';
import type { StaffView } from '../board-page.tsx';
import type { PlansModel } from './plans-model.ts';
import { takersOf, takersOfCode } from './takers.ts';

/** Whose hand it is, and who else there is. */
interface Desk {
  readonly entry: { readonly coder: string };
  readonly plans: PlansModel;
  nameOf(coder: string): string | undefined;
}
type Room = Pick<StaffView, 'staff' | 'codebook'>;

/** "Lejla, Emir": who takes a code beside this coder; empty where nobody does. */
function othersOf(words: Words, session: Desk, view: Room, code: string): string {
  const { plans, entry, nameOf } = session;
  return takersOfCode(takersOf(plans, view.staff, entry.coder), code)
    .filter(({ coder }) => coder !== entry.coder)
    .map(({ coder }) => nameOf(coder) ?? words.t(boardWords.anotherCoder))
    .join(', ');
}

/** Said where a code that is not one's own was pressed; `isAsked`: pressed again it is marked. */
export function notMineWords(words: Words, session: Desk, view: Room, code: string, isAsked = true): string {
  const { label = code } = view.codebook.codes.find(({ id }) => id === code) ?? {};
  const others = othersOf(words, session, view, code);
  const whose = words.t(others === '' ? planWords.nobodys : planWords.others, { code: label, others });
  return isAsked ? `${whose} ${words.t(planWords.again)}` : whose;
}
