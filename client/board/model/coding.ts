import { assertNever } from '#shared/assert.ts';
import type { Mark, Speaker } from '#shared/mark.ts';
import { AT_REST, type Coding, type CodingState, type CodingWorld, type Done, LAST_MARKS } from './coding-state.ts';
import {
  endedMark,
  lastingMark,
  markOf,
  restored,
  takenBack,
  withAddressee,
  withFlagToggled,
  withNote,
  withSpeaker,
  withUnsure,
} from './mark-changes.ts';
import { BOUNCE_MS, type Draft, isSamePerson, NOTHING, type Outcome, type Press, press } from './mark-in-progress.ts';
import { Sharpening } from './sharpening.ts';

export function createCoding(world: CodingWorld): Coding {
  return new Hands(world);
}

/** What lets go of whatever is half-done. */
const FREE = { progress: NOTHING, chosen: null, correcting: null, said: null, offer: null } as const;

/** What logged a turn: the same key again at once is a bouncing one. */
type LogKey = 'seat' | 'space';

class Hands implements Coding {
  readonly modifiers: Sharpening;
  readonly #world: CodingWorld;
  readonly #listeners = new Set<() => void>();
  #state = AT_REST;
  #named: Speaker | null = null;
  #logged: { readonly who: Speaker; readonly by: LogKey; readonly at: number } | null = null;

  constructor(world: CodingWorld) {
    this.#world = world;
    this.modifiers = new Sharpening({
      world,
      get: () => this.#state,
      change: (part) => this.#change(part),
      put: (mark, done) => this.#put(mark, done),
    });
  }

  get(): CodingState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  press(input: Press): string | null {
    if (this.modifiers.isBouncing(input)) return null;
    const { chosen, logging } = this.#state;
    const mark = chosen === null ? undefined : this.#world.model.mark(chosen);
    if (mark && this.#correctWith(mark, input)) return null;
    if (logging && input.kind === 'who') return this.#log(input.who, 'seat');
    const last = this.#own().at(-1);
    if (logging && input.kind === 'code' && last?.code === null) {
      this.#recode(last, input.code, null, true);
      return null;
    }
    return this.#grow(input);
  }

  hold(id: string): void {
    const mark = this.#world.model.mark(id);
    if (mark && !mark.gone) this.#put(lastingMark(mark), 'started');
  }

  end(id: string): void {
    const mark = this.#world.model.mark(id);
    if (mark?.lasting) this.#put(endedMark(mark, this.#world.now()), 'ended');
  }

  logTurn(): void {
    if (this.#named === null) this.#change({ said: { kind: 'speaker-first' } });
    else this.#log(this.#named, 'space');
  }

  setLogging(on: boolean): void {
    this.#change({ ...FREE, logging: on });
  }

  setQueue(on: boolean): void {
    const first = on ? this.#world.model.turns(this.#world.coder)[0] : undefined;
    this.#change({ ...FREE, queue: on, chosen: first?.id ?? null });
  }

  choose(id: string | null): void {
    this.#pick(this.#state.chosen === id ? null : id);
  }

  step(by: 1 | -1): void {
    const { queue, chosen } = this.#state;
    const marks = queue ? this.#world.model.turns(this.#world.coder) : this.#own();
    if (marks.length === 0) return;
    const there = marks.findIndex((mark) => mark.id === chosen);
    const start = queue ? 0 : marks.length - 1;
    const next = there === -1 ? start : Math.min(marks.length - 1, Math.max(0, there + by));
    this.#pick(marks[next]?.id ?? null);
  }

  correct(part: 'speaker' | 'addressee'): void {
    const { correcting } = this.#state;
    const chosen = this.#state.chosen ?? this.#own().at(-1)?.id ?? null;
    this.#pick(chosen);
    this.#change({ correcting: chosen === null || correcting === part ? null : part });
  }

  deleteChosen(): void {
    this.#remove();
  }

  beginNote(): void {
    const id = this.#state.chosen ?? this.#own().at(-1)?.id ?? null;
    this.#change(id === null ? { said: { kind: 'nothing-to-take-back' } } : { noting: id });
  }

  endNote(note: string | null): void {
    const mark = this.#state.noting === null ? undefined : this.#world.model.mark(this.#state.noting);
    if (mark && note !== null) this.#put(withNote(mark, note), 'changed');
    this.#change({ noting: null });
  }

  /** True if the press was about the chosen mark. */
  #correctWith(mark: Mark, input: Press): boolean {
    const { correcting } = this.#state;
    const now = this.#world.now();
    if (input.kind === 'cancel') this.#change(correcting === null ? { chosen: null } : { correcting: null });
    else if (input.kind === 'who' && correcting !== null) {
      const change = correcting === 'speaker' ? withSpeaker : withAddressee;
      this.#change({ correcting: null });
      this.#put(change(mark, input.who, now), 'changed');
    } else if (input.kind === 'code' && !input.lasting) {
      // From the queue the next act begins with a code, so letters stay codes there.
      this.#recode(mark, input.code, this.#state.queue ? this.#turnAfter(mark) : null, !this.#state.queue);
    } else return false;
    return true;
  }

  /** Gives another code, goes on with what is `chosen` then, and offers what sharpens the code. */
  #recode(mark: Mark, code: string, chosen: string | null, first: boolean): void {
    const next = this.modifiers.recoded(mark, code);
    const isPut = this.#put(next, 'changed') !== null;
    this.#change({ chosen, correcting: null, offer: isPut ? this.modifiers.offerFor(next, first) : null });
  }

