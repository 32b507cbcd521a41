import { casesById, type Json } from './casesById.ts';
import { lifeCycleMoney } from './lifeCycleMoney475.ts';
import { lifeCycleNeurons } from './lifeCycleNeurons475.ts';
import { lifeCycleSubnets } from './lifeCycleSubnets475.ts';

/** Subnets and neurons, from registration to their end. */
export const lifeCycle475Suite = casesById('life_cycle_475', {
  cases: { ...lifeCycleSubnets, ...lifeCycleNeurons, ...lifeCycleMoney },
  idOf: (entry) => String(entry['id']),
  inputsOf: (entry) => ({ ...(entry['state'] as Json), call: entry['call'] }),
  expectedOf: (entry) => entry['expect'] as Json,
});
