import type { FileRead } from '#shared/codebooks/file.ts';
import type { Lang } from '#shared/ids.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Reply } from '#shared/protocol.ts';
import { call } from '../live/http.ts';

/** Asks the server to read a file of the user's; nothing is stored. */
export async function readCodebookFile(file: File, lang: Lang): Promise<Reply<FileRead>> {
  // A character is four bytes at most.
  if (file.size > LIMITS.CODEBOOK_FILE_CHARS * 4) return { ok: false, refusal: 'too-large' };
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text.length > LIMITS.CODEBOOK_FILE_CHARS) return { ok: false, refusal: 'too-large' };
  const format = text.trimStart().startsWith('<') || /\.qdc$/i.test(file.name) ? 'qdc' : 'csv';
  const title = file.name.replace(/\.[^.]*$/, '').slice(0, LIMITS.NAME_CHARS) || 'Krug';
  return call<FileRead>('POST', '/api/codebooks/read', { body: { format, text, title, lang } });
}

/**
 * UTF-8 with or without its mark, UTF-16 with one, else what an XML file says it is in, else what spreadsheets write on
 * Windows in our region.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Bytes that are no UTF-8: an older encoding.
    return new TextDecoder(declaredEncoding(bytes) ?? 'windows-1250').decode(bytes);
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const name = /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(start)?.[1];
  if (name === undefined || /^utf-?8$/i.test(name)) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
