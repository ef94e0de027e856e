import { describe, expect, it } from 'vitest';
import { createTalkClock } from '../../client/board/practice/talk-clock.ts';

function clockOf(pace = 1) {
  let device = 5_000;
  const clock = createTalkClock(60_000, pace, () => device);
  return { clock, wait: (ms: number) => (device += ms), talk: () => clock.talkAt(clock.now()) };
}

describe('the clock of the practice', () => {
  it('[T8] stands still in a pause, while hands go on having a time', () => {
    const { clock, wait, talk } = clockOf();
    wait(1_000);
    expect([talk(), clock.isRunning()]).toEqual([0, false]);
    clock.run(true);
    wait(4_000);
    expect([talk(), clock.isRunning()]).toEqual([4_000, true]);
    clock.run(false);
    const pressed = clock.now();
    wait(30_000);
    expect([talk(), clock.now() - pressed]).toEqual([4_000, 30_000]);
    clock.run(true);
    wait(2_000);
    expect(talk()).toBe(6_000);
    // What was pressed in the pause belongs to the moment at which the talk stopped.
    expect(clock.talkAt(pressed + 10_000)).toBe(4_000);
    expect(clock.talkAt(pressed - 1_000)).toBe(3_000);
  });

  it('[T8] goes slower if that was asked for, and ends where the talk ends', () => {
    const { clock, wait, talk } = clockOf(0.75);
    clock.run(true);
    wait(8_000);
    expect(talk()).toBe(6_000);
    wait(71_999);
    expect(clock.isOver()).toBe(false);
    wait(1_000);
    expect([talk(), clock.isOver(), clock.isRunning()]).toEqual([60_000, true, false]);
  });

  it('[T8] tells when it begins to run and when it stops', () => {
    const { clock } = clockOf();
    const told: boolean[] = [];
    const stop = clock.subscribe(() => told.push(clock.isRunning()));
    clock.run(true);
    clock.run(false);
    stop();
    clock.run(true);
    expect(told).toEqual([true, false]);
  });
});
