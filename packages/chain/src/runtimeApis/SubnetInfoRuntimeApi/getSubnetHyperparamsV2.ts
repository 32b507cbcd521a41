import {
  AlphaSigmoidSteepness,
  BondsResetOn,
  Yuma3On,
} from '../../pallets/subtensorModule/storage/hyperparameters.ts';
import { SubtokenEnabled, TransferToggle } from '../../pallets/subtensorModule/storage/subnets.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { getSubnetHyperparams, type SubnetHyperparams } from './getSubnetHyperparams.ts';

/** The same with what came later. */
export interface SubnetHyperparamsV2 extends SubnetHyperparams {
  readonly alpha_sigmoid_steepness: {
    readonly bits: bigint;
  };
  readonly yuma_version: number;
  readonly subnet_is_active: boolean;
  readonly transfers_enabled: boolean;
  readonly bonds_reset_enabled: boolean;
  readonly user_liquidity_enabled: boolean;
}

/** The same with what came later (`get_subnet_hyperparams_v2`); nothing where there is no such subnet. */
export function getSubnetHyperparamsV2(context: ApiContext, netuid: number): SubnetHyperparamsV2 | null {
  const { state } = context;
  const first = getSubnetHyperparams(context, netuid);
  if (first === null) return null;
  return {
    ...first,
    alpha_sigmoid_steepness: { bits: BigInt(AlphaSigmoidSteepness.get(state, netuid)) << 32n },
    yuma_version: Yuma3On.get(state, netuid) ? 3 : 2,
    subnet_is_active: SubtokenEnabled.get(state, netuid),
    transfers_enabled: TransferToggle.get(state, netuid),
    bonds_reset_enabled: BondsResetOn.get(state, netuid),
    user_liquidity_enabled: false,
  };
}
