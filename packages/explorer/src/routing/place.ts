/** Where a reader is: what stands behind `#` in the address, `#/subnet/1?tab=weights`. */
export interface Place {
  /** The parts of the path: `['subnet', '1']`. */
  readonly parts: readonly string[];
  /** What follows the question mark. */
  readonly query: Readonly<Record<string, string>>;
}

/** Reads an address; whatever it is, it is a place. */
export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return {
    parts: path
      .split('/')
      .filter((part) => part !== '')
      .map(decoded),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** The address of a place. What of the query is undefined or empty is left out. */
export function hrefOf(
  parts: readonly (string | number)[],
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const kept = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  const text = new URLSearchParams(kept).toString();
  return `#/${parts.map(encodeURIComponent).join('/')}${text === '' ? '' : `?${text}`}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
