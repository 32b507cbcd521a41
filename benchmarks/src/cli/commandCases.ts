import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { BenchEngine } from '../harness/BenchCase.ts';
import type { Bench } from '../harness/runBench.ts';

const BIN = fileURLToPath(new URL('../../../packages/cli/dist/bin/taokit.js', import.meta.url));

/** What is timed of the command line: whole processes. */
export function commandCases(): Bench['cases'] {
  return [
    { name: 'taokit --help', make: () => ofCommand('taokit --help', ['--help']) },
    {
      name: 'taokit tx add-stake --help',
      make: () => ofCommand('taokit tx add-stake --help', ['tx', 'add-stake', '--help']),
    },
    {
      name: 'taokit query balance',
      make: () => ({ name: 'taokit query balance', engines: [emptyNode, balanceEngine] }),
    },
  ];
}

function ofCommand(name: string, args: readonly string[]) {
  return { name, engines: [emptyNode, { name, prepare: () => preparedProcess([BIN, ...args], {}) }] };
}

const emptyNode: BenchEngine = { name: 'empty node', prepare: () => preparedProcess(['-e', '0'], {}) };

/** Reads from a devnet that is another process; the first read, which is not timed, fills the cache. */
const balanceEngine: BenchEngine = {
  name: 'taokit query balance',
  async prepare() {
    const folder = mkdtempSync(join(tmpdir(), 'taokit-bench-'));
    const devnet = spawn(process.execPath, [BIN, 'devnet', '--port', '0', '--log', 'off']);
    const env = {
      TAOKIT_CACHE_FOLDER: folder,
      TAOKIT_CONFIG_FOLDER: folder,
      BT_NETWORK: await urlOf(devnet),
    };
    const close = () => {
      devnet.kill();
      rmSync(folder, { recursive: true, force: true });
    };
    return { ...preparedProcess([BIN, 'query', 'balance', '//Alice'], env), close };
  },
};

async function urlOf(devnet: ChildProcess): Promise<string> {
  const line = once(createInterface({ input: devnet.stdout! }), 'line');
  const [url] = (await Promise.race([line, once(devnet, 'exit')])) as [unknown];
  if (typeof url !== 'string') throw new Error(`The devnet ended with ${url} before it was ready.`);
  return url;
}

/** What each must return is that it ended well: none computes what another does. */
function preparedProcess(args: readonly string[], env: Readonly<Record<string, string>>) {
  const run = () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    return performance.now() - started;
  };
  return {
    digest() {
      run();
      return 'ended with 0';
    },
    run,
  };
}
