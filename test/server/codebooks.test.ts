import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInCodebook } from '#shared/codebooks/built-in.ts';
import type { FileRead } from '#shared/codebooks/file.ts';
import { type Codebook, CodebookDraft } from '#shared/codebooks.ts';
import { LIMITS } from '#shared/limits.ts';
import type { CodebookLine } from '#shared/protocol.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { LiveClient } from '../support/live-client.ts';

const code = { id: 'ask', key: 'a', label: 'Asks', definition: 'Wants to know.', group: 'Talk' };
const DRAFT: CodebookDraft = { title: 'Ours: first / try', lang: 'en', codes: [code] };

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const add = async (draft: CodebookDraft = DRAFT): Promise<Codebook> =>
  need(await app.request<Codebook>('POST', '/api/codebooks', draft));

describe('the codebooks of an installation', () => {
  it('[K12] show nothing to, and take nothing from, whoever is no member', async () => {
    const { id } = await add();
    const { pass } = await app.openRoom();
    for (const headers of [{}, { authorization: `Bearer ${pass}` }]) {
      for (const [method, path] of [
        ['GET', ''],
        ['POST', ''],
        ['POST', '/read'],
        ['GET', `/${id}`],
        ['GET', `/${id}/qdc`],
        ['GET', '/krug-12/csv'],
        ['PUT', `/${id}`],
        ['DELETE', `/${id}`],
      ] as const) {
        const response = await fetch(`${app.url}/api/codebooks${path}`, { method, headers });
        expect([response.status, await response.json()]).toEqual([401, { ok: false, refusal: 'sign-in-needed' }]);
      }
    }
    expect(need(await app.request<Codebook>('GET', `/api/codebooks/${id}`)).title).toBe(DRAFT.title);
  });

  it('[K10] are listed after the built-in ones, changed and deleted', async () => {
    const { id, version } = await add({ ...DRAFT, title: 'Listed' });
    expect(version).toBe(1);
    const lines = need(await app.request<CodebookLine[]>('GET', '/api/codebooks'));
    expect(lines.filter((line) => line.builtIn && line.lang === 'bs').map((line) => line.id)).toEqual([
      'krug-12',
      'bales-ipa-12',
      'act4teams-short-11',
      'turn-style-8',
      'facilitator-mirror-10',
    ]);
    expect(lines).toContainEqual({ id, title: 'Listed', lang: 'en', codes: 1, builtIn: false });
    const draft = { ...DRAFT, title: 'Changed' };
    const changed = need(await app.request<Codebook>('PUT', `/api/codebooks/${id}`, { version: 1, draft }));
    expect(changed).toEqual({ ...draft, id, version: 2 });
    expect(await app.request('PUT', `/api/codebooks/${id}`, { version: 1, draft })).toEqual({
      ok: false,
      refusal: 'conflict',
    });
    expect(need(await app.request('DELETE', `/api/codebooks/${id}`))).toBeNull();
    for (const [method, body] of [['GET'], ['PUT', { version: 2, draft }], ['DELETE']] as const)
      expect(await app.request(method, `/api/codebooks/${id}`, body)).toEqual({ ok: false, refusal: 'not-found' });
  });

  it('[K10] are refused when there are as many as fit', async () => {
    const crowded = await startApp();
    for (let count = 0; count < LIMITS.CODEBOOKS; count += 1)
      await crowded.store.codebooks.add({ ...DRAFT, id: `b${count}`, version: 1 }, LIMITS.CODEBOOKS);
    expect(await crowded.request('POST', '/api/codebooks', DRAFT)).toEqual({ ok: false, refusal: 'codebooks-full' });
    await crowded.stop();
  });

  it('[K14] built-in ones are read in their languages, copied, and never written', async () => {
    const path = '/api/codebooks/bales-ipa-12';
    const bosnian = need(await app.request<Codebook>('GET', `${path}?lang=bs`));
    expect(bosnian).toEqual(builtInCodebook('bales-ipa-12', 'bs'));
    expect(await app.request('PUT', path, { version: 1, draft: DRAFT })).toEqual({ ok: false, refusal: 'not-found' });
    expect(await app.request('DELETE', path)).toEqual({ ok: false, refusal: 'not-found' });
    const { id, ...content } = bosnian;
    const copy = await add({ ...content, basedOn: id });
    expect(copy).toEqual({ ...content, basedOn: id, id: copy.id, version: 1 });
  });

  it.each([
    ['an id', { ...DRAFT, id: 'krug-12' }],
    ['two codes with one key', { ...DRAFT, codes: [code, { ...code, id: 'b', label: 'B' }] }],
    ['no codes', { ...DRAFT, codes: [] }],
    ['a list', []],
  ])('[K4] a draft with %s is malformed', async (_what, draft) => {
    expect(await app.request('POST', '/api/codebooks', draft)).toEqual({ ok: false, refusal: 'malformed' });
  });
});

