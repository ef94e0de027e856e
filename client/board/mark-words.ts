import { valuesOf } from '#shared/codebooks/modifiers.ts';
import type { Codebook } from '#shared/codebooks.ts';
import type { Addressee, Mark } from '#shared/mark.ts';
import type { Seat } from '#shared/seats.ts';
import type { Words } from '../i18n/use-words.ts';
import { boardWords, flagWords } from '../i18n/words/board.ts';
import { circleWords, sectorWords } from '../i18n/words/circle.ts';

interface Setting {
  readonly seats: readonly Seat[];
  readonly codebook: Codebook;
}

export function personWords({ t }: Words, who: Addressee, seats: readonly Seat[]): string {
  if (who === 'group') return t(boardWords.everybody);
  if (who === 'facilitator') return t(circleWords.facilitator);
  return seats.find((seat) => seat.id === who.seat)?.label ?? t(boardWords.removedSeat);
}

export function codeWords({ t }: Words, code: string | null, codebook: Codebook): string {
  if (code === null) return t(boardWords.uncoded);
  return codebook.codes.find((each) => each.id === code)?.label ?? t(boardWords.unknownCode);
}

/** The code with what sharpens it: "Disagrees · with reason". */
export function actWords(words: Words, mark: Pick<Mark, 'code' | 'modifiers'>, codebook: Codebook): string {
  const values = valuesOf(codebook, mark) ?? [];
  return [codeWords(words, mark.code, codebook), ...values.map(({ label }) => label)].join(' · ');
}

/** "Police → everybody: Agrees (not sure, quote)". */
export function markWords(words: Words, mark: Mark, { seats, codebook }: Setting): string {
  const extras = [
    ...(mark.unsure ? [words.t(boardWords.unsure)] : []),
    ...(mark.flags ?? []).map((flag) => words.t(flagWords[flag].label)),
  ];
  const act = `${personWords(words, mark.from, seats)} → ${personWords(words, mark.to, seats)}: ${actWords(words, mark, codebook)}`;
  return extras.length > 0 ? `${act} (${extras.join(', ').toLocaleLowerCase(words.lang)})` : act;
}

export function seatWords({ t }: Words, seat: Seat, key: string | undefined): string {
  const name = t(seat.guest ? circleWords.guestName : circleWords.seatName, {
    label: seat.label,
    sector: t(sectorWords[seat.sector]),
  });
  return key ? `${name}, ${t(circleWords.key, { key })}` : name;
}

/** Labels may have commas. */
export function codesWords(words: Words, codes: readonly string[], codebook: Codebook): string {
  return codes.map((code) => codeWords(words, code, codebook)).join('; ');
}
