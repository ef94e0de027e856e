import { type Request, Router } from 'express';
import { type Codebook, CodebookDraft } from '#shared/codebooks.ts';
import { Lang } from '#shared/ids.ts';
import { CodebookChange, CodebookFile } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CodebookLibrary } from '../access/codebook-library.ts';
import { readCodebookCsv, writeCodebookCsv } from '../export/codebook-csv.ts';
import { readQdc } from '../export/qdc-read.ts';
import { writeQdc } from '../export/qdc-write.ts';
import type { Log } from '../log.ts';
import { type CallerParts, needMember } from './caller.ts';
import { parse, route } from './reply.ts';

const FORMATS = {
  qdc: { write: writeQdc, read: readQdc, type: 'application/xml; charset=utf-8' },
  csv: { write: writeCodebookCsv, read: readCodebookCsv, type: 'text/csv; charset=utf-8' },
} as const;

/** Members read, make and change codebooks, and take them from and to other tools. */
export function codebookRoutes(parts: CallerParts, library: CodebookLibrary, log: Log): Router {
  const router = Router();

  /** A route for members. */
  const members = (handle: (request: Request) => Promise<Result<unknown, Refusal>>) =>
    route(log, async (request) => {
      const member = await needMember(parts, request);
      return member.ok ? handle(request) : member;
    });

  router.get(
    '/codebooks',
    members(async () => ok(await library.list())),
  );

  router.post(
    '/codebooks',
    members(async (request) => {
      const draft = parse(CodebookDraft, request.body);
      return draft.ok ? library.add(draft.value) : draft;
    }),
  );

  router.post(
    '/codebooks/read',
    members(async (request) => {
      const file = parse(CodebookFile, request.body);
      if (!file.ok) return file;
      const { format, text, title, lang } = file.value;
      return ok(FORMATS[format].read(text, { title, lang }));
    }),
  );

  router.get(
    '/codebooks/:id',
    members(async (request) => found(library, request)),
  );

  router.put(
    '/codebooks/:id',
    members(async (request) => {
      const change = parse(CodebookChange, request.body);
      if (!change.ok) return change;
      return library.change(idOf(request), change.value.version, change.value.draft);
    }),
  );

  router.delete(
    '/codebooks/:id',
    members(async (request) => library.remove(idOf(request))),
  );

  for (const [format, { write, type }] of Object.entries(FORMATS)) {
    router.get(
      `/codebooks/:id/${format}`,
      route(log, async (request, response) => {
        const member = await needMember(parts, request);
        if (!member.ok) return member;
        const book = await found(library, request);
        if (!book.ok) return book;
        response
          .set('cache-control', 'no-store')
          .attachment(`${fileName(book.value)}.${format}`)
          .type(type);
        response.send(write(book.value));
        return ok(null);
      }),
    );
  }
  return router;
}

async function found(library: CodebookLibrary, request: Request): Promise<Result<Codebook, Refusal>> {
  const lang = Lang.safeParse(request.query.lang);
  const book = await library.find(idOf(request), lang.success ? lang.data : 'en');
  return book ? ok(book) : err('not-found');
}

function idOf(request: Request): string {
  return String(request.params.id);
}

/** Letters and digits of the title, as a file may be called on any system. */
function fileName({ title }: Codebook): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'codebook';
}
