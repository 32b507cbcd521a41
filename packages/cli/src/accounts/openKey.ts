import { TaokitError } from '@taokit/errors';
import type { Keypair } from '@taokit/keys';
import type { IntentSigner } from '@taokit/rpc';
import type { CliIo } from '../CliIo.ts';
import { CliError } from '../exit/CliError.ts';
import type { Settings } from '../profile/settings.ts';
import { readSecret } from '../secrets/readSecret.ts';
import { devAccount } from './devAccount.ts';

/** So often a password may be wrong where somebody types it. */
const ATTEMPTS = 3;

/**
 * Opens a wallet's key, so that it can sign. The password of an encrypted one is what the Python tools find in the environment
 * (`BT_PW_…`), or is read from a descriptor, from `TAOKIT_PASSWORD`, or from whoever sits at the terminal.
 *
 * @param io - the world
 * @param settings - which wallet
 * @param role - which key
 * @param passwordFd - a descriptor that holds the password
 * @throws CliError `cli/no-key`; KeysError for a file that is damaged, or a password that is wrong
 */
export async function openKey(
  io: CliIo,
  settings: Settings,
  role: IntentSigner,
  passwordFd?: number,
): Promise<Keypair> {
  const { isKeypair, keypairFromUri } = await import('@taokit/keys');
  const dev = await devAccount(role === 'coldkey' ? settings.wallet : settings.hotkey);
  if (dev !== undefined) return keypairFromUri(`//${dev}`);
  const { readKeyfile, walletPaths } = await import('@taokit/keys/node');
  const { wallet: name, hotkey, folder } = settings;
  const path = walletPaths({ name, hotkey, ...(folder !== undefined && { folder }) })[role];
  const open = async (password?: string) => {
    const { account } = await readKeyfile(path, password === undefined ? {} : { password });
    if (isKeypair(account)) return account;
    throw new CliError(`The ${role} of the wallet ${name} can only watch.`, {
      code: 'cli/no-key',
      fix: 'Use a wallet that has its secret.',
    });
  };
  try {
    return await open();
  } catch (error) {
    if (!isCode(error, 'keys/password-required')) throw error;
  }
  const source = {
    what: `Password of the ${role} of wallet ${name}`,
    descriptor: passwordFd,
    option: 'password-fd',
    variable: 'TAOKIT_PASSWORD',
  };
  const isAsked = passwordFd === undefined && !io.env['TAOKIT_PASSWORD'] && io.isInteractive;
  for (let attempt = 1; ; attempt++) {
    const password = await readSecret(io, source);
    try {
      return await open(password);
    } catch (error) {
      if (!isCode(error, 'keys/wrong-password') || !isAsked || attempt === ATTEMPTS) throw error;
      io.stderr.write('That is not the password.\n');
    }
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof TaokitError && error.code === code;
}
