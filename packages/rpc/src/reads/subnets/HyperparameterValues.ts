import { createProportion, type Proportion, type Tao, taoFromRao } from '@taokit/types';
import type { ApiResult } from '../../chainView/names.ts';
import { type FixedPoint, fixedPoint } from '../shared/fixedPoint.ts';

/** What a setting may be. */
export type HyperparameterValue = boolean | number | bigint | Proportion | Tao | FixedPoint;

/** A subnet's settings as far as they are known by name here: those a runtime lacks are absent. */
export interface HyperparameterValues {
  /** Which consensus its epochs run: 0 Yuma, 1 none. */
  readonly epochConsensus?: number;
  /** The share of stake whose agreement clips weights. */
  readonly kappa?: Proportion;
  /** Blocks a new neuron cannot be replaced. */
  readonly immunityPeriod?: number;
  /** Fewest weights a validator may set. */
  readonly minAllowedWeights?: number;
  /** The most one weight may be. */
  readonly maxWeightsLimit?: Proportion;
  /** Blocks between epochs. */
  readonly tempo?: number;
  /** What weights must be labelled with. */
  readonly weightsVersion?: bigint;
  /** Blocks between two settings of weights. */
  readonly weightsRateLimit?: bigint;
  /** Blocks without weights after which a validator is inactive. */
  readonly activityCutoff?: bigint;
  /** The same over the tempo, in thousandths. */
  readonly activityCutoffFactor?: number;
  /** Whether anyone may register. */
  readonly registrationAllowed?: boolean;
  /** Registrations aimed at per interval. */
  readonly targetRegsPerInterval?: number;
  /** Least cost of a seat. */
  readonly minBurn?: Tao;
  /** Most cost of a seat. */
  readonly maxBurn?: Tao;
  /** Blocks in which the cost of a seat halves. */
  readonly burnHalfLife?: number;
  /** What a registration multiplies the cost by. */
  readonly burnIncreaseMult?: FixedPoint;
  /** Weight of the old bonds, over 1,000,000. */
  readonly bondsMovingAvg?: bigint;
  /** Most registrations in one block. */
  readonly maxRegsPerBlock?: number;
  /** Blocks between two announcements of an axon. */
  readonly servingRateLimit?: bigint;
  /** Most validators. */
  readonly maxValidators?: number;
  /** Epochs between commit and reveal. */
  readonly commitRevealPeriod?: bigint;
  /** Whether weights are committed first and revealed later. */
  readonly commitRevealWeightsEnabled?: boolean;
  /** The fastest pace of bonds. */
  readonly alphaHigh?: Proportion;
  /** The slowest pace of bonds. */
  readonly alphaLow?: Proportion;
  /** Whether bonds move at a pace set by consensus. */
  readonly liquidAlphaEnabled?: boolean;
  /** Steepness between the paces. */
  readonly alphaSigmoidSteepness?: FixedPoint;
  /** 2 or 3. */
  readonly yumaVersion?: number;
  /** Whether the subnet has started. */
  readonly subnetIsActive?: boolean;
  /** Whether stake may change owner. */
  readonly transfersEnabled?: boolean;
  /** Whether a validator may have its bonds reset. */
  readonly bondsResetEnabled?: boolean;
  /** Whether anybody may put liquidity into the pool. */
  readonly userLiquidityEnabled?: boolean;
  /** Whether the owner takes its cut. */
  readonly ownerCutEnabled?: boolean;
  /** Whether the owner's cut is locked at once. */
  readonly ownerCutAutoLockEnabled?: boolean;
  /** The least a child keeps. */
  readonly minChildkeyTake?: Proportion;
  /** The part of a registration's price that is locked. */
  readonly collateralLockShare?: Proportion;
  /** Alpha set free per alpha earned. */
  readonly collateralDrainRatio?: FixedPoint;
  /** A setting of a newer runtime, by its name in camel case. */
  readonly [name: string]: HyperparameterValue | undefined;
}

/** Settings of type `U16` that are fractions of 65535. */
const FRACTIONS: ReadonlySet<string> = new Set([
  'kappa',
  'max_weights_limit',
  'alpha_high',
  'alpha_low',
  'min_childkey_take',
  'collateral_lock_share',
]);

type Entry = NonNullable<ApiResult<'SubnetInfoRuntimeApi', 'get_subnet_hyperparams_v3'>>[number];

/** The settings a runtime lists, by name. */
export function hyperparametersOf(entries: readonly Entry[]): HyperparameterValues {
  const text = new TextDecoder();
  return Object.fromEntries(
    entries.map(({ name, value }) => {
      const own = text.decode(name);
      return [camel(own), settingOf(own, value)];
    }),
  );
}

function settingOf(name: string, { type, value }: Entry['value']): HyperparameterValue {
  if (type === 'TaoBalance') return taoFromRao(value);
  if (type === 'I32F32') return fixedPoint(value, 32);
  if (type === 'U64F64') return fixedPoint(value, 64);
  return FRACTIONS.has(name) ? createProportion(value as number) : value;
}

const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
