/** Stories by name as JSON, bigint as decimal text. The same options give the same bytes. */
export function toJson(stories: Readonly<Record<string, unknown>>): string {
  const replacer = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);
  return `${JSON.stringify({ format: 'taokit-example-dtao-story/1', stories }, replacer, 2)}\n`;
}
