import { AgreementCount } from './agreement-count.ts';
import type { SlimMark } from './report.ts';
import type { FromWorker, ToWorker } from './wire.ts';

/** Counts apart from the page: whatever it takes, the next key is not kept waiting. */
const marks = new Map<string, SlimMark>();
let asked = 0;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'marks') {
    for (const mark of data.put) marks.set(mark.id, mark);
    for (const id of data.gone) marks.delete(id);
    return;
  }
  asked = data.id;
  step(data.id, new AgreementCount(marks.values(), data.question));
});

/** One step a turn: a newer question comes in between, and what is left of this one is dropped. */
function step(id: number, count: AgreementCount): void {
  const report = count.figures();
  tell({ id, report, isWhole: false });
  setTimeout(() => {
    if (asked !== id) return;
    const detailed = count.withPairDetails(report);
    const isWhole = report.coders.length <= 2;
    tell({ id, report: detailed, isWhole });
    if (isWhole) return;
    setTimeout(() => {
      if (asked === id) tell({ id, report: count.withInterval(detailed), isWhole: true });
    });
  });
}

function tell(answer: FromWorker): void {
  postMessage(answer);
}
