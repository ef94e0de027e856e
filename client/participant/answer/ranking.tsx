import { useLayoutEffect, useRef, useState } from 'react';
import type { Choice } from '#shared/prompts.ts';
import { useWords } from '../../i18n/use-words.ts';
import { answerWords } from '../../i18n/words/phone.ts';

interface RankingProps {
  readonly choices: readonly Choice[];
  readonly lang: string;
  /** Ids, the first one first; complete when it has all. */
  readonly order: readonly string[];
  readonly onChange: (order: readonly string[]) => void;
}

/**
 * Tapped in one's own order, and then moved by buttons: nothing is dragged. It starts without an order,
 * since a ready one would be taken for an answer by whoever sends it as it stands.
 */
export function Ranking({ choices, lang, order, onChange }: RankingProps) {
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const focusNext = useRef(false);
  const labelOf = (id: string): string => choices.find((choice) => choice.id === id)?.label ?? id;
  const rest = choices.filter(({ id }) => !order.includes(id));

  useLayoutEffect(() => {
    // The button that was pressed has gone with its row: the keyboard goes on at the next one.
    if (!focusNext.current) return;
    focusNext.current = false;
    const next =
      root.current?.querySelector<HTMLElement>('.ph-unplaced button') ??
      root.current?.querySelector<HTMLElement>('.ph-placed button');
    next?.focus();
  });
  const place = (id: string): void => {
    focusNext.current = true;
    setSaid(t(answerWords.placed, { label: labelOf(id), n: order.length + 1 }));
    onChange([...order, id]);
  };
  const remove = (id: string): void => {
    focusNext.current = true;
    setSaid(t(answerWords.takenOut, { label: labelOf(id) }));
    onChange(order.filter((other) => other !== id));
  };
  const move = (id: string, by: -1 | 1): void => {
    const from = order.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= order.length) return;
    const next = order.filter((other) => other !== id);
    next.splice(to, 0, id);
    setSaid(t(answerWords.placed, { label: labelOf(id), n: to + 1 }));
    onChange(next);
  };
  return (
    <div className="ph-ranking" ref={root}>
      <p className="ph-quiet">{t(answerWords.order)}</p>
      {order.length > 0 ? (
        <ol className="ph-placed" aria-label={t(answerWords.yourOrder)}>
          {order.map((id, index) => (
            <li key={id}>
              <span className="ph-rank">{index + 1}.</span>
              <span className="ph-rank-label" lang={lang}>
                {labelOf(id)}
              </span>
              <span className="ph-moves">
                <Move
                  sign="↑"
                  label={t(answerWords.up, { label: labelOf(id) })}
                  off={index === 0}
                  onPress={() => move(id, -1)}
                />
                <Move
                  sign="↓"
                  label={t(answerWords.down, { label: labelOf(id) })}
                  off={index === order.length - 1}
                  onPress={() => move(id, 1)}
                />
                <Move
                  sign="×"
                  label={t(answerWords.remove, { label: labelOf(id) })}
                  off={false}
                  onPress={() => remove(id)}
                />
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      {rest.length > 0 ? (
        <ul className="ph-unplaced" aria-label={t(answerWords.notPlaced)}>
          {rest.map(({ id, label }) => (
            <li key={id}>
              <button
                type="button"
                aria-label={t(answerWords.place, { n: order.length + 1, label })}
                onClick={() => place(id)}
              >
                <span className="ph-rank" aria-hidden="true">
                  +
                </span>
                <span lang={lang}>{label}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="only-heard" role="status">
        {said}
      </p>
    </div>
  );
}

/** At an end it stays in place, so that the focus is not lost on the way. */
function Move({ sign, label, off, onPress }: { sign: string; label: string; off: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      className="ph-move"
      aria-label={label}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onPress}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
