import type { Sector } from '#shared/seats.ts';

/** The Okabe-Ito hues, told apart by most eyes that mix up red and green; the values are in okabe-ito.css. */
export const HUES = ['orange', 'sky', 'green', 'yellow', 'blue', 'vermilion', 'purple', 'grey'] as const;
export type Hue = (typeof HUES)[number];

/** Shapes as SVG paths in the square from -1 to 1. */
export const SHAPES = {
  circle: 'M0-.92A.92.92 0 1 1 0 .92A.92.92 0 1 1 0-.92Z',
  square: 'M-.8-.8H.8V.8H-.8Z',
  triangle: 'M0-.95L.95.75H-.95Z',
  diamond: 'M0-1L.86 0L0 1L-.86 0Z',
  hexagon: 'M-.5-.88H.5L1 0L.5.88H-.5L-1 0Z',
  star: 'M0-1L.26-.36L.95-.31L.42.14L.59.81L0 .44L-.59.81L-.42.14L-.95-.31L-.26-.36Z',
  plus: 'M-.34-.94H.34V-.34H.94V.34H.34V.94H-.34V.34H-.94V-.34H-.34Z',
  pentagon: 'M0-.98L.95-.28L.59.84H-.59L-.95-.28Z',
  wedge: 'M0 .95L.95-.75H-.95Z',
  half: 'M-.98.5A.98.98 0 0 1 .98.5Z',
  house: 'M0-.95L.9-.1V.85H-.9V-.1Z',
  bar: 'M-.98-.42H.98V.42H-.98Z',
} as const;
export type Shape = keyof typeof SHAPES;

export interface VisualMark {
  readonly hue: Hue;
  readonly shape: Shape;
}

/** Twelve institutions, twelve shapes: the colour helps, the shape decides. */
export const SECTOR_MARKS: Readonly<Record<Sector, VisualMark>> = {
  police: { hue: 'blue', shape: 'pentagon' },
  'social-work': { hue: 'green', shape: 'circle' },
  prosecution: { hue: 'vermilion', shape: 'triangle' },
  court: { hue: 'purple', shape: 'square' },
  health: { hue: 'sky', shape: 'diamond' },
  hospital: { hue: 'sky', shape: 'hexagon' },
  education: { hue: 'yellow', shape: 'half' },
  administration: { hue: 'grey', shape: 'bar' },
  'safe-house': { hue: 'orange', shape: 'house' },
  ngo: { hue: 'orange', shape: 'star' },
  'red-cross': { hue: 'vermilion', shape: 'plus' },
  other: { hue: 'grey', shape: 'wedge' },
};
