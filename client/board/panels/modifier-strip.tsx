import './modifier-strip.css';
import type { Codebook } from '#shared/codebooks.ts';
import { useWords } from '../../i18n/use-words.ts';
import { modifierWords } from '../../i18n/words/board-modifiers.ts';
import { codeWords } from '../mark-words.ts';
import type { Coding, CodingState } from '../model/coding-state.ts';
import { MODIFIERS_KEY } from '../model/key-map.ts';
import type { Offered, OfferedValue } from '../model/modifiers.ts';

interface ModifierStripProps {
  readonly coding: Coding;
  readonly codebook: Codebook;
  /** Drawn anew with every press. */
  readonly state: CodingState;
}

/** Does any code of this room have modifiers? Then the circle leaves them their place from the beginning. */
export function hasModifiers({ codes }: Codebook): boolean {
  return codes.some(({ modifiers }) => modifiers !== undefined);
}

/** What the mark just made, or the chosen one, can be sharpened with: beside the codes, and never in the way. */
export function ModifierStrip({ coding, codebook, state }: ModifierStripProps) {
  if (!hasModifiers(codebook)) return null;
  const offered = state.offer && coding.modifiers.offered();
  return (
    <>
      {/* Whoever cannot see the strip hears it, and no focus moves. */}
      <p role="status" className="only-heard">
        {offered && saidOf(offered)}
      </p>
      {offered && <Strip coding={coding} codebook={codebook} offered={offered} />}
    </>
  );
}

/** "Where: inside my service I, between services B". */
function saidOf({ set, above, values }: Offered): string {
  const said = values.map(({ label, key, hasKey }) => (hasKey ? `${label} ${key.toUpperCase()}` : label));
  return `${above?.label ?? set.label}: ${said.join(', ')}`;
}

interface StripProps extends Pick<ModifierStripProps, 'coding' | 'codebook'> {
  readonly offered: Offered;
}

function Strip({ coding, codebook, offered }: StripProps) {
  const words = useWords();
  const { t } = words;
  const { set, above, values, mark } = offered;
  const code = codeWords(words, mark.code, codebook);
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that act at once, not a form
    <div className="ob-modifiers" role="group" aria-label={t(modifierWords.of, { set: set.label, code })}>
      {above ? (
        <button
          type="button"
          className="ob-modifiers-above"
          aria-label={t(modifierWords.toFirstLevel, { set: set.label })}
          onClick={() => coding.modifiers.toFirstLevel()}
        >
          <span aria-hidden="true">‹</span> {above.label}
        </button>
      ) : (
        <h3>{set.label}</h3>
      )}
      <ul>
        {values.map((value) => (
          <li key={value.id}>
            <ValueButton value={value} onPress={() => coding.press({ kind: 'modifier', value: value.id })} />
          </li>
        ))}
      </ul>
      <Foot offered={offered} onRemove={() => coding.press({ kind: 'back' })} />
    </div>
  );
}

function ValueButton({ value, onPress }: { value: OfferedValue; onPress: () => void }) {
  const { t } = useWords();
  const { key, label, hasKey, isChosen, leadsOn } = value;
  const letter = hasKey ? key.toUpperCase() : undefined;
  return (
    <button
      type="button"
      className="ob-modifier"
      aria-pressed={isChosen}
      aria-label={leadsOn ? t(modifierWords.leadsOn, { value: label }) : label}
      aria-keyshortcuts={letter}
      onClick={onPress}
    >
      {letter && <kbd>{letter}</kbd>}
      <span>{label}</span>
      {leadsOn && <b aria-hidden="true">›</b>}
    </button>
  );
}

/** The way back, and where letters are codes just now, the key that makes them values. */
function Foot({ offered, onRemove }: { offered: Offered; onRemove: () => void }) {
  const { t } = useWords();
  const { mark, values } = offered;
  return (
    <>
      {mark.modifiers && (
        <button type="button" className="ob-modifiers-without" aria-keyshortcuts="Backspace" onClick={onRemove}>
          {t(modifierWords.remove)} <kbd className="ui-key">⌫</kbd>
        </button>
      )}
      {values.some(({ hasKey }) => !hasKey) && (
        <p className="ob-modifiers-hint">
          <kbd className="ui-key">{MODIFIERS_KEY}</kbd> {t(modifierWords.allKeys)}
        </p>
      )}
    </>
  );
}
