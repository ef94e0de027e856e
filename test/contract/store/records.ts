import { expect, test } from 'vitest';
import type { Bench } from './bench.ts';
import { NOW, sealed } from './samples.ts';

export function recordsContract(bench: Bench): void {
  const seal = async (title: string, openedAtEpoch: number, searchText: string) => {
    const room = await bench.room({ title, openedAtEpoch });
    expect(await bench.store.rooms.seal(room.id, 1, ...sealed(room, searchText))).toBe('sealed');
    return room.id;
  };
  const titles = async (query: string, limit = 50) =>
    (await bench.store.records.list(query, limit)).map((summary) => summary.title);

  test('[S17] records are found by every word of the query, newest first', async () => {
    await seal('older', NOW - 3, 'tuzla policija 100% povjerenja');
    await seal('newer', NOW + 3, 'mostar policija a_b\0c\\d!e');
    await seal('middle', NOW, 'sarajevo zdravstvo');
    expect(await titles('policija')).toEqual(['newer', 'older']);
    expect(await titles('')).toEqual(['newer', 'middle', 'older']);
    expect(await titles('  ', 2)).toEqual(['newer', 'middle']);
    expect(await titles('vjer  tuz')).toEqual(['older']);
    expect(await titles('policija sarajevo')).toEqual([]);
  });

  test('[S17] a query has no wildcards', async () => {
    expect(await titles('100%')).toEqual(['older']);
    expect(await titles('1%')).toEqual([]);
    expect(await titles('a_b')).toEqual(['newer']);
    expect(await titles('t_zla')).toEqual([]);
    expect(await titles('c\\d')).toEqual(['newer']);
    expect(await titles('d!e')).toEqual(['newer']);
    expect(await titles("' or 1=1 --")).toEqual([]);
  });

  test('an unknown record is null', async () => {
    expect(await bench.store.records.find('nowhere')).toBeNull();
    expect(await bench.store.records.findText('nowhere')).toBeNull();
  });
}
