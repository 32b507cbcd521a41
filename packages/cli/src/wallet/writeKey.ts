import type { MnemonicLength } from '@taokit/keys';
import type { IntentSigner } from '@taokit/rpc';
import type { CliIo } from '../CliIo.ts';
import { wrongInput } from '../exit/CliError.ts';
import { settingsOf } from '../profile/settings.ts';
import { readSecret } from '../secrets/readSecret.ts';
import type { KeyFlags } from './keyParameters.ts';
import { newPassword } from './newPassword.ts';
import { ensureSomebodyReads, tellPhrase } from './tellPhrase.ts';

/** What was written. */
export interface WrittenKey {
  /** Name of the wallet. */
  readonly wallet: string;
  /** Which key. */
  readonly key: string;
  /** Its address. */
  readonly address: string;
}

/** Which key is written, and whether it is a new one. */
export interface KeyKind {
  readonly role: IntentSigner;
  readonly isNew: boolean;
}

/**
 * Writes a key of a wallet: a new one, whose phrase is told once, or one restored from its phrase or seed.
 *
 * @param io - the world
 * @param flags - of the command
 * @param kind - which
 */
export async function writeKey(io: CliIo, flags: KeyFlags, { role, isNew }: KeyKind): Promise<WrittenKey> {
  const { wallet: name, hotkey, folder } = await settingsOf(io, flags);
  if (name.startsWith('//')) throw wrongInput('A development account is no wallet.', 'Pass --wallet NAME.');
  if (isNew) ensureSomebodyReads(io, flags.phraseFd);
  const what =
    role === 'coldkey' ? `the coldkey of wallet ${name}` : `the hotkey ${hotkey} of wallet ${name}`;
  const source = isNew
    ? { words: Number(flags.words) as MnemonicLength }
    : await restored(io, what, flags.secretFd);
  const options = {
    name,
    hotkey,
    ...(folder !== undefined && { folder }),
    ...source,
    type: flags.keyType,
    overwrite: flags.overwrite,
  };
  const { createColdkey, createHotkey } = await import('@taokit/keys/node');
  const isClear = role === 'hotkey' || flags.noPassword;
  const seal = isClear
    ? ({ format: 'plain' } as const)
    : { password: await newPassword(io, what, flags.passwordFd) };
  const made = await (role === 'coldkey'
    ? createColdkey({ ...options, ...seal })
    : createHotkey({ ...options, ...seal }));
  if (isNew && made.phrase !== undefined) tellPhrase(io, made.phrase, what, flags.phraseFd);
  return {
    wallet: name,
    key: role === 'coldkey' ? 'coldkey' : `hotkey ${hotkey}`,
    address: made.account.address,
  };
}

/** A phrase or a seed, from a descriptor, the environment or the terminal. */
async function restored(io: CliIo, what: string, descriptor: number | undefined): Promise<object> {
  const secret = (
    await readSecret(io, {
      what: `Phrase or seed of ${what}`,
      descriptor,
      option: 'secret-fd',
      variable: 'TAOKIT_SECRET',
    })
  ).trim();
  return /^(?:0x)?[0-9a-f]{64}$/i.test(secret) ? { seed: secret } : { phrase: secret.replace(/\s+/g, ' ') };
}
