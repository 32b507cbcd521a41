import { allNetuids } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { getMetagraph } from './getMetagraph.ts';
import type { Metagraph } from './metagraph/metagraphFields.ts';

/** Every subnet's metagraph, in the order the chain walks subnets in (`get_all_metagraphs`). */
export function getAllMetagraphs(context: ApiContext): readonly (Metagraph | null)[] {
  return allNetuids(context.state).map((netuid) => getMetagraph(context, netuid));
}
