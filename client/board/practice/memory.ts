import { type PracticeCoding, readCoding, textOf } from '#shared/practice/coding-file.ts';
import { keep, recall } from '../../live/device-memory.ts';

const KEY = 'krug.practice';
/** Some ten kilobytes each. */
const KEPT = 12;

/** What was practised on this device, newest first. What can no longer be read is left out. */
export function earlierCodings(): PracticeCoding[] {
  return (recall(KEY) ?? '').split('\n').flatMap((line) => {
    const read = line === '' ? null : readCoding(line);
    return read?.ok ? [read.value] : [];
  });
}

export function rememberCoding(coding: PracticeCoding): void {
  keep(KEY, [coding, ...earlierCodings()].slice(0, KEPT).map(textOf).join(''));
}

export function forgetCodings(): void {
  keep(KEY, null);
}
