import { describe, expect, it } from 'vitest';
import { SECTORS } from '#shared/lists.ts';
import { arrowShape, CIRCLE_SIZE, LARGE_SEATS, layoutCircle, wrapLabel } from '../../client/ui/circle-layout.ts';
import { SECTOR_MARKS, SHAPES } from '../../client/ui/sector-marks.ts';

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);
const sizes = Array.from({ length: 41 }, (_, count) => count);

describe('the layout of the circle', () => {
  it('[O1] seats never overlap and never leave the drawing, for any number up to 40, with and without a facilitator', () => {
    for (const count of sizes) {
      for (const withFacilitator of [true, false]) {
        const layout = layoutCircle(count, withFacilitator);
        const all = [...layout.seats, ...(layout.facilitator ? [layout.facilitator] : [])];
        expect(all).toHaveLength(count + (withFacilitator ? 1 : 0));
        for (const [index, place] of all.entries()) {
          for (const axis of [place.x, place.y]) {
            expect(axis - layout.seatRadius).toBeGreaterThanOrEqual(0);
            expect(axis + layout.seatRadius).toBeLessThanOrEqual(CIRCLE_SIZE);
          }
          for (const other of all.slice(index + 1))
            expect(distance(place, other)).toBeGreaterThan(2 * layout.seatRadius);
        }
      }
    }
  });

  it('[O2] up to 12 seats each is at least 56 px wide in a circle of 400 px; more shrink and put their label outside', () => {
    for (const count of sizes.filter((size) => size > 0 && size <= LARGE_SEATS)) {
      const layout = layoutCircle(count, true);
      expect(layout.large).toBe(true);
      expect(2 * layout.seatRadius * (400 / CIRCLE_SIZE)).toBeGreaterThanOrEqual(56);
    }
    const crowd = layoutCircle(LARGE_SEATS + 1, true);
    expect(crowd.large).toBe(false);
    expect(crowd.ring + crowd.seatRadius).toBeLessThan(layoutCircle(LARGE_SEATS, true).ring);
  });

  it('[O3] seats run clockwise from the facilitator at the bottom', () => {
    const { seats, facilitator } = layoutCircle(3, true);
    expect(facilitator?.y).toBeGreaterThan(CIRCLE_SIZE / 2);
    expect(seats[0]?.x).toBeLessThan(CIRCLE_SIZE / 2);
    expect(seats[1]?.y).toBeLessThan(CIRCLE_SIZE / 2);
    expect(seats[2]?.x).toBeGreaterThan(CIRCLE_SIZE / 2);
  });

  it('draws an arrow from seat to seat outside both seats, and to everybody towards the middle', () => {
    const layout = layoutCircle(8, true);
    const [first, , , , fifth] = layout.seats;
    if (!first || !fifth) throw new Error('eight seats');
    const tip = (head: string) => {
      const [x = 0, y = 0] = (head.split(' ')[0] ?? '').split(',').map(Number);
      return { x, y };
    };
    expect(distance(tip(arrowShape(first, fifth, layout, 5).head), fifth)).toBeCloseTo(layout.seatRadius + 6, 0);
    const group = tip(arrowShape(first, null, layout, 5).head);
    expect(distance(group, { x: 500, y: 500 })).toBeLessThan(layout.ring / 2);
    expect(arrowShape(first, first, layout, 5).shaft).not.toContain('NaN');
  });
});

describe('labels and sector marks', () => {
  it('wraps at spaces, and shortens only what does not fit', () => {
    expect(wrapLabel('Police', 10, 2)).toEqual(['Police']);
    expect(wrapLabel('Dom zdravlja', 8, 2)).toEqual(['Dom', 'zdravlja']);
    expect(wrapLabel('Centar za socijalni rad', 10, 2)).toEqual(['Centar za', 'socijalni…']);
    expect(wrapLabel('Tužilaštvo kantonalno', 8, 2)).toEqual(['Tužilaš…', 'kantona…']);
    expect(wrapLabel('Facilitator/ica', 11, 2)).toEqual(['Facilitator', '/ica']);
    expect(wrapLabel('Gost/gošća', 11, 2)).toEqual(['Gost/gošća']);
    for (const line of wrapLabel('Nevladina organizacija X', 9, 2)) expect(line.length).toBeLessThanOrEqual(9);
  });

  it('[O4] every sector has a shape of its own, so that colour never decides alone', () => {
    const shapes = SECTORS.map((sector) => SECTOR_MARKS[sector].shape);
    expect(new Set(shapes).size).toBe(SECTORS.length);
    for (const shape of shapes) expect(SHAPES[shape]).toMatch(/^M.*Z$/);
  });
});
