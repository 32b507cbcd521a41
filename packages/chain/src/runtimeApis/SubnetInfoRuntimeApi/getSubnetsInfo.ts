import { allNetuids } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { getSubnetInfo, type SubnetInfo } from './getSubnetInfo.ts';

/** Every subnet's settings in short, by ascending netuid (`get_subnets_info`). */
export function getSubnetsInfo(context: ApiContext): readonly (SubnetInfo | null)[] {
  const netuids = [...allNetuids(context.state)].sort((a, b) => a - b);
  return netuids.map((netuid) => getSubnetInfo(context, netuid));
}
