import { describe, expect, it } from 'vitest';
import { krug12 } from '#shared/codebooks/krug-12.ts';
import { Codebook } from '#shared/codebooks.ts';
import { Guide } from '#shared/guide.ts';
import { plannedMinutes, promptsOf } from '#shared/guide-prompts.ts';
import { defaultGuide } from '#shared/guides/default.ts';
import { Lang } from '#shared/ids.ts';

/** What must be the same in every language: ids, kinds, times, keys. */
function shape(guide: Guide): unknown {
  return guide.sections.map(({ id, minutes, moderator, prompts }) => ({
    id,
    minutes,
    lines: moderator.length,
    prompts: prompts.map((prompt) => ({
      ...{ id: prompt.id, kind: prompt.kind, seconds: prompt.seconds, probes: prompt.probes.length },
      lines: prompt.moderator.length,
      choices: 'choices' in prompt ? prompt.choices.map((choice) => choice.id) : [],
    })),
  }));
}

describe.each(Lang.options)('built-in content in %s', (lang) => {
  it('[C4] the guide parses and plans 120 minutes', () => {
    expect(Guide.parse(defaultGuide(lang))).toEqual(defaultGuide(lang));
    expect(plannedMinutes(defaultGuide(lang))).toBe(120);
  });

  it('[C4] the prompts of a section fit into its minutes', () => {
    for (const section of defaultGuide(lang).sections) {
      const seconds = section.prompts.reduce((sum, prompt) => sum + prompt.seconds, 0);
      expect(seconds, section.id).toBeLessThanOrEqual(section.minutes * 60);
    }
  });

  it('the guide uses every kind of prompt', () => {
    const kinds = new Set(promptsOf(defaultGuide(lang)).map((prompt) => prompt.kind));
    expect([...kinds].sort()).toEqual(['discussion', 'open', 'ranking', 'scale', 'several', 'single']);
  });

  it('[C5] Krug-12 parses and keeps its keys', () => {
    expect(Codebook.parse(krug12(lang))).toEqual(krug12(lang));
    expect(
      krug12(lang)
        .codes.map((code) => code.key)
        .join(''),
    ).toBe('ecbadqprstlf');
  });

  it('the codes of a group stand together', () => {
    const groups = krug12(lang).codes.map((code) => code.group);
    const changes = groups.filter((group, index) => group !== groups[index - 1]);
    expect(changes).toHaveLength(new Set(groups).size);
  });
});

describe('built-in content', () => {
  it('[C6] both languages have the same sections, prompts, choices, times and codes', () => {
    expect(shape(defaultGuide('bs'))).toEqual(shape(defaultGuide('en')));
    const ids = (lang: Lang) => krug12(lang).codes.map((code) => code.id);
    expect(ids('bs')).toEqual(ids('en'));
  });

  it('no text is left in the other language', () => {
    const texts = (lang: Lang): string[] => {
      const guide = defaultGuide(lang);
      const lines = guide.sections.flatMap((section) => [section.title, ...section.moderator]);
      return [...guide.rules, ...lines, ...promptsOf(guide).flatMap((p) => [p.text, ...p.moderator, ...p.probes])];
    };
    const english = new Set(texts('en'));
    expect(texts('bs').filter((text) => english.has(text))).toEqual([]);
  });
});
