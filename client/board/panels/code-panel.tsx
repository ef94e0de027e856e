import '../plan/plan.css';
import { memo, useState } from 'react';
import type { Code } from '#shared/codebooks.ts';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { planWords } from '../../i18n/words/board-plan.ts';
import { Button } from '../../ui/button.tsx';
import { ShapeMark } from '../../ui/sector-mark.tsx';
import { useHeldButton } from '../keys.ts';
import type { CodeGroup } from '../model/code-groups.ts';
import type { Coding, CodingState } from '../model/coding-state.ts';
import type { Press } from '../model/mark-in-progress.ts';

interface CodePanelProps {
  readonly groups: readonly CodeGroup[];
  /** What this coder leaves to others: below, and dimmed. */
  readonly others?: readonly CodeGroup[];
  readonly state: CodingState;
  readonly coding: Coding;
  readonly onPress: (press: Press) => string | null;
  readonly onDefinitions: () => void;
  /** Where codes can be shared out among coders. */
  readonly onMyCodes?: () => void;
}

/** Beyond that many codes buttons grow smaller, so that all of them stay in view. */
const MANY = 18;

export function CodePanel({ groups, others = [], state, coding, onPress, onDefinitions, onMyCodes }: CodePanelProps) {
  const { t } = useWords();
  const [shown, setShown] = useState<Code | null>(null);
  const isReady = state.progress.from !== null || state.chosen !== null;
  const many = groups.reduce((sum, group) => sum + group.codes.length, 0) > MANY;
  return (
    <section className={many ? 'ob-codes is-many' : 'ob-codes'} aria-label={t(boardWords.codes)}>
      <div className={isReady ? 'ob-groups is-ready' : 'ob-groups'}>
        <CodeGroups groups={groups} coding={coding} onPress={onPress} onShow={setShown} />
        {others.length > 0 && (
          <section className="ob-others" aria-label={t(planWords.othersTake)}>
            <h3>{t(planWords.othersTake)}</h3>
            <CodeGroups groups={others} coding={coding} onPress={onPress} onShow={setShown} />
          </section>
        )}
      </div>
      <div className="ob-definition">
        {shown ? (
          <p>
            <b>{shown.label}</b> {shown.definition}
            {shown.example && <q className="ob-example">{shown.example}</q>}
          </p>
        ) : (
          <p className="ob-quiet">{t(boardWords.definitionHint)}</p>
        )}
        <div className="ob-code-tools">
          <Button look="quiet" onClick={onDefinitions}>
            {t(boardWords.definitions)}
          </Button>
          {onMyCodes && (
            <Button look="quiet" onClick={onMyCodes}>
              {t(planWords.mine)}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

interface CodeGroupsProps extends Pick<CodePanelProps, 'groups' | 'coding' | 'onPress'> {
  readonly onShow: (code: Code) => void;
}

/** The buttons are the same from the first mark to the last: drawn once, and not with each press. */
const CodeGroups = memo(function CodeGroups({ groups, coding, onPress, onShow }: CodeGroupsProps) {
  return groups.map((group) => (
    <div key={group.name} className="ob-group">
      <h3>
        <ShapeMark shape={group.shape} hue={group.hue} size={15} />
        <span className="ob-group-letter">{group.letter}</span> {group.name}
      </h3>
      <ul>
        {group.codes.map((code) => (
          <li key={code.id}>
            <CodeButton {...{ code, group, coding, onPress }} onShow={() => onShow(code)} />
          </li>
        ))}
      </ul>
    </div>
  ));
});

interface CodeButtonProps {
  readonly code: Code;
  readonly group: CodeGroup;
  readonly coding: Coding;
  readonly onPress: (press: Press) => string | null;
  readonly onShow: () => void;
}

function CodeButton({ code, group, coding, onPress, onShow }: CodeButtonProps) {
  const hold = useHeldButton(coding, () => onPress({ kind: 'code', code: code.id }));
  // A digit is a seat's key, so such a code is tapped.
  const key = /[a-z]/.test(code.key) ? code.key.toUpperCase() : null;
  return (
    <button
      type="button"
      className="ob-code"
      style={{ borderInlineStartColor: `var(--hue-${group.hue})` }}
      aria-description={code.definition}
      aria-keyshortcuts={key ?? undefined}
      {...hold}
      onPointerEnter={onShow}
      onFocus={onShow}
    >
      {key && <kbd>{key}</kbd>}
      <span>{code.label}</span>
    </button>
  );
}
