import type { Phrase } from '../phrase.ts';

/** Moving chairs on the circle. */
export const arrangeWords = {
  help: {
    en: 'Drag a chair to its place, or tap it and then the place. With the keyboard: Enter, arrows, Enter.',
    bs: 'Prevucite stolicu na njeno mjesto, ili dodirnite nju pa mjesto. Tastaturom: Enter, strelice, Enter.',
  },
  held: {
    en: '{seat}: place {place} of {n}, between {before} and {after}. Enter puts it down, Esc puts it back.',
    bs: '{seat}: mjesto {place} od {n}, između: {before} i {after}. Enter spušta, Esc vraća.',
  },
  'put-down': { en: '{seat} has place {place} of {n} now.', bs: '{seat} je sada na mjestu {place} od {n}.' },
  'put-back': { en: '{seat} is back at place {place} of {n}.', bs: '{seat} je ponovo na mjestu {place} od {n}.' },
  undone: { en: 'The seats are as they were before the move.', bs: 'Mjesta su kao prije premještanja.' },
  stays: { en: 'The facilitator’s chair stays where it is.', bs: 'Stolica facilitatora/ice ostaje gdje jeste.' },
  'not-now': { en: 'The seats could not be moved just now.', bs: 'Mjesta se trenutno ne mogu premjestiti.' },
  undo: { en: 'Undo the move', bs: 'Poništi premještanje' },
} as const satisfies Record<string, Phrase>;
