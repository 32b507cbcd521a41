import { defineIntent } from '../defineIntent.ts';
import { boolean, netuids } from '../params/index.ts';
import { admin, batchAll, sudo } from '../shared/calls.ts';
import { refuseInput } from '../shared/refuse.ts';

/**
 * Switches emission into the pools of subnets on or off.
 */
export const setSubnetEmissionEnabled = /* @__PURE__ */ defineIntent({
  name: 'set_subnet_emission_enabled',
  category: 'root',
  signer: 'coldkey',
  origin: 'root',
  calls: ['AdminUtils.sudo_set_subnet_emission_enabled', 'Utility.batch_all', 'Sudo.sudo'],
  summary: 'Switches emission into the pools of subnets on or off.',
  params: {
    netuids: netuids,
    enabled: boolean,
  },
  refine: ({ netuids }) => {
    if (netuids.length === 0) refuseInput('setSubnetEmissionEnabled.netuids', netuids, 'at least one netuid');
  },
  call: ({ netuids, enabled }, context) => {
    const calls = netuids.map((netuid) => admin('sudo_set_subnet_emission_enabled', { netuid, enabled }));
    return sudo(context, calls.length === 1 ? calls[0]! : batchAll(context, calls));
  },
});
