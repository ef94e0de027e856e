import { describe, expect, it } from 'vitest';
import { parseRoute, secretOf } from '../../client/home/router.ts';

describe('addresses of the home page', () => {
  it('[F7] each address has its page, and everything else says that nothing is there', () => {
    expect(parseRoute('/')).toEqual({ page: 'home' });
    expect(parseRoute('/set-up')).toEqual({ page: 'set-up' });
    expect(parseRoute('/rooms/r-1')).toEqual({ page: 'room', room: 'r-1' });
    expect(parseRoute('/records/r-1/')).toEqual({ page: 'record', record: 'r-1' });
    for (const path of ['/rooms', '/rooms/a/b', '/elsewhere', '/set-up/x'])
      expect(parseRoute(path)).toEqual({ page: 'unknown' });
  });

  it('[F7] a secret is only what has the form of one', () => {
    const secret = `${'A'.repeat(42)}_`;
    expect(secretOf(`#${secret}`)).toBe(secret);
    for (const hash of ['', '#', `#${secret}x`, `#${'a'.repeat(42)}!`]) expect(secretOf(hash)).toBeNull();
  });
});
