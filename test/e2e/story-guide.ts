import type { Guide } from '#shared/guide.ts';
import { promptsOf } from '#shared/guide-prompts.ts';
import { phoneGuide } from './phone-guide.ts';

/** Five kinds, in the order in which the space bar takes them. */
const KINDS = ['talk', 'open', 'single', 'agreement', 'ranking'] as const;

export const storyGuide: Guide = {
  ...phoneGuide,
  sections: [
    {
      ...(phoneGuide.sections[0] as Guide['sections'][number]),
      prompts: promptsOf(phoneGuide).filter(({ id }) => (KINDS as readonly string[]).includes(id)),
    },
  ],
};
