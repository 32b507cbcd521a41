import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BenchCase } from '../harness/BenchCase.ts';

/** Blocks after which memory is compared: each time history is full. */
const MEASURED_BLOCKS = [20_000, 40_000, 60_000, 80_000, 100_000];

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

interface Memory {
  /** Bytes of heap after each number of blocks. */
  readonly held: readonly number[];
  readonly ms: number;
  readonly processorMs: number;
}

function memoryCase() {
  const most = MEASURED_BLOCKS.at(-1)!.toLocaleString('en');
  const name = `${most} empty blocks, 2 subnets, and the memory they leave`;
  const prepare = () => {
    let note = '';
    return {
      get note() {
        return note;
      },
      digest: () => 'one engine',
      runsOnce: true,
      run: () => {
        const answer = runChild('memoryChild.mjs', ['--expose-gc'], MEASURED_BLOCKS.map(String));
        const { held, ms, processorMs } = JSON.parse(answer) as Memory;
        const mib = held.map((bytes) => (bytes / 2 ** 20).toFixed(1)).join(', ');
        note = `heap after each ${MEASURED_BLOCKS[0]!.toLocaleString('en')} blocks: ${mib} MiB; processor time ${(processorMs / 1_000).toFixed(1)} s`;
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
