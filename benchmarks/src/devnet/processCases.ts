import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BenchCase } from '../harness/BenchCase.ts';

/** Blocks after which memory is compared: both times history is full. */
const [SOME, MANY] = [10_000, 100_000];

/** How long a devnet takes to start, and whether a chain's memory grows. */
export function processCases(): readonly { readonly name: string; make(): BenchCase }[] {
  return [
    named('start: a process, until it is served', () => start().processMs),
    named('start: createDevnet(), imports aside', () => start().createMs),
    memoryCase(),
  ];
}

function named(name: string, run: () => number) {
  const engine = { name: 'devnet', prepare: () => ({ digest: () => 'one engine', run }) };
  return { name, make: () => ({ name, engines: [engine] }) };
}

interface Start {
  /** From the start of the process to the line that says where it is served. */
  readonly processMs: number;
  /** Of it, what `createDevnet()` took. */
  readonly createMs: number;
}

function start(): Start {
  const started = performance.now();
  const { createMs } = JSON.parse(runChild('startChild.mjs')) as { readonly createMs: number };
  return { processMs: performance.now() - started, createMs };
}

function memoryCase() {
  const name = `${MANY.toLocaleString('en')} empty blocks, 2 subnets, and the memory they leave`;
  const prepare = () => {
    let note = '';
    return {
      get note() {
        return note;
      },
      digest: () => 'one engine',
      runsOnce: true,
      run: () => {
        const answer = runChild('memoryChild.mjs', ['--expose-gc'], [String(SOME), String(MANY)]);
        const { some, many, ms } = JSON.parse(answer) as Record<'some' | 'many' | 'ms', number>;
        const mib = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
        note = `heap after ${SOME} blocks ${mib(some)}, after ${MANY} blocks ${mib(many)}`;
        return ms;
      },
    };
  };
  return { name, make: () => ({ name, engines: [{ name: 'chain', prepare }] }) };
}

function runChild(file: string, flags: readonly string[] = [], args: readonly string[] = []): string {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, path, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file} failed: ${stderr}`);
  return stdout;
}
