import { isLayerOpen } from '#shared/room/coding.ts';
import type { StaffView } from '../board-page.tsx';
import type { Session } from '../session.ts';
import type { AgreementQuestion, AgreementReport, CoderPair, SlimMark } from './report.ts';
import type { FromWorker, ToWorker } from './wire.ts';

export interface OfficeState {
  readonly report: AgreementReport | null;
  /** Something has changed since the report, or its intervals are on their way. */
  readonly isCounting: boolean;
  /** The browser does not let us count. */
  readonly hasFailed: boolean;
}

/** Marks of the first load go to the worker in such portions, with a breath in between. */
const PORTION = 500;
/** However fast coders are, it is counted anew at most that often. */
const PAUSE_MS = 1_500;

/**
 * Agreement while it happens, beside the hot path: changed marks are noted by id as they come, and go to the
 * worker together. It lives as long as the panel is open.
 */
export class AgreementOffice {
  readonly #session: Session;
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[];
  readonly #changed = new Set<string>();
  #state: OfficeState = { report: null, isCounting: true, hasFailed: false };
  #tolerance: number;
  #pair: CoderPair | null = null;
  #withoutLag: readonly CoderPair[] = [];
  #id = 0;
  #isBusy = false;
  #hasFigures = false;
  /** What came while the worker was busy is counted so many ms after it is not. */
  #due: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, tolerance: number) {
    this.#session = session;
    this.#tolerance = tolerance;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
    this.#worker.addEventListener('error', () => this.#change({ hasFailed: true, isCounting: false }));
    const { layers, model, room } = session;
    for (const coder of model.coders()) for (const mark of model.marksOf(coder)) this.#changed.add(mark.id);
    let openKey = this.#openPrompts()?.join(' ');
    this.#stops = [
      layers.observe((changes) => {
        for (const { shelf, key } of changes) if (shelf === 'marks') this.#changed.add(key);
        if (changes.some(({ shelf }) => shelf === 'marks')) this.#later(PAUSE_MS);
      }),
      room.subscribe(() => {
        const key = this.#openPrompts()?.join(' ');
        if (key !== openKey) this.#later(0);
        openKey = key;
      }),
    ];
    this.#stops.push(this.#session.plans.subscribe(() => this.#later(0)));
    this.#later(0);
  }

  get(): OfficeState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** `tolerance` in seconds; `pair` whose details are wanted; `withoutLag` as in the question. */
  set(tolerance: number, pair: CoderPair | null, withoutLag: readonly CoderPair[]): void {
    if (tolerance === this.#tolerance && pair === this.#pair && withoutLag === this.#withoutLag) return;
    this.#tolerance = tolerance;
    this.#pair = pair;
    this.#withoutLag = withoutLag;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#later(0);
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
    this.#worker.terminate();
    this.#listeners.clear();
  }

  #later(ms: number): void {
    if (!this.#state.isCounting) this.#change({ isCounting: true });
    // A new setting does not wait for the intervals of the old one: the worker drops them.
    if (ms === 0 && this.#hasFigures) this.#isBusy = false;
    if (this.#isBusy) this.#due = Math.min(this.#due ?? ms, ms);
    else this.#timer ??= setTimeout(() => this.#feed(), ms);
  }

  /** One portion of what has changed, then the rest, then the question. */
  #feed(): void {
    this.#timer = undefined;
    const ids = [...this.#changed].slice(0, PORTION);
    const put: SlimMark[] = [];
    const gone: string[] = [];
    for (const id of ids) {
      this.#changed.delete(id);
      const mark = this.#session.model.mark(id);
      if (!mark || mark.gone) gone.push(id);
      else put.push(slimOf(mark));
    }
    if (ids.length > 0) this.#tell({ kind: 'marks', put, gone });
    if (this.#changed.size > 0) this.#timer = setTimeout(() => this.#feed());
    else this.#ask();
  }

  #ask(): void {
    const view = this.#session.room.get().view;
    if (!view) return;
    this.#isBusy = true;
    this.#hasFigures = false;
    this.#id += 1;
    const question: AgreementQuestion = {
      tolerance: this.#tolerance,
      codes: view.codebook.codes.map(({ id }) => id),
      openPrompts: this.#openPrompts(),
      now: this.#session.room.clock.now(),
      plans: Object.fromEntries(this.#session.plans.all().map((plan) => [plan.coder, plan])),
      pair: this.#pair,
      withoutLag: this.#withoutLag,
    };
    this.#tell({ kind: 'ask', id: this.#id, question });
  }

  #hear({ id, report, isWhole }: FromWorker): void {
    if (id !== this.#id) return;
    this.#hasFigures = true;
    const due = this.#due;
    this.#change({ report, isCounting: !isWhole || due !== null });
    // New marks wait for the intervals of these figures; a new setting does not.
    if (!isWhole && due !== 0) return;
    this.#isBusy = false;
    this.#due = null;
    if (due !== null) this.#later(due);
  }

  #openPrompts(): readonly string[] | null {
    const view = this.#session.room.get().view;
    return view ? openPromptsOf(view) : [];
  }

  #tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #change(part: Partial<OfficeState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}

function slimOf({
  trail: _trail,
  note: _note,
  flags: _flags,
  ...slim
}: NonNullable<ReturnType<Session['model']['mark']>>): SlimMark {
  return slim;
}

/** One's own marks of a closed layer are here, the others' are not: they would all count as missed. */
function openPromptsOf(view: StaffView): readonly string[] | null {
  if (isLayerOpen(view, null)) return null;
  return Object.keys(view.progress).filter((prompt) => isLayerOpen(view, prompt));
}
