/** Letters and digits that nobody confuses across a room: no 0/O, 1/I/L, 5/S, 2/Z, 8/B, U/V. */
export const CODE_ALPHABET = '34679ACDEFGHJKMNPQRTWXY';
export const CODE_LENGTH = 6;

/**
 * What a person typed, as a join code: case, spaces and dashes don't matter.
 * Returns null where it cannot be one.
 */
export function parseJoinCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\-–.]/g, '');
  if (code.length !== CODE_LENGTH) return null;
  return [...code].every((letter) => CODE_ALPHABET.includes(letter)) ? code : null;
}

/** A code from `CODE_LENGTH` random bytes or more; bytes past the last whole multiple are skipped, so no letter is favoured. */
export function joinCodeFrom(bytes: Iterable<number>): string {
  const limit = 256 - (256 % CODE_ALPHABET.length);
  let code = '';
  for (const byte of bytes) {
    if (byte < limit) code += CODE_ALPHABET[byte % CODE_ALPHABET.length];
    if (code.length === CODE_LENGTH) return code;
  }
  throw new RangeError('too few random bytes for a join code');
}
