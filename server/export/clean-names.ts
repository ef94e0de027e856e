/** One line, without characters that steer terminals and printers. */
export function cleanLine(text: string): string {
  return cleanLines(text).replace(/\s+/g, ' ');
}

export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  // Never half of a character beyond U+FFFF.
  return `${text
    .slice(0, max - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

/** Short, and with a number where the name is taken. */
export function numbered(whole: string, max: number, isTaken: (name: string) => boolean): string {
  let name = shorten(whole, max);
  for (let n = 2; isTaken(name); n += 1) name = `${shorten(whole, max - 1 - String(n).length)} ${n}`;
  return name;
}
