import { referenceEngine } from '@taokit/yuma/reference';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ONE, owner, person, smallNetwork } from '../../test/smallNetwork.ts';
import { produceBlock } from '../system/produceBlock.ts';
import { createChainState } from './createChainState.ts';
import type { Genesis } from './Genesis.ts';
import { readGenesis } from './readGenesis.ts';
import { DEFAULT_SUBNET_PARAMETERS, type SubnetParameters } from './SubnetParameters.ts';

const alice = person('alice');
const genesis: Genesis = {
  ...smallNetwork([alice]),
  rootStakes: [{ hotkey: alice.hotkey, coldkey: alice.coldkey, amountRao: ONE }],
};
const [first, second] = [genesis.subnets[0]!, genesis.subnets[1]!];
const [balance] = genesis.balances;
const [rootStake] = genesis.rootStakes!;

/** The genesis with fields that need not be of their type. */
const change = (fields: object): unknown => ({ ...genesis, ...fields });
const changeBalance = (fields: object) => change({ balances: [{ ...balance, ...fields }] });
const changeStake = (fields: object) => change({ rootStakes: [{ ...rootStake, ...fields }] });
const changeSubnet = (fields: object) => change({ subnets: [{ ...first, ...fields }] });
const changeParameters = (fields: object) => changeSubnet({ parameters: { ...first.parameters, ...fields } });
const poolOf = (taoRao: unknown, alphaRao: unknown = ONE) => changeSubnet({ pool: { taoRao, alphaRao } });

const U64 = 1n << 64n;

const refused: readonly (readonly [given: unknown, sentence: string])[] = [
  [undefined, 'genesis is undefined.'],
  [[], 'genesis is an array of 0.'],
  [{}, 'genesis.name is undefined.'],
  [change({ name: '' }), "genesis.name is ''."],
  [change({ balance: [] }), "genesis has no field 'balance'."],
  [change({ balances: undefined }), 'genesis.balances is undefined.'],
  [change({ balances: {} }), 'genesis.balances is an object.'],
  [change({ balances: new Array(1) }), 'genesis.balances[0] is undefined.'],
  [changeBalance({ amountRao: 5_000_000 }), 'genesis.balances[0].amountRao is 5000000.'],
  [changeBalance({ amountRao: -1n }), 'genesis.balances[0].amountRao is -1n.'],
  [changeBalance({ amountRao: U64 }), 'genesis.balances[0].amountRao is 18446744073709551616n.'],
  [changeBalance({ amountRao: 499n }), 'genesis.balances[0].amountRao is 499n.'],
  [changeBalance({ account: 'Alice' }), "genesis.balances[0].account is 'Alice'."],
  [changeBalance({ address: 1 }), "genesis.balances[0] has no field 'address'."],
  [
    change({ balances: [balance, balance] }),
    `genesis.balances[1].account is a second balance of ${owner.account}.`,
  ],
  [changeStake({ hotkey: '' }), "genesis.rootStakes[0].hotkey is ''."],
  [changeStake({ coldkey: 7 }), 'genesis.rootStakes[0].coldkey is 7.'],
  [changeStake({ amountRao: -1n }), 'genesis.rootStakes[0].amountRao is -1n.'],
  [changeStake({ hotkey: first.ownerHotkey }), `The hotkey ${first.ownerHotkey} has two owners, `],
  [change({ subnets: [] }), 'genesis.subnets is empty.'],
  [change({ subnets: [first, second, first] }), 'genesis.subnets[2].netuid is a second 1.'],
  [changeSubnet({ netuid: 0 }), 'genesis.subnets[0].netuid is 0.'],
  [changeSubnet({ netuid: 65_536 }), 'genesis.subnets[0].netuid is 65536.'],
  [changeSubnet({ netuid: 1n }), 'genesis.subnets[0].netuid is 1n.'],
  [changeSubnet({ name: 3 }), 'genesis.subnets[0].name is 3.'],
  [changeSubnet({ symbol: undefined }), 'genesis.subnets[0].symbol is undefined.'],
  [changeSubnet({ ownerColdkey: 'x' }), "genesis.subnets[0].ownerColdkey is 'x'."],
  [changeSubnet({ ownerHotkey: null }), 'genesis.subnets[0].ownerHotkey is null.'],
  [changeSubnet({ burnRao: 1 }), 'genesis.subnets[0].burnRao is 1.'],
  [changeSubnet({ movingPriceBits: -1n }), 'genesis.subnets[0].movingPriceBits is -1n.'],
  [changeSubnet({ tempo: 9 }), "genesis.subnets[0] has no field 'tempo'."],
  [poolOf(1), 'genesis.subnets[0].pool.taoRao is 1.'],
  [poolOf(-1n), 'genesis.subnets[0].pool.taoRao is -1n.'],
  [poolOf(ONE, U64), 'genesis.subnets[0].pool.alphaRao is 18446744073709551616n.'],
  [changeSubnet({ pool: { taoRao: ONE } }), 'genesis.subnets[0].pool.alphaRao is undefined.'],
  [poolOf(U64 - 1n), 'genesis hands out 184467'],
  [changeBalance({ amountRao: U64 - 1n }), 'genesis hands out 184467'],
  [changeParameters({ tempo: -1 }), 'genesis.subnets[0].parameters.tempo is -1.'],
  [changeParameters({ tempo: 65_536 }), 'genesis.subnets[0].parameters.tempo is 65536.'],
  [changeParameters({ tempo: 1.5 }), 'genesis.subnets[0].parameters.tempo is 1.5.'],
  [changeParameters({ tempo: Number.NaN }), 'genesis.subnets[0].parameters.tempo is NaN.'],
  [changeParameters({ tempo: '360' }), "genesis.subnets[0].parameters.tempo is '360'."],
  [changeParameters({ yuma3: 1 }), 'genesis.subnets[0].parameters.yuma3 is 1.'],
  [changeParameters({ kappa: 1 }), "genesis.subnets[0].parameters has no field 'kappa'."],
  [changeParameters({ maxUids: 0 }), 'genesis.subnets[0].parameters.maxUids is 0.'],
  [
    changeParameters({ minBurnRao: 2n, maxBurnRao: 1n }),
    'genesis.subnets[0].parameters.minBurnRao is 2n, above',
  ],
  [changeParameters({ alphaLowU16: 60_000 }), 'genesis.subnets[0].parameters.alphaLowU16 is 60000, above'],
  [change({ rootParameters: { maxUids: -1 } }), 'genesis.rootParameters.maxUids is -1.'],
  [change({ parameters: { ownerCutU16: 65_536 } }), 'genesis.parameters.ownerCutU16 is 65536.'],
  [change({ parameters: { taoWeightU64: 1 } }), 'genesis.parameters.taoWeightU64 is 1.'],
  [
    change({ parameters: { movingAlphaBits: (1n << 32n) + 1n } }),
    'genesis.parameters.movingAlphaBits is 4294967297n.',
  ],
  [change({ parameters: { tempo: 1 } }), "genesis.parameters has no field 'tempo'."],
];

