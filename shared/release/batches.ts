import { LIMITS } from '../limits.ts';
import type { Random } from '../random.ts';
import type { Release } from './level.ts';

/**
 * Which of the answers that are held back are shown now. They are drawn by lot from all that are held, and as many
 * as make a group stay behind: so who answered last is hardly ever in the next group for certain, and at the close
 * there is again a group to come. `given` counts the answers, shown or held; below `least` nothing goes out.
 */
export function nextBatch<T>(held: readonly T[], given: number, least: number, random: Random): T[] {
  if (given < least || held.length < 2 * LIMITS.RELEASE_BATCH) return [];
  return shuffled(held, random).slice(0, held.length - LIMITS.RELEASE_BATCH);
}

/** How many must have answered before the first of them go out. */
export function firstGroupAt({ threshold }: Release): number {
  return Math.max(2 * LIMITS.RELEASE_BATCH, threshold);
}

/** Every order as likely as any other (Fisher and Yates). */
function shuffled<T>(values: readonly T[], random: Random): T[] {
  const mixed = [...values];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [mixed[last], mixed[other]];
    if (a === undefined || b === undefined) continue;
    mixed[last] = b;
    mixed[other] = a;
  }
  return mixed;
}
