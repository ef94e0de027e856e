import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** The schema of REFI-QDA codebooks (version 1.0, 2019; MIT, the notice stands in the file). */
const SCHEMA = readFileSync(join(import.meta.dirname, 'refi-qda/Codebook.xsd'), 'utf8');

/** What the schema finds wrong; nothing for a valid file. */
export async function schemaErrors(qdc: string): Promise<string[]> {
  const result = await validateXML({ xml: [{ fileName: 'book.qdc', contents: qdc }], schema: [SCHEMA] });
  return result.errors.map((error) => error.rawMessage);
}
