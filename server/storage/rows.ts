import type { z } from 'zod';

/** Structured text from a row. A row that does not parse was damaged, or written by something that is not Krug. */
export function parseRow<T>(schema: z.ZodType<T>, text: string, what: string): T {
  const parsed = schema.safeParse(parseJson(text, what));
  if (!parsed.success) throw new Error(`stored ${what} does not parse`, { cause: parsed.error });
  return parsed.data;
}

/** The engine's own message repeats a piece of the text, which may be an answer, and messages go into the log. */
function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`stored ${what} is no JSON`);
  }
}

/** The drivers give Buffers, which are views into shared memory; everyone else works with plain bytes of their own. */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}

/** Both engines limit the parameters of one statement; a whole offline evening comes in several. */
const ROWS_PER_INSERT = 500;

export function* inChunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) yield rows.slice(from, from + ROWS_PER_INSERT);
}
