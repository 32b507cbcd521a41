import { subnetExists } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { metagraphSubject } from './metagraph/MetagraphSubject.ts';
import { type SelectiveMetagraph, selectFields } from './metagraph/selectFields.ts';

/**
 * The same of one of a subnet's mechanisms, whether it has that one or not (`get_selective_mechagraph`): incentives and last
 * updates are the mechanism's. Its netuid is always the subnet's.
 */
export function getSelectiveMechagraph(
  context: ApiContext,
  netuid: number,
  mechanism: number,
  indexes: readonly number[],
): SelectiveMetagraph | null {
  if (!subnetExists(context.state, netuid)) return null;
  return { ...selectFields(metagraphSubject(context, netuid, mechanism), indexes, netuid), netuid };
}
