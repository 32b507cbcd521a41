import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureLiveSubnet } from '../subnets/existing.ts';
import { batchRevealWeights as batchReveal } from '../weights/revealWeights.ts';

/** Reveals several weights of one subnet. */
export const batchRevealWeights: CallDefinition = defineCall<{
  netuid: number;
  uids_list: readonly (readonly number[])[];
  values_list: readonly (readonly number[])[];
  salts_list: readonly (readonly number[])[];
  version_keys: readonly bigint[];
}>('SubtensorModule.batch_reveal_weights', (context, args) => {
  const { netuid, uids_list, values_list, salts_list, version_keys } = args;
  ensureLiveSubnet(context, netuid);
  const lists = [values_list, salts_list, version_keys];
  const isEven = lists.every(({ length }) => length === uids_list.length);
  ensure(isEven, 'SubtensorModule.InputLengthsUnequal', 'The lists are not of one length.');
  const reveals = uids_list.map((uids, at) => ({
    netuid,
    mecid: 0,
    uids,
    values: values_list[at]!,
    salt: salts_list[at]!,
    versionKey: version_keys[at]!,
  }));
  batchReveal(context, netuid, reveals);
});
