import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/answers.ts';
import { RELEASE_LEVELS, type ReleaseLevel } from '#shared/release/level.ts';
import type { Results } from '#shared/results.ts';
import { PROMPTS } from '../../shared/room/fixtures.ts';
import { leaks } from './attacker.ts';
import { Session, type Sight, type Step } from './session.ts';

const ASKED = ['open', 'single', 'several', 'agree', 'rank'] as const;
const phone = fc.nat({ max: 13 });
const pick = fc.nat({ max: 30 });
const answer: fc.Arbitrary<Step> = fc.record({ do: fc.constant('answer' as const), phone, pick });
const during: fc.Arbitrary<Step> = fc.oneof(
  { weight: 16, arbitrary: answer },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('late' as const), phone, pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), phone }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('restart' as const, 'raise' as const) }) },
);
/** A prompt from its opening to what becomes of it; half of the time everything that can happen, happens. */
const held = fc
  .tuple(
    fc.constantFrom(...ASKED),
    fc.array(during, { maxLength: 40 }),
    fc.subarray(['hide', 'reveal', 'reset'] as const),
  )
  .map(([prompt, steps, after]): Step[] => [
    { do: 'open', prompt },
    ...steps,
    { do: 'close', prompt },
    { do: 'reveal', prompt },
    ...after.map((what): Step => ({ do: what, prompt })),
  ]);
const session = fc.record({
  level: fc.constantFrom(...RELEASE_LEVELS),
  threshold: fc.integer({ min: 3, max: 6 }),
  parts: fc.array(held, { minLength: 1, maxLength: 4 }),
});

const play = async (
  { level, threshold, parts }: { level: ReleaseLevel; threshold: number; parts: Step[][] },
  each: (session: Session, step: Step) => void = () => undefined,
): Promise<Session> => {
  const played = new Session(level, threshold);
  for (const step of parts.flat()) {
    await played.take(step);
    each(played, step);
  }
  await played.end();
  return played;
};

/** What a room would show that knows a threshold and nothing else: figures at once, small counts left out, texts as they come. */
function naive(prompt: string, answers: readonly Answer[], least: number): Results {
  if (prompt === 'open') {
    const texts = answers.flatMap((each) => (each.kind === 'open' ? [each.text] : []));
    return { kind: 'open', n: texts.length, texts };
  }
  const asked = Object.values(PROMPTS).find(({ id }) => id === prompt);
  const choices = asked && 'choices' in asked ? asked.choices.map(({ id }) => id) : ['1', '2', '3', '4', '5'];
  const counts = choices.map((choice) => {
    const count = answers.filter(
      (each) =>
        (each.kind === 'single' && each.choice === choice) || (each.kind === 'scale' && String(each.value) === choice),
    ).length;
    return { choice, count: count > 0 && count < least ? null : count };
  });
  return { kind: 'single', n: answers.length, least, counts };
}

describe('all that anybody sees of a session, side by side', () => {
  it('[D10] pins no held count, tells of no fewer than three, and shows no text by itself', async () => {
    await fc.assert(
      fc.asyncProperty(session, async (plan) => {
        const { sights, withdrawn } = await play(plan);
        expect(leaks(sights, withdrawn)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('[D10] the same attacker finds what a threshold alone, and figures at once, give away', async () => {
    const found: string[] = [];
    const plans = fc.sample(session, { numRuns: 60, seed: 7 });
    for (const plan of plans) {
      const sights: Sight[] = [];
      await play(plan, (played) => {
        const now = played.answersNow();
        if (!now || now.prompt === 'several' || now.prompt === 'rank') return;
        const results = naive(now.prompt, now.answers, plan.threshold);
        sights.push({ reader: 'facilitator', run: now.run, results, open: true });
      });
      found.push(...leaks(sights, new Set()));
    }
    for (const what of [/held count/, /a count moved/, /texts came/, /texts left/]) {
      expect(found.filter((each) => what.test(each)).length, String(what)).toBeGreaterThan(0);
    }
  });

  it('[D6] the figures of a run that takes no more answers are the same for everybody, always, and in the record', async () => {
    await fc.assert(
      fc.asyncProperty(session, async (plan) => {
        const { sights } = await play(plan);
        const settled = sights.filter(
          ({ open, results }) => !open && !(results.kind === 'withheld' && results.why === 'open'),
        );
        for (const run of new Set(settled.map((sight) => sight.run))) {
          const figures = settled.filter((sight) => sight.run === run).map(({ results }) => JSON.stringify(results));
          expect(new Set(figures).size).toBe(1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('[D7] nobody has a figure of fewer answers than the threshold, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(session, async (plan) => {
        const { sights } = await play(plan);
        for (const { results } of sights) {
          if (results.kind === 'withheld' || results.kind === 'discussion') continue;
          expect(results.n).toBeGreaterThanOrEqual(results.kind === 'open' ? 3 : plan.threshold);
          if ('counts' in results) {
            for (const { count } of results.counts)
              expect(count === null || count === 0 || count >= plan.threshold).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('[D11] before a reveal nothing of the answers is in the view of a phone or the wall', async () => {
    await fc.assert(
      fc.asyncProperty(session, async (plan) => {
        let shown = false;
        await play(plan, (played, step) => {
          shown ||= step.do === 'reveal';
          if (shown) return;
          for (const role of ['participant', 'screen'] as const)
            expect(played.textOf(role)).not.toMatch(/text \d|"n":|"counts"/);
        });
      }),
      { numRuns: 60 },
    );
  });
});