describe('readGenesis', () => {
  test.each(refused)('rejects: %#, %s', (given, sentence) => {
    expect(() => createChainState(given as Genesis)).toThrow(
      expect.objectContaining({
        name: 'SimulatorError',
        code: 'simulator/invalid-genesis',
        shortMessage: expect.stringContaining(sentence),
        fix: expect.any(String),
      }),
    );
  });

  test('default: a copy that the caller no longer holds, in which undefined is absent', () => {
    const given = structuredClone(genesis) as { balances: { amountRao: bigint }[] } & Genesis;
    const read = readGenesis(given);
    given.balances[0]!.amountRao = 0n;
    expect(read).toEqual(genesis);
    const absent = change({ rootStakes: undefined, parameters: { ownerCutU16: undefined } });
    expect(Object.keys(readGenesis(absent as Genesis))).not.toContain('rootStakes');
    expect(readGenesis(absent as Genesis).parameters).toStrictEqual({});
  });

  test('behaviour: what is accepted runs, at the ends of every range too', () => {
    fc.assert(
      fc.property(anyGenesis, (accepted) => {
        const state = createChainState(accepted);
        for (let block = 0; block < 12; block += 1) produceBlock(state, referenceEngine, []);
      }),
      { numRuns: 150 },
    );
  });
});

const ends = (most: bigint) => fc.oneof(fc.constantFrom(0n, 1n, most), fc.bigInt({ min: 0n, max: most }));
const anyU16 = fc.oneof(fc.constantFrom(0, 1, 65_535), fc.nat({ max: 65_535 }));
/** All TAO is at most 2^64 - 1 rao, here shared by five. */
const anyAmount = ends((U64 - 1n) / 5n);
const anyParameters = fc
  .record(
    Object.fromEntries(
      Object.entries(DEFAULT_SUBNET_PARAMETERS).map(([name, value]) => [
        name,
        typeof value === 'number' ? anyU16 : typeof value === 'bigint' ? ends(U64 - 1n) : fc.boolean(),
      ]),
    ) as { [Name in keyof SubnetParameters]: fc.Arbitrary<SubnetParameters[Name]> },
  )
  .map((drawn) => ({
    ...drawn,
    tempo: drawn.tempo % 12,
    maxUids: Math.max(drawn.maxUids, 1),
    alphaSigmoidSteepness: drawn.alphaSigmoidSteepness - 32_768,
    minBurnRao: drawn.minBurnRao % (drawn.maxBurnRao + 1n),
    alphaLowU16: Math.min(drawn.alphaLowU16, drawn.alphaHighU16),
  }));
const anySubnet = fc.record(
  {
    name: fc.constant('any'),
    symbol: fc.constant('a'),
    parameters: anyParameters,
    pool: fc.record({ taoRao: anyAmount, alphaRao: ends(U64 - 1n) }),
    movingPriceBits: ends((1n << 96n) - 1n),
    burnRao: ends(U64 - 1n),
  },
  { requiredKeys: ['name', 'symbol', 'pool'] },
);
const anyGenesis: fc.Arbitrary<Genesis> = fc
  .record({
    subnets: fc.tuple(anySubnet, anySubnet),
    rootParameters: anyParameters,
    balanceRao: anyAmount,
    rootRao: anyAmount,
    parameters: fc.record({
      taoWeightU64: ends(U64 - 1n),
      ownerCutU16: anyU16,
      movingAlphaBits: ends(1n << 32n),
      stakeThresholdRao: ends(U64 - 1n),
      existentialDepositRao: fc.constant(0n),
    }),
  })
  .map(({ subnets, rootParameters, balanceRao, rootRao, parameters }) => ({
    name: 'any',
    balances: [{ account: alice.account, amountRao: balanceRao }],
    rootStakes: [{ hotkey: alice.hotkey, coldkey: alice.coldkey, amountRao: rootRao }],
    subnets: subnets.map((subnet, at) => ({
      ...subnet,
      netuid: at + 1,
      ownerColdkey: owner.coldkey,
      ownerHotkey: person(`owner-${at}`).hotkey,
    })),
    rootParameters,
    parameters,
  }));
