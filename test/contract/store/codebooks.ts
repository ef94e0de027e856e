import { expect, test } from 'vitest';
import type { StoredCodebook } from '../../../server/room/ports.ts';
import type { Bench } from './bench.ts';

function aBook(id: string, title: string, version = 1): StoredCodebook {
  const code = {
    id: 'ask',
    key: 'a',
    label: 'Pita',
    definition: 'Traži podatak: "šta?"',
    group: 'Razmjena',
    example: 'Ko?',
  };
  return { id, version, title, lang: 'bs', codes: [code], groups: [{ name: 'Razmjena', hue: 3 }], source: 'Mi (2026)' };
}

export function codebooksContract(bench: Bench): void {
  test('[K10] a codebook is read back whole, and listed by title', async () => {
    const { codebooks } = bench.store;
    for (const title of ['Žetva', 'Čaj', 'Dobro'])
      expect(await codebooks.add(aBook(`b-${title.at(-1)}`, title), 9)).toBe('added');
    expect(await codebooks.find('b-j')).toEqual(aBook('b-j', 'Čaj'));
    expect(await codebooks.find('none')).toBeNull();
    expect((await codebooks.list()).map(({ title, lang, codes }) => `${title} ${lang} ${codes}`)).toEqual([
      'Čaj bs 1',
      'Dobro bs 1',
      'Žetva bs 1',
    ]);
    expect(await codebooks.remove('b-o')).toBe(true);
    expect(await codebooks.remove('b-o')).toBe(false);
    expect((await codebooks.list()).map((head) => head.title)).toEqual(['Čaj', 'Žetva']);
  });

  test('[K10] no more are added than fit', async () => {
    const { codebooks } = bench.store;
    const count = (await codebooks.list()).length;
    expect(await codebooks.add(aBook('last', 'Last'), count + 1)).toBe('added');
    expect(await codebooks.add(aBook('over', 'Over'), count + 1)).toBe('full');
    expect(await codebooks.find('over')).toBeNull();
  });

  test('[K11] of two who save the same version at once, one is refused and writes nothing', async () => {
    await bench.store.codebooks.add(aBook('twice', 'Before'), 99);
    const saved = await Promise.all(
      ['Mine', 'Yours'].map((title, index) =>
        (bench.nodes[index] ?? bench.store).codebooks.replace(aBook('twice', title, 2)),
      ),
    );
    expect(saved.toSorted()).toEqual(['conflict', 'replaced']);
    const winner = saved[0] === 'replaced' ? 'Mine' : 'Yours';
    expect(await bench.store.codebooks.find('twice')).toEqual(aBook('twice', winner, 2));
    expect(await bench.store.codebooks.replace(aBook('twice', 'Far ahead', 9))).toBe('conflict');
    expect(await bench.store.codebooks.replace(aBook('nobody', 'New', 1))).toBe('conflict');
  });
}
