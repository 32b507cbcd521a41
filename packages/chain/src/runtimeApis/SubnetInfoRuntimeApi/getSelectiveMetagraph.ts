import { ROOT_NETUID, subnetExists } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { metagraphSubject } from './metagraph/MetagraphSubject.ts';
import { type SelectiveMetagraph, selectFields } from './metagraph/selectFields.ts';

/**
 * The fields of a subnet's metagraph that are asked for by their places (`get_selective_metagraph`). Its netuid is root's unless
 * place 0 is asked for, as on the chain.
 */
export function getSelectiveMetagraph(
  context: ApiContext,
  netuid: number,
  indexes: readonly number[],
): SelectiveMetagraph | null {
  if (!subnetExists(context.state, netuid)) return null;
  return selectFields(metagraphSubject(context, netuid), indexes, ROOT_NETUID);
}
