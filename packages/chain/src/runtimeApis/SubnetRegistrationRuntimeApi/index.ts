import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { getNetworkRegistrationCost } from './getNetworkRegistrationCost.ts';

/** What a new subnet costs. */
export const subnetRegistrationRuntimeApi: ApiTable = {
  'SubnetRegistrationRuntimeApi.get_network_registration_cost': getNetworkRegistrationCost,
};
