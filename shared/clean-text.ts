/**
 * Typed or pasted text as every schema wants it: trimmed, with no control characters but line breaks and
 * tabs, and not longer than `maxChars` (in UTF-16 units, as the schemas count).
 */
export function cleanText(text: string, maxChars = Number.POSITIVE_INFINITY): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
    .slice(0, maxChars);
}
