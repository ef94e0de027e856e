import type { ModifierSet } from '#shared/codebooks/modifier-sets.ts';
import type { Code, CodebookDraft } from '#shared/codebooks.ts';

const code = (id: string, modifiers?: string): Code => ({
  ...{ id, key: id.charAt(0), label: id.charAt(0).toUpperCase() + id.slice(1), definition: `It ${id}.`, group: 'Talk' },
  ...(modifiers === undefined ? {} : { modifiers }),
});

const REASON: ModifierSet = {
  ...{ id: 'reason', label: 'Reason' },
  values: [
    { id: 'with', key: 'w', label: 'with reason' },
    // The letter of a code as well.
    { id: 'without', key: 'a', label: 'without reason' },
  ],
};

const WHERE: ModifierSet = {
  ...{ id: 'where', label: 'Where' },
  values: [
    { id: 'inside', key: 'i', label: 'inside my service' },
    {
      ...{ id: 'between', key: 'b', label: 'between services' },
      values: [
        { id: 'information', key: 'i', label: 'information' },
        { id: 'people', key: 'p', label: 'people' },
        { id: 'law', key: 'l', label: 'law' },
      ],
    },
  ],
};

/** A small codebook in which some codes can be sharpened, one of them on two levels. */
export const SHARP_BOOK: CodebookDraft = {
  ...{ title: 'With modifiers', lang: 'en' },
  codes: [
    code('agrees'),
    code('disagrees', 'reason'),
    code('objects', 'reason'),
    code('challenge', 'where'),
    code('experience'),
  ],
  modifiers: [REASON, WHERE],
};
