const TURNS = Array.from({ length: 12 }, (_, index) => index * 30);

/** The sign of the product: an open circle of twelve strokes, one of them lit. */
export function Logo({ size = 32, lit = 1 }: { size?: number; lit?: number }) {
  return (
    <svg className="ui-logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      {TURNS.map((turn, index) => (
        <path
          key={turn}
          className={index === lit ? 'ui-logo-lit' : undefined}
          d="M14.95 4.05A12 12 0 0 1 17.05 4.05"
          transform={`rotate(${turn} 16 16)`}
        />
      ))}
    </svg>
  );
}
