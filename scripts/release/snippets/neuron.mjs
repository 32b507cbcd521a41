import { createSubnetClient, createValidator, memoryStateStore } from '@taokit/neuron';

export async function run() {
  const store = memoryStateStore();
  return {
    made: [createSubnetClient, createValidator].map((make) => typeof make),
    empty: (await store.load()) ?? null,
  };
}
