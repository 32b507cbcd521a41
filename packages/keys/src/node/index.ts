/**
 * Keyfiles and wallet directories on the disk, as the Python wallet lays them out.
 *
 * @packageDocumentation
 */
import '../internal/platform.ts';

export { type AtomicWriteOptions, atomicWrite } from './atomicWrite.ts';
export { createColdkey } from './createColdkey.ts';
export { createHotkey } from './createHotkey.ts';
export type {
  CreatedKey,
  CreatedPhraseKey,
  CreateKeyOptions,
  CreatePhraseKeyOptions,
} from './createKey.ts';
export type { KeySource, PolkadotJsFile } from './keySource.ts';
export { type HotkeyEntry, listWallets, type WalletEntry } from './listWallets.ts';
export { loadVerifyPool, type VerifyPool, type VerifyPoolOptions } from './loadVerifyPool.ts';
export { loadWasmVerify, type Verify } from './loadWasmVerify.ts';
export { readKeyfile } from './readKeyfile.ts';
export { DEFAULT_WALLETS_FOLDER, type WalletLocation, type WalletPaths, walletPaths } from './walletPaths.ts';
export { createWatchOnlyHotkey, createWatchOnlyWallet, type WatchOnlyOptions } from './watchOnly.ts';
export { type WriteKeyfileOptions, writeKeyfile } from './writeKeyfile.ts';
