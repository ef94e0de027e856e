import { builtInCodebook, builtInCodebooks } from '#shared/codebooks/built-in.ts';
import type { Codebook, CodebookDraft } from '#shared/codebooks.ts';
import { Lang } from '#shared/ids.ts';
import { LIMITS } from '#shared/limits.ts';
import type { CodebookLine } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CodebookStore, World } from '../room/ports.ts';
import { makeId } from './secrets.ts';

/** The codebooks that a room can be opened with: those that come with the product, and the installation's own. */
export class CodebookLibrary {
  readonly #store: CodebookStore;
  readonly #world: World;

  constructor(store: CodebookStore, world: World) {
    this.#store = store;
    this.#world = world;
  }

  /** Built-in ones first, in each of their languages. */
  async list(): Promise<CodebookLine[]> {
    const builtIn = Lang.options.flatMap((lang) =>
      builtInCodebooks(lang).map(({ id, title, codes }) => ({ id, title, lang, codes: codes.length, builtIn: true })),
    );
    const own = await this.#store.list();
    return [...builtIn, ...own.map((head) => ({ ...head, builtIn: false }))];
  }

  /** A built-in one in this language, or an own one in its own. */
  async find(id: string, lang: Lang): Promise<Codebook | null> {
    return builtInCodebook(id, lang) ?? (await this.#store.find(id));
  }

  async add(draft: CodebookDraft): Promise<Result<Codebook, Refusal>> {
    const codebook = { ...draft, id: makeId(this.#world), version: 1 };
    return (await this.#store.add(codebook, LIMITS.CODEBOOKS)) === 'added' ? ok(codebook) : err('codebooks-full');
  }

  /** Saves what was made of this version; 'conflict' if a colleague has saved another since. */
  async change(id: string, version: number, draft: CodebookDraft): Promise<Result<Codebook, Refusal>> {
    const codebook = { ...draft, id, version: version + 1 };
    if ((await this.#store.replace(codebook)) === 'replaced') return ok(codebook);
    return err((await this.#store.find(id)) ? 'conflict' : 'not-found');
  }

  /** Rooms and records that used it have it whole. */
  async remove(id: string): Promise<Result<null, Refusal>> {
    return (await this.#store.remove(id)) ? ok(null) : err('not-found');
  }
}
