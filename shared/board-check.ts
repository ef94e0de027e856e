import type { z } from 'zod';
import type { BoardValue, Shelf } from './board.ts';
import { Cell, CodePlan, IntervalTicks, Mark, Note, Settlement } from './mark.ts';

const SCHEMAS = {
  marks: Mark,
  notes: Note,
  cells: Cell,
  settlements: Settlement,
  intervals: IntervalTicks,
  plans: CodePlan,
} as const satisfies Record<Shelf, z.ZodType<BoardValue>>;

export type ValueCheck =
  | { readonly ok: true; readonly value: BoardValue }
  | { readonly ok: false; readonly why: string };

/** Is this a value that the shelf may hold under this key? What the server and the record builder ask; nothing else comes in. */
export function checkValue(shelf: Shelf, key: string, value: unknown): ValueCheck {
  const schema: z.ZodType<BoardValue> = SCHEMAS[shelf];
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { ok: false, why: parsed.error.issues[0]?.message ?? 'malformed' };
  return parsed.data.id === key ? { ok: true, value: parsed.data } : { ok: false, why: 'id differs from key' };
}
