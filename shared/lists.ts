/** Closed lists that pages draw from. They stand apart from the schemas that use them, so that a page need not load those. */

/** The institutions around the table. A seat carries its sector; a phone never does. */
export const SECTORS = [
  'police',
  'social-work',
  'prosecution',
  'court',
  'health',
  'hospital',
  'education',
  'administration',
  'safe-house',
  'ngo',
  'red-cross',
  'other',
] as const;

export const FLAGS = ['quote', 'challenge', 'recommendation'] as const;
export const NOTE_KINDS = ['quote', 'remark', 'question'] as const;
export const STANCES = ['agree', 'dissent', 'agree-example', 'dissent-example'] as const;
