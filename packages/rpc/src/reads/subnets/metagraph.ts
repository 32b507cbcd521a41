import { metagraphFrom, type SubnetMetagraph } from '../../metagraph/SubnetMetagraph.ts';
import { definePinnedRead } from '../Read.ts';
import { netuid } from '../shared/params.ts';

/** A subnet and all its neurons, as one object; `undefined` when there is no such subnet. */
export const metagraph = definePinnedRead({
  name: 'metagraph',
  category: 'Subnets',
  summary: 'A subnet and all its neurons, as one object.',
  params: { netuid },
  uses: ['SubnetInfoRuntimeApi.get_metagraph', 'SubtensorModule.ValidatorTrust'],
  async read(view, { netuid }): Promise<SubnetMetagraph | undefined> {
    const [answer, validatorTrust] = await Promise.all([
      view.call('SubnetInfoRuntimeApi', 'get_metagraph', netuid),
      view.query('SubtensorModule', 'ValidatorTrust', netuid),
    ]);
    return answer === null ? undefined : metagraphFrom(answer, validatorTrust);
  },
});
