/** The networks that are known by name. */
export type NetworkName = 'finney' | 'test' | 'archive' | 'local' | 'devnet';

/** A network: where it answers, and which chain it is. */
export interface Network {
  /** Where it answers, the one to try first in front. */
  readonly endpoints: readonly string[];
  /** The hash of its first block; absent where every start is another chain. */
  readonly genesisHash?: `0x${string}`;
}

const FINNEY = '0x2f0555cc76fc2840a25a6ea3b9637146806f1f44b090c175ffde2a7e5ab36c03';

/**
 * The networks by name. `finney` is mainnet, `archive` mainnet with all its history, `test` the public test network, `local` a node
 * of this machine, `devnet` what `serveDevnet` of `@taokit/devnet/server` serves.
 */
export const NETWORKS: Readonly<Record<NetworkName, Network>> = /* @__PURE__ */ Object.freeze({
  finney: {
    endpoints: ['wss://entrypoint-finney.opentensor.ai:443', 'wss://lite.chain.opentensor.ai:443'],
    genesisHash: FINNEY,
  },
  archive: {
    endpoints: ['wss://archive.chain.opentensor.ai:443', 'wss://archive.sub.latent.to:443'],
    genesisHash: FINNEY,
  },
  test: {
    endpoints: ['wss://test.finney.opentensor.ai:443'],
    genesisHash: '0x8f9cf856bf558a14440e75569c9e58594757048d7b3a84b5d25f6bd978263105',
  },
  local: { endpoints: ['ws://127.0.0.1:9944'] },
  devnet: { endpoints: ['ws://127.0.0.1:9944'] },
});
