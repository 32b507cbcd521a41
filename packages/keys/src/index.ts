/**
 * Bittensor keys: mnemonics, sr25519 and ed25519, SS58 and wallets, in Node and in a page.
 *
 * @packageDocumentation
 */

// First: the libraries need what it looks for while they load.
import './internal/platform.ts';

export {
  multisigAddress,
  PROXY_TYPES,
  type ProxyType,
  type PureProxyOrigin,
  pureProxyAddress,
} from './addresses/derivedAccounts.ts';
export { evmToSs58, ss58ToEvm } from './addresses/evm.ts';
export { type Junction, parseDerivationPath } from './derivation.ts';
export { deriveKeypair } from './deriveKeypair.ts';
export { DEV_ACCOUNTS, type DevAccountName } from './devAccounts.ts';
export {
  isKeypair,
  type Keypair,
  type KeypairOptions,
  type KeyType,
  type PublicAccount,
  wipeKeypair,
} from './Keypair.ts';
export { KeysError, type KeysErrorCode } from './KeysError.ts';
export {
  type KeypairFromMnemonicOptions,
  keypairFromMnemonic,
  keypairFromMnemonicAsync,
} from './keypairFromMnemonic.ts';
export { keypairFromSeed } from './keypairFromSeed.ts';
export {
  DEV_PHRASE,
  type KeypairFromUriOptions,
  keypairFromUri,
  keypairFromUriAsync,
} from './keypairFromUri.ts';
export {
  type GenerateMnemonicOptions,
  generateMnemonic,
  isMnemonic,
  type MnemonicLength,
  mnemonicToSeed,
  mnemonicToSeedAsync,
} from './mnemonic.ts';
export {
  keypairFromPolkadotJsSecretKey,
  keypairFromPrivateKey,
  revealPrivateKey,
} from './privateKey.ts';
export { createSecret, revealSecret, revealSecretText, type Secret, wipeSecret } from './secret.ts';
export { type SignOptions, sign, signAsync } from './sign.ts';
export {
  createSigner,
  type SignerSource,
  signerFromKeypair,
  transactionBytes,
} from './signers/createSigner.ts';
export {
  type InjectedAccount,
  type InjectedRaw,
  type InjectedResult,
  type InjectedSigner,
  injectedFromKeypair,
  signerFromInjected,
} from './signers/injected.ts';
export {
  type KeypairKeyringPair,
  type KeyringPairLike,
  keyringPairFromKeypair,
  signerFromKeyringPair,
} from './signers/keyringPair.ts';
export { type LedgerSource, type LedgerTransport, signerFromLedger } from './signers/ledger.ts';
export { verifyMessage, wrapBytes } from './signers/messages.ts';
export {
  type GetPolkadotSigner,
  type PolkadotSignerLike,
  polkadotSignerFromKeypair,
  signerFromPolkadotSigner,
} from './signers/polkadotApi.ts';
export type {
  MessageSignature,
  PolkadotApiExtension,
  PolkadotApiPayload,
  PolkadotJsPayload,
  RawSigner,
  Signer,
  TransactionPayload,
  TransactionSignature,
} from './signers/Signer.ts';
export { signerFromVault, type VaultRequest, type VaultSource, vaultFrames } from './signers/vault.ts';
export {
  accountBytes,
  BITTENSOR_SS58_PREFIX,
  decodeSs58,
  encodeSs58,
  isSs58,
  type Ss58Address,
} from './ss58.ts';
export { verify, verifyAsync } from './verify.ts';
export { assertWalletName, isWalletName } from './walletNames.ts';
