import { checkStartCall } from '@taokit/dtao/subnets';
import type { CallContext } from '../../../runtime/Context.ts';
import { ensureOk } from '../ensureOk.ts';
import {
  FirstEmissionBlockNumber,
  NetworkRegisteredAt,
  StartCallDelay,
  SubnetOwner,
  SubtokenEnabled,
} from '../storage/subnets.ts';
import { ensureSubnetExists } from './existing.ts';

/** Starts a subnet: from here on its alpha can be traded, and from the next block on it can get emission (`do_start_call`). */
export function startSubnet(context: CallContext, netuid: number): void {
  const { state, block, spec, origin } = context;
  ensureSubnetExists(state, netuid);
  const { firstEmissionBlock } = ensureOk(
    checkStartCall(
      {
        exists: true,
        isOwner: origin.type === 'Signed' && SubnetOwner.get(state, netuid) === origin.account,
        isStarted: FirstEmissionBlockNumber.contains(state, netuid),
        registeredAtBlock: NetworkRegisteredAt.get(state, netuid),
        delayBlocks: StartCallDelay.get(state),
        block: BigInt(block),
      },
      { spec },
    ),
  );
  FirstEmissionBlockNumber.insert(state, netuid, firstEmissionBlock);
  SubtokenEnabled.insert(state, netuid, true);
  context.deposit('SubtensorModule.FirstEmissionBlockNumberSet', [netuid, firstEmissionBlock]);
}
