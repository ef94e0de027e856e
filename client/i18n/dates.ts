import type { Lang } from '#shared/ids.ts';
import { LOCALES } from './phrase.ts';

/** Chromium knows no Bosnian months ("2026 M07 28"), so they stand here, as they are said in a date. */
const MONTHS = 'januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra'.split(' ');

/** "28 July 2026" or "28. jula 2026.", in the reader's own time zone. */
export function formatDay(lang: Lang, epoch: number): string {
  const date = new Date(epoch);
  if (lang === 'bs') return `${date.getDate()}. ${MONTHS[date.getMonth()]} ${date.getFullYear()}.`;
  return new Intl.DateTimeFormat(LOCALES[lang], { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}

/** "28 July 2026, 18:05". */
export function formatDayAndTime(lang: Lang, epoch: number): string {
  return `${formatDay(lang, epoch)}, ${formatHour(epoch)}`;
}

export function formatHour(epoch: number): string {
  const { en } = LOCALES; // figures only: the same in both languages
  return new Intl.DateTimeFormat(en, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(epoch);
}

/** A length or a moment in a session, ms, as "4:05" or "1:04:05". */
export function formatClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
