import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';

/** The device's own copy of a board, so that coding outlives a reload without a network. */
export interface BoardMemory {
  /** What the server was known to have on disk when this device last heard of it; null if never. */
  readonly stored: Uint8Array | null;
  keepStored(vector: Uint8Array): void;
  /** Resolves when every change of the document up to now is written; rejects if the browser gave up. */
  written(): Promise<void>;
  close(): Promise<void>;
  /** Closes, and removes everything from the device. */
  wipe(): Promise<void>;
}

const STORED = 'stored';
/** Where y-indexeddb puts what changed. */
const UPDATES = 'updates';

/** One for each coder of each room: on a shared laptop nobody's marks go out under another's name. */
export function boardMemoryName(room: string, coder: string): string {
  return `krug.board.${room}.${coder}`;
}

/** Loads what is there into the document, and keeps every change. Null where the browser keeps nothing. */
export async function openBoardMemory(name: string, doc: Y.Doc): Promise<BoardMemory | null> {
  if (!(await canKeep(name))) return null;
  const persistence = new IndexeddbPersistence(name, doc);
  await persistence.whenSynced;
  const stored: unknown = await persistence.get(STORED);
  // y-indexeddb does not say so either if there is no more room: its transaction ends, and the event rises to here.
  let gaveUp = false;
  persistence.db?.addEventListener('abort', () => {
    gaveUp = true;
  });
  const close = async (): Promise<void> => {
    await persistence.destroy();
  };
  return {
    stored: stored instanceof ArrayBuffer ? new Uint8Array(stored) : null,
    keepStored: (vector) => {
      // Only a hint of what is saved; without it the next answer of the server says the same.
      persistence.set(STORED, Uint8Array.from(vector).buffer).catch(() => undefined);
    },
    // What reads comes after all that wrote before it, and y-indexeddb writes as soon as it hears of a change.
    written: async () => {
      await readOnce(persistence.db);
      if (gaveUp) throw new Error('the browser gave up');
    },
    close,
    wipe: async () => {
      await close();
      await request(() => indexedDB.deleteDatabase(name));
    },
  };
}

/** y-indexeddb does not report a database that cannot be opened (private windows, full disks). */
async function canKeep(name: string): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false;
  try {
    // Under a name of its own: opening the board's would make it empty and without its tables.
    const database = await request(() => indexedDB.open(`${name}.probe`));
    database.close();
    await request(() => indexedDB.deleteDatabase(`${name}.probe`));
    return true;
  } catch {
    return false;
  }
}

function request<T>(make: () => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const asked = make();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('the browser keeps nothing'));
  });
}

function readOnce(database: IDBDatabase | null): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!database) throw new Error('the browser keeps nothing');
    const reading = database.transaction(UPDATES, 'readonly');
    reading.objectStore(UPDATES).getKey(0);
    reading.oncomplete = () => resolve();
    reading.onabort = () => reject(reading.error ?? new Error('the browser gave up'));
  });
}
