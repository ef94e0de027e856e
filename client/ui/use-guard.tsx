import { type ReactNode, useEffect, useState } from 'react';
import type { Finding } from '#shared/guard/finding.ts';
import { useWords } from '../i18n/use-words.ts';
import { guardWords } from '../i18n/words/guard.ts';
import { Button } from './button.tsx';
import { guardSentence } from './guard-sentence.ts';
import { useLate } from './use-late.ts';

const loadGuard = () => import('#shared/guard/guard.ts');
const PAUSE_MS = 1_000;

interface Guard {
  /** For under the field: what the text looks like; nothing where it looks like nobody. */
  readonly line: ReactNode;
  /**
   * May this text go? Not the first time, where it looks like a person and nothing has been said of it yet:
   * then the line comes, and the next press goes through.
   */
  readonly mayGo: () => boolean;
}

/**
 * The guard of a field of the staff's. It speaks in a pause of typing, or when the text is to be kept; "Keep
 * as it is" keeps it with `onKeep` if that was asked for, and else only ends the line. Where the guard could
 * not be fetched everything goes as ever. What it finds stays here.
 */
export function useGuard(text: string, onKeep: () => void): Guard {
  const words = useWords();
  const guard = useLate(loadGuard);
  const [said, setSaid] = useState<{ readonly of: string; readonly held: boolean } | null>(null);
  const [accepted, setAccepted] = useState('');
  const find = (): readonly Finding[] => guard?.findPersonal(text) ?? [];
  useEffect(() => {
    const timer = setTimeout(() => {
      const of = partsOf(text, guard?.findPersonal(text) ?? []);
      setSaid((last) => (of === '' ? null : last?.of === of ? last : { of, held: false }));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, guard]);
  const mayGo = (): boolean => {
    const of = partsOf(text, find());
    if (of === '' || of === said?.of || of === accepted) return true;
    setSaid({ of, held: true });
    return false;
  };
  // What was said of other words is not said of these.
  const found = said === null ? [] : find();
  const findings = said !== null && said.of !== accepted && said.of === partsOf(text, found) ? found : [];
  const keep = (): void => {
    setAccepted(partsOf(text, findings));
    setSaid(null);
    if (said?.held) onKeep();
  };
  return {
    mayGo,
    line: (
      <div className="ui-guard" role="status">
        {findings.length === 0 ? null : (
          <>
            <span>
              {guardSentence(words, text, findings)} {words.t(guardWords.notNeeded)}
            </span>
            <Button look="quiet" onClick={keep}>
              {words.t(guardWords.keep)}
            </Button>
          </>
        )}
      </div>
    ),
  };
}

/** What was found, as one text to compare by; empty where nothing was. */
function partsOf(text: string, findings: readonly Finding[]): string {
  return findings.map(({ start, end }) => text.slice(start, end)).join('\n');
}
