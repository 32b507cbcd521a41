/** What a new subnet's pool held at launch, in rao: the minimum lock of 1 TAO, and as much alpha. */
export const NEW_POOL_RAO = 1_000_000_000n;
