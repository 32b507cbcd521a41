import { TypeRegistry } from '@polkadot/types';
import { createBeacon } from '@taokit/chain';
import { DEV_ACCOUNTS } from '@taokit/keys';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hexOf } from '../src/internal/hex.ts';
import type { Writer } from '../src/writer/Writer.ts';
import { type DevnetClient, dev, devnetClient } from './support/devnetClient.ts';
import { openByHand } from './support/openByHand.ts';

/** Commit-reveal on the second subnet of a development chain. */
const NETUID = 2;

let chain: DevnetClient;
let bob: Writer;
beforeEach(async () => {
  chain = await devnetClient({ check: true });
  bob = chain.writer('Bob', { hotkey: dev('Bob') });
  const stake = { op: 'addStake', hotkeySs58: DEV_ACCOUNTS.Bob, netuid: NETUID, amountTao: '100' } as const;
  expect((await bob.execute({ ...stake, slippageProtection: false })).error).toBeUndefined();
});
afterEach(() => chain.close());

/** The payload as polkadot.js reads its SCALE. */
function readPayload(bytes: Uint8Array): unknown {
  const fields = '{"hotkey":"Vec<u8>","uids":"Vec<u16>","values":"Vec<u16>","version_key":"u64"}';
  return new TypeRegistry().createType(fields, bytes).toJSON();
}

const waiting = () => chain.devnet.chain.state.entries('SubtensorModule.TimelockedWeightCommits', []);

describe('timelocked weights, end to end', () => {
  test('committed by setWeights, opened by the chain itself when their epoch has come', async () => {
    const committed = await bob.execute({ op: 'setWeights', netuid: NETUID, weights: { 0: 3 } });
    expect(committed.events.map(({ path }) => path)).toContain('SubtensorModule.TimelockedWeightsCommitted');
    expect(waiting()).toHaveLength(1);
    const { plan } = committed;
    const { commit, reveal_round } = plan.call.arguments as { commit: Uint8Array; reveal_round: bigint };
    const { signature } = createBeacon().pulse(reveal_round);
    expect(readPayload(openByHand(commit, signature))).toEqual({
      hotkey: hexOf(dev('Bob').publicKey),
      uids: [0],
      values: [65_535],
      version_key: 0,
    });
    expect(await chain.client.query('SubtensorModule', 'Weights', NETUID, 0)).toEqual([]);
    const revealed: number[] = [];
    for (let epochs = 0; epochs < 3 && revealed.length === 0; epochs++) {
      await chain.controls.newBlock({ epochOf: NETUID });
      for (let made = 0; made < 8 && revealed.length === 0; made++) {
        await chain.controls.newBlock();
        const { head } = chain.devnet.chain;
        const { events } = chain.devnet.chain.producedAt(head.header.number)!;
        if (events.some(({ path }) => path === 'SubtensorModule.TimelockedWeightsRevealed'))
          revealed.push(head.header.number);
      }
    }
    expect(revealed).toHaveLength(1);
    expect(waiting()).toEqual([]);
    expect(await chain.client.query('SubtensorModule', 'Weights', NETUID, 0)).toEqual([[0, 65_535]]);
  });
});
