/** Three small drawings: a circle of chairs, phones around it, a page that stays. Decoration: the words say the same. */
export function StepPicture({ picture }: { picture: 'open' | 'join' | 'record' }) {
  return (
    <svg className="hm-picture" viewBox="0 0 160 110" aria-hidden="true">
      {picture === 'record' ? <Page /> : <Chairs lit={picture === 'open' ? [1] : [0, 1, 3, 4, 6, 7]} />}
      {picture === 'open' ? <path className="hm-draw" d="M80 44v22M69 55h22" /> : null}
      {picture === 'join' ? <Phone /> : null}
    </svg>
  );
}

function Chairs({ lit }: { lit: readonly number[] }) {
  return (
    <g>
      {Array.from({ length: 9 }, (_, index) => {
        const angle = (index / 9) * 2 * Math.PI - Math.PI / 2;
        const [x, y] = [80 + 42 * Math.cos(angle), 55 + 42 * Math.sin(angle)];
        return (
          <circle
            key={angle}
            className={lit.includes(index) ? 'hm-chair hm-lit' : 'hm-chair'}
            cx={x.toFixed(1)}
            cy={y.toFixed(1)}
            r="7"
          />
        );
      })}
    </g>
  );
}

function Phone() {
  return (
    <g className="hm-draw">
      <rect x="69" y="36" width="22" height="38" rx="4" />
      <path d="M77 68h6M74 45h12M74 52h8" />
    </g>
  );
}

function Page() {
  return (
    <g className="hm-draw">
      <path d="M50 12h44l18 18v68H50z" />
      <path d="M94 12v18h18M62 46h38M62 58h38M62 70h24" />
      <circle className="hm-chair hm-lit" cx="98" cy="82" r="7" />
    </g>
  );
}
