import type { KeyboardEvent, MouseEvent } from 'react';
import type { Sector } from '#shared/seats.ts';
import { LABEL_GAP, type Place, placeAt, spokeChars, wrapLabel } from './circle-layout.ts';
import { SECTOR_MARKS, SHAPES } from './sector-marks.ts';

interface ChairProps {
  readonly place: Place;
  readonly radius: number;
  readonly large: boolean;
  readonly label: string;
  readonly name: string;
  readonly sector?: Sector;
  readonly guest?: boolean;
  readonly empty?: boolean;
  readonly keyCap?: string | undefined;
  readonly isTalking: boolean;
  readonly isSpeaker: boolean;
  readonly isAddressee: boolean;
  /** Who sits here, for whoever follows a pointer. */
  readonly chair?: string;
  readonly onPress?: () => void;
  readonly onMenu?: () => void;
  readonly onFocus?: () => void;
  readonly tabIndex?: number;
}

/** One seat (or the facilitator, who has no sector). Large: everything on it. Small: its label stands outside the ring. */
export function Chair(props: ChairProps) {
  const { place, radius, large, sector, onPress } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress?.();
  };
  const onContextMenu = (event: MouseEvent): void => {
    if (!props.onMenu) return;
    event.preventDefault();
    props.onMenu();
  };
  const asButton = onPress
    ? {
        role: 'button',
        tabIndex: props.tabIndex,
        'aria-pressed': props.isSpeaker,
        onClick: onPress,
        onKeyDown,
        onFocus: props.onFocus,
        onContextMenu,
      }
    : { role: 'img' };
  return (
    <g
      className={classOf(props)}
      aria-label={props.name}
      data-chair={props.chair}
      transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`}
      {...asButton}
    >
      <title>{props.name}</title>
      {props.isTalking && <circle className="ui-seat-halo" r={radius + 17} />}
      <circle className="ui-seat-focus" r={radius + 9} />
      <circle className="ui-seat-face" r={radius} />
      {props.guest && <circle className="ui-seat-guest" r={radius - 8} />}
      {large ? <LargeFace {...props} /> : <SmallFace {...props} />}
      {sector && <SectorShape sector={sector} size={large ? 17 : radius * 0.5} y={large ? -radius * 0.54 : 0} />}
    </g>
  );
}

function classOf({ isSpeaker, isAddressee, empty, sector, onPress }: ChairProps): string {
  const states = [
    isSpeaker && 'is-speaker',
    isAddressee && 'is-addressee',
    empty && 'is-empty',
    !sector && 'is-facilitator',
    onPress && 'is-button',
  ];
  return ['ui-seat', ...states.filter(Boolean)].join(' ');
}

function SectorShape({ sector, size, y }: { sector: Sector; size: number; y: number }) {
  const { hue, shape } = SECTOR_MARKS[sector];
  return (
    <path
      className="ui-seat-sector"
      d={SHAPES[shape]}
      transform={`translate(0 ${y.toFixed(1)}) scale(${size.toFixed(1)})`}
      style={{ fill: `var(--hue-${hue})` }}
    />
  );
}

const LINE = 31;
/** Units of the drawing. A long word is set a little smaller before it is cut. */
const LARGE_TEXT = 29;
const SMALLEST_TEXT = 25;

function LargeFace({ radius, label, keyCap, sector }: ChairProps) {
  const chars = Math.max(6, Math.floor(radius / 7.6));
  const longest = Math.max(...label.split(/\s+|(?=\/)/).map((word) => word.length));
  const size = Math.max(SMALLEST_TEXT, Math.min(LARGE_TEXT, (LARGE_TEXT * chars) / longest));
  const lines = wrapLabel(label, Math.floor((chars * LARGE_TEXT) / size), 2);
  const middle = sector ? radius * 0.03 : -radius * 0.12;
  return (
    <>
      <text className="ui-seat-label" style={{ fontSize: size }} aria-hidden="true">
        {lines.map((line, index) => (
          <tspan key={line} x={0} y={middle + (index - (lines.length - 1) / 2) * LINE}>
            {line}
          </tspan>
        ))}
      </text>
      {keyCap && (
        <g transform={`translate(0 ${(radius * 0.64).toFixed(1)})`} aria-hidden="true">
          <rect className="ui-seat-cap" x={-23} y={-18} width={46} height={36} rx={8} />
          <text className="ui-seat-key" y={1}>
            {keyCap}
          </text>
        </g>
      )}
    </>
  );
}

/** The label, with its key before it, runs outwards along the spoke, so that forty of them never overlap. */
function SmallFace(props: ChairProps) {
  const { place, radius, label, keyCap, sector } = props;
  // Who has no sector has the only chair of its kind, and room for its whole name inside the ring.
  if (!sector) return <InnerLabel {...props} />;
  const { x, y } = placeAt(place.angle, radius + LABEL_GAP);
  const origin = placeAt(0, 0);
  const isLeft = place.angle > Math.PI;
  const turn = (place.angle * 180) / Math.PI - 90 + (isLeft ? 180 : 0);
  const chars = spokeChars(place, radius) - (keyCap ? keyCap.length + 1 : 0);
  return (
    <text
      className="ui-seat-label is-outside"
      textAnchor={isLeft ? 'end' : 'start'}
      transform={`translate(${(x - origin.x).toFixed(1)} ${(y - origin.y).toFixed(1)}) rotate(${turn.toFixed(1)})`}
      aria-hidden="true"
    >
      {keyCap && <tspan className="ui-seat-spoke-key">{keyCap} </tspan>}
      {label.length <= chars ? label : `${label.slice(0, chars - 1).trimEnd()}…`}
    </text>
  );
}

function InnerLabel({ radius, label, keyCap }: ChairProps) {
  return (
    <g aria-hidden="true">
      <text className="ui-seat-label is-inner" y={-radius - 24}>
        {label}
      </text>
      <text className="ui-seat-key">{keyCap}</text>
    </g>
  );
}
