const numbers = new Map<string, number>();
const paths: string[] = [];

/**
 * The number of a storage item in this process: given when the item is first asked for, and never to another one. A state keeps its
 * items in a list by these numbers.
 *
 * @param path - `Pallet.Item`
 */
export function itemNumber(path: string): number {
  let number = numbers.get(path);
  if (number === undefined) {
    number = paths.push(path) - 1;
    numbers.set(path, number);
  }
  return number;
}

/** The item that has a number, as `Pallet.Item`. */
export function numberedItem(number: number): string {
  return paths[number]!;
}
