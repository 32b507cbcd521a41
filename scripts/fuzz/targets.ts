import type { FuzzTarget } from './FuzzTarget.ts';

/** What `pnpm fuzz` runs; each is loaded when it runs. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'api',
    title:
      'calls of every exported function of yuma, dtao, study, keys, types, fixed and errors, most with a damaged argument',
    runs: 10_000,
    load: async () => (await import('./api.ts')).fuzzApi,
  },
  {
    name: 'devnet',
    title: 'messages to a devnet: malformed JSON, wrong params, garbage transactions, and floods',
    runs: 20_000,
    load: async () => (await import('./devnet.ts')).fuzzDevnet,
  },
  {
    name: 'devnet-kills',
    title: 'kills of a devnet at random moments, which keeps what was acknowledged',
    runs: 200,
    load: async () => (await import('./devnetKills.ts')).fuzzDevnetKills,
  },
  {
    name: 'keys',
    title:
      'damaged inputs, and answers against polkadot.js, schnorrkel and, where TAOKIT_PYTHON names one, the Python wallet',
    runs: 100_000,
    load: async () => (await import('./keys.ts')).fuzzKeys,
  },
  {
    name: 'subnet',
    title: 'changed requests of all three protocols: none accepted that nobody signed, each refused by name',
    runs: 100_000,
    load: async () => (await import('./subnet.ts')).fuzzSubnet,
  },
  {
    name: 'types',
    title: 'mutations of SCALE bytes of every type of the runtime',
    runs: 100_000,
    load: async () => (await import('./types.ts')).fuzzTypes,
  },
  {
    name: 'yuma',
    title: 'random epochs, TypeScript reference against WebAssembly',
    runs: 200_000,
    load: async () => (await import('./yuma.ts')).fuzzYuma,
  },
];
