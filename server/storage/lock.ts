import SQLite from 'better-sqlite3';

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/**
 * Keeps a second server off the same folder. The lock belongs to the operating system (SQLite takes it on a file of
 * its own), so it ends with this process however it ends, and nothing stale is left behind. Returns what releases it.
 * Throws `FolderInUse` at once when another server holds it.
 */
export function lockFolder(dataDir: string, file: string): () => void {
  const database = new SQLite(file, { timeout: 0 });
  try {
    database.pragma('journal_mode = MEMORY');
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    if (error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new FolderInUse(
        `Another Krug server is already using the folder ${dataDir}. Stop that one, or set DATA_DIR to another folder.`,
      );
    }
    throw error;
  }
  return () => database.close();
}
