/**
 * Any result of this module as JSON: bigints as decimal text, typed arrays as lists, everything else as it stands.
 *
 * @param result - a series, or the maps of a study of guarantees
 * @returns one line of JSON, the same for the same result
 */
export function studyToJson(result: unknown): string {
  return JSON.stringify(result, (_, value: unknown) => {
    if (typeof value === 'bigint') return value.toString();
    if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number | bigint>);
    return value;
  });
}
