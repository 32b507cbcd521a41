import { DEV_ACCOUNTS, type DevAccountName } from '@taokit/keys';
import { CliError } from '../exit/CliError.ts';

/**
 * The name of a development account, whose secret everybody knows: `//Alice`.
 *
 * @param text - what was given
 * @returns `undefined` for what does not begin with `//`
 * @throws CliError `cli/unknown-account` for another secret URI: those are secrets
 */
export function devAccount(text: string): DevAccountName | undefined {
  if (!text.startsWith('//')) return undefined;
  const name = text.slice(2);
  if (Object.hasOwn(DEV_ACCOUNTS, name)) return name as DevAccountName;
  throw new CliError('Of secret URIs only those of development accounts may be arguments.', {
    code: 'cli/unknown-account',
    fix: `Use one of ${Object.keys(DEV_ACCOUNTS)
      .map((known) => `//${known}`)
      .join(', ')}, or a wallet.`,
  });
}
