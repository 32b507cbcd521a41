import { SubnetIdentitiesV3 } from '../../pallets/subtensorModule/storage/serving.ts';
import type { SubnetIdentityV3 } from '../../pallets/subtensorModule/storage/values.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { getSubnetInfo, type SubnetInfo } from './getSubnetInfo.ts';

/** A subnet's settings in short, with what it says it is. */
export interface SubnetInfoV2 extends Omit<SubnetInfo, 'emission_values'> {
  /** No longer computed: 0. */
  readonly emission_value: bigint;
  /** What it says it is, if it says so. */
  readonly identity: SubnetIdentityV3 | null;
}

/** A subnet's settings in short, with its identity (`get_subnet_info_v2`); nothing where there is no such subnet. */
export function getSubnetInfoV2(context: ApiContext, netuid: number): SubnetInfoV2 | null {
  const info = getSubnetInfo(context, netuid);
  if (info === null) return null;
  const { emission_values: emission_value, ...rest } = info;
  return { ...rest, emission_value, identity: SubnetIdentitiesV3.get(context.state, netuid) ?? null };
}
