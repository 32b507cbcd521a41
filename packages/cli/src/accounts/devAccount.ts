import type { DevAccountName } from '@taokit/keys';
import { CliError } from '../exit/CliError.ts';

/**
 * The name of a development account, whose secret everybody knows: `//Alice`.
 *
 * @param text - what was given
 * @returns `undefined` for what does not begin with `//`
 * @throws CliError `cli/unknown-account` for another secret URI: those are secrets
 */
export async function devAccount(text: string): Promise<DevAccountName | undefined> {
  if (!text.startsWith('//')) return undefined;
  const { DEV_ACCOUNTS } = await import('@taokit/keys');
  const name = text.slice(2);
  if (Object.hasOwn(DEV_ACCOUNTS, name)) return name as DevAccountName;
  throw new CliError('Of secret URIs only those of development accounts may be arguments.', {
    code: 'cli/unknown-account',
    fix: `Use one of ${Object.keys(DEV_ACCOUNTS)
      .map((known) => `//${known}`)
      .join(', ')}, or a wallet.`,
  });
}
