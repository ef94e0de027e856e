/** Nearest-rank percentile of unsorted figures; NaN where there are none. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** `name | n | median | p99`, ms. */
export function latencyRow(name: string, figures: readonly number[]): string {
  const ms = (value: number): string => value.toFixed(1);
  return `| ${name} | ${figures.length} | ${ms(percentile(figures, 0.5))} | ${ms(percentile(figures, 0.99))} |`;
}
