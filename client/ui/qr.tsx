import { encode } from 'uqr';
import './qr.css';

/** Light modules around the code, as its standard asks for; readers need them. */
const QUIET_MODULES = 4;

interface QrProps {
  readonly value: string;
  /** What a screen reader says: where the code leads. */
  readonly label: string;
}

/** A QR code as one SVG path, dark on white in both themes. Its size comes from the `--qr` property. */
export function Qr({ value, label }: QrProps) {
  const { data, size } = encode(value, { ecc: 'M', border: QUIET_MODULES });
  return (
    <svg className="ui-qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect className="ui-qr__ground" width={size} height={size} />
      <path className="ui-qr__ink" d={pathOf(data)} />
    </svg>
  );
}

/** One stroke for each run of dark modules in a row: no hairlines between neighbours. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      path += `M${from} ${y}h${x - from + 1}v1h${from - x - 1}z`;
    }
  }
  return path;
}
