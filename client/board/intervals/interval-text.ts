import { INTERVAL_MS } from '#shared/intervals.ts';
import { clockText } from '../model/clock-text.ts';

/** "4:00–6:00", counted from the start of the session. */
export function intervalText(interval: number): string {
  return `${clockText(interval * INTERVAL_MS)}–${clockText((interval + 1) * INTERVAL_MS)}`;
}
