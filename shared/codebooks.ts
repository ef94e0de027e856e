import { z } from 'zod';
import { differ, ModifierSet } from './codebooks/modifier-sets.ts';
import { Id, Lang, text } from './ids.ts';
import { LIMITS } from './limits.ts';

/** Colours of groups, safe for most eyes: Okabe and Ito's, as client/ui/sector-marks.ts names them. A hue is a place in this list. */
export const HUE_COLOURS = [
  '#e69f00',
  '#56b4e9',
  '#009e73',
  '#f0e442',
  '#0072b2',
  '#d55e00',
  '#cc79a7',
  '#999999',
] as const;

/** A code is an analytic label for one act of talk; its key is what a coder presses. */
export const Code = z.strictObject({
  id: Id,
  key: z.string().regex(/^[a-z0-9]$/),
  label: text(LIMITS.LABEL_CHARS),
  definition: text(LIMITS.LINE_CHARS),
  group: text(LIMITS.LABEL_CHARS),
  /** A short act that is coded so. */
  example: text(LIMITS.LINE_CHARS).optional(),
  /** The set of modifiers that sharpens it. */
  modifiers: Id.optional(),
});
export type Code = z.infer<typeof Code>;

/** What a group looks like; one that is not listed gets the next colour. */
const CodeGroup = z.strictObject({
  name: text(LIMITS.LABEL_CHARS),
  hue: z
    .number()
    .int()
    .min(0)
    .max(HUE_COLOURS.length - 1),
});

const content = {
  title: text(LIMITS.NAME_CHARS),
  lang: Lang,
  codes: z.array(Code).min(1).max(LIMITS.CODES),
  groups: z.array(CodeGroup).max(LIMITS.CODES).optional(),
  modifiers: z.array(ModifierSet).max(LIMITS.MODIFIER_SETS).optional(),
  /** Whose scheme it is: author and year. */
  source: text(LIMITS.LINE_CHARS).optional(),
  /** The codebook it was copied from. */
  basedOn: Id.optional(),
};

/** Counts the times it was saved: a record names the codebook with the version that its coders had. */
const version = z.number().int().min(1).max(1_000_000);

export const Codebook = whole(z.strictObject({ id: Id, version: version.optional(), ...content }));
export type Codebook = z.infer<typeof Codebook>;

/** A codebook before it is stored: the server gives the id and counts the versions. */
export const CodebookDraft = whole(z.strictObject(content))
  .refine(({ codes }) => labelsDiffer(codes), { message: 'labels of codes must differ' })
  .refine(({ modifiers = [] }) => labelsDiffer(modifiers) && modifiers.every(({ values }) => valuesDiffer(values)), {
    message: 'labels of modifiers must differ',
  });
export type CodebookDraft = z.infer<typeof CodebookDraft>;

interface Whole {
  codes: Code[];
  groups?: z.infer<typeof CodeGroup>[] | undefined;
  modifiers?: ModifierSet[] | undefined;
}

function whole<S extends z.ZodType<Whole>>(book: S): S {
  return book
    .refine(({ codes }) => differ(codes.map((code) => code.id)), { message: 'ids of codes must differ' })
    .refine(({ codes }) => differ(codes.map((code) => code.key)), { message: 'keys of codes must differ' })
    .refine(({ groups }) => differ((groups ?? []).map((group) => group.name)), {
      message: 'names of groups must differ',
    })
    .refine(({ modifiers = [] }) => differ(modifiers.map(({ id }) => id)), {
      message: 'ids of modifiers must differ',
    })
    .refine(({ codes, modifiers = [] }) => codes.every((code) => hasItsSet(code, modifiers)), {
      message: 'a code names modifiers that are not there',
    });
}

function hasItsSet({ modifiers: set }: Code, sets: readonly ModifierSet[]): boolean {
  return set === undefined || sets.some(({ id }) => id === set);
}

function valuesDiffer(values: ModifierSet['values']): boolean {
  return labelsDiffer(values) && values.every((value) => labelsDiffer(value.values ?? []));
}

function labelsDiffer(things: readonly { readonly label: string }[]): boolean {
  return differ(things.map(({ label }) => label.toLowerCase()));
}
