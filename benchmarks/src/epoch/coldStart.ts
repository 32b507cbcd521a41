import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import type { EpochInput } from '@taokit/yuma';
import type { BenchCase } from '../harness/BenchCase.ts';

interface ColdStart {
  readonly importMs: number;
  readonly firstCallMs: number;
}

const CHILD = fileURLToPath(new URL('coldStartChild.mjs', import.meta.url));

/** What a fresh Node process takes to import the package, and then to its first result, compilation included. */
export function coldStartCases(makeInput: () => EpochInput): { name: string; make(): BenchCase }[] {
  return [
    { name: 'cold start: import', pick: ({ importMs }: ColdStart) => importMs },
    { name: 'cold start: first call', pick: ({ firstCallMs }: ColdStart) => firstCallMs },
  ].map(({ name, pick }) => ({
    name,
    make: () => {
      const bytes = serialize(makeInput());
      const prepared = { digest: () => 'one engine', run: () => pick(startFresh(bytes)) };
      return { name, engines: [{ name: 'wasm', prepare: () => prepared }] };
    },
  }));
}

function startFresh(input: Uint8Array): ColdStart {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHILD], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the cold start failed: ${stderr}`);
  return JSON.parse(stdout) as ColdStart;
}
