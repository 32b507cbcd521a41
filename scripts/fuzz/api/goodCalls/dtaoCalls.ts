import { safeFloatFromU64 } from '@taokit/dtao/dividends';
import { balancerModel } from '@taokit/dtao/pools';
import { stakingRulesAt } from '@taokit/dtao/staking';
import { U96F32 } from '@taokit/fixed';
import { alpha, tao } from '@taokit/types';
import { whole } from '../whole.ts';
import type { GoodCalls } from './GoodCalls.ts';

const RAO = 10n ** 9n;
const pool = (netuid: number) => ({
  netuid,
  taoReserve: tao('35000'),
  alphaReserve: alpha(netuid, '900000'),
  feeRateU16: 33,
  quoteWeight: 5n * 10n ** 17n,
});
const started = () => ({
  taoReserveRao: 35_000n * RAO,
  alphaReserveRao: 900_000n * RAO,
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
const staking = () => ({
  mechanism: 1,
  pool: started(),
  alphaOutRao: 0n,
  volumeRao: 0n,
  feeRateU16: 33,
});
const launchSubnet = () => ({
  pool: { taoReserveRao: RAO, alphaReserveRao: RAO },
  alphaOutRao: 0n,
  movingPriceBits: 1n << 28n,
  firstEmissionBlock: 1n,
  burnRegistrationAllowed: true,
  powRegistrationAllowed: false,
  pendingEmissionRao: 0n,
  pendingAlphaSwappedRao: 0n,
  pendingRootDivsRao: 0n,
  pendingOwnerCutRao: 0n,
});
const state = (block: number) => ({
  spec: 475,
  block,
  totalIssuanceRao: 0n,
  rootTaoRao: 0n,
  subnets: [],
});
const reserves = () => ({ taoReserveRao: 35_000n * RAO, alphaReserveRao: 900_000n * RAO });
const holding = () => ({ pool: { sharedValueRao: 0n, denominatorBits: 0n }, shareBits: 0n });
const order = () => ({ amountRao: RAO, limitPriceRao: 10n ** 18n, feeRateU16: 33 });
const models: Readonly<Record<string, object>> = {
  balancerModel: { ...reserves(), quoteWeight: 5n * 10n ** 17n },
  constantProductModel: reserves(),
  rootModel: reserves(),
  poolModelAt: { ...reserves(), quoteWeight: 5n * 10n ** 17n },
};
/** The functions of the pool models: they take pools of their own kind. */
const ofModels = Object.fromEntries(
  Object.entries(models).flatMap(([name, made]) => {
    const at = (method: string) => `@taokit/dtao/pools.${name}().${method}`;
    return [
      [at('init'), () => [reserves()]],
      [at('price'), () => [{ ...made }]],
      [at('buy'), () => [{ ...made }, order()]],
      [at('sell'), () => [{ ...made }, { ...order(), limitPriceRao: 1n }]],
      [at('maxInput'), () => [{ ...made }, 'buy', RAO, 33]],
      [at('inputToPrice'), () => [{ ...made }, 'buy', 1n << 64n]],
      [at('needed'), () => [{ ...made }, RAO]],
      [at('inject'), () => [{ ...made }, { taoRao: RAO, alphaRao: RAO }]],
      [at('emit'), () => [{ ...made }, { taoInRao: RAO, alphaInRao: RAO, excessTaoRao: 0n }]],
    ];
  }),
);
const end = () => ({
  model: whole(balancerModel()),
  pool: { ...reserves(), quoteWeight: 5n * 10n ** 17n },
  feeRateU16: 33,
});

const float = () => safeFloatFromU64(RAO);
const bytes = (fill: number) => new Uint8Array(32).fill(fill);
const powRegistration = () => ({
  netuid: 1,
  exists: true,
  isAllowed: true,
  isRegistered: false,
  maxAllowedUids: 8,
  registrationsThisBlock: 0,
  maxRegistrationsPerBlock: 1,
  workBlock: 10n,
  isBlockKnown: true,
  block: 12n,
  lastWorkBlock: 9n,
  work: bytes(1),
  seal: bytes(1),
  difficulty: 255n,
  isSystemAccount: false,
  ownsHotkey: true,
  isNewHotkey: true,
  ownedHotkeys: 255,
  stakingHotkeys: 255,
  neurons: 3,
});

/** Of dtao. */
export const dtaoCalls: GoodCalls = {
  '@taokit/dtao.quoteStake': () => [pool(7), tao('10'), { limitPrice: tao('1') }],
  '@taokit/dtao.quoteUnstake': () => [pool(7), alpha(7, '10'), { limitPrice: tao('0.0001') }],
  '@taokit/dtao.quoteMove': () => [pool(7), pool(8), alpha(7, '10')],
  '@taokit/dtao/pools.poolModelAt': () => [{ spec: 475 }],
  '@taokit/dtao/pools.maxPoolMove': () => [end(), end(), RAO],
  '@taokit/dtao/coinbase.computeLaunchTerms': () => [
    {
      taoInBits: RAO << 32n,
      priceBits: 1n << 32n,
      alphaEmissionRao: RAO,
      burnRegistrationAllowed: true,
      powRegistrationAllowed: false,
    },
    { spec: 233 },
  ],
  '@taokit/dtao/coinbase.runLaunchCoinbase': () => [
    { totalIssuanceRao: 8_400_000n * RAO, rootTaoRao: 5_500_000n * RAO, subnets: [launchSubnet()] },
    {
      spec: 233,
      block: 1n,
      taoWeightU64: 3_320_413_933_267_719_290n,
      ownerCutU16: 11_796,
      movingAlphaBits: 12_884n,
      priceHalvingBlocks: 201_600n,
    },
  ],
  '@taokit/dtao/coinbase.runConcentratedCoinbase': () => [
    {
      spec: 290,
      blockEmissionRao: RAO,
      subnetPartBits: U96F32.one,
      rootTaoRao: 5_500_000n * RAO,
      taoWeightU64: 3_320_413_933_267_719_290n,
      ownerCutU16: 11_796,
      movingAlphaBits: 12_884n,
      rules: stakingRulesAt({ spec: 290 }),
    },
    [
      {
        ...staking(),
        movingPriceBits: 1n << 28n,
        halvingBlocks: 201_600n,
        blocksSinceStart: 5n,
        burnRegistrationAllowed: true,
        powRegistrationAllowed: false,
      },
    ],
  ],
  '@taokit/dtao/collateral.payRegistration': () => [
    {
      pool: { ...reserves(), quoteWeight: 5n * 10n ** 17n },
      burnedRao: RAO,
      topUpRao: RAO,
      feeRateU16: 33,
    },
  ],
  '@taokit/dtao/staking.maxMove': () => [staking(), staking(), 10n ** 9n, stakingRulesAt({ spec: 290 })],
  '@taokit/dtao/staking.stakeIntoSubnet': () => [
    staking(),
    holding(),
    { amountRao: RAO, limitPriceRao: 10n ** 18n, dropFees: false },
    stakingRulesAt({ spec: 290 }),
  ],
  '@taokit/dtao/verification.verifyBlock': () => [state(9), state(10)],
  ...ofModels,
  '@taokit/dtao.projectPosition': () => [
    {
      alphaRao: RAO,
      hotkeyAlphaRao: 10n * RAO,
      takeU16: 11_796,
      epochs: [{ block: 360, dividendRao: RAO, priceBits: 1n << 64n }],
    },
  ],
  '@taokit/dtao/coinbase.switchShares': () => [
    [1n << 63n, 1n << 63n],
    [true, false],
  ],
  '@taokit/dtao/dividends.mulDivSafeFloat': () => [float(), float(), float()],
  '@taokit/dtao/registration.checkPowRegistration': () => [powRegistration()],
  '@taokit/dtao/registration.computePowSeal': () => [
    { netuid: 1, blockHash: bytes(1), hotkey: bytes(2), coldkey: bytes(3), nonce: 3n },
    {
      sha256: (data: Uint8Array) => bytes(data.length),
      keccak256: (data: Uint8Array) => bytes(data.length),
    },
  ],
  '@taokit/dtao/weights.encodeWeightsCommit': () => [
    { account: bytes(1), storageIndex: 7, uids: [0, 1], values: [1, 2], salt: [3], versionKey: 0n },
  ],
  '@taokit/dtao/verification.blockStateFromStorage': () => [
    { 'SubtensorModule.EmissionBarRank': '0x1000', 'SubtensorModule.SubnetTAO': { '3': 5n } },
    { block: 9, spec: 475 },
  ],
};
