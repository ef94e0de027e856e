import type { Cell } from '#shared/mark.ts';

export type Stance = Cell['stance'];

/** As many former readings as a cell keeps; of a longer story the oldest is let go. */
const TRAIL = 20;
const ROUND: readonly (Stance | null)[] = [null, 'agree', 'agree-example', 'dissent', 'dissent-example'];

/** What one tap after another makes of a cell: round and round, and once empty. */
export function nextStance(stance: Stance | null): Stance | null {
  return ROUND[(ROUND.indexOf(stance) + 1) % ROUND.length] ?? null;
}

/** What a key makes of a cell; undefined if the key says nothing here. */
export function stanceOfKey(key: string, stance: Stance | null): Stance | null | undefined {
  const letter = key.toLowerCase();
  if (letter === 'a') return stance === 'agree-example' ? stance : 'agree';
  if (letter === 'd') return stance === 'dissent-example' ? stance : 'dissent';
  if (letter === 'e') return stance && withExampleToggled(stance);
  return key === 'Backspace' || key === 'Delete' ? null : undefined;
}

function withExampleToggled(stance: Stance): Stance {
  const isAgreement = stance === 'agree' || stance === 'agree-example';
  if (stance === 'agree' || stance === 'dissent') return isAgreement ? 'agree-example' : 'dissent-example';
  return isAgreement ? 'agree' : 'dissent';
}

/** The stance that a cell holds now. */
export function stanceOf(cell: Cell | undefined): Stance | null {
  return cell && !cell.gone ? cell.stance : null;
}

/** A new reading over the former one, which goes into the trail; null takes it back. `before` gives the id. */
export function withStance(before: Cell, stance: Stance | null, at: number): Cell {
  const { gone, trail = [], ...rest } = before;
  const was = { at: before.at, stance: before.stance, ...(gone ? { gone } : {}) };
  return {
    ...rest,
    at,
    stance: stance ?? before.stance,
    ...(stance === null ? { gone: true } : {}),
    trail: [...trail, was].slice(-TRAIL),
  };
}
