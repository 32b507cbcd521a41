import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
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
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (command: string): Promise<string> => {
    child.stdin.write(`${command}\n`);
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`rust-peer ended instead of answering ${command}`);
    return value;
  };
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
