import { addressesIn } from './address.ts';
import { birthDatesIn } from './birth-date.ts';
import { emailsIn } from './email.ts';
import type { Finding } from './finding.ts';
import { jmbgsIn } from './jmbg.ts';
import { namesIn } from './names.ts';
import { phonesIn } from './phone.ts';
import { platesIn } from './plate.ts';
import { digitRunsOf, tokensOf } from './tokens.ts';

/**
 * What in a text looks like a person, in order and without overlaps; empty for most texts. It looks only: it
 * neither keeps nor tells. Its time grows with the text, and every place looks at a few neighbours only.
 */
export function findPersonal(text: string): readonly Finding[] {
  const tokens = tokensOf(text);
  const runs = digitRunsOf(text, tokens);
  // What is surer comes first: of two that overlap the first stays.
  const all = [
    ...emailsIn(text),
    ...jmbgsIn(runs, tokens),
    ...platesIn(text),
    ...birthDatesIn(text, tokens),
    ...phonesIn(text, runs, tokens),
    ...addressesIn(text, tokens),
    ...namesIn(text, tokens),
  ];
  const kept: Finding[] = [];
  for (const finding of all) {
    if (!kept.some(({ start, end }) => finding.start < end && start < finding.end)) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
