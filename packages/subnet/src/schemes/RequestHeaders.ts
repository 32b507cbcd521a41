/** Headers of a request or answer, in any of the forms that servers and clients have them; names in any case. */
export type RequestHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * A header's value, whatever the case of its name.
 *
 * A header that came more than once is `undefined`: which of the two was signed nobody can say.
 *
 * @param headers - the headers
 * @param name - its name
 */
export function headerOf(headers: RequestHeaders, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const wanted = name.toLowerCase();
  const found = Object.keys(headers).filter((key) => key.toLowerCase() === wanted);
  const value = found.length === 1 ? headers[found[0]!] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function isHeaders(headers: RequestHeaders): headers is Headers {
  return typeof (headers as Headers).get === 'function';
}
