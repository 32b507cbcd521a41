import { spawnSync } from 'node:child_process';
import { readVectors } from '@taokit/testing';
import { type EpochRunner, epochSuites } from '@taokit/testing/epochs';
import { testSuites } from '@taokit/testing/tests';
import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { epochDigest } from '../epoch/epochDigest.ts';
import { nativePeer } from './nativePeer.ts';
import { rustPeerEngine } from './rustPeerEngine.ts';
import { testEpoch } from './testEpoch.ts';

/** Where cargo is missing there is no peer to test; `pnpm bench` says the same. */
const noCargo = spawnSync('cargo', ['--version']).status !== 0;

describe.skipIf(noCargo)(`rust-peer${noCargo ? ' (skipped: no cargo)' : ''}`, () => {
  const engine: EpochRunner = {
    name: 'rust-peer',
    // Built by the first epoch that needs it, so that a machine without cargo still loads this file.
    runEpoch: (input, options) => rustPeerEngine().runEpoch(input, options),
  };
  testSuites(epochSuites(engine), ['vectors/yuma', 'vectors/runtime-300'].flatMap(readVectors));

  const input = testEpoch();

  test('the process that is timed computes the same as the reference', async () => {
    const peer = await nativePeer(input).prepare();
    expect(await peer.digest()).toBe(epochDigest(referenceEngine.runEpoch(input)));
    expect(await peer.run()).toBeGreaterThan(0);
    expect(await peer.digest()).toBe(epochDigest(referenceEngine.runEpoch(input)));
    peer.close?.();
  });
});
