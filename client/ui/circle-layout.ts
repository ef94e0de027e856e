/**
 * Where the chairs stand. Pure geometry in a square drawing of `CIRCLE_SIZE` units, scaled by whoever
 * draws it: seats run clockwise, and the facilitator, if drawn, sits at the bottom with the first seat
 * to the left, as an observer opposite would see it.
 */
export const CIRCLE_SIZE = 1_000;
/** Up to that many seats each is large enough for a finger and holds its own label. */
export const LARGE_SEATS = 12;

const MIDDLE = CIRCLE_SIZE / 2;
const EDGE = MIDDLE - 8;
/** Seats touch when a radius is half the distance to the next; the rest is air. */
const SHARE = 0.44;
const LARGEST_RADIUS = 96;
/** Beyond the ring, for labels that do not fit on their seats. */
const LABEL_SPACE = 146;
/** Between a small seat and its label. */
export const LABEL_GAP = 12;
/** What a character of such a label takes, on the average. */
const SPOKE_CHAR = 12.5;
/** Where an act to everybody ends, as a share of the way from the seat to the middle. */
const GROUP_REACH = 0.62;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `angle` in radians, 0 at the top, clockwise. */
export interface Place extends Point {
  readonly angle: number;
}

export interface CircleLayout {
  readonly large: boolean;
  readonly seatRadius: number;
  readonly ring: number;
  readonly seats: readonly Place[];
  readonly facilitator: Place | null;
}

export function layoutCircle(count: number, withFacilitator: boolean): CircleLayout {
  const large = count <= LARGE_SEATS;
  const slots = count + (withFacilitator ? 1 : 0);
  const outer = large ? EDGE : EDGE - LABEL_SPACE;
  const radiusOnUnitRing = SHARE * 2 * Math.sin(Math.PI / Math.max(slots, 4));
  const seatRadius = Math.min(LARGEST_RADIUS, outer - outer / (1 + radiusOnUnitRing));
  const ring = outer - seatRadius;
  const step = (2 * Math.PI) / Math.max(slots, 1);
  const first = withFacilitator ? Math.PI + step : 0;
  return {
    large,
    seatRadius,
    ring,
    seats: Array.from({ length: count }, (_, index) => placeAt(first + index * step, ring)),
    facilitator: withFacilitator ? placeAt(Math.PI, ring) : null,
  };
}

/** Characters that fit between a small seat and the edge of the drawing: towards its corners there is more room. */
export function spokeChars({ x, y, angle }: Place, radius: number): number {
  const reach = EDGE / Math.max(Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle)));
  const room = reach - Math.hypot(x - MIDDLE, y - MIDDLE) - radius - LABEL_GAP;
  return Math.max(1, Math.floor(room / SPOKE_CHAR));
}

export function placeAt(angle: number, distance: number): Place {
  const turn = angle % (2 * Math.PI);
  return { x: MIDDLE + distance * Math.sin(turn), y: MIDDLE - distance * Math.cos(turn), angle: turn };
}

export interface ArrowShape {
  /** The shaft, an SVG path. */
  readonly shaft: string;
  /** The head, points of an SVG polygon. */
  readonly head: string;
}

/** An arrow between two seats, bent towards the middle so that neighbours' arrows are seen; `to` null is everybody. */
export function arrowShape(from: Place, to: Place | null, layout: CircleLayout, width: number): ArrowShape {
  const gap = layout.seatRadius + 6;
  const end = to ?? towards(from, { x: MIDDLE, y: MIDDLE }, layout.ring * GROUP_REACH);
  const bend = to ? towards(midpoint(from, to), { x: MIDDLE, y: MIDDLE }, layout.ring * 0.22) : midpoint(from, end);
  const start = towards(from, bend, gap);
  const tip = to ? towards(to, bend, gap) : end;
  const headLength = 12 + width * 1.6;
  const neck = towards(tip, bend, headLength);
  const side = perpendicular(neck, tip, headLength * 0.52);
  const head = [tip, plus(neck, side, 1), plus(neck, side, -1)];
  return { shaft: `M${print(start)}Q${print(bend)} ${print(neck)}`, head: head.map(print).join(' ') };
}

function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The point `distance` from `from` on the way to `to`; it never goes past it. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(1, distance / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function perpendicular(from: Point, to: Point, length: number): Point {
  const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (-(to.y - from.y) / whole) * length, y: ((to.x - from.x) / whole) * length };
}

function plus(point: Point, by: Point, sign: number): Point {
  return { x: point.x + by.x * sign, y: point.y + by.y * sign };
}

function print(point: Point): string {
  return `${point.x.toFixed(1)},${point.y.toFixed(1)}`;
}

/**
 * A label in at most `lines` lines of `chars` characters, broken at spaces and before a slash (Bosnian
 * names both genders with one); what does not fit ends in an ellipsis.
 */
export function wrapLabel(label: string, chars: number, lines: number): string[] {
  const wrapped: string[] = [];
  for (const word of label.split(/\s+|(?=\/)/).filter(Boolean)) {
    const last = wrapped.at(-1);
    const joined = last === undefined ? word : last + (word.startsWith('/') ? '' : ' ') + word;
    if (last !== undefined && joined.length > chars) wrapped.push(word);
    else wrapped.splice(-1, 1, joined);
  }
  const kept = wrapped.slice(0, lines).map((line) => shorten(line, chars));
  const last = kept.at(-1);
  if (wrapped.length > lines && last !== undefined && !last.endsWith('…'))
    kept[kept.length - 1] = shorten(`${last}…`, chars);
  return kept;
}

function shorten(line: string, chars: number): string {
  return line.length <= chars ? line : `${line.slice(0, chars - 1).replace(/…$/, '')}…`;
}
