import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Store } from '../../server/room/ports.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { LiveClient } from '../support/live-client.ts';

/** Holds up the first answer to one question: it was right when the store was asked, and is told later. */
class SlowWord {
  readonly asked: Promise<void>;
  /** The question, once it is known. */
  about = '';
  readonly #method: 'findPass' | 'findLink';
  #ask = (): void => undefined;
  #tell = (): void => undefined;
  readonly #told: Promise<void>;

  constructor(method: 'findPass' | 'findLink') {
    this.#method = method;
    this.asked = new Promise((resolve) => (this.#ask = resolve));
    this.#told = new Promise((resolve) => (this.#tell = resolve));
  }

  tell(): void {
    this.#tell();
  }

  wrap(store: Store): Store {
    const access = new Proxy(store.access, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        const method = value.bind(target) as (...args: unknown[]) => Promise<unknown>;
        return key === this.#method ? (...args: unknown[]) => this.#late(args[0], method(...args)) : method;
      },
    });
    return new Proxy(store, { get: (target, key) => (key === 'access' ? access : Reflect.get(target, key)) });
  }

  async #late(question: unknown, answer: Promise<unknown>): Promise<unknown> {
    const found = await answer;
    if (question !== this.about) return found;
    this.#ask();
    await this.#told;
    return found;
  }
}

describe('a link that is renewed while somebody is on their way in', () => {
  let app: TestApp;
  afterEach(() => app.stop());

  async function begin() {
    const word = new SlowWord('findPass');
    app = await startApp({ wrap: (store) => word.wrap(store) });
    const me = await app.openRoom();
    const observer = await app.enter(me, 'observer', 'Mirko');
    word.about = createHash('sha256').update(observer.pass).digest('hex');
    const renew = async (): Promise<void> => {
      await word.asked;
      need(await app.request('POST', `/api/rooms/${me.room}/links/observer/renew`, {}, me.pass));
      word.tell();
    };
    return { observer, renew };
  }

  it('[A9] shows them out of the live room', async () => {
    const { observer, renew } = await begin();
    const live = new LiveClient(app.url, observer);
    await renew();
    expect(await live.ended()).toBe('link-invalid');
  });

  it('[A9] shows them out of the board', async () => {
    const { observer, renew } = await begin();
    const url = `${app.url.replace('http', 'ws')}/board/${observer.room}`;
    const board = new WebSocket(url, ['krug.board.v1', `pass.${observer.pass}`]);
    const code = new Promise<number>((resolve) => board.once('close', resolve));
    await renew();
    expect(await code).toBe(4401);
  });

  it('[A9] lets nobody in on the old link any more', async () => {
    const word = new SlowWord('findLink');
    app = await startApp({ wrap: (store) => word.wrap(store) });
    const me = await app.openRoom();
    const secret = (await app.links(me)).links.find(({ role }) => role === 'observer')?.url.split('#')[1] ?? '';
    word.about = secret;
    const enter = app.request('POST', '/api/enter', { secret, name: 'Mirko' });
    await word.asked;
    need(await app.request('POST', `/api/rooms/${me.room}/links/observer/renew`, {}, me.pass));
    word.tell();
    expect(await enter).toEqual({ ok: false, refusal: 'link-invalid' });
  });
});
