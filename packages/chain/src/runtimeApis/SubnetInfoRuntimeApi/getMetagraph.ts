import { subnetExists } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { metagraphSubject } from './metagraph/MetagraphSubject.ts';
import { type Metagraph, metagraphOf } from './metagraph/metagraphFields.ts';

/** A subnet with everything about its neurons (`get_metagraph`); nothing where there is no such subnet. */
export function getMetagraph(context: ApiContext, netuid: number): Metagraph | null {
  return subnetExists(context.state, netuid) ? metagraphOf(metagraphSubject(context, netuid)) : null;
}
