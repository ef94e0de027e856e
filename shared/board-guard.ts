import { STANCES } from './lists.ts';
import type { Cell, CodePlan, IntervalTicks, Mark, Note, Settlement } from './mark.ts';

/**
 * Whether a value from the board can be drawn. The server lets only whole values in (board-check.ts); this is the
 * page's own second look, which needs no schemas: a strange value is left out, and breaks nothing.
 */
type Fields = Readonly<Record<string, unknown>>;

export function isMark(key: string, value: unknown): value is Mark {
  if (!isEntry(key, value)) return false;
  const { from, to, code, prompt, flags, until, modifiers } = value;
  return (
    (from === 'facilitator' || isSeat(from)) &&
    (to === 'group' || to === 'facilitator' || isSeat(to)) &&
    isNameOrNull(code) &&
    isNameOrNull(prompt) &&
    (until === undefined || typeof until === 'number') &&
    (flags === undefined || Array.isArray(flags)) &&
    (modifiers === undefined || Array.isArray(modifiers))
  );
}

export function isNote(key: string, value: unknown): value is Note {
  return isEntry(key, value) && typeof value.text === 'string' && typeof value.kind === 'string';
}

export function isCell(key: string, value: unknown): value is Cell {
  if (!isEntry(key, value)) return false;
  const { prompt, seat, stance } = value;
  return typeof prompt === 'string' && typeof seat === 'string' && STANCES.some((known) => known === stance);
}

export function isSettlement(key: string, value: unknown): value is Settlement {
  return (
    isEntry(key, value) && Array.isArray(value.between) && Array.isArray(value.with) && typeof value.kept === 'object'
  );
}

export function isIntervalTicks(key: string, value: unknown): value is IntervalTicks {
  if (!isEntry(key, value)) return false;
  const { interval, who, codes } = value;
  return (
    Number.isInteger(interval) &&
    (interval as number) >= 0 &&
    (who === null || who === 'facilitator' || isSeat(who)) &&
    Array.isArray(codes)
  );
}

export function isPlan(key: string, value: unknown): value is CodePlan {
  if (!isEntry(key, value) || value.coder !== key) return false;
  const { codes, trail } = value;
  return (codes === null || Array.isArray(codes)) && (trail === undefined || Array.isArray(trail));
}

function isEntry(key: string, value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const { id, coder, at } = value as Fields;
  return id === key && typeof coder === 'string' && typeof at === 'number' && at >= 0;
}

function isSeat(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'seat' in value && typeof value.seat === 'string';
}

function isNameOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}
