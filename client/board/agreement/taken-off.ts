import { useState } from 'react';
import { keep, recall } from '../../live/device-memory.ts';
import { type CoderPair, isSamePair } from './report.ts';

/** Pairs whose lag this person takes off. It is a way of looking, so it stays on the device and nobody else has it. */
export function useTakenOff(room: string) {
  const [pairs, setPairs] = useState(() => parsePairs(recall(lagKey(room))));
  const change = (pair: CoderPair, is: boolean): void => {
    const others = pairs.filter((each) => !isSamePair(each, pair));
    const next = is ? [...others, pair] : others;
    keep(lagKey(room), next.length === 0 ? null : JSON.stringify(next));
    setPairs(next);
  };
  return [pairs, change] as const;
}

export function forgetTakenOff(room: string): void {
  keep(lagKey(room), null);
}

function lagKey(room: string): string {
  return `krug.lag.${room}`;
}

/** What else may stand under the key, from whatever page, is nothing. */
function parsePairs(text: string | null): readonly CoderPair[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isPair) : [];
  } catch {
    return [];
  }
}

function isPair(value: unknown): value is CoderPair {
  return Array.isArray(value) && value.length === 2 && value.every((coder) => typeof coder === 'string');
}
