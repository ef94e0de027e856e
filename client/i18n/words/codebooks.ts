import type { FileNote, FileReason } from '#shared/codebooks/file.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Hue } from '../../ui/sector-marks.ts';
import type { Counted, Phrase } from '../phrase.ts';

export const codebookWords = {
  title: { en: 'Codebooks', bs: 'Knjige kodova' },
  toHome: { en: 'Krug, to the start page', bs: 'Krug, na početnu stranicu' },
  lead: {
    en: 'What observers code with. One is chosen when a room is opened, and stays with that room.',
    bs: 'Time se kodira razgovor. Bira se pri otvaranju prostorije i ostaje uz tu prostoriju.',
  },
  loading: { en: 'One moment', bs: 'Trenutak' },
  tryAgain: { en: 'Try again', bs: 'Pokušaj ponovo' },
  signIn: { en: 'Sign in', bs: 'Prijava' },
  toList: { en: 'All codebooks', bs: 'Sve knjige kodova' },
  notFound: { en: 'This codebook does not exist any more.', bs: 'Ova knjiga kodova više ne postoji.' },

  builtIn: { en: 'Built in', bs: 'Ugrađene' },
  own: { en: 'Your own', bs: 'Vaše' },
  noneOwn: {
    en: 'None yet. Copy a built-in one and change it, or import a file.',
    bs: 'Još nema nijedne. Kopirajte ugrađenu i izmijenite je, ili uvezite datoteku.',
  },
  create: { en: 'New codebook', bs: 'Nova knjiga kodova' },
  importFile: { en: 'Import a file', bs: 'Uvezi datoteku' },
  importHint: {
    en: 'REFI-QDA codebook (.qdc) or a table (.csv). It is opened here first and stored when you save it.',
    bs: 'REFI-QDA knjiga kodova (.qdc) ili tabela (.csv). Prvo se otvara ovdje, a pohranjuje kada je sačuvate.',
  },
  edit: { en: 'Edit', bs: 'Uredi' },
  copy: { en: 'Copy', bs: 'Kopiraj' },
  full: { en: 'There are as many codes as fit.', bs: 'Već je najveći mogući broj kodova.' },
  copyThis: { en: 'Copy {title}', bs: 'Kopiraj: {title}' },
  fileOf: { en: '{title} as {format}', bs: '{title} kao {format}' },
  deleteIt: { en: 'Delete', bs: 'Obriši' },
  deleteThis: { en: 'Delete {title}', bs: 'Obriši: {title}' },
  deleteAsk: { en: 'Delete “{title}”?', bs: 'Obrisati „{title}“?' },
  deleteMeans: {
    en: 'It can then not be chosen any more. Rooms and records that used it keep it whole.',
    bs: 'Poslije se više ne može birati. Prostorije i zapisi u kojima je korištena zadržavaju je cijelu.',
  },
  copyOf: { en: 'Copy of {title}', bs: 'Kopija: {title}' },
  bosnian: { en: 'Bosnian', bs: 'bosanski' },
  english: { en: 'English', bs: 'engleski' },

  unsaved: { en: '“{title}” has changes that are not saved.', bs: '„{title}“ ima izmjene koje nisu sačuvane.' },
  goOn: { en: 'Go on', bs: 'Nastavi' },
  discard: { en: 'Discard the changes', bs: 'Odbaci izmjene' },
  discardAsk: { en: 'Discard what is not saved?', bs: 'Odbaciti ono što nije sačuvano?' },
  saved: { en: '“{title}” is saved.', bs: '„{title}“ je sačuvana.' },
  save: { en: 'Save', bs: 'Sačuvaj' },
  saveCopy: { en: 'Save as a copy', bs: 'Sačuvaj kao kopiju' },
  conflict: {
    en: 'A colleague has saved this codebook since you opened it. Nothing of yours is lost: save it as a copy, or discard your changes.',
    bs: 'Neko iz tima je sačuvao ovu knjigu kodova otkako ste je otvorili. Vaše izmjene nisu izgubljene: sačuvajte ih kao kopiju ili ih odbacite.',
  },
  whatIsWrong: { en: 'Please look at what is marked below.', bs: 'Molimo pogledajte označeno ispod.' },

  name: { en: 'Name', bs: 'Naziv' },
  lang: { en: 'Language of its texts', bs: 'Jezik tekstova' },
  source: { en: 'Source', bs: 'Izvor' },
  sourceHint: { en: 'Whose scheme it is: author and year.', bs: 'Čija je shema: autor/ica i godina.' },
  group: { en: 'Group', bs: 'Grupa' },
  groupName: { en: 'Name of the group', bs: 'Naziv grupe' },
  colour: { en: 'Colour', bs: 'Boja' },
  addGroup: { en: 'Add a group', bs: 'Dodaj grupu' },
  addCode: { en: 'Add a code', bs: 'Dodaj kod' },
  newGroup: { en: 'New group', bs: 'Nova grupa' },
  key: { en: 'Key', bs: 'Tipka' },
  label: { en: 'Label', bs: 'Naziv koda' },
  definition: { en: 'Definition', bs: 'Definicija' },
  example: { en: 'Example', bs: 'Primjer' },
  removeCode: { en: 'Remove the code {label}', bs: 'Ukloni kod {label}' },
  noLabel: { en: 'without a label', bs: 'bez naziva' },
  codeOf: { en: 'Code {label}', bs: 'Kod {label}' },
  keysAre: {
    en: 'Keys are letters: digits are the keys of seats. Each key once.',
    bs: 'Tipke su slova: cifre su tipke mjesta. Svaka tipka jednom.',
  },

  needed: { en: 'Something belongs here.', bs: 'Ovdje treba nešto upisati.' },
  keyWrong: { en: 'One letter from a to z.', bs: 'Jedno slovo od a do z.' },
  keyTaken: { en: '“{label}” has this key, too.', bs: 'Ovu tipku ima i „{label}“.' },
  labelTaken: { en: 'Another code has this label.', bs: 'Drugi kod ima isti naziv.' },
  groupTaken: { en: 'Another group has this name.', bs: 'Druga grupa ima isti naziv.' },
  noCodes: { en: 'A codebook needs a code.', bs: 'Knjizi kodova treba bar jedan kod.' },
  setTaken: { en: 'Another set has this name.', bs: 'Druga grupa dopuna ima isti naziv.' },
  valueTaken: { en: 'Another value here has this name.', bs: 'Druga vrijednost ovdje ima isti naziv.' },
  noValues: { en: 'A set needs a value.', bs: 'Grupi dopuna treba bar jedna vrijednost.' },

  readFrom: { en: 'Read from “{file}”. Not as in the file:', bs: 'Pročitano iz „{file}“. Nije kao u datoteci:' },
  readWhole: {
    en: 'Read from “{file}”, all of it. It is not saved yet.',
    bs: 'Pročitano iz „{file}“, u cijelosti. Još nije sačuvano.',
  },
  notImported: {
    en: '“{file}” was not imported. Line {line}: {reason}',
    bs: '„{file}“ nije uvezena. Red {line}: {reason}',
  },
  fileTooLarge: {
    en: '“{file}” was not imported: it is larger than any codebook that fits here.',
    bs: '„{file}“ nije uvezena: veća je od svake knjige kodova koja ovdje stane.',
  },
} as const satisfies Record<string, Phrase>;

