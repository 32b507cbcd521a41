import type { Run } from '../conductor/runNetwork.ts';

/** A run as JSON, amounts as decimal text of rao. The same seed gives the same text, but for what stands below `timings`. */
export function toJson({ result, timings }: Run): string {
  const replacer = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);
  const run = { format: 'taokit-example-network/3', ...result, timings };
  return `${JSON.stringify(run, replacer, 2)}\n`;
}
