/** The ids of seats in their new order, when the one at `from` takes the place of the one at `to`. */
export function moved(seats: readonly { readonly id: string }[], from: number, to: number): string[] {
  const ids = seats.map(({ id }) => id);
  const [id] = ids.splice(from, 1);
  if (id !== undefined) ids.splice(to, 0, id);
  return ids;
}
