import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import { launchBrowser } from '../support/browser.ts';
import { ChildServer } from '../support/child-server.ts';
import { codeByKeyboard, type Turn } from '../support/coder-hands.ts';
import { type Desk, openDesk, seesMarks } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';
import { addresseeOf, codebookOf, codeOf, keysOf, roomOf } from '../support/meeting-room.ts';
import { type Act, findMeeting } from '../support/meetings.ts';
import { API_TOKEN, callServer, gatherPeople } from '../support/people.ts';
import { seededRandom } from '../support/random.ts';
import { latencyRow } from './figures.ts';
import { notesOf, type PageNotes, type Sighting, startEcho, watchPage } from './watch-page.ts';

/**
 * A real meeting, coded in real browsers by keyboard at the pace at which it was held, on a server process
 * of its own. Prints how long marks took to stand on the screens, beside a bare WebSocket echo of the same
 * run; fails if a mark is lost or doubled. Run: npm run bench:coding
 * KRUG_CODERS=2…5, KRUG_PACE=1 (own pace; 2 is double), KRUG_ACTS=386, KRUG_SHARE=all | divided.
 */
const CODERS = Number(process.env['KRUG_CODERS'] ?? 5);
const PACE = Number(process.env['KRUG_PACE'] ?? 1);
const SHARE = process.env['KRUG_SHARE'] === 'divided' ? 'divided' : 'all';
const ECHO_EVERY_MS = 250;

const REACTION_MS = [300, 1_500] as const;
const reactions = Array.from({ length: CODERS }, (_, index) => seededRandom(index + 1));

const found = findMeeting('ES2008a');
if (!found) process.exit(1);
const meeting = found;
const acts = meeting.acts.slice(0, Number(process.env['KRUG_ACTS'] ?? meeting.acts.length));
const draft = roomOf(meeting);
const setting = { seats: draft.seats ?? [], codebook: codebookOf(meeting) };

const dataDir = mkdtempSync(path.join(tmpdir(), 'krug-bench-'));
const server = await ChildServer.prepare({ DATA_DIR: dataDir, API_TOKEN, DATABASE_URL: '' });
const echo = fork(fileURLToPath(new URL('./echo-server.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
const browser = await launchBrowser();
try {
  const echoUrl = await firstMessage(echo);
  await server.start();
  const people = await gatherPeople(server.url, draft, { observers: CODERS, phones: 0 });
  const facilitator = new LiveClient<FacilitatorView>(server.url, people.facilitator);
  await facilitator.view();
  await must(facilitator, 'room.start');
  const desks: Desk[] = [];
  for (const entry of people.observers) desks.push(await openDesk(browser, entry, { origin: server.url }));
  await Promise.all(desks.map(({ page }) => page.getByRole('button', { name: /^PM, / }).waitFor()));
  await Promise.all(desks.map(({ page }) => watchPage(page)));
  const stopEcho = await startEcho(await (await browser.newContext()).newPage(), echoUrl, ECHO_EVERY_MS);

  const parts = desks.map((_, index) => acts.filter((_act, place) => SHARE === 'all' || place % CODERS === index));
  const behind = await Promise.all(
    desks.map(({ page }, index) =>
      codeByKeyboard(
        page,
        (parts[index] ?? []).map((act) => turnOf(act, index)),
      ),
    ),
  );
  for (const { page } of desks) {
    for (const [index, part] of parts.entries()) await seesMarks(page, `Observer ${index + 1}`, part.length);
  }
  const trips = await stopEcho();
  const notes = await Promise.all(desks.map(({ page }) => notesOf(page)));
  for (const { page } of desks) await page.getByText('✓ Saved').waitFor();
  await must(facilitator, 'room.close');
  await facilitator.ended();
  const record = await callServer<SessionRecord>(server.url, 'GET', `/api/records/${people.facilitator.room}`);
  check(record, desks, parts);
  process.stdout.write(`${report(notes, trips, behind, record.marks.length)}\n`);
} finally {
  await browser.close();
  echo.kill();
  await server.end('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(0);

/** Nobody reaches for the keys in the same instant as another: each coder takes their own moment. */
function turnOf(act: Act, coder: number): Turn {
  const reaction = REACTION_MS[0] + (reactions[coder]?.next() ?? 0) * (REACTION_MS[1] - REACTION_MS[0]);
  return { at: (act.s * 1_000 + reaction) / PACE, keys: keysOf(act, setting) };
}

function report(
  notes: readonly PageNotes[],
  trips: readonly number[],
  behind: readonly number[],
  marks: number,
): string {
  const own = notes.flatMap((page, index) => latencies(page.keys, page.seen[`Observer ${index + 1}`] ?? []));
  const others = notes.flatMap((page, index) =>
    notes.flatMap((viewer, other) =>
      other === index ? [] : latencies(page.keys, viewer.seen[`Observer ${index + 1}`] ?? []),
    ),
  );
  const long = notes.flatMap(({ longTasks }) => longTasks);
  return [
    `${CODERS} coders in Chromium, ${acts.length} acts (${SHARE === 'all' ? 'each codes all' : 'divided among them'}), ${PACE} x the meeting’s pace; Node ${process.version}, SQLite; load of the machine ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`,
    '',
    '| from the key press on | n | median ms | p99 ms |',
    '|---|---|---|---|',
    latencyRow(
      'own mark stands in the page',
      own.map(({ changed }) => changed),
    ),
    latencyRow(
      'own mark, its animation frame',
      own.map(({ frame }) => frame),
    ),
    latencyRow(
      'own mark, that frame painted',
      own.map(({ painted }) => painted),
    ),
    latencyRow(
      'another coder’s page has the mark (it is on the server’s disk by then)',
      others.map(({ changed }) => changed),
    ),
    latencyRow(
      'another coder’s page, its animation frame',
      others.map(({ frame }) => frame),
    ),
    latencyRow('bare WebSocket echo, round trip', trips),
    '',
    `${marks} marks in the record, none lost, none doubled. Tasks over 50 ms in all pages: ${long.length}${long.length > 0 ? `, the longest ${Math.max(...long).toFixed(0)} ms` : ''}. The last act was pressed ${Math.max(...behind).toFixed(0)} ms late.`,
  ].join('\n');
}

function latencies(keys: readonly number[], seen: readonly Sighting[]): Sighting[] {
  return seen.flatMap(({ changed, frame, painted }, index) => {
    const key = keys[index];
    if (key === undefined || frame === 0) return [];
    return [{ changed: changed - key, frame: frame - key, painted: painted - key }];
  });
}

function check(record: SessionRecord, desks: readonly Desk[], parts: readonly (readonly Act[])[]): void {
  if (record.setAside.length > 0) throw new Error(`${record.setAside.length} set aside`);
  for (const [index, { entry, complaints }] of desks.entries()) {
    const made = record.marks
      .filter(({ coder }) => coder === entry.coder)
      .map(({ from, to, code }) => [from, to, code]);
    const meant = (parts[index] ?? []).map((act) => [{ seat: act.by }, addresseeOf(act), codeOf(act)]);
    if (JSON.stringify(made) !== JSON.stringify(meant))
      throw new Error(`coder ${index + 1}: ${made.length} marks for ${meant.length} acts, or not the same`);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  }
}

function firstMessage(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('error', reject);
  });
}

async function must(client: LiveClient<FacilitatorView>, name: string): Promise<void> {
  const reply = await client.send(name, {});
  if (!reply.ok) throw new Error(`${name}: ${reply.refusal}`);
}
