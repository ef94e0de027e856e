import { cannotSay, type Figure, say } from '../figure.ts';
import { sum } from '../numbers.ts';
import { type Adjacency, inDegrees, outDegrees } from './graph.ts';

/** Each node's degree of the n - 1 it could have (Freeman 1979). Cannot say: 'no-data', 'one-seat'. */
export function degreeCentrality(degrees: readonly number[]): Figure<{ readonly values: readonly number[] }> {
  const others = degrees.length - 1;
  if (others < 1) return cannotSay(others < 0 ? 'no-data' : 'one-seat');
  return { defined: true, values: degrees.map((degree) => degree / others) };
}

/** Talk to one: `sum(max - in-degree) / (n - 1)^2`, 0 to 1 where all address one. */
export function inCentralisation(arcs: Adjacency): Figure {
  return centralisation(inDegrees(arcs), (n) => (n - 1) ** 2);
}

/** Talk by one: `sum(max - out-degree) / (n - 1)^2`, 1 where one addresses all, and nobody else anyone. */
export function outCentralisation(arcs: Adjacency): Figure {
  return centralisation(outDegrees(arcs), (n) => (n - 1) ** 2);
}

/**
 * Of ties without direction: `sum(max - degree) / ((n - 1)(n - 2))`, no loops; a star is 1, a circle 0. It takes
 * three nodes.
 */
export function tieCentralisation(ties: Adjacency): Figure {
  return centralisation(outDegrees(ties), (n) => (n - 1) * (n - 2));
}

/** Freeman 1979, Social Networks 1. Cannot say: 'no-data', 'one-seat' (too few to differ). */
function centralisation(degrees: readonly number[], most: (n: number) => number): Figure {
  const n = degrees.length;
  if (n === 0) return cannotSay('no-data');
  const whole = most(n);
  if (n < 2 || whole === 0) return cannotSay('one-seat');
  const largest = Math.max(...degrees);
  return say(sum(degrees.map((degree) => largest - degree)) / whole);
}
