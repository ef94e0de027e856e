import { type FileProblem, MOST_CHARS, type PracticeCoding, readCoding, textOf } from '#shared/practice/coding-file.ts';
import { err, type Result } from '#shared/result.ts';

/** Gives one's own coding to the person as a file. */
export function downloadCoding(coding: PracticeCoding): void {
  const url = URL.createObjectURL(new Blob([textOf(coding)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `krug-practice-${new Date(coding.doneAt).toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser has taken the address by the time it comes back to us.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A colleague's coding; nothing leaves the device. */
export async function readCodingFile(file: File): Promise<Result<PracticeCoding, FileProblem>> {
  // A character is four bytes at most.
  if (file.size > MOST_CHARS * 4) return err('too-large');
  try {
    return readCoding(await file.text());
  } catch {
    // It was moved or taken away meanwhile.
    return err('broken');
  }
}