export const codeCount: Counted = {
  en: { one: '{n} code', other: '{n} codes' },
  bs: { one: '{n} kod', few: '{n} koda', other: '{n} kodova' },
};

export const tooManyWords: Counted = {
  en: {
    one: `{n} code, more than ${LIMITS.LIVE_CODES}. People talk at about 42 acts a minute, and a trained coder keeps up with about 24: each further code slows the choice, and more is missed. Think of splitting the codes between coders.`,
    other: `{n} codes, more than ${LIMITS.LIVE_CODES}. People talk at about 42 acts a minute, and a trained coder keeps up with about 24: each further code slows the choice, and more is missed. Think of splitting the codes between coders.`,
  },
  bs: {
    one: `{n} kod, više od ${LIMITS.LIVE_CODES}. Razgovor ima oko 42 javljanja u minuti, a uvježbana osoba stigne kodirati oko 24: svaki dodatni kod usporava izbor i više se propusti. Razmislite o podjeli kodova među osobama koje kodiraju.`,
    few: `{n} koda, više od ${LIMITS.LIVE_CODES}. Razgovor ima oko 42 javljanja u minuti, a uvježbana osoba stigne kodirati oko 24: svaki dodatni kod usporava izbor i više se propusti. Razmislite o podjeli kodova među osobama koje kodiraju.`,
    other: `{n} kodova, više od ${LIMITS.LIVE_CODES}. Razgovor ima oko 42 javljanja u minuti, a uvježbana osoba stigne kodirati oko 24: svaki dodatni kod usporava izbor i više se propusti. Razmislite o podjeli kodova među osobama koje kodiraju.`,
  },
};

