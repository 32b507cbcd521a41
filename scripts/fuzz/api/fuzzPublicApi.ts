import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRegistry } from '@taokit/types/registry';
import { referenceEngine } from '@taokit/yuma/reference';
import { type FunctionResult, fuzzFunction } from './fuzzFunction.ts';
import { goodCalls } from './goodCalls.ts';
import { type PublicFunction, publicFunctions } from './publicFunctions.ts';
import { samples } from './samples.ts';
import type { TypeReader } from './TypeReader.ts';
import { whole } from './whole.ts';

/** The packages whose functions are called. */
export const API_PACKAGES: readonly string[] = [
  '@taokit/yuma',
  '@taokit/dtao',
  '@taokit/study',
  '@taokit/keys',
  '@taokit/types',
  '@taokit/fixed',
  '@taokit/errors',
];

/** A function and what was found out about it. */
export type ApiResult = readonly [PublicFunction, FunctionResult];

/** What is called, and how often. */
export interface ApiOptions {
  /** Where the draws begin. */
  readonly seed: number;
  /** About how many calls in all; each function gets its share, and at least five. */
  readonly calls: number;
  /** Only functions of these names; all when left out. */
  readonly only?: RegExp;
}

/** Calls everything the packages export, and what those calls answer. */
export async function fuzzPublicApi({ seed, calls, only = /./ }: ApiOptions): Promise<readonly ApiResult[]> {
  const { checker, functions } = await publicFunctions(API_PACKAGES);
  const registry = whole(await loadRegistry());
  whole(referenceEngine);
  const reader: TypeReader = { checker, samples: samples(registry), open: new WeakSet() };
  const good = goodCalls(registry);
  const runs = Math.max(1, Math.ceil(calls / functions.length / 5));
  return inEmptyHome(async () => {
    const all: ApiResult[] = [];
    const todo = functions.filter(({ name }) => only.test(name));
    for (let of = todo.shift(); of !== undefined; of = todo.shift()) {
      const options = { seed: seed + all.length, runs, good: good[of.name] };
      const result = await fuzzFunction(of, reader, options);
      all.push([of, result]);
      todo.unshift(...result.answered);
    }
    return all;
  });
}

/** What writes files writes them where they do no harm. */
async function inEmptyHome<Result>(run: () => Promise<Result>): Promise<Result> {
  const { HOME } = process.env;
  const folder = process.cwd();
  const empty = mkdtempSync(join(tmpdir(), 'taokit-fuzz-'));
  process.env['HOME'] = empty;
  process.chdir(empty);
  try {
    return await run();
  } finally {
    process.chdir(folder);
    process.env['HOME'] = HOME;
    rmSync(empty, { recursive: true, force: true });
  }
}
