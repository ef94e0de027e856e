import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Speaker } from '#shared/mark.ts';
import type { Seat } from '#shared/seats.ts';
import { Chair } from './circle-chair.tsx';
import { useCircleDrag } from './circle-drag.ts';
import { arrowShape, CIRCLE_SIZE, type CircleLayout, layoutCircle, type Place } from './circle-layout.ts';
import './okabe-ito.css';
import './circle.css';

/** An arrow from one to another, or to everybody (`group`). `opacity` 0-1, `width` in units of a 1000-unit circle. */
export interface CircleArrow {
  readonly id: string;
  readonly from: Speaker;
  readonly to: Speaker | 'group';
  readonly opacity?: number;
  readonly width?: number;
  /** Still being made. */
  readonly half?: boolean;
  /** Somebody else's. */
  readonly other?: boolean;
}

export interface CircleProps {
  readonly seats: readonly Seat[];
  /** What the circle is, for those who hear it. */
  readonly label: string;
  /** The full name of a seat, heard and shown on hover: label, sector, guest, key. */
  readonly nameOf: (seat: Seat, index: number) => string;
  /** What is drawn on the seat as its key. */
  readonly keyOf?: (index: number) => string | undefined;
  /** Drawn at the bottom if given. */
  readonly facilitator?: { readonly label: string; readonly name: string; readonly key?: string };
  /** Who is heard to speak: drawn as a quiet halo, whatever is being marked. */
  readonly talking?: Speaker | null;
  readonly speaker?: Speaker | null;
  readonly addressee?: Speaker | 'group' | null;
  readonly arrows?: readonly CircleArrow[];
  /** Makes every seat a button. */
  readonly onSeat?: (who: Speaker) => void;
  /** Drawn from one chair to another with a pointer. */
  readonly onDrag?: (from: Speaker, to: Speaker) => void;
  /** Gets keys before the circle's own arrows; true if it took one. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  /** The seat that is being moved: it keeps the focus wherever it goes. */
  readonly held?: string | null;
  /** A chair's menu: the right button, the menu key, or a finger that rests on it. */
  readonly onMenu?: (who: Speaker) => void;
  /** Chairs that nobody sits on (the waiting room, who has left) are drawn dashed. */
  readonly isEmpty?: (seat: Seat) => boolean;
  /** Drawn in the middle; SVG. */
  readonly children?: ReactNode;
}

