import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RECORD_VERSION } from '#shared/record.ts';
import { Committed, FINGERPRINTS_FILE, fingerprints } from '../support/fingerprints.ts';

const file = join(import.meta.dirname, '../..', FINGERPRINTS_FILE);
const committed = Committed.parse(JSON.parse(readFileSync(file, 'utf8')));

describe('the shapes that others rely on', () => {
  it.each(fingerprints())('[H4] $name is the one that was committed, or has a new version', ({ name, hash }) => {
    const entry = committed[name];
    const advice = [
      `The shape of the ${name} has changed. If that was not meant, undo it. If it was, say so:`,
      `  npm run fingerprint -- ${name} "what changed, in one line"   (version ${(entry?.version ?? 0) + 1})`,
      '  npm run fingerprint -- --unreleased                        (nobody has used this version yet)',
    ].join('\n');
    expect(entry?.hash, advice).toBe(hash);
  });

  it.each(Object.entries(committed))('[H4] %s tells the story of each of its versions', (_name, entry) => {
    expect(entry.history).toHaveLength(entry.version);
    expect(entry.history.map((line) => line.split(':')[0])).toEqual(
      entry.history.map((_line, index) => `${index + 1}`),
    );
  });

  it('[H4] the record carries the version that its fingerprint has', () => {
    expect(committed['record']?.version).toBe(RECORD_VERSION);
  });
});
