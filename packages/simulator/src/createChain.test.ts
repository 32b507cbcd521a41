import { type EpochEngine, loadWasmEngine } from '@taokit/yuma';
import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { keypairOf, ONE, person, smallNetwork } from '../test/smallNetwork.ts';
import { type Chain, createChain } from './createChain.ts';
import type { Call } from './system/Call.ts';
import { signExtrinsic } from './system/Extrinsic.ts';

const names = ['north', 'east', 'miner-1', 'miner-2', 'copier'] as const;
const people = Object.fromEntries(names.map((name) => [name, person(name)])) as Record<
  (typeof names)[number],
  ReturnType<typeof person>
>;

function send(chain: Chain, signer: string, call: Call): void {
  const keypair = keypairOf(signer);
  const nonce = chain.nonce(person(signer).account);
  expect(chain.submit(signExtrinsic(keypair, { chainName: chain.name, nonce, call }))).toEqual({ ok: true });
}

/** Two validators weigh two miners for six epochs of ten blocks; nothing in it is random. */
function runGolden(engine: EpochEngine): Chain {
  const chain = createChain({ genesis: smallNetwork(Object.values(people)), engine });
  for (const name of names)
    send(chain, name, {
      name: 'SubtensorModule.burned_register',
      args: { netuid: 1, hotkey: people[name].hotkey },
    });
  chain.produceBlock();
  for (const [name, amountRao] of [
    ['north', 300n * ONE],
    ['east', 200n * ONE],
  ] as const)
    for (const netuid of [0, 1])
      send(chain, name, {
        name: 'SubtensorModule.add_stake',
        args: { hotkey: people[name].hotkey, netuid, amountRao },
      });
  chain.produceBlocks(chain.blocksToEpoch(1)!);
  for (let epoch = 0; epoch < 6; epoch += 1) {
    setWeights(chain, 'north', [3, 4], [3 + epoch, 2]);
    setWeights(chain, 'east', [4, 3], [1 + epoch, 5]);
    chain.produceBlocks(chain.blocksToEpoch(1)!);
  }
  return chain;
}

function setWeights(chain: Chain, name: 'north' | 'east', uids: number[], values: number[]): void {
  const { hotkey } = people[name];
  const call: Call = {
    name: 'SubtensorModule.set_weights',
    args: { netuid: 1, uids, values, versionKey: 0n },
  };
  const nonce = chain.nonce(hotkey);
  const extrinsic = signExtrinsic(keypairOf(`${name}/hot`), { chainName: chain.name, nonce, call });
  expect(chain.submit(extrinsic)).toEqual({ ok: true });
}

describe('createChain', () => {
  test('behaviour: the golden run', () => {
    const chain = runGolden(referenceEngine);
    const { subnet, neurons, block } = chain.metagraph(1);
    expect({
      block,
      issuance: chain.state.totalIssuanceRao,
      pool: [subnet.pool.taoIn.rao, subnet.pool.alphaIn.rao, subnet.pool.alphaOut.rao],
      movingPriceBits: subnet.pool.movingPriceBits,
      root: chain.pool(0).taoIn.rao,
      neurons: neurons.map(({ incentive, dividends, consensus, validatorTrust, emission, alphaStake }) => [
        incentive.raw,
        dividends.raw,
        consensus.raw,
        validatorTrust.raw,
        emission.rao,
        alphaStake.rao,
      ]),
      taoLosses: chain.state.taoLosses,
      alphaLosses: chain.state.subnets.get(1)!.alphaLosses,
    }).toMatchInlineSnapshot(`
      {
        "alphaLosses": {
          "burnedIncentivesRao": 0n,
          "epochRoundingRao": 38n,
          "refusedRootSalesRao": 0n,
          "splitRoundingRao": 82n,
          "unpaidEmissionRao": 0n,
        },
        "block": 67,
        "issuance": 8066999999935n,
        "movingPriceBits": 2148011901n,
        "neurons": [
          [
            0,
            0,
            0,
            0,
            0n,
            12059693274n,
          ],
          [
            0,
            47344,
            0,
            65534,
            2962005017n,
            478794388841n,
          ],
          [
            0,
            18190,
            0,
            42895,
            1138017865n,
            211786928215n,
          ],
          [
            50811,
            0,
            52427,
            0,
            3178917231n,
            17614637522n,
          ],
          [
            14723,
            0,
            13107,
            0,
            921105651n,
            6985499765n,
          ],
          [
            0,
            0,
            0,
            0,
            0n,
            0n,
          ],
        ],
        "pool": [
          1537228052424n,
          1360540703769n,
          727241147737n,
        ],
        "root": 501273917416n,
        "taoLosses": {
          "belowExistentialDepositRao": 0n,
          "refusedBurnsRao": 0n,
          "rootDividendRoundingRao": 12n,
          "unclaimedRootDividendsRao": 547348636n,
        },
      }
    `);
  });

  test('behaviour: the WebAssembly engine makes the same chain, bit for bit', async () => {
    expect(runGolden(await loadWasmEngine()).state).toEqual(runGolden(referenceEngine).state);
  });

  test('behaviour: every result is in its block', () => {
    const chain = runGolden(referenceEngine);
    const results = Array.from({ length: chain.state.blockNumber }, (_, at) =>
      chain.block(at + 1).extrinsics.map(({ result }) => result.ok),
    ).flat();
    expect(results).toEqual(new Array(results.length).fill(true));
    expect(() => chain.block(chain.state.blockNumber + 1)).toThrow(
      expect.objectContaining({ code: 'simulator/unknown-block' }),
    );
  });

  test('rejects: queries for what does not exist', () => {
    const chain = runGolden(referenceEngine);
    const unknown = expect.objectContaining({ code: 'simulator/unknown-subnet' });
    expect(() => chain.metagraph(7)).toThrow(unknown);
    expect(() => chain.pool(7)).toThrow(unknown);
    expect(chain.blocksToEpoch(0)).toBeUndefined();
    expect(chain.priceBits(0)).toBe(1n << 32n);
    expect(chain.balance(person('nobody').account).rao).toBe(0n);
  });

  test('rejects: a genesis that contradicts itself', () => {
    const genesis = smallNetwork([people.north]);
    const start = (change: Partial<typeof genesis>) => () =>
      createChain({ genesis: { ...genesis, ...change }, engine: referenceEngine });
    const invalid = expect.objectContaining({ code: 'simulator/invalid-genesis' });
    const [first] = genesis.subnets;
    expect(start({ subnets: [first!, first!] })).toThrow(invalid);
    expect(start({ subnets: [{ ...first!, netuid: 0 }] })).toThrow(invalid);
    expect(start({ balances: [{ account: people.north.account, amountRao: 499n }] })).toThrow(invalid);
    expect(start({ balances: [...genesis.balances, ...genesis.balances] })).toThrow(invalid);
    expect(
      start({ rootStakes: [{ hotkey: first!.ownerHotkey, coldkey: people.north.coldkey, amountRao: 1n }] }),
    ).toThrow(invalid);
  });
});
