import { useCallback, useEffect } from 'react';
import { CODING_COMMANDS, isCodingCommand } from '../model/coding-commands.ts';
import type { BoardCommand } from '../model/command-keys.ts';
import type { Press } from '../model/mark-in-progress.ts';
import type { Practice } from './practice.ts';

interface PracticeHands {
  readonly onPress: (press: Press) => string | null;
  readonly onCommand: (command: BoardCommand) => void;
  /** Stops the talk, or lets it go on. */
  readonly onToggle: () => void;
}

/** What presses and keys do where there is no room; the same functions for one run. */
export function usePracticeHands({ clock, coding }: Practice): PracticeHands {
  const onToggle = useCallback(() => clock.run(!clock.isRunning()), [clock]);
  const onPress = useCallback((press: Press) => coding.press(press), [coding]);
  const onCommand = useCallback(
    (command: BoardCommand) => {
      // There is nobody to write a line to: the same key stops the talk.
      if (command === 'tell') onToggle();
      else if (isCodingCommand(command)) CODING_COMMANDS[command](coding);
    },
    [coding, onToggle],
  );
  return { onPress, onCommand, onToggle };
}

/** Who looks at another window hears nothing: the talk waits. */
export function usePauseWhileHidden({ clock }: Practice): void {
  useEffect(() => {
    const onChange = (): void => {
      if (document.hidden && clock.isRunning()) clock.run(false);
    };
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, [clock]);
}
