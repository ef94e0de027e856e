import { modifiersOf } from '#shared/codebooks/modifiers.ts';
import type { Codebook } from '#shared/codebooks.ts';
import { FLAGS } from '#shared/lists.ts';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords, flagWords } from '../../i18n/words/board.ts';
import { commandLetters, inputWords } from '../../i18n/words/board-input.ts';
import { modifierWords } from '../../i18n/words/board-modifiers.ts';
import { togetherWords } from '../../i18n/words/board-together.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ModifierLine } from '../../ui/modifier-line.tsx';
import { ShapeMark } from '../../ui/sector-mark.tsx';
import type { CodeGroup } from '../model/code-groups.ts';
import { type KeyMap, MODIFIERS_KEY, TELL_KEY } from '../model/key-map.ts';

interface DefinitionsProps {
  readonly groups: readonly CodeGroup[];
  readonly codebook: Codebook;
  readonly flags: KeyMap['flags'];
  /** Where there is no room: keys that stand in place of those that need one. */
  readonly aloneKeys?: readonly KeyLine[];
  readonly onClose: () => void;
}

type KeyLine = readonly [key: string, meaning: string];

/** The whole codebook and every key, to be read before the session or in a pause. */
export function Definitions({ groups, codebook, flags, aloneKeys, onClose }: DefinitionsProps) {
  const { t } = useWords();
  const keys: readonly KeyLine[] = [
    ['1 … 0', t(boardWords.keySeats)],
    ['.', t(boardWords.keyFacilitator)],
    ['?', t(boardWords.keyUnsure)],
    ...FLAGS.map((flag) => [`⇧${flags[flag]}`, t(flagWords[flag].label)] as const),
    ['Esc', t(boardWords.keyEsc)],
    ['⌫', t(boardWords.keyBack)],
    ['Ctrl ⇧ Z', t(boardWords.keyRestore)],
    ['← →', t(boardWords.keyArrows)],
    ['↑ ↓', t(inputWords.keyCorrect)],
    [';', t(inputWords.keyMarkNote)],
    ...(codebook.modifiers ? [[MODIFIERS_KEY, t(modifierWords.keyModifiers)] as const] : []),
    ['Alt', t(inputWords.keyState)],
    [`⇧${t(commandLetters.log)}`, t(inputWords.keyLog)],
    ['␣', t(inputWords.keySpace)],
    [`⇧${t(commandLetters.queue)}`, t(inputWords.keyQueue)],
    ...(aloneKeys ?? [
      [',', t(boardWords.keyNote)],
      [`⇧${t(commandLetters.matrix)}`, t(inputWords.keyMatrix)],
      [`⇧${t(commandLetters.intervals)}`, t(inputWords.keyIntervals)],
      [`⇧${t(commandLetters.seats)}`, t(inputWords.keySeats)],
      [TELL_KEY, t(togetherWords.keyTell)],
    ]),
  ];
  return (
    <Dialog title={t(boardWords.definitions)} onClose={onClose} wide>
      <div className="ob-definitions">
        {codebook.source && <p className="ob-quiet">{codebook.source}</p>}
        {groups.map((group) => (
          <section key={group.name}>
            <h3>
              <ShapeMark shape={group.shape} hue={group.hue} size={15} />
              <span className="ob-group-letter">{group.letter}</span> {group.name}
            </h3>
            <dl>
              {group.codes.map((code) => (
                <div key={code.id}>
                  <dt>
                    <kbd>{code.key.toUpperCase()}</kbd> {code.label}
                  </dt>
                  <dd>
                    {code.definition}
                    {code.example && <q className="ob-example">{code.example}</q>}
                    <ModifierLine set={modifiersOf(codebook, code.id)} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t(boardWords.keysTitle)}</h3>
          <dl>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
