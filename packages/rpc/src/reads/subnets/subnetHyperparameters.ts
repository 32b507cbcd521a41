import { defineRead } from '../Read.ts';
import { netuid } from '../shared/params.ts';
import { type HyperparameterValues, hyperparametersOf } from './HyperparameterValues.ts';

/** A subnet's settings, new ones of a newer runtime too; `undefined` when there is no such subnet. */
export const subnetHyperparameters = defineRead({
  name: 'subnet_hyperparameters',
  category: 'Subnets',
  summary: "A subnet's settings.",
  params: { netuid },
  uses: ['SubnetInfoRuntimeApi.get_subnet_hyperparams_v3'],
  sinceSpec: 413,
  async read(view, { netuid }): Promise<HyperparameterValues | undefined> {
    const entries = await view.call('SubnetInfoRuntimeApi', 'get_subnet_hyperparams_v3', netuid);
    return entries === null ? undefined : hyperparametersOf(entries);
  },
});
