import { describe, expect, it } from 'vitest';
import { createRoomClock, estimateOffset } from '../../client/live/clock.ts';

describe('the room clock of a device', () => {
  it('[B39] trusts the quickest round trip, and is never further off than half of it', () => {
    const truth = 5_000;
    const exchanges = [
      { sent: 0, received: 400, server: truth + 390 }, // slow on the way there
      { sent: 500, received: 520, server: truth + 512 },
      { sent: 900, received: 1_200, server: truth + 905 }, // slow on the way back
    ];
    expect(Math.abs((estimateOffset(exchanges) ?? 0) - truth)).toBeLessThanOrEqual(10);
    expect(estimateOffset([])).toBeNull();
  });

  it('[B39] follows a drifting device when it asks anew, and keeps its estimate when the connection is lost', async () => {
    let device = 0;
    let room = 100_000;
    let lost = false;
    const ask = async (): Promise<number> => {
      if (lost) throw new Error('lost');
      device += 4;
      room += 4;
      const read = room;
      device += 4;
      room += 4;
      return read;
    };
    const clock = createRoomClock(ask, () => device);
    expect(clock.now()).toBe(0);
    await clock.sync();
    expect(Math.abs(clock.now() - room)).toBeLessThanOrEqual(4);
    device += 3_600_000;
    room += 3_600_200; // the device is slow by 200 ms in an hour
    expect(Math.abs(clock.now() - room)).toBeGreaterThan(100);
    lost = true;
    await expect(clock.sync()).rejects.toThrow('lost');
    expect(Math.abs(clock.now() - room)).toBeLessThanOrEqual(204);
    lost = false;
    await clock.sync();
    expect(Math.abs(clock.now() - room)).toBeLessThanOrEqual(4);
    clock.stop();
  });
});
