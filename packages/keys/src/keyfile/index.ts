/**
 * Keyfiles as bytes: the formats of the Python wallet and of polkadot.js. No file system; see `@taokit/keys/node`.
 *
 * @packageDocumentation
 */
import '../internal/platform.ts';

export { argon2i } from './argon2i.ts';
export { encodeKeyfile } from './encodeKeyfile.ts';
export { deobfuscatePassword, environmentPasswordName, obfuscatePassword } from './environmentPassword.ts';
export { keyfileFormat } from './keyfileFormat.ts';
export { type OpenKeyfileOptions, openKeyfile } from './openKeyfile.ts';
export { type ParseKeyfileOptions, parseKeyfile } from './parseKeyfile.ts';
export { isStrongPassword, passwordScore } from './passwordStrength.ts';
export { revealUncheckedKeyfile } from './revealUncheckedKeyfile.ts';
export { type SealKeyfileOptions, sealKeyfile } from './sealKeyfile.ts';
export type { Argon2i, Argon2iRequest, BareHex, KeyfileFormat, KeyfileMeta, WalletKey } from './WalletKey.ts';