describe('files', () => {
  it.each(['qdc', 'csv'] as const)('[K5] [K8] a codebook goes out as .%s and is read again', async (format) => {
    const { id } = await add();
    const response = await fetch(`${app.url}/api/codebooks/${id}/${format}`, { headers: { cookie: app.cookie } });
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename=Ours-first-try.${format}`);
    const text = await response.text();
    const read = need(
      await app.request<FileRead>('POST', '/api/codebooks/read', { format, text, title: 'From a file', lang: 'en' }),
    );
    const draft = 'draft' in read ? read.draft : null;
    expect(draft?.codes).toEqual([{ ...code, id: draft?.codes[0]?.id }]);
    expect(CodebookDraft.parse(draft)).toEqual(draft);
  });

  it('[K7] a file that cannot be read is answered with line and reason, and stores nothing', async () => {
    const count = (await app.store.codebooks.list()).length;
    const file = { format: 'qdc', text: '<CodeBook>\n<Codes>', title: 'Bad', lang: 'en' };
    const read = need(await app.request<FileRead>('POST', '/api/codebooks/read', file));
    expect(read).toEqual({ problem: { line: 2, reason: 'not-xml' } });
    expect(await app.store.codebooks.list()).toHaveLength(count);
    const long = { ...file, text: 'x'.repeat(LIMITS.CODEBOOK_FILE_CHARS + 1) };
    expect(await app.request('POST', '/api/codebooks/read', long)).toEqual({ ok: false, refusal: 'malformed' });
  });
});

describe('a room and its codebook', () => {
  it('[K13] is opened with a built-in one in its language, and refused with an unknown one', async () => {
    const room = await app.openRoom({ lang: 'bs', codebook: 'turn-style-8' });
    const client = new LiveClient<FacilitatorView>(app.url, room);
    expect((await client.view()).codebook).toEqual(builtInCodebook('turn-style-8', 'bs'));
    client.close();
    const refused = await app.request('POST', '/api/rooms', { title: 'T', codebook: 'nowhere' });
    expect(refused).toEqual({ ok: false, refusal: 'not-found' });
  });

  it('[K13] keeps it to the record, whatever becomes of the stored one', async () => {
    const book = await add();
    const room = await app.openRoom({ codebook: book.id });
    await app.request('PUT', `/api/codebooks/${book.id}`, { version: 1, draft: { ...DRAFT, title: 'Later' } });
    await app.request('DELETE', `/api/codebooks/${book.id}`);
    const client = new LiveClient<FacilitatorView>(app.url, room);
    await client.view();
    need(await client.send('room.close'));
    await expect
      .poll(async () => (await app.request<SessionRecord>('GET', `/api/records/${room.room}`)).ok, { timeout: 10_000 })
      .toBe(true);
    const record = need(await app.request<SessionRecord>('GET', `/api/records/${room.room}`));
    expect(record.codebook).toEqual(book);
    expect(record.codebook.version).toBe(1);
    client.close();
  });
});
