/** Name of a development account: what follows `//` in its secret URI. */
export type DevAccountName = 'Alice' | 'Bob' | 'Charlie' | 'Dave' | 'Eve' | 'Ferdie';

/**
 * Addresses (sr25519, prefix 42) of the development accounts every Substrate node and tool knows. Their secrets are
 * public: `keypairFromUri('//Alice')`.
 */
export const DEV_ACCOUNTS: Readonly<Record<DevAccountName, string>> = Object.freeze({
  Alice: '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
  Bob: '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty',
  Charlie: '5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y',
  Dave: '5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy',
  Eve: '5HGjWAeFDfFCWPsjFQdVV2Msvz2XtMktvgocEZcCj68kUMaw',
  Ferdie: '5CiPPseXPECbkjWCa6MnjNokrgYjMqmKndv2rSnekmSK2DjL',
});
