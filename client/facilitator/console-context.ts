import { createContext, useContext } from 'react';
import type { Entry } from '#shared/protocol.ts';
import type { CommandArgs, CommandName } from '#shared/room/commands.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import type { RoomConnection } from '../live/room-connection.ts';
import type { Links } from './use-links.ts';

/** What every part of the console draws from and acts through. */
export interface Console {
  readonly view: FacilitatorView;
  readonly entry: Entry;
  readonly connection: RoomConnection<'facilitator'>;
  /** Gives a command; a refusal is shown by the console itself. True if it was taken. */
  readonly send: <N extends CommandName>(name: N, args: CommandArgs<N>) => Promise<boolean>;
  /** Why nothing can be done just now (no connection); null when all is well. */
  readonly why: string | null;
  /** The ways in: asked for once, anew after a renewal. */
  readonly links: Links;
  /** The run's results stay hidden, and the next step is the next prompt. */
  readonly decline: (prompt: string, run: number) => void;
}

export const ConsoleContext = createContext<Console | null>(null);

export function useConsole(): Console {
  const value = useContext(ConsoleContext);
  if (!value) throw new Error('the console is not mounted');
  return value;
}
