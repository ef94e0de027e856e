import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Numbered by area: R room, B board, S storage, and so on. */
const RULE = /^- \*\*([A-Z]\d+)\*\* \S.*[.:]$/;
const root = join(import.meta.dirname, '..');

/** Every line of SPEC that looks like a rule, so that a malformed one is found, and not passed over. */
function ruleLines(): string[] {
  const lines = readFileSync(join(root, 'docs/SPEC.md'), 'utf8').split('\n');
  return lines.filter((line) => /^\s*[-*]\s+\**[A-Z]\d/.test(line));
}

/** The rules that tests cite in their names, as a letter and a number in brackets; a comment is no citation. */
function citations(): Map<string, string[]> {
  const cited = new Map<string, string[]>();
  for (const file of testFiles()) {
    for (const line of readFileSync(join(root, 'test', file), 'utf8').split('\n')) {
      const code = line.replace(/^\s*(\/\*|\*).*/, '').replace(/\s\/\/.*/, '');
      for (const [, rule = ''] of code.matchAll(/\[([A-Z]\d+)\]/g)) cited.set(rule, [...(cited.get(rule) ?? []), file]);
    }
  }
  return cited;
}

function testFiles(): string[] {
  const names = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.tsx?$/.test(name));
}

describe('docs/SPEC.md and the tests', () => {
  const lines = ruleLines();
  const rules = lines.map((line) => RULE.exec(line)?.[1] ?? line);

  it('has rules, each a sentence on a line of its own, and no number twice', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => !/^[A-Z]\d+$/.test(rule))).toEqual([]);
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
  });

  it('agree: each rule is cited by a test, and tests cite no other', () => {
    const cited = citations();
    const untested = rules.filter((rule) => !cited.has(rule));
    const unknown = [...cited]
      .filter(([rule]) => !rules.includes(rule))
      .map(([rule, files]) => `${rule} in ${[...new Set(files)].join(', ')}`);
    expect({ untested, unknown }).toEqual({ untested: [], unknown: [] });
  });
});
