import { z } from 'zod';
import { Id, text } from '../ids.ts';
import { LIMITS } from '../limits.ts';

const value = {
  id: Id,
  /** A letter, as digits are seats: while the values are offered it gives this one. */
  key: z.string().regex(/^[a-z]$/),
  label: text(LIMITS.LABEL_CHARS),
};

/** Of the second level: there is none below it. */
const InnerValue = z.strictObject(value);
export type InnerValue = z.infer<typeof InnerValue>;

const ModifierValue = z.strictObject({ ...value, values: listOf(InnerValue).optional() });
export type ModifierValue = z.infer<typeof ModifierValue>;

/** What can sharpen a code after it was given: "disagrees", with reason or without. */
export const ModifierSet = z.strictObject({
  id: Id,
  label: text(LIMITS.LABEL_CHARS),
  values: listOf(ModifierValue),
});
export type ModifierSet = z.infer<typeof ModifierSet>;

/** What a mark was sharpened with: ids of a value, and perhaps of one below it. */
export const Modifiers = z.union([z.tuple([Id]), z.tuple([Id, Id])]);
export type Modifiers = z.infer<typeof Modifiers>;

function listOf<S extends z.ZodType<InnerValue>>(each: S) {
  return z
    .array(each)
    .min(1)
    .max(LIMITS.MODIFIER_VALUES)
    .refine((values) => differ(values.map(({ id }) => id)), { message: 'ids of values must differ' })
    .refine((values) => differ(values.map(({ key }) => key)), { message: 'keys of values must differ' });
}

export function differ(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
