import type { RevealedView, ScreenView } from '#shared/room/views.ts';

/** What the wall shows. One thing at a time: people in the last row look up and know where the room is. */
export type Stage =
  | { readonly face: 'lobby' }
  | { readonly face: 'prompt'; readonly open: NonNullable<ScreenView['open']>; readonly paused: boolean }
  | { readonly face: 'results'; readonly revealed: RevealedView }
  | { readonly face: 'between' }
  | { readonly face: 'break' }
  | { readonly face: 'evaluation' }
  | { readonly face: 'thanks' };

/** What the wall remembers from view to view: which results it knew, and which of them it shows. */
export interface Memory {
  readonly known: readonly string[];
  readonly shown: string | null;
  readonly open: string | null;
}

/**
 * Results come on the wall when they are revealed; the next prompt that opens puts them away, and they don't
 * come back by themselves. A screen that was just switched on shows the latest.
 */
export function remember(before: Memory | null, view: ScreenView): Memory {
  const known = view.revealed.map(keyOf);
  const open = view.open && keyOf(view.open);
  if (!before) return { known, shown: open === null ? (known.at(-1) ?? null) : null, open };
  const fresh = known.filter((key) => !before.known.includes(key)).at(-1);
  const wasPutAway = open !== null && open !== before.open;
  const kept = !wasPutAway && before.shown !== null && known.includes(before.shown) ? before.shown : null;
  return { known, shown: fresh ?? kept, open };
}

export function stageOf(view: ScreenView, memory: Memory): Stage {
  switch (view.phase) {
    case 'lobby':
      return { face: 'lobby' };
    case 'live': {
      if (view.open) return { face: 'prompt', open: view.open, paused: false };
      const revealed = view.revealed.find((each) => keyOf(each) === memory.shown);
      return revealed ? { face: 'results', revealed } : { face: 'between' };
    }
    case 'paused':
      return view.open ? { face: 'prompt', open: view.open, paused: true } : { face: 'break' };
    case 'evaluation':
      return { face: 'evaluation' };
    case 'closing':
    case 'closed':
      return { face: 'thanks' };
  }
}

function keyOf({ prompt, run }: Pick<RevealedView, 'prompt' | 'run'>): string {
  return `${prompt.id}/${run}`;
}