export const hueWords: Readonly<Record<Hue, Phrase>> = {
  orange: { en: 'orange', bs: 'narandžasta' },
  sky: { en: 'light blue', bs: 'svijetloplava' },
  green: { en: 'green', bs: 'zelena' },
  yellow: { en: 'yellow', bs: 'žuta' },
  blue: { en: 'blue', bs: 'plava' },
  vermilion: { en: 'red', bs: 'crvena' },
  purple: { en: 'pink', bs: 'ružičasta' },
  grey: { en: 'grey', bs: 'siva' },
};

export const fileReasonWords: Readonly<Record<FileReason, Phrase>> = {
  'not-xml': { en: 'this is not readable XML.', bs: 'ovo nije čitljiv XML.' },
  'has-doctype': {
    en: 'the file defines a document type or entities, which no codebook needs.',
    bs: 'datoteka definiše tip dokumenta ili entitete, a to knjizi kodova ne treba.',
  },
  'no-codebook': { en: 'there is no list of codes.', bs: 'nema popisa kodova.' },
  'not-csv': { en: 'quotation marks do not close.', bs: 'navodnici se ne zatvaraju.' },
  'no-label-column': {
    en: 'no column is called label or name.',
    bs: 'nijedna kolona se ne zove label, name ili naziv.',
  },
  'label-missing': { en: 'a code has no name.', bs: 'kod nema naziv.' },
  'key-wrong': { en: 'a key must be one letter or digit.', bs: 'tipka mora biti jedno slovo ili cifra.' },
  'key-twice': { en: 'this key is another code’s, too.', bs: 'ovu tipku već ima drugi kod.' },
  'modifiers-wrong': {
    en: 'modifiers are written as  Name: k=value | k=value (k=below; k=below)',
    bs: 'dopune se pišu ovako:  Naziv: k=vrijednost | k=vrijednost (k=ispod; k=ispod)',
  },
  'no-codes': { en: 'there are no codes.', bs: 'nema kodova.' },
  'too-many-codes': { en: `more than ${LIMITS.CODES} codes.`, bs: `više od ${LIMITS.CODES} kodova.` },
};

/** Each followed by the codes or headings that it is about. */
export const fileNoteWords: Readonly<Record<FileNote['note'], Phrase>> = {
  'label-shortened': {
    en: 'Names shortened (the whole name begins the definition): {names}',
    bs: 'Skraćeni nazivi (cijeli naziv je na početku definicije): {names}',
  },
  'label-numbered': {
    en: 'Numbered, as the name was there twice: {names}',
    bs: 'Numerisano, jer se naziv ponavljao: {names}',
  },
  'definition-missing': { en: 'Without a definition: {names}', bs: 'Bez definicije: {names}' },
  'definition-shortened': { en: 'Definition shortened: {names}', bs: 'Skraćena definicija: {names}' },
  'example-shortened': { en: 'Example shortened: {names}', bs: 'Skraćen primjer: {names}' },
  'group-shortened': { en: 'Group’s name shortened: {names}', bs: 'Skraćen naziv grupe: {names}' },
  'key-given': { en: 'Given a key: {names}', bs: 'Dodijeljena tipka: {names}' },
  'heading-empty': { en: 'Headings without codes, left out: {names}', bs: 'Naslovi bez kodova, izostavljeni: {names}' },
  'heading-text-left-out': {
    en: 'Texts of headings, left out: {names}',
    bs: 'Tekstovi naslova, izostavljeni: {names}',
  },
  'levels-flattened': {
    en: 'Headings below other headings, now groups beside them: {names}',
    bs: 'Naslovi ispod drugih naslova, sada grupe pored njih: {names}',
  },
  'modifier-renamed': {
    en: 'Modifiers’ names shortened or numbered: {names}',
    bs: 'Skraćeni ili numerisani nazivi dopuna: {names}',
  },
  'modifiers-left-out': {
    en: 'Modifiers beyond what fits, left out: {names}',
    bs: 'Dopune preko onoga što stane, izostavljene: {names}',
  },
};
