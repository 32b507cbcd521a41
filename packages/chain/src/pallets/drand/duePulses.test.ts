import { beforeEach, expect, test } from 'vitest';
import { accountOf, createTestChain, keyOf, sealUntil, submit } from '../../../testing/index.ts';
import { type Chain, createBeacon, developmentGenesis, duePulses } from '../../index.ts';
import { RevealedCommitments } from '../commitments/storage.ts';
import { Uids } from '../subtensorModule/storage/neurons.ts';
import { NetworksAdded } from '../subtensorModule/storage/subnets.ts';
import { BeaconConfig, LastStoredRound } from './storage.ts';

const beacon = createBeacon();
let chain: Chain;
beforeEach(async () => {
  const register = (state: Chain['state']) => {
    NetworksAdded.insert(state, 1, true);
    Uids.insert(state, 1, accountOf('Bob'), 0);
  };
  chain = await createTestChain({
    genesis: { ...developmentGenesis(), writes: [register, beacon.genesisWrite] },
  });
});

const now = () => beacon.roundAt(chain.head.timestampMs);
const step = () => chain.produceBlock({ transactions: duePulses(chain) });

function lock(text: string, round: bigint): void {
  const encrypted = sealUntil(new TextEncoder().encode(text), beacon.publicKey, round);
  const fields = [{ type: 'TimelockEncrypted', value: { encrypted, reveal_round: round } }];
  const path = 'Commitments.set_commitment';
  const { result } = submit(chain, keyOf('Bob'), { path, arguments: { netuid: 1, info: { fields } } });
  expect(result.ok).toBe(true);
}

test('nothing waits: nothing is brought', () => {
  expect(duePulses(chain)).toEqual([]);
});

test('a round is brought when its time has come, once, and opens what waits', () => {
  // A block takes twelve seconds, a round three.
  const round = now() + 10n;
  lock('soon', round);
  const rounds: bigint[] = [];
  for (let made = 0; made < 5; made++) {
    const { results } = step();
    expect(results.every(({ result }) => result.ok)).toBe(true);
    rounds.push(LastStoredRound.get(chain.state));
  }
  expect(rounds).toEqual([0n, 0n, round, round, round]);
  expect(RevealedCommitments.get(chain.state, 1, accountOf('Bob'))).toHaveLength(1);
});

test('a chain with the key of another beacon is left alone', () => {
  lock('never', now() + 1n);
  for (let made = 0; made < 3; made++) chain.produceBlock();
  expect(duePulses(chain)).toHaveLength(1);
  const { publicKey } = createBeacon('another');
  BeaconConfig.insert(chain.state, { ...BeaconConfig.get(chain.state), public_key: publicKey });
  expect(duePulses(chain)).toEqual([]);
});
