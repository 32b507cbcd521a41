import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CliIo } from '../src/CliIo.ts';
import { runTaokit } from '../src/runTaokit.ts';

/** A world of a test: what is written is kept, answers are given beforehand, folders are its own. */
export interface TestWorld {
  /** The folder of all that is its own. */
  readonly folder: string;
  /** Runs a command. */
  run(args: readonly string[], change?: Partial<CliIo>): Promise<Ran>;
  /** Takes the folder away. */
  remove(): void;
}

/** How a command ended, and all it wrote. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was written to file descriptors. */
  readonly descriptors: Readonly<Record<number, string>>;
}

/** Makes a world, without a terminal. */
export function testWorld(env: CliIo['env'] = {}): TestWorld {
  const folder = mkdtempSync(join(tmpdir(), 'taokit-cli-'));
  return {
    folder,
    async run(args, change = {}) {
      const [out, err, descriptors] = [[] as string[], [] as string[], {} as Record<number, string>];
      const io: CliIo = {
        stdout: { write: (text) => out.push(text) },
        stderr: { write: (text) => err.push(text) },
        env: { BT_WALLET_PATH: join(folder, 'wallets'), ...env },
        isInteractive: false,
        ask: () => Promise.reject(new Error('nobody is asked')),
        askSecret: () => Promise.reject(new Error('nobody is asked')),
        readDescriptor: () => {
          throw new Error('EBADF');
        },
        writeDescriptor: (descriptor, text) => {
          descriptors[descriptor] = (descriptors[descriptor] ?? '') + text;
        },
        folder: process.cwd(),
        folders: async () => ({ config: join(folder, 'config'), cache: join(folder, 'cache') }),
        signal: new AbortController().signal,
        ...change,
      };
      const code = await runTaokit(args, io);
      return { code, out: out.join(''), err: err.join(''), descriptors };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Somebody at the terminal, who types these answers in order. */
export function typing(...answers: readonly string[]): Pick<CliIo, 'isInteractive' | 'ask' | 'askSecret'> {
  const rest = [...answers];
  const answer = () => {
    const next = rest.shift();
    return next === undefined ? Promise.reject(new Error('asked more than expected')) : Promise.resolve(next);
  };
  return { isInteractive: true, ask: answer, askSecret: answer };
}
