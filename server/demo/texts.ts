import type { Guide, Section } from '#shared/guide.ts';
import { defaultGuide } from '#shared/guides/default.ts';
import type { Note } from '#shared/mark.ts';
import type { Prompt } from '#shared/prompts.ts';
import type { Seat } from '#shared/seats.ts';

/** Everything here is invented: no person, place or case behind it exists. The titles say so. */
export const PAST_TITLE = 'Primjer: prva mentorska posjeta';
export const OPEN_TITLE = 'Primjer: druga mentorska posjeta';
export const COMMUNITY = 'Lipovo (izmišljeno)';

export const SEATS: readonly Seat[] = [
  { id: 's1', label: 'Policija', sector: 'police', guest: false },
  { id: 's2', label: 'Socijalni rad', sector: 'social-work', guest: false },
  { id: 's3', label: 'Tužilaštvo', sector: 'prosecution', guest: false },
  { id: 's4', label: 'Sud', sector: 'court', guest: false },
  { id: 's5', label: 'Dom zdravlja', sector: 'health', guest: false },
  { id: 's6', label: 'Škola', sector: 'education', guest: false },
  { id: 's7', label: 'Općina', sector: 'administration', guest: false },
  { id: 's8', label: 'Sigurna kuća', sector: 'safe-house', guest: true },
];

export const FACILITATOR = { id: 'demo-facilitator', name: 'Mentorica (primjer)' } as const;
export const CODERS = [
  { id: 'demo-coder-1', name: 'Ko-mentorica (primjer)' },
  { id: 'demo-coder-2', name: 'Posmatrač (primjer)' },
] as const;

/** Half an hour with three prompts, taken from the built-in guide. */
export function shortGuide(): Guide {
  const whole = defaultGuide('bs');
  const section = (id: string, title: string, minutes: number, prompt: string, seconds: number): Section => ({
    ...{ id, title, minutes, moderator: [] },
    prompts: whole.sections.flatMap((each) =>
      each.prompts.filter(isPrompt(prompt)).map((found) => ({ ...found, seconds })),
    ),
  });
  return {
    title: 'Kratka mentorska grupa, 30 minuta',
    lang: 'bs',
    rules: whole.rules,
    sections: [
      section('talk', 'Šta nam stoji na putu', 14, 'obstacles', 660),
      section('pulse', 'Gdje najčešće zapne', 6, 'where-stuck', 240),
      section('change', 'Jedna promjena', 10, 'one-change', 300),
    ],
  };
}

function isPrompt(id: string): (prompt: Prompt) => boolean {
  return (prompt) => prompt.id === id;
}

export const CHANGES: readonly string[] = [
  'Jedan list s brojevima dežurnih u svim institucijama, koji se obnavlja svakog prvog u mjesecu.',
  'Kratak sastanak tima svake druge srijede, i kada nema hitnog.',
  'Da svi koristimo isti obrazac za procjenu rizika.',
  'Povratna informacija školi: makar samo da je prijava stigla.',
  'Dogovor ko zove sigurnu kuću, da ne zovemo svi ili niko.',
  'Zajednička obuka za nove kolegice i kolege, jednom u pola godine.',
  'Supervizija za nas. Ovaj posao se nosi kući.',
];

/** By the number of people who chose them. */
export const STUCK: readonly (readonly string[])[] = [
  ['information', 'hours'],
  ['information', 'risk', 'load'],
  ['hours', 'places', 'risk'],
  ['information', 'load'],
  ['risk', 'roles', 'information'],
  ['load'],
  ['hours', 'information', 'places'],
  ['information', 'hours', 'load'],
];

export interface NoteSource extends Pick<Note, 'kind' | 'text' | 'prompt'> {
  /** Seconds since the room opened. */
  readonly second: number;
  readonly coder: 0 | 1;
}

export const NOTES: readonly NoteSource[] = [
  {
    second: 352,
    coder: 0,
    kind: 'quote',
    prompt: 'obstacles',
    text: 'Prijava stigne, a onda tišina. Ne znam ni da li je neko otišao na teren.',
  },
  {
    second: 431,
    coder: 1,
    kind: 'remark',
    prompt: 'obstacles',
    text: 'Škola se javlja tek kada je direktno pitana.',
  },
  {
    second: 547,
    coder: 0,
    kind: 'quote',
    prompt: 'obstacles',
    text: 'Vikendom radi samo onaj ko podigne privatni telefon.',
  },
  {
    second: 655,
    coder: 0,
    kind: 'question',
    prompt: 'obstacles',
    text: 'Vratiti se na razlike u procjeni rizika: policija i socijalni rad je ne vide isto.',
  },
  { second: 742, coder: 1, kind: 'quote', prompt: 'obstacles', text: 'Mi to saznamo zadnji, a kod nas žena prespava.' },
  {
    second: 861,
    coder: 1,
    kind: 'remark',
    prompt: 'obstacles',
    text: 'Napetost između dva sektora popustila nakon šale o formularima.',
  },
  {
    second: 1_243,
    coder: 0,
    kind: 'remark',
    prompt: 'where-stuck',
    text: 'Klimanje oko stola kada su prikazani rezultati.',
  },
  {
    second: 1_560,
    coder: 0,
    kind: 'quote',
    prompt: 'one-change',
    text: 'Ne treba nam novi protokol, treba nam isti broj telefona.',
  },
  {
    second: 1_688,
    coder: 1,
    kind: 'question',
    prompt: 'one-change',
    text: 'Ko bi vodio listu dežurnih? Ponudili su se općina i socijalni rad.',
  },
];

/** What five scales and a word said at the end: 1 to 5 each. */
export const EVALUATIONS = [
  { useful: 5, heard: 5, safe: 4, clear: 5, again: 5, comment: 'Prvi put smo čuli kako to izgleda iz sigurne kuće.' },
  { useful: 4, heard: 4, safe: 4, clear: 5, again: 5 },
  { useful: 5, heard: 4, safe: 5, clear: 4, again: 5, comment: 'Češće, i malo duže.' },
  { useful: 4, heard: 3, safe: 4, clear: 4, again: 4 },
  { useful: 5, heard: 5, safe: 5, clear: 5, again: 5 },
  { useful: 3, heard: 3, safe: 4, clear: 4, again: 4, comment: 'Voljela bih da je bilo više vremena za prijedloge.' },
  { useful: 5, heard: 4, safe: 4, clear: 5 },
] as const;
