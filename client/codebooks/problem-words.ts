import type { Words } from '../i18n/use-words.ts';
import { codebookWords } from '../i18n/words/codebooks.ts';
import type { Problem } from './draft.ts';

/** The sentence below a field of the book, of a group or of a code; null where nothing is wrong. */
export type Errors = (of: string, field: Problem['field']) => string | null;

export function errorsOf({ t }: Words, problems: readonly Problem[]): Errors {
  return (of, field) => {
    const found = problems.find((problem) => problem.of === of && problem.field === field);
    if (!found) return null;
    return t(codebookWords[found.wrong], { label: found.label?.trim() || t(codebookWords.noLabel) });
  };
}
