import { groupHues } from '#shared/codebooks/group-hues.ts';
import type { Code, Codebook } from '#shared/codebooks.ts';
import { HUES, type Shape, type VisualMark } from '../../ui/sector-marks.ts';

/** A group of codes with its letter, hue and shape: any one of the three tells it. */
export interface CodeGroup extends VisualMark {
  readonly name: string;
  readonly letter: string;
  /** Its place in the codebook: how high its marks stand in a lane of the timeline. */
  readonly order: number;
  readonly codes: readonly Code[];
}

const SHAPES: readonly Shape[] = ['circle', 'triangle', 'square', 'diamond', 'hexagon', 'star', 'plus', 'pentagon'];

export function groupsOf(codebook: Codebook): CodeGroup[] {
  return groupHues(codebook).map(({ name, hue }, order) => ({
    name,
    order,
    letter: String.fromCharCode(65 + (order % 26)),
    hue: HUES[hue] ?? 'grey',
    shape: SHAPES[order % SHAPES.length] ?? 'circle',
    codes: codebook.codes.filter((code) => code.group === name),
  }));
}
