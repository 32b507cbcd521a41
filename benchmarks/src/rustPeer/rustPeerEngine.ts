import type { EpochRunner } from '@taokit/testing/epochs';
import { buildRustPeer } from './buildRustPeer.ts';
import { runRustPeer } from './runRustPeer.ts';

/**
 * The native peer behind the interface of the engines, so that the same vectors check it.
 *
 * @returns an engine that starts a process per epoch
 * @throws EngineUnavailable where cargo is missing
 */
export function rustPeerEngine(): EpochRunner {
  const executable = buildRustPeer();
  return { name: 'rust-peer', runEpoch: (input) => runRustPeer(executable, input) };
}
