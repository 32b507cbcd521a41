import type { CliIo } from '../CliIo.ts';
import { CliError } from '../exit/CliError.ts';
import { readSecret } from '../secrets/readSecret.ts';

/**
 * A password for a new keyfile: typed twice where somebody types it.
 *
 * @param io - the world
 * @param what - whose, for the question
 * @param descriptor - a file descriptor that holds it
 */
export async function newPassword(io: CliIo, what: string, descriptor: number | undefined): Promise<string> {
  const source = {
    what: `New password of ${what}`,
    descriptor,
    option: 'password-fd',
    variable: 'TAOKIT_PASSWORD',
  };
  const password = await readSecret(io, source);
  const isTyped = descriptor === undefined && !io.env['TAOKIT_PASSWORD'];
  if (isTyped && (await io.askSecret('Again: ')) !== password)
    throw new CliError('The two passwords differ; nothing was written.', { code: 'cli/not-confirmed' });
  return password;
}
