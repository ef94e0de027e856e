import { describe, expect, it } from 'vitest';
import { Prompt } from '#shared/prompts.ts';
import { draftProblem, freshId, type PromptDraft, promptOf } from '../../client/facilitator/draft-prompt.ts';

const draft: PromptDraft = {
  kind: 'open',
  text: ' Why? ',
  minutes: 5,
  choices: '',
  scale: 'rating',
  low: '',
  high: '',
};

describe('a prompt on the fly', () => {
  it('[F6] every kind of draft without a problem is a prompt that the room takes', () => {
    for (const kind of ['discussion', 'open', 'single', 'several', 'scale', 'ranking'] as const) {
      const filled = { ...draft, kind, choices: 'Police\n\n School \n', low: 'never', high: 'always' };
      expect(draftProblem(filled)).toBeNull();
      expect(Prompt.safeParse(promptOf(filled, freshId('x-')))).toMatchObject({
        success: true,
        data: { kind, text: 'Why?', seconds: 300 },
      });
    }
  });

  it('[F6] says what is missing, in the order in which it is filled in', () => {
    expect(draftProblem({ ...draft, text: '  ' })).toBe('text-missing');
    expect(draftProblem({ ...draft, kind: 'single', choices: 'only one' })).toBe('choices-few');
    expect(draftProblem({ ...draft, kind: 'ranking', choices: 'x\nx' })).toBe('choices-same');
    expect(
      draftProblem({
        ...draft,
        kind: 'several',
        choices: Array.from({ length: 13 }, (_, index) => `c${index}`).join('\n'),
      }),
    ).toBe('choices-many');
  });
});
