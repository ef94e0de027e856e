/** More strokes than that melt into a ring. */
const MOST = 40;

interface JoinedCircleProps {
  readonly phones: number;
  readonly seats: number;
}

/**
 * The sign of the product, filling: a stroke for each chair, lit for each phone that is here. A phone is
 * tied to no chair, so only how many are lit means something.
 */
export function JoinedCircle({ phones, seats }: JoinedCircleProps) {
  const strokes = Math.min(MOST, Math.max(12, seats, phones));
  const step = 360 / strokes;
  const half = (step * 0.31 * Math.PI) / 180;
  const arc = `M${50 - 42 * Math.sin(half)} ${50 - 42 * Math.cos(half)}A42 42 0 0 1 ${50 + 42 * Math.sin(half)} ${50 - 42 * Math.cos(half)}`;
  return (
    <svg className="sc-circle" viewBox="0 0 100 100" aria-hidden="true">
      {Array.from({ length: strokes }, (_, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes never change places
          key={index}
          d={arc}
          transform={`rotate(${(index + 0.5) * step} 50 50)`}
          className={index < phones ? 'sc-circle__here' : undefined}
        />
      ))}
      <text x="50" y="52" textAnchor="middle" dominantBaseline="central">
        {phones}
      </text>
    </svg>
  );
}
