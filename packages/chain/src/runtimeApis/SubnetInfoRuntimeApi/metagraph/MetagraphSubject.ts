import type { StakeWeight } from '@taokit/dtao/dividends';
import { computeMechanismStorageIndex } from '@taokit/dtao/weights';
import { stakeWeightOf } from '../../../pallets/subtensorModule/epoch/stakeWeight.ts';
import { MinerCollateral } from '../../../pallets/subtensorModule/storage/collateral.ts';
import { Keys, SubnetworkN } from '../../../pallets/subtensorModule/storage/neurons.ts';
import { Owner } from '../../../pallets/subtensorModule/storage/staking.ts';
import type { MinerCollateralState } from '../../../pallets/subtensorModule/storage/values.ts';
import type { ApiContext } from '../../../runtime/RuntimeApi.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { once } from '../../once.ts';

/** What a metagraph is of; what several of its fields are made of is read once, and only when one of them asks. */
export interface MetagraphSubject extends ApiContext {
  /** The subnet. */
  readonly netuid: number;
  /** The number under which the mechanism keeps incentives and last updates; the netuid for the first one. */
  readonly index: number;
  /** Hotkeys by uid. */
  readonly hotkeys: () => readonly AccountId[];
  /** Who owns them, by uid. */
  readonly coldkeys: () => readonly AccountId[];
  /** What they have to say, by uid. */
  readonly stakes: () => readonly StakeWeight[];
  /** What they leave as security, by uid. */
  readonly collaterals: () => readonly (MinerCollateralState | undefined)[];
}

/**
 * What a metagraph is of.
 *
 * @param context - where it is asked
 * @param netuid - the subnet
 * @param mechanism - of its mechanisms the one meant
 */
export function metagraphSubject(context: ApiContext, netuid: number, mechanism = 0): MetagraphSubject {
  const { state } = context;
  const hotkeys = once(() => hotkeysOf(context, netuid));
  const coldkeys = once(() => hotkeys().map((hotkey) => Owner.get(state, hotkey)));
  return {
    ...context,
    netuid,
    index: computeMechanismStorageIndex(netuid, mechanism),
    hotkeys,
    coldkeys,
    stakes: once(() => hotkeys().map((hotkey) => stakeWeightOf(context, hotkey, netuid))),
    collaterals: once(() =>
      hotkeys().map((hotkey, uid) => MinerCollateral.get(state, netuid, hotkey, coldkeys()[uid]!)),
    ),
  };
}

/** Hotkeys of a subnet's neurons, by uid. */
export function hotkeysOf({ state }: Pick<ApiContext, 'state'>, netuid: number): readonly AccountId[] {
  return Array.from({ length: SubnetworkN.get(state, netuid) }, (_, uid) => Keys.get(state, netuid, uid));
}
