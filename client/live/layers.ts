import type * as Y from 'yjs';
import { type BoardChange, boardOf, observeBoard, SHELF_NAMES, type Shelf } from '#shared/board.ts';
import { isIntervalOpen, isLayerOpen } from '#shared/room/coding.ts';
import { currentRun } from '#shared/room/progress.ts';
import type { RoomState } from '#shared/room/state.ts';

/** A value of the board as this coder may see it; `undefined` where there is none, or it is not to be seen. */
export type SeenValue = Pick<BoardChange, 'shelf' | 'key' | 'value'>;

/** What every picture of the board is drawn from: never the document itself. */
export interface BoardSource {
  entries(): Iterable<SeenValue>;
  /** Called in the same turn as the change, with exactly what changed. */
  observe(listener: (changes: readonly SeenValue[]) => void): () => void;
}

export type LayerRules = Pick<RoomState, 'coding' | 'progress' | 'startedAt'>;

/** The board with every layer open: what a room without blind co-coding, or its record, has. */
export function wholeBoard(doc: Y.Doc): BoardSource {
  return {
    entries: () => entriesOf(doc),
    observe: (listener) => observeBoard(doc, (changes) => changes.length > 0 && listener(changes)),
  };
}

/**
 * The one place where blind co-coding is kept: what another coder made at a prompt whose layer is closed
 * does not come through, in whatever shelf it lies. It follows the document in O(change); only when a layer
 * opens or closes is the whole board looked through once.
 */
export class Layers implements BoardSource {
  readonly #doc: Y.Doc;
  readonly #coder: string;
  readonly #rules: () => LayerRules | null;
  readonly #shown = new Set<string>();
  readonly #listeners = new Set<(changes: readonly SeenValue[]) => void>();
  #key: string;

  /** `rules` is null as long as the room is not known: then one sees oneself alone. */
  constructor(doc: Y.Doc, coder: string, rules: () => LayerRules | null) {
    this.#doc = doc;
    this.#coder = coder;
    this.#rules = rules;
    this.#key = keyOf(rules());
    for (const seen of entriesOf(doc)) if (this.#mayShow(seen)) this.#shown.add(nameOf(seen));
    observeBoard(doc, (changes) => this.#tell(changes.flatMap((change) => this.#pass(change))));
  }

  *entries(): Iterable<SeenValue> {
    for (const seen of entriesOf(this.#doc)) if (this.#shown.has(nameOf(seen))) yield seen;
  }

  observe(listener: (changes: readonly SeenValue[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** To be called when the room has changed; cheap if no layer has. */
  refresh(): void {
    const key = keyOf(this.#rules());
    if (key === this.#key) return;
    this.#key = key;
    const changes: SeenValue[] = [];
    for (const seen of entriesOf(this.#doc)) {
      if (this.#mayShow(seen) !== this.#shown.has(nameOf(seen))) changes.push(...this.#pass(seen));
    }
    this.#tell(changes);
  }

  #pass({ shelf, key, value }: SeenValue): SeenValue[] {
    const name = nameOf({ shelf, key });
    if (this.#mayShow({ shelf, key, value })) {
      this.#shown.add(name);
      return [{ shelf, key, value }];
    }
    return this.#shown.delete(name) ? [{ shelf, key, value: undefined }] : [];
  }

  #mayShow({ shelf, value }: SeenValue): boolean {
    const made = value as Partial<Record<'coder' | 'prompt' | 'between' | 'interval', unknown>> | undefined;
    if (typeof made !== 'object' || made === null || made.coder === this.#coder) return true;
    // Who takes which codes is a plan, and no coding.
    if (shelf === 'plans') return true;
    // A settlement tells of the marks that it settles: it is as open as they are.
    if (shelf === 'settlements') return !Array.isArray(made.between) || made.between.every((id) => this.#isSeen(id));
    const rules = this.#rules();
    if (!rules) return false;
    if (shelf === 'intervals') return typeof made.interval === 'number' && isIntervalOpen(rules, made.interval);
    return isLayerOpen(rules, typeof made.prompt === 'string' ? made.prompt : null);
  }

  #isSeen(mark: unknown): boolean {
    return (
      typeof mark !== 'string' ||
      this.#mayShow({ shelf: 'marks', key: mark, value: boardOf(this.#doc).marks.get(mark) })
    );
  }

  #tell(changes: readonly SeenValue[]): void {
    // Not even that something hidden has changed is told: a picture that is drawn anew betrays a mark.
    if (changes.length > 0) for (const listener of this.#listeners) listener(changes);
  }
}

function* entriesOf(doc: Y.Doc): Iterable<SeenValue> {
  const board = boardOf(doc);
  for (const shelf of SHELF_NAMES) for (const [key, value] of board[shelf].entries()) yield { shelf, key, value };
}

function nameOf({ shelf, key }: { readonly shelf: Shelf; readonly key: string }): string {
  return `${shelf}/${key}`;
}

/** Says which layers are open: equal for equal ones. */
function keyOf(rules: LayerRules | null): string {
  if (!rules) return 'unknown';
  if (isLayerOpen(rules, null)) return 'open';
  // An interval closes again with a prompt that opens in it, so openings count, too.
  const runs = Object.keys(rules.progress).map((id) => {
    const run = currentRun(rules, id);
    return `${id}:${run?.openedAt}-${run?.closedAt}`;
  });
  return `blind ${runs.join(' ')}`;
}
