import type { ChainParameters } from './ChainParameters.ts';
import { checkGenesis } from './checkGenesis.ts';
import type { Genesis, GenesisBalance, GenesisPool, GenesisRootStake, GenesisSubnet } from './Genesis.ts';
import { type FieldReaders, field, list, partial, record } from './genesisReader.ts';
import type { SubnetParameters } from './SubnetParameters.ts';

/** Every parameter in the range of the chain's storage; blocks, which the chain has in 64 bits, in that of a number. */
const CHAIN_PARAMETERS: FieldReaders<ChainParameters> = {
  taoWeightU64: field('u64'),
  ownerCutU16: field('u16'),
  movingAlphaBits: field('paceBits'),
  stakeThresholdRao: field('u64'),
  minStakeRao: field('u64'),
  stakingFeeRao: field('u64'),
  nominatorMinStakeRao: field('u64'),
  existentialDepositRao: field('u64'),
  defaultTakeU16: field('u16'),
  maxTakeU16: field('u16'),
  takeIncreaseRateLimitBlocks: field('blocks'),
};

const SUBNET_PARAMETERS: FieldReaders<SubnetParameters> = {
  tempo: field('u16'),
  maxUids: field('u16'),
  maxValidators: field('u16'),
  minAllowedWeights: field('u16'),
  maxWeightsLimitU16: field('u16'),
  weightsRateLimitBlocks: field('blocks'),
  weightsVersionKey: field('u64'),
  activityCutoffBlocks: field('u16'),
  immunityPeriodBlocks: field('u16'),
  minNonImmuneUids: field('u16'),
  registrationAllowed: field('flag'),
  maxRegistrationsPerBlock: field('u16'),
  targetRegistrationsPerInterval: field('u16'),
  adjustmentIntervalBlocks: field('u16'),
  adjustmentAlphaU64: field('u64'),
  minBurnRao: field('u64'),
  maxBurnRao: field('u64'),
  kappaU16: field('u16'),
  bondsPenaltyU16: field('u16'),
  bondsMovingAverage: field('u64'),
  yuma3: field('flag'),
  liquidAlpha: field('flag'),
  alphaLowU16: field('u16'),
  alphaHighU16: field('u16'),
  alphaSigmoidSteepness: field('i16'),
};

const readSubnet = record<GenesisSubnet>(
  {
    netuid: field('netuid'),
    name: field('text'),
    symbol: field('text'),
    ownerColdkey: field('account'),
    ownerHotkey: field('account'),
    parameters: partial(SUBNET_PARAMETERS),
    pool: record<GenesisPool>({ taoRao: field('u64'), alphaRao: field('u64') }),
    movingPriceBits: field('priceBits'),
    burnRao: field('u64'),
  },
  ['parameters', 'pool', 'movingPriceBits', 'burnRao'],
);

const readFields = record<Genesis>(
  {
    name: field('text'),
    balances: list(record<GenesisBalance>({ account: field('account'), amountRao: field('u64') })),
    rootStakes: list(
      record<GenesisRootStake>({
        hotkey: field('account'),
        coldkey: field('account'),
        amountRao: field('u64'),
      }),
    ),
    subnets: list(readSubnet),
    parameters: partial(CHAIN_PARAMETERS),
    rootParameters: partial(SUBNET_PARAMETERS),
  },
  ['rootStakes', 'parameters', 'rootParameters'],
);

/**
 * Reads a genesis that comes from outside, once, into plain data of its own, before anything is built from it.
 *
 * @param genesis - what was passed in
 * @returns a copy; a field that is `undefined` is absent
 * @throws SimulatorError `simulator/invalid-genesis`, naming the field: missing, unknown, not of its type, out of its
 * range, or at odds with another
 */
export function readGenesis(genesis: Genesis): Genesis {
  const read = readFields(genesis, 'genesis');
  checkGenesis(read);
  return read;
}
