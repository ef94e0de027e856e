import path from 'node:path';
import express, { type Router } from 'express';

/** Which built page answers which address; everything else is the staff's single page. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^\/(j|p)(\/|$)/, 'phone.html'],
  [/^\/observe\//, 'board.html'],
  [/^\/screen\//, 'screen.html'],
  [/^\/practice(\/|$)/, 'practice.html'],
  [/^\/codebooks(\/|$)/, 'codebooks.html'],
];

/** The built client. Files with a hash in their name never change; pages are asked for anew each time. */
export function pages(folder: string): Router {
  const router = express.Router();
  router.use(
    '/assets',
    express.static(path.join(folder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      fallthrough: false,
      redirect: false,
    }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0, redirect: false }));
  router.get(/.*/, (request, response) => {
    const page = PAGES.find(([pattern]) => pattern.test(request.path))?.[1] ?? 'index.html';
    response.set('cache-control', 'no-cache').sendFile(page, { root: folder });
  });
  return router;
}
