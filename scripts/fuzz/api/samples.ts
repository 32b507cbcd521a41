import { balancerModel, rootModel, superellipseModel } from '@taokit/dtao/pools';
import { stakingRulesAt } from '@taokit/dtao/staking';
import { I64F64, I96F32 } from '@taokit/fixed';
import { createSecret, keypairFromMnemonic, keypairFromUri } from '@taokit/keys';
import { defaultGuaranteeStudy, planGuarantees, runStandardCase, standardCases } from '@taokit/study';
import type { Registry } from '@taokit/types/registry';
import { referenceEngine } from '@taokit/yuma/reference';
import { testInput } from '../../../packages/yuma/testing/testInput.ts';
import { payload } from './goodCalls/keyPartners.ts';
import { whole } from './whole.ts';

/** Makes values of a type, afresh for every call, since calls may damage them. */
export type Samples = ReadonlyMap<string, readonly (() => unknown)[]>;

/** Alice's, which nobody keeps money at. */
export const ADDRESS = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';

/** The phrase behind the development accounts. */
export const PHRASE = 'bottom drive obey lake curtain smoke basket hold race lonely fit walk';

/** The address of the phrase itself, without `//Alice`. */
const PHRASE_ADDRESS = keypairFromMnemonic(PHRASE).address;

/** Texts that some function understands; most functions refuse most of them. */
export const TEXTS: readonly string[] = [
  '1',
  '0.5',
  '1%',
  '10.25',
  ADDRESS,
  '//Alice',
  PHRASE,
  '0x00ff00ff',
  `0x${'ab'.repeat(20)}`,
  'Testing 1234',
  'SubtensorModule',
  'name',
];

/** A keyfile without a password. */
export const KEYFILE: Uint8Array = new TextEncoder().encode(
  JSON.stringify({ ss58Address: PHRASE_ADDRESS, secretPhrase: PHRASE, publicKey: null, secretSeed: null }),
);

const RESERVES = { taoReserveRao: 35_000n * 10n ** 9n, alphaReserveRao: 900_000n * 10n ** 9n };
/** Of spec 290, which no swap has started yet. */
const concentratedPool = () => ({
  ...RESERVES,
  initialized: false,
  sqrtPriceBits: 0n,
  currentTick: 0,
  liquidity: 0n,
  feeGlobalTaoBits: 0n,
  feeGlobalAlphaBits: 0n,
  ticks: new Map(),
  protocolPosition: undefined,
  scrapTaoRao: 0n,
  scrapAlphaRao: 0n,
});
const superellipsePool = () => {
  const made = superellipseModel().init(RESERVES);
  return made.ok ? { ...made.pool } : made;
};

/** What types alone do not say: values that belong together. By the name of the type. */
export function samples(registry: Registry): Samples {
  const study = defaultGuaranteeStudy({ network: { uids: 16, validators: 4 }, points: 3, samples: 1 });
  const series = runStandardCase(referenceEngine, 1, { epochs: 2 });
  const key = () => keypairFromUri('//Alice');
  const input = () => testInput({ n: 4, validators: 2 });
  return new Map<string, readonly (() => unknown)[]>([
    ['Registry', [() => whole(registry)]],
    ['FixedType', [() => whole(I96F32), () => whole(I64F64)]],
    ['PoolModel', [() => whole(balancerModel()), () => whole(rootModel())]],
    ['SwapModel', [() => whole(balancerModel()), () => whole(rootModel())]],
    ['PastSpecOptions', [() => ({ spec: 290 }), () => ({ spec: 233 })]],
    ['PoolReserves', [() => ({ ...RESERVES })]],
    ['PoolStart', [() => ({ ...RESERVES })]],
    ['BalancerPool', [() => ({ ...RESERVES, quoteWeight: 5n * 10n ** 17n })]],
    ['ConcentratedPool', [concentratedPool]],
    ['SuperellipsePool', [superellipsePool]],
    ['StakingRules', [() => stakingRulesAt({ spec: 290 })]],
    ['Secret', [() => createSecret('a text')]],
    ['InjectedAccount', [() => whole({ address: ADDRESS })]],
    ['PolkadotJsPayload', [() => payload().polkadotJs]],
    ['PolkadotApiPayload', [() => payload().polkadotApi]],
    ['Keypair', [key]],
    ['PublicAccount', [key]],
    ['EpochInput', [input]],
    ['EpochEngine', [() => whole(referenceEngine)]],
    ['EpochSession', [() => whole(referenceEngine.createSession(input()))]],
    ['FixedShape', [() => ({ name: 'U8F8', totalBits: 16, fractionBits: 8, signed: false })]],
    ['ScenarioSeries', [() => structuredClone(series)]],
    ['SparseRows', [() => input().weights]],
    ['GuaranteeStudy', [() => structuredClone(study)]],
    ['GuaranteeTask', [() => structuredClone(planGuarantees(study)[0])]],
    ['StandardCase', standardCases.slice(0, 2).map((standardCase) => () => ({ ...standardCase }))],
    ['Ss58', [() => ADDRESS]],
    ['Hotkey', [() => ADDRESS]],
    ['Coldkey', [() => ADDRESS]],
  ]);
}
