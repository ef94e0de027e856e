import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '#shared/record.ts';
import { WHY_SET_ASIDE } from '#shared/set-aside.ts';
import { RecordSetAside } from '../../client/archive/record-set-aside.tsx';
import { wordsOf } from '../../client/i18n/use-words.ts';
import { whySetAsideWords } from '../../client/i18n/words/set-aside.ts';

const CODERS = [{ id: 'c1', name: 'Mirza', role: 'observer' }];

/** The section reads these two fields of a record. */
function page(setAside: SessionRecord['setAside']): string {
  const html = renderToStaticMarkup(
    <RecordSetAside record={{ setAside, coders: CODERS } as unknown as SessionRecord} />,
  );
  return html
    .replace(/<summary>.*?<\/summary>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"');
}

describe('what a record sets aside, on its page', () => {
  it('[F40] says what it is, when and by whom it was written, and why, with the value itself', () => {
    const value = { id: 'm', coder: 'c1', at: 754_000, from: { seat: 'nowhere' } };
    const text = page([{ shelf: 'marks', key: 'm', why: 'unknown speaker', json: JSON.stringify(value) }]);
    expect(text).toContain('Mark at 12:34, written by Mirza: the room has no such seat for who speaks.');
    expect(text).toContain('"seat":"nowhere"');
  });

  it('[F40] says of what cannot be read that it cannot, and of nothing, nothing', () => {
    const why = 'Too big: expected string';
    expect(page([{ shelf: 'cells', key: 'x', why, json: '"x' }])).toContain(
      'Reading in the matrix: it cannot be read (Too big: expected string).',
    );
    expect(page([])).toBe('');
  });

  it('[F40] shows a hundred of a flood, and says how many more the file has', () => {
    const flood = Array.from({ length: 103 }, (_, index) => ({
      ...{ shelf: 'notes', key: `n${index}`, why: 'later than the close', json: '{}' },
    })) as SessionRecord['setAside'];
    const text = page(flood);
    expect(text.match(/Note: its time is later/g)).toHaveLength(100);
    expect(text).toContain('3 more are in the file.');
  });

  it('[F40] has a sentence for each reason in both languages', () => {
    for (const lang of ['en', 'bs'] as const) {
      const sentences = WHY_SET_ASIDE.map((why) => wordsOf(lang).t(whySetAsideWords[why]));
      expect(new Set(sentences).size).toBe(WHY_SET_ASIDE.length);
    }
  });
});
