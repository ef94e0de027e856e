import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { quietWords } from '../i18n/words/quiet.ts';
import { keep, recall } from '../live/device-memory.ts';
import { CheckField } from '../ui/field.tsx';
import { useConsole } from './console-context.ts';

/** Of this device, and no part of the room: whoever finds the hint in the way never sees it again. */
const KEPT = 'krug.hint.quiet';

/** Who has not spoken for a while: one line that waits to be read, and can be switched off. */
export function QuietHint() {
  const { t } = useWords();
  const { view } = useConsole();
  const [isOn, setOn] = useState(() => recall(KEPT) !== 'off');
  const change = (on: boolean): void => {
    keep(KEPT, on ? 'on' : 'off');
    setOn(on);
  };
  const unheard = view.quiet.flatMap(({ seat, minutes }) => {
    const label = view.seats.find(({ id }) => id === seat)?.label;
    return label === undefined ? [] : [t(quietWords.seat, { label, minutes })];
  });
  return (
    <section aria-labelledby="quiet">
      <h2 id="quiet">{t(quietWords.title)}</h2>
      {isOn ? (
        <p className={unheard.length === 0 ? 'fc-quiet' : undefined}>
          {unheard.length === 0 ? t(quietWords.none) : t(quietWords.line, { who: unheard.join(', ') })}
        </p>
      ) : null}
      <CheckField label={t(quietWords.show)} checked={isOn} onChange={change} />
    </section>
  );
}
