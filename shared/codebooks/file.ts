import type { CodebookDraft } from '../codebooks.ts';

/** Why a codebook's file is refused; nothing of it is taken then. */
export const FILE_REASONS = [
  'not-xml', // not well-formed
  'has-doctype', // a document type or entities of its own, which no codebook needs
  'no-codebook', // XML, but without a list of codes
  'not-csv', // quotes that do not close
  'no-label-column',
  'label-missing',
  'key-wrong', // no single letter or digit
  'key-twice',
  'modifiers-wrong', // not as "Name: k=value | k=value (k=below; k=below)"
  'no-codes',
  'too-many-codes',
] as const;
export type FileReason = (typeof FILE_REASONS)[number];

export interface FileProblem {
  /** From 1. */
  readonly line: number;
  readonly reason: FileReason;
}

/** What is not as it stood in the file. */
export const FILE_NOTES = [
  'label-shortened', // the whole label begins the definition
  'label-numbered', // another code has it too
  'definition-missing', // the label stands for it
  'definition-shortened',
  'example-shortened',
  'group-shortened',
  'key-given',
  'heading-empty', // a heading without codes is left out
  'heading-text-left-out',
  'levels-flattened', // a heading below a heading: groups have one level
  'modifier-renamed', // shortened, or numbered where another has the name
  'modifiers-left-out', // more than fit
] as const;
export interface FileNote {
  readonly line: number;
  readonly note: (typeof FILE_NOTES)[number];
  /** The code or heading that it is about. */
  readonly about: string;
}

export type FileRead =
  | { readonly draft: CodebookDraft; readonly notes: readonly FileNote[] }
  | { readonly problem: FileProblem };
