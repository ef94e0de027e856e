import { type PointerEvent, type RefObject, useRef } from 'react';

/** What of a chair tells who sits on it. */
const CHAIR = '[data-chair]';

interface Grip {
  readonly from: string;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  moved: boolean;
  timer: ReturnType<typeof setTimeout> | null;
}

/** A finger that rests so long on a chair asks for more than a tap does. */
const REST_MS = 550;
/** A tap may tremble so much, px. */
const SLACK_PX = 12;
/** How near to a chair a drag must end, in its radius. */
const REACH = 1.7;

interface DragOptions {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly line: RefObject<SVGLineElement | null>;
  readonly onDrag: ((from: string, to: string) => void) | undefined;
  readonly onRest: ((chair: string) => void) | undefined;
}

/** Pointers on the circle: from chair to chair, or resting on one. The line under way is drawn past React, at the pointer's own pace. */
export function useCircleDrag({ svg, line, onDrag, onRest }: DragOptions) {
  const grip = useRef<Grip | null>(null);
  /** What the pointer did was no tap: the click that follows is not one either. */
  const spent = useRef(false);
  const letGo = (): Grip | null => {
    const was = grip.current;
    if (was?.timer) clearTimeout(was.timer);
    grip.current = null;
    line.current?.setAttribute('visibility', 'hidden');
    return was;
  };
  const onPointerDown = (event: PointerEvent): void => {
    letGo();
    spent.current = false;
    const from = chairOf(event.target);
    if (from === null || event.button !== 0 || !event.isPrimary) return;
    const rest = (): void => {
      if (!letGo()) return;
      spent.current = true;
      onRest?.(from);
    };
    const timer = event.pointerType === 'mouse' || !onRest ? null : setTimeout(rest, REST_MS);
    grip.current = { from, pointer: event.pointerId, x: event.clientX, y: event.clientY, moved: false, timer };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const held = grip.current;
    if (!held || held.pointer !== event.pointerId) return;
    if (!held.moved && Math.hypot(event.clientX - held.x, event.clientY - held.y) < SLACK_PX) return;
    // From here on the pointer is the circle's, wherever it goes.
    if (!held.moved) event.currentTarget.setPointerCapture(event.pointerId);
    held.moved = true;
    if (held.timer) clearTimeout(held.timer);
    if (onDrag && svg.current && line.current) drawLine(svg.current, line.current, held, event);
  };
  const onPointerUp = (event: PointerEvent): void => {
    const held = letGo();
    if (held?.moved) spent.current = true;
    // The click of this pointer, if there is one, comes before any timer.
    setTimeout(() => {
      spent.current = false;
    }, 0);
    if (!held?.moved || !onDrag || !svg.current) return;
    const to = nearestChair(svg.current, event.clientX, event.clientY);
    if (to !== null && to !== held.from) onDrag(held.from, to);
  };
  return {
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: letGo },
    /** True for the click that ends a drag or a rest. */
    isSpent: (): boolean => spent.current,
  };
}

function chairOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest(CHAIR)?.getAttribute('data-chair') ?? null) : null;
}

function drawLine(svg: SVGSVGElement, line: SVGLineElement, from: { x: number; y: number }, to: PointerEvent): void {
  const turn = svg.getScreenCTM()?.inverse();
  if (!turn) return;
  const start = new DOMPoint(from.x, from.y).matrixTransform(turn);
  const end = new DOMPoint(to.clientX, to.clientY).matrixTransform(turn);
  for (const [name, value] of [
    ['x1', start.x],
    ['y1', start.y],
    ['x2', end.x],
    ['y2', end.y],
  ] as const)
    line.setAttribute(name, value.toFixed(1));
  line.setAttribute('visibility', 'visible');
}

function nearestChair(svg: SVGSVGElement, x: number, y: number): string | null {
  let best: { readonly chair: string; readonly distance: number } | null = null;
  for (const chair of svg.querySelectorAll(CHAIR)) {
    const box = (chair.querySelector('.ui-seat-face') ?? chair).getBoundingClientRect();
    const distance = Math.hypot(x - box.left - box.width / 2, y - box.top - box.height / 2);
    const name = chair.getAttribute('data-chair');
    if (name !== null && distance < (box.width / 2) * REACH && (!best || distance < best.distance))
      best = { chair: name, distance };
  }
  return best?.chair ?? null;
}
