import { describe, expect, it } from 'vitest';
import { formatClock, formatDay } from '../../client/i18n/dates.ts';
import { formatNumber } from '../../client/i18n/phrase.ts';

describe('dates and figures', () => {
  it('[F20] a day is written out in both languages, whatever the browser knows of Bosnian', () => {
    const day = new Date(2026, 10, 23, 18, 5).getTime();
    expect(formatDay('bs', day)).toBe('23. novembra 2026.');
    expect(formatDay('en', day)).toBe('23 November 2026');
  });

  it('[F20] figures have the comma of their language', () => {
    expect(formatNumber('bs', 12_345.5)).toBe('12.345,5');
    expect(formatNumber('en', 12_345.5)).toBe('12,345.5');
  });

  it('[F20] a moment is minutes and seconds, with hours only where there are any', () => {
    expect([0, 65_999, 3_605_000, -5].map(formatClock)).toEqual(['0:00', '1:05', '1:00:05', '0:00']);
  });
});
