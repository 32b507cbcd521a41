import { TaokitError } from '@taokit/errors';
import { describe, expect, test } from 'vitest';
import * as errors from './errors/index.ts';
import * as units from './index.ts';
import * as registryApi from './registry/index.ts';

/** What callers in JavaScript pass by mistake. */
const junk: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  -1,
  0.5,
  2 ** 53,
  -1n,
  1n,
  2n ** 300n,
  '',
  'x',
  '0x05',
  '1.5',
  true,
  Symbol('s'),
  () => 0,
  {},
  [],
  [null],
  new Uint8Array(3),
  new Date(Number.NaN),
  { unit: 'alpha' },
  { type: 'x', value: null },
  { path: 'System.remark' },
  { rounding: 'floor', decimals: -1 },
  Object.create(null),
];

/** Functions that hand their argument on: a promise is waited for, and classes are no functions here. */
const functionsOf = (module: object) =>
  Object.entries(module).filter(
    (entry): entry is [string, (...args: unknown[]) => unknown] =>
      typeof entry[1] === 'function' && !String(entry[1]).startsWith('class'),
  );

async function outcome(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

describe.each([
  ['@taokit/types', units],
  ['@taokit/types/registry', registryApi],
  ['@taokit/types/errors', errors],
])('%s', (_name, module) => {
  test.each(functionsOf(module))(
    '%s answers any argument with a value or a typed error',
    async (_fn, call) => {
      const registry = await registryApi.loadRegistry();
      const first = [...junk, registry, registry.types, units.tao('1'), '9/50', 'System.Number', { 233: 1 }];
      for (const a of first)
        for (const b of [...junk, 'System.Account', 'System.remark', units.tao('2')])
          for (const args of [[a, b], [a, b, b], [a]]) {
            const result = await outcome(() => call(...args));
            if (result instanceof Error && !(result instanceof TaokitError))
              expect.fail(
                `${args.map((arg) => (Object.getPrototypeOf(arg ?? 0) === null ? 'bare' : String(arg)))}: ${result.stack}`,
              );
          }
    },
  );
});
