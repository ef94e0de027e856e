/** What a page of the wall holds at a legible size. */
const PAGE_CHARS = 700;
const PAGE_TEXTS = 8;
/** A short answer takes a line all the same. */
const LEAST_CHARS = 45;

/** Written answers in pages, in their order; a long one has a page to itself. */
export function pagesOf(texts: readonly string[]): string[][] {
  const pages: string[][] = [];
  let chars = 0;
  for (const text of texts) {
    const size = Math.max(LEAST_CHARS, text.length);
    const page = pages.at(-1);
    if (page && page.length < PAGE_TEXTS && chars + size <= PAGE_CHARS) {
      page.push(text);
      chars += size;
    } else {
      pages.push([text]);
      chars = size;
    }
  }
  return pages;
}
