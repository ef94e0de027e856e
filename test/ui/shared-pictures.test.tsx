import { renderToStaticMarkup } from 'react-dom/server';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import type { PublicPrompt } from '#shared/prompts.ts';
import { type Results as ResultsOf, tally } from '#shared/results.ts';
import { Qr } from '../../client/ui/qr.tsx';
import { Results } from '../../client/ui/results.tsx';
import { formatRemaining, timeCue } from '../../client/ui/time-cue.ts';
import { TimeRing } from '../../client/ui/time-ring.tsx';

const choices = [
  { id: 'a', label: 'Fewer forms' },
  { id: 'b', label: 'One phone number' },
];
const single: PublicPrompt = { kind: 'single', id: 'p', text: 'Which?', seconds: 60, choices };

function figuresHeard(html: string): string[] {
  return [...html.matchAll(/<td>([^<]*)<\/td>/g)].map((match) => match[1] ?? '');
}

describe('time ring', () => {
  it('[C1] the cues begin at 20 % and 5 % of the planned time, and at its end', () => {
    expect(timeCue(100_000, 100_000)).toBe('normal');
    expect(timeCue(20_001, 100_000)).toBe('normal');
    expect(timeCue(20_000, 100_000)).toBe('soon');
    expect(timeCue(5_001, 100_000)).toBe('soon');
    expect(timeCue(5_000, 100_000)).toBe('last');
    expect(timeCue(0, 100_000)).toBe('over');
    expect(timeCue(-1, 100_000)).toBe('over');
  });

  it('[C1] each cue is told by a word, not by colour alone', () => {
    const words = [30_000, 20_000, 5_000, -1_000].map((remainingMs) => {
      const html = renderToStaticMarkup(<TimeRing remainingMs={remainingMs} plannedMs={100_000} paused={false} />);
      return /role="status">([^<]*)</.exec(html)?.[1];
    });
    expect(words).toEqual(['', 'Ending soon', 'Last moments', 'Time is up']);
  });

  it('shows 0:00 only when the time is really up, and overtime with a plus', () => {
    expect([61_000, 60_001, 999, 0, -999, -61_000].map(formatRemaining)).toEqual([
      '1:01',
      '1:01',
      '0:01',
      '0:00',
      '0:00',
      '+1:01',
    ]);
  });
});

describe('results', () => {
  it('[C2] says how many answers the figures are drawn from, and gives screen readers a table', () => {
    const prompt = { ...single, moderator: [], probes: [] };
    const given = ['a', 'a', 'a', 'a', 'b', 'b', 'b'].map((choice) => ({ kind: 'single', choice }) as const);
    const results = tally(prompt, given, 3);
    const html = renderToStaticMarkup(<Results prompt={single} results={results} />);
    expect(html).toContain('from 7 answers');
    expect(figuresHeard(html)).toEqual(['4', '3']);
  });

  it('[C2] a ranking lists choices in order, a rating its middle value', () => {
    const ranking: PublicPrompt = { ...single, kind: 'ranking' };
    const ranks: ResultsOf = { kind: 'ranking', n: 5, order: ['b', 'a'] };
    const listed = renderToStaticMarkup(<Results prompt={ranking} results={ranks} />);
    expect(listed).toMatch(/<ol[^>]*><li>One phone number<\/li><li>Fewer forms<\/li>/);
    const rating = { kind: 'scale', scale: 'rating', id: 'p', text: 'How?', seconds: 60 } as const;
    const values = [2, 2, 2, 7, 7, 7, 7, 8, 8, 8].map((value) => ({ kind: 'scale', value }) as const);
    const html = renderToStaticMarkup(
      <Results prompt={rating} results={tally({ ...rating, moderator: [], probes: [] }, values, 3)} />,
    );
    expect(html).toContain('median): 7');
    expect(figuresHeard(html)).toHaveLength(11);
  });

  it('[D14] what is held back is striped and said, and no nothing; of too few there is how many, and why', () => {
    const counts = [
      { choice: 'a', count: null },
      { choice: 'b', count: 0 },
    ];
    const html = renderToStaticMarkup(<Results prompt={single} results={{ kind: 'single', n: 9, least: 5, counts }} />);
    expect(figuresHeard(html)).toEqual(['not shown', '0']);
    expect(html.match(/ui-held/g)).toHaveLength(1);
    expect(html).toContain('it would single out a group of fewer than 5');
    const few = renderToStaticMarkup(
      <Results prompt={single} results={{ kind: 'withheld', n: 4, why: 'few', least: 5 }} />,
    );
    expect(few).toContain('4 answers');
    expect(few).toContain('Cannot say: fewer than 5 answers.');
  });

  it('what people wrote is text, never markup', () => {
    const open: PublicPrompt = { kind: 'open', id: 'p', text: 'What?', seconds: 60 };
    const html = renderToStaticMarkup(<Results prompt={open} results={{ kind: 'open', n: 1, texts: ['<b>x</b>'] }} />);
    expect(html).toContain('&lt;b&gt;x&lt;/b&gt;');
  });
});

describe('QR code', () => {
  it('[C3] draws exactly the dark modules, dark on light, with a quiet zone of four modules and a name', () => {
    const value = 'http://192.168.1.20:3000/j/A3C4D6';
    const html = renderToStaticMarkup(<Qr value={value} label="Join" />);
    const { data, size } = encode(value, { ecc: 'M', border: 4 });
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [, x, y, width] of html.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let step = 0; step < Number(width); step += 1) (drawn[Number(y)] ?? [])[Number(x) + step] = true;
    }
    expect(drawn).toEqual(data);
    expect(drawn.slice(0, 4).flat().some(Boolean)).toBe(false);
    expect(html).toContain('aria-label="Join"');
  });
});
