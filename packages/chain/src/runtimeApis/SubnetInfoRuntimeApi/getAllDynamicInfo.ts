import { allNetuids } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { type DynamicInfo, getDynamicInfo } from './getDynamicInfo.ts';

/** Every subnet's pool, emission and name, in the order the chain walks subnets in (`get_all_dynamic_info`). */
export function getAllDynamicInfo(context: ApiContext): readonly (DynamicInfo | null)[] {
  return allNetuids(context.state).map((netuid) => getDynamicInfo(context, netuid));
}
