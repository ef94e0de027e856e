/**
 * What this device keeps for its own use. A browser that forbids storage (private windows of some, full disks)
 * keeps it until the page is left.
 */
const memory = new Map<string, string>();

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

/** null forgets it. */
export function keep(key: string, text: string | null): void {
  if (text === null) memory.delete(key);
  else memory.set(key, text);
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Memory is enough until the page is left.
  }
}
