import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** One import that the linter must refuse, or must let through: the file it stands in, and what it imports. */
const REFUSED: readonly (readonly [file: string, imported: string])[] = [
  ['shared/a.ts', '../server/app.ts'],
  ['shared/room/a.ts', '../../client/live/clock.ts'],
  ['shared/b.ts', 'node:fs/promises'],
  ['shared/c.ts', '#shared/ids.ts'],
  ['shared/d.ts', 'yjs'],
  ['shared/e.ts', 'react'],
  ['shared/board.ts', 'node:crypto'],
  ['client/ui/a.ts', '../../server/app.ts'],
  ['client/ui/b.ts', 'node:path'],
  ['client/ui/c.ts', 'yjs'],
  ['client/ui/d.ts', '../board/circle.tsx'],
  ['client/live/a.ts', '../facilitator/page.tsx'],
  ['client/live/b.ts', '../../server/room/ports.ts'],
  ['client/participant/a.ts', '../board/page.tsx'],
  ['client/participant/b.ts', 'zod'],
  ['client/participant/c.ts', 'zod/mini'],
  ['client/participant/d.ts', 'y-indexeddb'],
  ['client/participant/pages/a.ts', '../../screen/page.tsx'],
  ['client/facilitator/a.ts', '../participant/page.tsx'],
  ['client/facilitator/b.ts', '../home/page.tsx'],
  ['client/board/a.ts', '../facilitator/page.tsx'],
  ['client/board/b.ts', 'y-websocket'],
  ['client/screen/a.ts', '../board/page.tsx'],
  ['client/home/a.ts', '../facilitator/page.tsx'],
  ['client/home/main.tsx', '../board/page.tsx'],
  ['client/archive/a.ts', '../facilitator/page.tsx'],
  ['client/archive/b.ts', '../codebooks/draft.ts'],
  ['client/codebooks/a.ts', '../home/page.tsx'],
  ['server/a.ts', '../client/live/clock.ts'],
  ['server/b.ts', 'yjs'],
  ['server/room/a.ts', '../storage/database.ts'],
  ['server/room/b.ts', '../transport/http.ts'],
  ['server/room/c.ts', '../config.ts'],
  ['server/room/d.ts', 'kysely'],
  ['server/room/deep/a.ts', '../../board/hub.ts'],
  ['server/room/e.ts', '../../client/live/clock.ts'],
  ['server/transport/a.ts', '../storage/database.ts'],
  ['server/storage/a.ts', '../transport/http.ts'],
  ['server/storage/b.ts', 'yjs'],
  ['server/board/a.ts', '../storage/database.ts'],
  ['server/board/b.ts', '../transport/http.ts'],
  ['server/ballot/a.ts', '../storage/database.ts'],
];

const ALLOWED: typeof REFUSED = [
  ['shared/room/ok.ts', '../ids.ts'],
  ['shared/board.ts', 'yjs'],
  ['shared/ok.ts', 'zod'],
  ['client/ui/ok.ts', '#shared/board.ts'],
  ['client/live/ok.ts', 'yjs'],
  ['client/participant/ok.ts', '../live/clock.ts'],
  ['client/board/ok.ts', '#shared/board.ts'],
  ['client/home/main.tsx', '../facilitator/page.tsx'],
  ['client/board/also-ok.ts', '#shared/codebooks/group-hues.ts'],
  ['server/app.ts', './storage/database.ts'],
  ['server/board/ok.ts', 'yjs'],
  ['server/room/ok.ts', '#shared/room/state.ts'],
  ['server/room/deep/ok.ts', '../ports.ts'],
  ['server/transport/ok.ts', '../room/ports.ts'],
  ['server/storage/ok.ts', '../room/ports.ts'],
];

const root = join(import.meta.dirname, '../..');
let folder: string;
let refusals: readonly Refusal[];

interface Refusal {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
}

const Report = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }),
    }),
  ),
});

describe('the import rules of the linter', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'krug-lint-'));
    for (const name of ['biome.json', '.gitignore']) cpSync(join(root, name), join(folder, name));
    const files = new Map(filesOf([...REFUSED, ...ALLOWED]).map(([file, lines]) => [file, lines.join('')]));
    files.set('server/one.ts', "import { two } from './two.ts';\nexport const one = (): number => two();\n");
    files.set('server/two.ts', "import { one } from './one.ts';\nexport const two = (): number => one();\n");
    files.set('server/index.ts', "export * from './one.ts';\nexport * from './two.ts';\n");
    files.set('server/bare.ts', "import { one } from './one';\n\none();\n");
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    refusals = lint();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('[H1] refuses every import across a wall, and only those', () => {
    const wanted = REFUSED.map(([file, imported]) => `${file} -> ${imported}`).sort();
    const lines = new Map(filesOf([...REFUSED, ...ALLOWED]));
    const found = refusals
      .filter(({ rule }) => rule === 'noRestrictedImports')
      .map(({ file, line }) => `${file} -> ${/'(.*)'/.exec(lines.get(file)?.[line - 1] ?? '')?.[1]}`);
    // Some walls are guarded twice.
    expect([...new Set(found)].sort()).toEqual(wanted);
  });

  it.each([
    ['server/one.ts', 'noImportCycles'],
    ['server/index.ts', 'noBarrelFile'],
    ['server/bare.ts', 'useImportExtensions'],
  ])('[H1] finds in %s: %s', (file, rule) => {
    expect(refusals.filter((refusal) => refusal.file === file).map((refusal) => refusal.rule)).toContain(rule);
  });
});

/** Imports of one file stand together in it, a line each. */
function filesOf(imports: typeof REFUSED): [file: string, lines: string[]][] {
  const files = new Map<string, string[]>();
  for (const [file, imported] of imports) files.set(file, [...(files.get(file) ?? []), `import '${imported}';\n`]);
  return [...files];
}

function lint(): Refusal[] {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const report = Report.parse(JSON.parse(stdout));
  return report.diagnostics.map(({ category, location }) => ({
    file: location.path,
    rule: category.split('/').at(-1) ?? '',
    line: location.start.line,
  }));
}
