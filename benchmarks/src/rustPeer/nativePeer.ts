import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { EpochInput } from '@taokit/yuma';
import { epochDigest } from '../epoch/epochDigest.ts';
import type { BenchEngine, PreparedRun } from '../harness/BenchCase.ts';
import { buildRustPeer } from './buildRustPeer.ts';
import { decodeEpochOutput } from './decodeEpochOutput.ts';
import { encodeEpochInput } from './encodeEpochInput.ts';

/**
 * The peer as a native process that stays alive for the case. It reports its own time, from rows in its memory to the
 * stored vectors in its memory: neither conversion nor transport is in it.
 */
export function nativePeer(input: EpochInput): BenchEngine {
  return { name: 'rust-native', prepare: () => start(buildRustPeer(), input) };
}

function start(executable: string, input: EpochInput): PreparedRun {
  const child = spawn(executable, ['bench'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ask = askLines(child);
  const bytes = encodeEpochInput(input);
  child.stdin.write(Uint32Array.of(bytes.length));
  child.stdin.write(bytes);
  return {
    digest: async () => {
      await ask('run');
      return epochDigest(decodeEpochOutput(Buffer.from(await ask('output'), 'hex'), input.n));
    },
    run: async () => Number(await ask('run')) / 1e6,
    close: () => child.stdin.end(),
  };
}

/** Sends a line and waits for the line that answers it; one question at a time. */
function askLines(child: ChildProcessByStdio<Writable, Readable, null>): (line: string) => Promise<string> {
  let waiting: { resolve(line: string): void; reject(reason: Error): void } | undefined;
  createInterface({ input: child.stdout }).on('line', (line) => waiting?.resolve(line));
  child.on('error', (error) => waiting?.reject(error));
  child.on('close', (code, signal) => {
    waiting?.reject(new Error(`rust-peer ended (${signal ?? code}) instead of answering`));
  });
  return (line) =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      child.stdin.write(`${line}\n`);
    });
}
