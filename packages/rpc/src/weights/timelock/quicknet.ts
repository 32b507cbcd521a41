/** A drand network: who signs its rounds, and when they come. */
export interface Beacon {
  /** Its public key in G2, 96 bytes, compressed. */
  readonly publicKey: Uint8Array;
  /** Second since 1970 of its first round. */
  readonly genesisSecond: number;
  /** Seconds between rounds. */
  readonly periodSeconds: number;
}

const QUICKNET_KEY =
  '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a';

/** drand's quicknet, which mainnet's timelocks use. */
export const QUICKNET: Beacon = /* @__PURE__ */ Object.freeze({
  publicKey: /* @__PURE__ */ Uint8Array.from(QUICKNET_KEY.match(/../g)!, (pair) => Number.parseInt(pair, 16)),
  genesisSecond: 1_692_803_367,
  periodSeconds: 3,
});

/**
 * The round clients lock to for a time: the one that came last before it, by the official SDK's count.
 *
 * @param beacon - the network
 * @param second - seconds since 1970
 */
export function roundAt({ genesisSecond, periodSeconds }: Beacon, second: number): bigint {
  const round = Math.floor((second - genesisSecond) / periodSeconds);
  return BigInt(Math.max(round, 1));
}
