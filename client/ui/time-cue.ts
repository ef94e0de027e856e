import { TIME_CUES } from '#shared/limits.ts';

export type TimeCue = 'normal' | 'soon' | 'last' | 'over';

/** How much of the planned time is left, as a stage; both in ms. At exactly a share the cue has begun. */
export function timeCue(remainingMs: number, plannedMs: number): TimeCue {
  if (remainingMs <= 0) return 'over';
  const share = remainingMs / plannedMs;
  if (share <= TIME_CUES.LAST) return 'last';
  return share <= TIME_CUES.SOON ? 'soon' : 'normal';
}

/** "4:05" left, "+0:30" over. Left is rounded up, so that 0:00 is shown when the time is really up. */
export function formatRemaining(remainingMs: number): string {
  const over = remainingMs < 0;
  const total = over ? Math.floor(-remainingMs / 1_000) : Math.ceil(remainingMs / 1_000);
  const digits = `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
  return over && total > 0 ? `+${digits}` : digits;
}
