import { promptsOf } from '#shared/guide-prompts.ts';
import type { Prompt } from '#shared/prompts.ts';
import { presentMs } from '#shared/room/attendance.ts';
import { currentRun } from '#shared/room/progress.ts';
import type { Run } from '#shared/room/state.ts';
import type { StaffView } from '../board-page.tsx';

/** A prompt that was put to the circle, and who sat in it then. */
export interface MatrixRow {
  readonly prompt: Pick<Prompt, 'id' | 'text'>;
  readonly isOpen: boolean;
  readonly present: ReadonlySet<string>;
}

/** The open prompt first, then the others, the last one first. `now` is room time, ms. */
export function rowsOf(view: StaffView, now: number): MatrixRow[] {
  return promptsOf(view.guide)
    .flatMap((prompt) => {
      const run = currentRun(view, prompt.id);
      return run ? [{ prompt, run }] : [];
    })
    .sort((a, b) => Number(isOpen(b.run)) - Number(isOpen(a.run)) || b.run.openedAt - a.run.openedAt)
    .map(({ prompt, run }) => ({ prompt, isOpen: isOpen(run), present: presentIn(view, run, now) }));
}

function isOpen(run: Run): boolean {
  return run.closedAt === undefined;
}

/** Who came to a prompt at all: who had left, or had not come, is not silent. */
function presentIn({ seats, attendance }: StaffView, run: Run, now: number): ReadonlySet<string> {
  // A prompt that has just been opened has no length yet.
  const to = Math.max(run.closedAt ?? now, run.openedAt + 1);
  return new Set(seats.map(({ id }) => id).filter((id) => presentMs(attendance, id, run.openedAt, to) > 0));
}
