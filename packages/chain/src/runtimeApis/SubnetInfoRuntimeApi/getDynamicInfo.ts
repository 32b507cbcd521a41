import type { FixedBits, SubnetIdentityV3 } from '../../pallets/subtensorModule/storage/values.ts';
import { subnetExists } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { metagraphSubject } from './metagraph/MetagraphSubject.ts';
import { SUBNET_FIELDS } from './metagraph/subnetFields.ts';

/** A subnet's pool, emission and name. */
export interface DynamicInfo {
  readonly netuid: number;
  readonly owner_hotkey: AccountId;
  readonly owner_coldkey: AccountId;
  readonly subnet_name: readonly number[];
  readonly token_symbol: readonly number[];
  readonly tempo: number;
  readonly last_step: bigint;
  readonly blocks_since_last_step: bigint;
  readonly emission: bigint;
  readonly alpha_in: bigint;
  readonly alpha_out: bigint;
  readonly tao_in: bigint;
  readonly alpha_out_emission: bigint;
  readonly alpha_in_emission: bigint;
  readonly tao_in_emission: bigint;
  readonly pending_alpha_emission: bigint;
  readonly pending_root_emission: bigint;
  readonly subnet_volume: bigint;
  readonly network_registered_at: bigint;
  readonly subnet_identity: SubnetIdentityV3 | null;
  readonly moving_price: FixedBits;
}

/** A subnet's pool, emission and name (`get_dynamic_info`); nothing where there is no such subnet. */
export function getDynamicInfo(context: ApiContext, netuid: number): DynamicInfo | null {
  if (!subnetExists(context.state, netuid)) return null;
  const of = metagraphSubject(context, netuid);
  return {
    netuid,
    owner_hotkey: SUBNET_FIELDS.owner_hotkey(of),
    owner_coldkey: SUBNET_FIELDS.owner_coldkey(of),
    subnet_name: SUBNET_FIELDS.name(of),
    token_symbol: SUBNET_FIELDS.symbol(of),
    tempo: SUBNET_FIELDS.tempo(of),
    last_step: SUBNET_FIELDS.last_step(of),
    blocks_since_last_step: SUBNET_FIELDS.blocks_since_last_step(of),
    emission: 0n,
    alpha_in: SUBNET_FIELDS.alpha_in(of),
    alpha_out: SUBNET_FIELDS.alpha_out(of),
    tao_in: SUBNET_FIELDS.tao_in(of),
    alpha_out_emission: SUBNET_FIELDS.alpha_out_emission(of),
    alpha_in_emission: SUBNET_FIELDS.alpha_in_emission(of),
    tao_in_emission: SUBNET_FIELDS.tao_in_emission(of),
    pending_alpha_emission: SUBNET_FIELDS.pending_alpha_emission(of),
    pending_root_emission: SUBNET_FIELDS.pending_root_emission(of),
    subnet_volume: SUBNET_FIELDS.subnet_volume(of),
    network_registered_at: SUBNET_FIELDS.network_registered_at(of),
    subnet_identity: SUBNET_FIELDS.identity(of),
    moving_price: SUBNET_FIELDS.moving_price(of),
  };
}
