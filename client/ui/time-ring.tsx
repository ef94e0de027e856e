import { useWords } from '../i18n/use-words.ts';
import { timeWords } from '../i18n/words/time.ts';
import { formatRemaining, timeCue } from './time-cue.ts';
import './time-ring.css';

interface TimeRingProps {
  /** Below 0 in overtime. */
  readonly remainingMs: number;
  readonly plannedMs: number;
  readonly paused: boolean;
  /** The word of the cue below the ring, or beside it. */
  readonly layout?: 'column' | 'row';
}

/**
 * A ring that empties clockwise. The cues never rest on colour alone: the stroke grows, a word says
 * what the colour does, and overtime is a dashed ring with a plus before the figures. Its size comes
 * from the `--ring` property (a length).
 */
export function TimeRing({ remainingMs, plannedMs, paused, layout = 'column' }: TimeRingProps) {
  const { t, tn } = useWords();
  const cue = timeCue(remainingMs, plannedMs);
  const left = Math.min(1, Math.max(0, remainingMs / plannedMs));
  const spoken = cue === 'over' ? t(timeWords.over) : tn(timeWords.minutesLeft, Math.ceil(remainingMs / 60_000));
  const word = paused ? t(timeWords.paused) : cue === 'normal' ? '' : t(timeWords[cue]);
  return (
    <div className={`ui-ring ui-ring--${layout} ui-ring--${cue}${paused ? ' ui-ring--paused' : ''}`}>
      <div className="ui-ring__dial" role="timer" aria-label={spoken}>
        <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
          <circle className="ui-ring__track" cx="50" cy="50" r="44" pathLength={1} />
          {cue !== 'over' && (
            <circle
              className="ui-ring__left"
              cx="50"
              cy="50"
              r="44"
              pathLength={1}
              strokeDasharray={`${left} 1`}
              strokeDashoffset={left - 1}
              transform="rotate(-90 50 50)"
            />
          )}
          <text className="ui-ring__digits" x="50" y="51" textAnchor="middle" dominantBaseline="central">
            {formatRemaining(remainingMs)}
          </text>
        </svg>
      </div>
      <p className="ui-ring__word" role="status">
        {word}
      </p>
    </div>
  );
}
