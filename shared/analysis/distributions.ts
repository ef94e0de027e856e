const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const ENOUGH = 1e-15;
const STEPS = 500;

/** ln of the gamma function for x > 0 (Lanczos, 1964, with nine terms): good to 14 digits. */
function lnGamma(x: number): number {
  const z = x - 1;
  let series = LANCZOS[0] ?? 1;
  for (let i = 1; i < LANCZOS.length; i++) series += (LANCZOS[i] ?? 0) / (z + i);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series);
}

/** Evaluates b0 + a1/(b1 + a2/(b2 + …)) from the front (Lentz 1976, as amended by Thompson and Barnett 1986). */
function continuedFraction(b0: number, term: (step: number) => readonly [a: number, b: number]): number {
  const small = 1e-300;
  let value = b0 || small;
  let numerator = value;
  let denominator = 0;
  for (let step = 1; step <= STEPS; step++) {
    const [a, b] = term(step);
    denominator = 1 / (b + a * denominator || small);
    numerator = b + a / numerator || small;
    const change = numerator * denominator;
    value *= change;
    if (Math.abs(change - 1) < ENOUGH) break;
  }
  return value;
}

/** The regularised incomplete beta function I_x(a, b), 0 <= x <= 1. */
function betaShare(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShare(1 - x, b, a);
  const front = Math.exp(
    lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log(1 - x) - Math.log(a),
  );
  const fraction = continuedFraction(1, (step) => {
    const m = Math.floor(step / 2);
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    return [step % 2 === 0 ? even : odd, 1];
  });
  return front / fraction;
}

/** P(T <= t) of Student's t with `df` > 0 degrees of freedom. */
function studentCdf(t: number, df: number): number {
  const tail = betaShare(df / (df + t * t), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The t that Student's t stays below with probability `p`, 0.5 <= p < 1; `df` > 0. Newton's steps from 0: above it
 * the distribution bends down only, so that they come from below and never go past.
 */
export function studentQuantile(p: number, df: number): number {
  const top = Math.exp(lnGamma((df + 1) / 2) - lnGamma(df / 2)) / Math.sqrt(df * Math.PI);
  let t = 0;
  for (let step = 0; step < STEPS; step++) {
    const density = top * (1 + (t * t) / df) ** (-(df + 1) / 2);
    const next = t + (p - studentCdf(t, df)) / density;
    if (!(next - t > 1e-13 * next)) break;
    t = next;
  }
  return t;
}

/** P(X > x) of chi-squared with `df` > 0 degrees of freedom: series below the mean, fraction above. */
export function chiSquareUpper(x: number, df: number): number {
  if (x <= 0) return 1;
  const a = df / 2;
  const half = x / 2;
  const front = Math.exp(a * Math.log(half) - half - lnGamma(a));
  if (half < a + 1) {
    let term = 1 / a;
    let series = term;
    for (let n = 1; n < STEPS && term > series * ENOUGH; n++) {
      term *= half / (a + n);
      series += term;
    }
    return 1 - front * series;
  }
  return front / continuedFraction(half + 1 - a, (step) => [-step * (step - a), half + 2 * step + 1 - a]);
}
