/** Closes a switch over a union: a new arm that nobody handles fails the type check here. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
