/** A generator of numbers in [0, 1). Chance is given by the caller, so that a figure can be had again. */
export type Random = () => number;

/** The same numbers for the same seed (mulberry32, T. Ettinger 2017; 32 bits of state, not for secrets). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
