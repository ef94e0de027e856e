import type { Guide } from '#shared/guide.ts';

const base = { seconds: 300, moderator: [], probes: [] };
const choices = ['Police', 'Social work', 'Health centre'].map((label, index) => ({ id: `c${index}`, label }));

/** One prompt of every kind, in an order that a test follows. */
export const phoneGuide: Guide = {
  title: 'Every kind of question',
  lang: 'en',
  rules: ['Say nothing that could identify a client.', 'What is said here stays here.', 'You may pass.'],
  sections: [
    {
      id: 'all',
      title: 'All',
      minutes: 30,
      moderator: [],
      prompts: [
        { ...base, id: 'talk', kind: 'discussion', text: 'What went well since we last met?' },
        { ...base, id: 'open', kind: 'open', text: 'What stands in the way when you work together?' },
        { ...base, id: 'single', kind: 'single', text: 'Whom do you call first?', choices },
        { ...base, id: 'several', kind: 'several', text: 'Who should be at the table?', choices },
        { ...base, id: 'agreement', kind: 'scale', scale: 'agreement', text: 'I know whom to call at night.' },
        {
          ...base,
          id: 'rating',
          kind: 'scale',
          scale: 'rating',
          text: 'How ready is the team?',
          low: 'not at all',
          high: 'fully',
        },
        { ...base, id: 'ranking', kind: 'ranking', text: 'What should come first?', choices },
        { ...base, id: 'late', kind: 'open', text: 'What would you change tomorrow?' },
        { ...base, id: 'later', kind: 'open', text: 'Anything else?' },
      ],
    },
  ],
};
