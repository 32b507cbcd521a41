import { MechanismCountCurrent } from '../../pallets/subtensorModule/storage/subnets.ts';
import { subnetExists } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { metagraphSubject } from './metagraph/MetagraphSubject.ts';
import { type Metagraph, metagraphOf } from './metagraph/metagraphFields.ts';

/**
 * A subnet's metagraph with the incentives and last updates of one of its mechanisms, whose storage index stands for the netuid
 * (`get_mechagraph`); nothing where there is no such subnet or mechanism.
 */
export function getMechagraph(context: ApiContext, netuid: number, mechanism: number): Metagraph | null {
  const { state } = context;
  const exists = subnetExists(state, netuid) && mechanism < MechanismCountCurrent.get(state, netuid);
  return exists ? metagraphOf(metagraphSubject(context, netuid, mechanism)) : null;
}
