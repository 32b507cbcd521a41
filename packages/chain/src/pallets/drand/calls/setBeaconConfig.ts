import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { BeaconConfig, type BeaconConfiguration, NextUnsignedAt } from '../storage.ts';

/** Root says which beacon's pulses are taken. */
export const setBeaconConfig: CallDefinition = defineCall<{
  config_payload: { readonly config: BeaconConfiguration };
}>('Drand.set_beacon_config', ({ state, origin, block, deposit }, { config_payload: { config } }) => {
  ensureRoot(origin);
  BeaconConfig.insert(state, config);
  NextUnsignedAt.insert(state, block + 1);
  deposit('Drand.BeaconConfigChanged', null);
});
