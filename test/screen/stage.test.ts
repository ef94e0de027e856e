import { describe, expect, it } from 'vitest';
import type { PublicPrompt } from '#shared/prompts.ts';
import { USUAL_RELEASE } from '#shared/release/level.ts';
import type { RevealedView, ScreenView } from '#shared/room/views.ts';
import { pagesOf } from '../../client/screen/pages-of.ts';
import { type Memory, remember, stageOf } from '../../client/screen/stage.ts';

const prompt = (id: string): PublicPrompt => ({ kind: 'discussion', id, text: id, seconds: 60 });
const open = (id: string) => ({ prompt: prompt(id), run: 0, endsAt: 60_000, plannedMs: 60_000 });
const shown = (id: string): RevealedView => ({
  prompt: prompt(id),
  run: 0,
  results: { kind: 'open', n: 0, texts: [] },
});

function view(parts: Partial<ScreenView> = {}): ScreenView {
  return {
    ...{ role: 'screen', room: 'r', title: 'T', mode: 'in-person', lang: 'bs', phase: 'live', open: null },
    ...{ joinCode: 'A3C4D6', phones: 0, seats: 0, revealed: [], release: USUAL_RELEASE },
    ...parts,
  };
}

/** What the wall shows after these views, one after another. */
function faces(views: readonly ScreenView[]): string[] {
  let memory: Memory | null = null;
  return views.map((each) => {
    memory = remember(memory, each);
    const stage = stageOf(each, memory);
    return stage.face === 'results' ? `results ${stage.revealed.prompt.id}` : stage.face;
  });
}

describe('what the wall shows', () => {
  it('[C7] each phase has its face', () => {
    const phases = ['lobby', 'live', 'paused', 'evaluation', 'closing', 'closed'] as const;
    expect(phases.map((phase) => faces([view({ phase })])[0])).toEqual([
      'lobby',
      'between',
      'break',
      'evaluation',
      'thanks',
      'thanks',
    ]);
  });

  it('[C8] results come when revealed, go with the next prompt, and do not come back by themselves', () => {
    const revealed = [shown('a')];
    expect(
      faces([
        view({ open: open('a') }),
        view(),
        view({ revealed }),
        view({ revealed, phones: 3 }),
        view({ revealed, open: open('b') }),
        view({ revealed }),
      ]),
    ).toEqual(['prompt', 'between', 'results a', 'results a', 'prompt', 'between']);
  });

  it('[C8] results of an earlier prompt, revealed last, are the ones shown; hidden ones go', () => {
    expect(
      faces([view({ revealed: [shown('b')] }), view({ revealed: [shown('a'), shown('b')] }), view({ revealed: [] })]),
    ).toEqual(['results b', 'results a', 'between']);
  });

  it('[C8] what is revealed while a prompt is open waits until it closes', () => {
    const revealed = [shown('a')];
    expect(
      faces([
        view({ open: open('b') }),
        view({ open: open('b'), revealed }),
        view({ open: open('b'), revealed, phones: 1 }),
        view({ revealed }),
      ]),
    ).toEqual(['prompt', 'prompt', 'prompt', 'results a']);
  });

  it('a pause keeps the prompt on the wall', () => {
    expect(faces([view({ open: open('a') }), view({ open: open('a'), phase: 'paused', pausedAt: 5 })])).toEqual([
      'prompt',
      'prompt',
    ]);
  });

  it('a screen switched on between prompts shows the latest results', () => {
    expect(faces([view({ revealed: [shown('a'), shown('b')] })])).toEqual(['results b']);
  });
});

describe('pages of written answers', () => {
  it('[C22] hold every answer once, in order, a long one by itself', () => {
    const long = 'x'.repeat(1_000);
    const texts = ['a', 'b', long, ...Array.from({ length: 20 }, (_, index) => `answer ${index}`)];
    const pages = pagesOf(texts);
    expect(pages.flat()).toEqual(texts);
    expect(pages[1]).toEqual([long]);
    expect(Math.max(...pages.map((page) => page.length))).toBe(8);
  });

  it('there are none without answers', () => {
    expect(pagesOf([])).toEqual([]);
  });
});
