import type { CSSProperties } from 'react';
import { formatNumber } from '../../i18n/phrase.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ScrollBox } from './scroll-box.tsx';

interface CountTableProps {
  readonly title: string;
  readonly corner: string;
  readonly columns: readonly string[];
  /** A last column that is not on the scale of the others. */
  readonly aside: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly counts: readonly number[];
    readonly aside: number;
  }[];
  /** Cells that cannot occur. */
  readonly isVoid?: (row: number, column: number) => boolean;
}

/** A picture that is its own table: each count is written, and the more the darker its ground. */
export function CountTable({ title, corner, columns, aside, rows, isVoid = () => false }: CountTableProps) {
  const { lang } = useWords();
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    <ScrollBox label={title}>
      <table className="ob-counts">
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stand for places, two may have one name
              <th key={index} scope="col">
                {name}
              </th>
            ))}
            <th scope="col" className="ob-count-aside">
              {aside}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {row.counts.map((count, column) =>
                isVoid(place, column) ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                  <td key={column} className="is-void" />
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                  <td key={column} style={{ '--share': count / most } as CSSProperties}>
                    {formatNumber(lang, count)}
                  </td>
                ),
              )}
              <td className="ob-count-aside">{formatNumber(lang, row.aside)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