/** The circle of seats: the one picture of the product, wherever people in a room are drawn. */
export function Circle(props: CircleProps) {
  const { seats, label, facilitator, arrows = [], onSeat, talking = null, speaker = null, addressee = null } = props;
  const layout = layoutCircle(seats.length, facilitator !== undefined);
  const people: readonly Speaker[] = [
    ...seats.map((seat) => ({ seat: seat.id })),
    ...(facilitator ? (['facilitator'] as const) : []),
  ];
  const rove = useRovingFocus(people.length);
  const line = useRef<SVGLineElement>(null);
  const { onDrag, onMenu } = props;
  const drag = useCircleDrag({
    svg: rove.ref,
    line,
    onDrag: onDrag && ((from, to) => onDrag(speakerOf(from), speakerOf(to))),
    onRest: onMenu && ((who) => onMenu(speakerOf(who))),
  });
  useHeldFocus(rove, seats, props.held ?? null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (props.onKey?.(event)) event.preventDefault();
    else rove.onKeyDown(event);
  };
  const press = (who: Speaker): void => {
    if (!drag.isSpent()) onSeat?.(who);
  };
  const chair = (who: Speaker, order: number) => ({
    chair: chairName(who),
    radius: layout.seatRadius,
    large: layout.large,
    isTalking: isSame(talking, who),
    isSpeaker: isSame(speaker, who),
    isAddressee: isSame(addressee, who),
    ...(onSeat
      ? { onPress: () => press(who), tabIndex: rove.tabIndex(order), onFocus: () => rove.focused(order) }
      : {}),
    ...(onMenu ? { onMenu: () => onMenu(who) } : {}),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      className={onDrag ? 'ui-circle is-dragged' : 'ui-circle'}
      viewBox={`0 0 ${CIRCLE_SIZE} ${CIRCLE_SIZE}`}
      role="group"
      aria-label={label}
      ref={rove.ref}
      onKeyDown={onSeat ? onKeyDown : undefined}
      {...(onDrag || onMenu ? drag.handlers : {})}
    >
      <circle className="ui-circle-ring" cx={CIRCLE_SIZE / 2} cy={CIRCLE_SIZE / 2} r={layout.ring} />
      {arrows.map((arrow) => (
        <Arrow key={arrow.id} arrow={arrow} layout={layout} seats={seats} />
      ))}
      {props.children}
      {seats.map((seat, index) => {
        const place = layout.seats[index];
        if (!place) return null;
        return (
          <Chair
            key={seat.id}
            {...chair({ seat: seat.id }, index)}
            place={place}
            label={seat.label}
            name={props.nameOf(seat, index)}
            sector={seat.sector}
            guest={seat.guest}
            empty={props.isEmpty?.(seat) ?? false}
            keyCap={props.keyOf?.(index)}
          />
        );
      })}
      {onDrag && <line ref={line} className="ui-circle-drag" visibility="hidden" />}
      {facilitator && layout.facilitator && (
        <Chair
          {...chair('facilitator', seats.length)}
          place={layout.facilitator}
          label={facilitator.label}
          name={facilitator.name}
          keyCap={facilitator.key}
        />
      )}
    </svg>
  );
}

function chairName(who: Speaker): string {
  return who === 'facilitator' ? who : `seat:${who.seat}`;
}

function speakerOf(chair: string): Speaker {
  return chair === 'facilitator' ? chair : { seat: chair.slice('seat:'.length) };
}

function Arrow({ arrow, layout, seats }: { arrow: CircleArrow; layout: CircleLayout; seats: readonly Seat[] }) {
  const from = placeOf(arrow.from, layout, seats);
  const to = arrow.to === 'group' ? null : placeOf(arrow.to, layout, seats);
  // A seat that was removed, or the facilitator where none is drawn, has no place to point at.
  if (!from || to === undefined) return null;
  const width = arrow.width ?? 5;
  const { shaft, head } = arrowShape(from, to, layout, width);
  return (
    <g
      className={`ui-arrow${arrow.half ? ' is-half' : ''}${arrow.other ? ' is-other' : ''}`}
      opacity={arrow.opacity ?? 1}
      aria-hidden="true"
    >
      <path d={shaft} strokeWidth={width} />
      <polygon points={head} />
    </g>
  );
}

function placeOf(who: Speaker, layout: CircleLayout, seats: readonly Seat[]): Place | undefined {
  if (who === 'facilitator') return layout.facilitator ?? undefined;
  return layout.seats[seats.findIndex((seat) => seat.id === who.seat)];
}

function isSame(a: Speaker | 'group' | null, b: Speaker): boolean {
  if (a === null || a === 'group') return false;
  if (a === 'facilitator' || b === 'facilitator') return a === b;
  return a.seat === b.seat;
}

/** One stop for the Tab key; arrows go round the circle from there. */
function useRovingFocus(count: number) {
  const [current, setCurrent] = useState(0);
  const ref = useRef<SVGSVGElement>(null);
  const stop = Math.min(current, count - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || count === 0) return;
    event.preventDefault();
    const chairs = [...(ref.current?.querySelectorAll<SVGGElement>('[role="button"]') ?? [])];
    // A chair that was moved has the focus at another place than it had when it got it.
    const at = chairs.findIndex((chair) => chair === document.activeElement);
    const next = ((at < 0 ? stop : at) + step + count) % count;
    setCurrent(next);
    chairs[next]?.focus();
  };
  return { ref, onKeyDown, tabIndex: (order: number) => (order === stop ? 0 : -1), focused: setCurrent };
}

/** Elements that change places lose the focus. */
function useHeldFocus(
  { ref, focused }: ReturnType<typeof useRovingFocus>,
  seats: readonly Seat[],
  held: string | null,
) {
  const at = held === null ? -1 : seats.findIndex(({ id }) => id === held);
  useLayoutEffect(() => {
    if (at < 0) return;
    focused(at);
    ref.current?.querySelectorAll<SVGGElement>('[role="button"]')[at]?.focus();
  }, [ref, focused, at]);
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
