import type { ApiFault } from './fuzzFunction.ts';
import { API_PACKAGES, type ApiResult } from './fuzzPublicApi.ts';

const KINDS: readonly ApiFault['kind'][] = ['unreached', 'raw', 'hung', 'ignored'];
const HEAD = ['package', 'functions', 'calls', 'never answered', 'raw', 'hung', 'ignored'];

/** What was found out, one line per package. */
export function resultTable(results: readonly ApiResult[]): string {
  const lines = API_PACKAGES.map((name) => {
    const of = results.filter(([found]) => found.package === name);
    const count = (kind: string) =>
      of.filter(([, { faults }]) => faults.some((fault) => fault.kind === kind)).length;
    const calls = of.reduce((sum, [, result]) => sum + result.calls, 0);
    return [name, of.length, calls, ...KINDS.map(count)];
  });
  return [HEAD, ...lines]
    .map((line) => line.map((cell, i) => (i === 0 ? `${cell}`.padEnd(16) : `${cell}`.padStart(15))).join(''))
    .join('\n');
}
