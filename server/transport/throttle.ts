import { isIPv6 } from 'node:net';
import type { Request } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { LIMITS } from '#shared/limits.ts';
import type { Refusal } from '#shared/refusals.ts';
import { err, type Result } from '#shared/result.ts';
import { Line } from '../access/line.ts';

/** What one visitor cannot change at will: of an IPv6 address the first half, as the rest is theirs to choose. */
export function placeOf(request: Pick<Request, 'ip'>): string {
  const address = request.ip ?? '';
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  // "::" stands for as many zero groups as are missing; those of the tail count only if they reach into the first half.
  const known = tail === undefined ? groups : [...groups, ...zeros(8 - groups.length - tail.split(':').length)];
  return `${[...known, ...(tail ?? '').split(':')].slice(0, 4).join(':')}::/64`;
}

function zeros(count: number): string[] {
  return Array.from({ length: Math.max(0, count) }, () => '0');
}

/**
 * Counts wrong guesses by address, in memory only. A whole room sits behind one address, so right ones
 * cost nothing. Guesses from one address are made so many at once: a thousand together would else all
 * be looked at before the first of them counts.
 */
export class Guesses {
  readonly #limiter: RateLimiterMemory;
  readonly #points: number;
  readonly #atOnce: number;
  readonly #lines = new Map<string, Line>();

  constructor(perMinute: number, atOnce: number) {
    this.#points = perMinute;
    this.#atOnce = atOnce;
    this.#limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  }

  /** Makes the guess, unless there were too many wrong ones; `isGuess` tells whether a refusal counts as one. */
  async guard<T>(
    place: string,
    guess: () => Promise<Result<T, Refusal>>,
    isGuess: (refusal: Refusal) => boolean = () => true,
  ): Promise<Result<T, Refusal>> {
    const line = this.#lines.get(place) ?? new Line(this.#atOnce, LIMITS.GUESSES_WAITING);
    this.#lines.set(place, line);
    const guessed = await line.run(async (): Promise<Result<T, Refusal>> => {
      if (await this.#isBarred(place)) return err('too-many-tries');
      const result = await guess();
      if (!result.ok && isGuess(result.error)) await this.#limiter.penalty(place, 1);
      return result;
    });
    if (line.isEmpty) this.#lines.delete(place);
    return guessed ?? err('too-fast');
  }

  async #isBarred(place: string): Promise<boolean> {
    const used = await this.#limiter.get(place);
    return used !== null && used.consumedPoints >= this.#points;
  }
}

/** Each join is a new phone, and a row that stays until the close: so many an hour for one address, and a day for one room. */
export class Joins {
  readonly #byPlace: RateLimiterMemory;
  readonly #byRoom: RateLimiterMemory;

  constructor(placePerHour: number, roomPerDay: number) {
    this.#byPlace = new RateLimiterMemory({ points: placePerHour, duration: 3_600 });
    this.#byRoom = new RateLimiterMemory({ points: roomPerDay, duration: 86_400 });
  }

  /** Counts one; why not, or null. */
  async whyNot(place: string, room: string): Promise<Refusal | null> {
    const ofPlace = await this.#byPlace.penalty(place, 1);
    if (ofPlace.consumedPoints > this.#byPlace.points) return 'too-many-tries';
    const ofRoom = await this.#byRoom.penalty(room, 1);
    return ofRoom.consumedPoints > this.#byRoom.points ? 'room-full' : null;
  }
}
