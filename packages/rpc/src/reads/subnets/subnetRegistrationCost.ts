import { type Tao, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';

/** What creating a subnet costs now: it rises with every one and falls with time. */
export const subnetRegistrationCost = defineRead({
  name: 'subnet_registration_cost',
  category: 'Subnets',
  summary: 'What creating a subnet costs now.',
  params: {},
  uses: ['SubnetRegistrationRuntimeApi.get_network_registration_cost'],
  async read(view): Promise<Tao> {
    return taoFromRao(await view.call('SubnetRegistrationRuntimeApi', 'get_network_registration_cost'));
  },
});
