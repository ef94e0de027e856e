const ASKED = process.env['KRUG_ATTACK_SESSIONS'];

/** What weakens is plain to see in few sessions; that nothing is to be seen takes many. */
export function sessionsOf(build: 'as built' | 'weakened'): number {
  if (build === 'weakened') return 3;
  return ASKED === undefined ? 6 : Number(ASKED);
}

/**
 * How seldom chance alone may fail the test: where many sessions were asked for, as it is promised (once in twenty);
 * else once in ten thousand, as it runs with each change.
 */
export const SURE = ASKED === undefined ? 1e-4 : 0.05;
