import { MechanismCountCurrent } from '../../pallets/subtensorModule/storage/subnets.ts';
import { allNetuids } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ApiContext } from '../../runtime/RuntimeApi.ts';
import { getMechagraph } from './getMechagraph.ts';
import type { Metagraph } from './metagraph/metagraphFields.ts';

/** The metagraphs of every subnet's mechanisms (`get_all_mechagraphs`). */
export function getAllMechagraphs(context: ApiContext): readonly (Metagraph | null)[] {
  return allNetuids(context.state).flatMap((netuid) =>
    Array.from({ length: MechanismCountCurrent.get(context.state, netuid) }, (_, mechanism) =>
      getMechagraph(context, netuid, mechanism),
    ),
  );
}
