/**
 * Keyfiles and wallet directories on the disk, as the Python wallet lays them out.
 *
 * @packageDocumentation
 */
export { readKeyfile, type WriteKeyfileOptions, writeKeyfile } from './keyfile.ts';
export {
  type CreatedKey,
  type CreateKeyOptions,
  createColdkey,
  createHotkey,
  createWatchOnlyWallet,
  DEFAULT_WALLETS_FOLDER,
  listWallets,
  type WalletEntry,
  type WalletLocation,
  type WalletPaths,
  walletPaths,
} from './wallet.ts';
