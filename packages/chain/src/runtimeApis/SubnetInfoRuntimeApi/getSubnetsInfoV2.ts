import { allNetuids } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { getSubnetInfoV2, type SubnetInfoV2 } from './getSubnetInfoV2.ts';

/** Every subnet's settings in short, with its identity, by ascending netuid (`get_subnets_info_v2`). */
export function getSubnetsInfoV2(context: ApiContext): readonly (SubnetInfoV2 | null)[] {
  const netuids = [...allNetuids(context.state)].sort((a, b) => a - b);
  return netuids.map((netuid) => getSubnetInfoV2(context, netuid));
}
