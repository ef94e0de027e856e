import type { Guide } from './guide.ts';
import type { Prompt } from './prompts.ts';

export function promptsOf(guide: Pick<Guide, 'sections'>): Prompt[] {
  return guide.sections.flatMap((section) => section.prompts);
}

export function findPrompt(guide: Pick<Guide, 'sections'>, id: string): Prompt | undefined {
  return promptsOf(guide).find((prompt) => prompt.id === id);
}

/** The whole guide's planned minutes. */
export function plannedMinutes(guide: Pick<Guide, 'sections'>): number {
  return guide.sections.reduce((sum, section) => sum + section.minutes, 0);
}
