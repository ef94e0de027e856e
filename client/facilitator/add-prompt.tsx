import { useState } from 'react';
import { LIMITS } from '#shared/limits.ts';
import { useWords } from '../i18n/use-words.ts';
import { draftProblemWords, facilitatorWords, kindWords } from '../i18n/words/facilitator.ts';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { useGuard } from '../ui/use-guard.tsx';
import { useConsole } from './console-context.ts';
import { type DraftProblem, draftProblem, freshId, type PromptDraft, promptOf, takesChoices } from './draft-prompt.ts';
import { latestRun, sectionIndex } from './next-step.ts';

const KINDS = ['open', 'discussion', 'single', 'several', 'scale', 'ranking'] as const;
const MINUTES = ['1', '2', '3', '5', '10', '15', '20', '30'] as const;
const EMPTY: PromptDraft = { kind: 'open', text: '', minutes: 5, choices: '', scale: 'agreement', low: '', high: '' };

/** A prompt that nobody planned, put at the end of the section where the session is. */
export function AddPrompt({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { view, send, why } = useConsole();
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  const current = view.open?.prompt.id ?? latestRun(view)?.prompt.id;
  const [section, setSection] = useState(
    () => view.guide.sections[Math.max(0, current === undefined ? 0 : sectionIndex(view, current))]?.id ?? '',
  );
  const change = (part: Partial<PromptDraft>): void => {
    setDraft({ ...draft, ...part });
    setProblem(null);
  };
  const add = (): void => {
    const found = draftProblem(draft);
    setProblem(found);
    if (found) return;
    onClose();
    void send('prompt.add', { prompt: promptOf(draft, freshId('x-')), section });
  };
  const guard = useGuard(draft.text, add);
  return (
    <ConfirmDialog
      title={t(facilitatorWords.addPrompt)}
      confirm={t(facilitatorWords.add)}
      why={why}
      onClose={onClose}
      onConfirm={() => guard.mayGo() && add()}
    >
      <TextField
        label={t(facilitatorWords.promptText)}
        rows={3}
        value={draft.text}
        onChange={(text) => change({ text })}
        maxLength={LIMITS.PROMPT_CHARS}
      />
      {guard.line}
      <div className="fc-two">
        <SelectField
          label={t(facilitatorWords.kind)}
          value={draft.kind}
          options={KINDS.map((value) => ({ value, label: t(kindWords[value]) }))}
          onChange={(kind) => change({ kind })}
        />
        <SelectField
          label={t(facilitatorWords.time)}
          value={String(draft.minutes) as (typeof MINUTES)[number]}
          options={MINUTES.map((value) => ({ value, label: t(facilitatorWords.minutesShort, { n: value }) }))}
          onChange={(minutes) => change({ minutes: Number(minutes) })}
        />
      </div>
      <KindFields draft={draft} change={change} />
      <SelectField
        label={t(facilitatorWords.section)}
        value={section}
        options={view.guide.sections.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setSection}
      />
      {problem ? <Notice look="refused">{t(draftProblemWords[problem])}</Notice> : null}
    </ConfirmDialog>
  );
}

/** What only some kinds ask for. */
function KindFields({ draft, change }: { draft: PromptDraft; change: (part: Partial<PromptDraft>) => void }) {
  const { t } = useWords();
  if (takesChoices(draft.kind)) {
    return (
      <TextField
        label={t(facilitatorWords.choices)}
        hint={t(facilitatorWords.choicesHint)}
        rows={4}
        value={draft.choices}
        onChange={(choices) => change({ choices })}
      />
    );
  }
  if (draft.kind !== 'scale') return null;
  return (
    <>
      <SelectField
        label={t(facilitatorWords.scaleKind)}
        value={draft.scale}
        options={[
          { value: 'agreement', label: t(facilitatorWords.scaleAgreement) },
          { value: 'rating', label: t(facilitatorWords.scaleRating) },
        ]}
        onChange={(scale) => change({ scale })}
      />
      {draft.scale === 'rating' ? (
        <div className="fc-two">
          <TextField
            label={t(facilitatorWords.scaleLow)}
            optional
            value={draft.low}
            onChange={(low) => change({ low })}
            maxLength={LIMITS.LINE_CHARS}
          />
          <TextField
            label={t(facilitatorWords.scaleHigh)}
            optional
            value={draft.high}
            onChange={(high) => change({ high })}
            maxLength={LIMITS.LINE_CHARS}
          />
        </div>
      ) : null}
    </>
  );
}
