import type { Run } from '../conductor/runNetwork.ts';

/** A run as JSON. The same seed gives the same text, but for what stands below `timings`. */
export function toJson({ result, timings }: Run): string {
  return raoJson({ format: 'taokit-example-network/3', ...result, timings });
}

/** Results as JSON, amounts as decimal text of rao. */
export function raoJson(results: object): string {
  const replacer = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);
  return `${JSON.stringify(results, replacer, 2)}\n`;
}
