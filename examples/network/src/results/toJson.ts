import type { RunResult } from './RunResult.ts';

/** The result as JSON, amounts as decimal text of rao. The same run gives the same bytes. */
export function toJson(result: RunResult): string {
  const replacer = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);
  return `${JSON.stringify({ format: 'taokit-example-network/2', ...result }, replacer, 2)}\n`;
}
