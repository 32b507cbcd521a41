import { createDevnet, devnetControls, polkadotJsProvider } from '@taokit/devnet';
import { keypairFromUri } from '@taokit/keys';
import { createClient, createWriter } from '@taokit/rpc';
import { expect, test } from 'vitest';
import { factorise } from './factorise.ts';
import { judge } from './judge.ts';
import { startMiner } from './startMiner.ts';
import { startValidator } from './startValidator.ts';

const netuid = 1; // of the development chain: //Alice owns it and is its first neuron
const [alice, bob] = [keypairFromUri('//Alice'), keypairFromUri('//Bob')];

test('factorise and judge', () => {
  expect(factorise(360n)).toEqual([2n, 2n, 2n, 3n, 3n, 5n]);
  expect(judge(15n, [3n, 5n], 0)).toBe(1);
  expect(judge(15n, [3n, 5n], 1_000)).toBe(0.5);
  expect(judge(15n, [15n], 0)).toBe(0);
  expect(judge(15n, [1n, 15n], 0)).toBe(0);
  expect(judge(15n, [], 0)).toBe(0);
});

test('a miner that answers is paid', async () => {
  const devnet = await createDevnet();
  const controls = devnetControls(devnet);
  const client = await createClient({ network: 'devnet', provider: polkadotJsProvider(devnet) });
  await createWriter(client, { coldkey: bob }).execute({
    op: 'burnedRegister',
    netuid,
    hotkeySs58: bob.address,
  });

  const miner = await startMiner({ client, netuid, hotkey: bob, announce: { ip: '10.0.0.1' } });
  const validator = await startValidator({
    client,
    netuid,
    hotkey: alice,
    // The chain takes no address of one's own machine; on a devnet the way leads here.
    route: () => ({ url: miner.url }),
  });
  await controls.newBlock({ epochOf: netuid }); // an epoch gives //Alice a validator's permit
  const { weights } = await validator.step();
  expect(weights.type).toBe('set');

  await controls.newBlock({ epochOf: netuid });
  const neuron = (await client.reads.metagraph({ netuid }))?.byHotkey(bob.address);
  expect(neuron?.incentive.raw).toBe(65_535);
  expect(neuron?.emission.rao).toBeGreaterThan(0n);

  await miner.stop();
  await client.close();
  devnet.close();
});
