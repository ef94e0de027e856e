import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Mark } from '#shared/mark.ts';
import { markOf } from '../../client/board/model/mark-changes.ts';
import {
  BOUNCE_MS,
  type MarkInProgress,
  NOTHING,
  type Outcome,
  type Press,
  press,
} from '../../client/board/model/mark-in-progress.ts';

const seat = (id: string): Press => ({ kind: 'who', who: { seat: id } });
const facilitator: Press = { kind: 'who', who: 'facilitator' };
const code = (id: string): Press => ({ kind: 'code', code: id });

function play(...steps: [Press, number][]): { state: MarkInProgress; outcomes: Outcome[] } {
  let state = NOTHING;
  const outcomes: Outcome[] = [];
  for (const [input, at] of steps) {
    const next = press(state, input, at);
    state = next.state;
    outcomes.push(next.outcome);
  }
  return { state, outcomes };
}
const draftOf = (outcome: Outcome | undefined) => (outcome?.kind === 'mark' ? outcome.draft : undefined);

describe('a mark that grows from presses', () => {
  it('[O5] speaker and code make a mark to everybody, at the time of the first press', () => {
    const { state, outcomes } = play([seat('a'), 1_000], [code('ask'), 1_900]);
    expect(draftOf(outcomes[1])).toEqual({ at: 1_000, from: { seat: 'a' }, to: 'group', code: 'ask', unsure: false });
    expect(state.from).toBeNull();
  });

  it('[O6] a second seat in between is the addressee; another one replaces it, the speaker again means everybody', () => {
    expect(draftOf(play([seat('a'), 0], [seat('b'), 300], [code('x'), 600]).outcomes[2])?.to).toEqual({ seat: 'b' });
    expect(draftOf(play([seat('a'), 0], [seat('b'), 300], [seat('c'), 600], [code('x'), 900]).outcomes[3])?.to).toEqual(
      { seat: 'c' },
    );
    expect(draftOf(play([seat('a'), 0], [seat('b'), 300], [seat('a'), 600], [code('x'), 900]).outcomes[3])?.to).toBe(
      'group',
    );
    expect(draftOf(play([seat('a'), 0], [facilitator, 300], [code('x'), 600]).outcomes[2])?.to).toBe('facilitator');
    expect(draftOf(play([facilitator, 0], [code('x'), 600]).outcomes[1])?.from).toBe('facilitator');
  });

  it('[O7] two equal presses within 150 ms are one, and a slower one counts', () => {
    const bounced = play([seat('a'), 0], [code('x'), 500], [code('x'), 500 + BOUNCE_MS - 1]);
    expect(bounced.outcomes.map((outcome) => outcome.kind)).toEqual(['none', 'mark', 'none']);
    const slow = play([seat('a'), 0], [seat('b'), 400], [seat('b'), 400 + BOUNCE_MS], [code('x'), 900]);
    expect(draftOf(slow.outcomes[3])?.to).toEqual({ seat: 'b' });
    // Different keys in quick succession are two presses: fast typists are not slowed down.
    expect(draftOf(play([seat('a'), 0], [seat('b'), 20], [code('x'), 40]).outcomes[2])?.to).toEqual({ seat: 'b' });
  });

  it('[O8] Esc drops what is half-made; Backspace takes its last step, and one’s own last mark where nothing is half-made', () => {
    expect(play([seat('a'), 0], [{ kind: 'cancel' }, 200]).state.from).toBeNull();
    const stepped = play([seat('a'), 0], [seat('b'), 200], [{ kind: 'back' }, 400]);
    expect(stepped.state).toMatchObject({ from: { seat: 'a' }, to: 'group' });
    expect(
      play([seat('a'), 0], [{ kind: 'back' }, 400], [{ kind: 'back' }, 800]).outcomes.map((outcome) => outcome.kind),
    ).toEqual(['none', 'none', 'take-back']);
  });

  it('[O9] a code without a speaker makes no mark and says so', () => {
    expect(play([code('x'), 0]).outcomes).toEqual([{ kind: 'speaker-first' }]);
  });

  it('[O10] not-sure belongs to the half-made mark, or else to the last one; flags to the last one', () => {
    expect(draftOf(play([seat('a'), 0], [{ kind: 'unsure' }, 200], [code('x'), 400]).outcomes[2])?.unsure).toBe(true);
    expect(play([{ kind: 'unsure' }, 0]).outcomes).toEqual([{ kind: 'toggle-unsure' }]);
    expect(play([{ kind: 'flag', flag: 'quote' }, 0]).outcomes).toEqual([{ kind: 'toggle-flag', flag: 'quote' }]);
  });

  it('[O11] whatever is pressed, every mark that comes out is a valid one and has a speaker', () => {
    const person = fc.constantFrom<Press>(seat('a'), seat('b'), seat('c'), facilitator);
    const other = fc.constantFrom<Press>(
      { kind: 'unsure' },
      { kind: 'back' },
      { kind: 'cancel' },
      { kind: 'restore' },
      code('x'),
      code('y'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(person, other), fc.nat(500)), { maxLength: 60 }), (steps) => {
        let at = 0;
        let state = NOTHING;
        for (const [input, pause] of steps) {
          at += pause;
          const next = press(state, input, at);
          state = next.state;
          const draft = draftOf(next.outcome);
          if (!draft) continue;
          expect(Mark.safeParse(markOf(draft, 'id-1', 'coder-1', null)).success).toBe(true);
          expect(draft.at).toBeLessThanOrEqual(at);
          expect(state.from).toBeNull();
        }
      }),
    );
  });
});