  #pick(id: string | null): void {
    const mark = id === null ? undefined : this.#world.model.mark(id);
    this.#change({ ...FREE, chosen: id, offer: this.modifiers.offerFor(mark, false) });
  }

  /** The turn to be coded next: the one after this, or else the first that is left. */
  #turnAfter(mark: Mark): string | null {
    const others = this.#world.model.turns(this.#world.coder).filter(({ id }) => id !== mark.id);
    return (others.find(({ at }) => at >= mark.at) ?? others[0])?.id ?? null;
  }

  #log(who: Speaker, by: LogKey): string | null {
    const at = this.#world.now();
    const before = this.#logged;
    this.#named = who;
    this.#logged = { who, by, at };
    this.#change({ offer: null });
    if (before?.by === by && at - before.at < BOUNCE_MS && isSamePerson(before.who, who)) return null;
    const { newId, coder, prompt } = this.#world;
    return this.#put(
      markOf({ at, from: who, to: 'group', code: null, unsure: false }, newId(), coder, prompt()),
      'logged',
    );
  }

  #grow(input: Press): string | null {
    const { state: progress, outcome } = press(this.#state.progress, input, this.#world.now());
    const said = outcome.kind === 'none' ? null : this.#state.said;
    if (input.kind === 'who' && this.#state.progress.from === null) this.#named = input.who;
    // A new speaker begins a new mark: the chosen one is let go.
    const freed = input.kind === 'who' ? { chosen: null, correcting: null, offer: null } : {};
    this.#change({ progress, said, ...freed, ...(input.kind === 'cancel' ? { offer: null } : {}) });
    return this.#follow(outcome);
  }

  #follow(outcome: Outcome): string | null {
    switch (outcome.kind) {
      case 'none':
        return null;
      case 'mark':
        return this.#finish(outcome.draft);
      case 'speaker-first':
        this.#change({ said: { kind: 'speaker-first' } });
        return null;
      case 'end-state':
        this.#endState(outcome.code);
        return null;
      case 'sharpen':
        this.modifiers.give(outcome.value);
        return null;
      case 'take-back':
        this.#takeBack();
        return null;
      case 'restore':
        this.#restore();
        return null;
      case 'toggle-unsure':
        this.#onTarget((mark) => withUnsure(mark, !mark.unsure), 'changed');
        return null;
      case 'toggle-flag':
        this.#onTarget((mark) => withFlagToggled(mark, outcome.flag), 'changed');
        return null;
      default:
        return assertNever(outcome);
    }
  }

  #finish(draft: Draft): string | null {
    const { newId, coder, prompt, model } = this.#world;
    const same = draft.lasting
      ? model.running(coder).find((mark) => mark.code === draft.code && isSamePerson(mark.from, draft.from))
      : undefined;
    if (same) {
      this.end(same.id);
      return null;
    }
    const mark = markOf(draft, newId(), coder, prompt());
    const id = this.#put(mark, draft.lasting ? 'started' : 'marked');
    this.#change({ offer: id === null ? null : this.modifiers.offerFor(mark, true) });
    return id;
  }

  #endState(code: string): void {
    const running = this.#world.model.running(this.#world.coder).filter((mark) => mark.code === code);
    const newest = running.at(-1);
    if (newest) this.end(newest.id);
    else this.#change({ said: { kind: 'speaker-first' } });
  }

  /** The last step first: what sharpened the mark, then the mark. */
  #takeBack(): void {
    const offered = this.modifiers.offered()?.mark;
    if (!this.modifiers.takeBack(offered) && !this.modifiers.takeBack(this.#target())) this.#remove();
  }

  #remove(): void {
    this.#onTarget((mark) => takenBack(mark, this.#world.now()), 'took-back');
    this.#change({ chosen: null, correcting: null, offer: null });
  }

  #restore(): void {
    const gone = this.#world.model.lastGone(this.#world.coder);
    if (this.modifiers.bringBack(gone)) return;
    if (gone) this.#put(restored(gone, this.#world.now()), 'brought-back');
    else this.#change({ said: { kind: 'nothing-to-restore' } });
  }

  /** The chosen mark, or one's own last. */
  #target(): Mark | undefined {
    const { chosen } = this.#state;
    return chosen === null ? this.#own().at(-1) : this.#world.model.mark(chosen);
  }

  #onTarget(edit: (mark: Mark) => Mark, done: Done): void {
    const mark = this.#target();
    if (mark) this.#put(edit(mark), done);
    else this.#change({ said: { kind: 'nothing-to-take-back' } });
  }

  #put(mark: Mark, done: Done): string | null {
    const gate = this.#world.gate();
    if (gate === null) this.#world.put(mark);
    this.#change({ said: gate === null ? { kind: done, mark } : { kind: gate } });
    return gate === null ? mark.id : null;
  }

  #own(): readonly Mark[] {
    return this.#world.model.marksOf(this.#world.coder).slice(-LAST_MARKS);
  }

  #change(part: Partial<CodingState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}
