import { DEV_ACCOUNTS } from '@taokit/keys';
import { devAccount } from '../accounts/devAccount.ts';
import { wrongInput } from '../exit/CliError.ts';
import { looksSecret, secretInArguments } from '../secrets/refuseSecrets.ts';
import { withBigints } from './withBigints.ts';

/**
 * A value of the runtime's interface from a text: JSON with the registry's names, or a number, an SS58 address, a development
 * account, hex. Digits in quotes are whole numbers of any size.
 *
 * @param text - what was given
 * @param what - what it is, for errors
 * @throws CliError `cli/wrong-input` for a number that JSON has lost digits of
 */
export async function registryValue(text: string, what: string): Promise<unknown> {
  // A bare 64 hex digits may be a key of a map or a hash: with 0x it is a value of the chain, without it may be a seed.
  if (looksSecret(text) && !/^0x/.test(text) && !/^[[{"]/.test(text))
    throw secretInArguments(`What may be a secret, as ${what},`);
  const whole = withBigints(text);
  if (typeof whole === 'bigint') return whole;
  return await withAccounts(withBigints(exactJson(text, what)));
}

/**
 * JSON as a record by name, such as a call's arguments.
 *
 * @param text - what was given
 * @param what - what it is, for errors
 */
export async function registryRecord(text: string, what: string): Promise<Readonly<Record<string, unknown>>> {
  const value = await registryValue(text, what);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw wrongInput(`${what} are no JSON object.`, `Quote it for the shell: '{"netuid": 1}'.`);
}

/** What is no JSON is a text. */
function exactJson(text: string, what: string): unknown {
  const exact = (_: string, value: unknown) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value)) return value;
    throw wrongInput(`${what}: ${value} has more digits than JSON keeps.`, 'Put its digits into quotes.');
  };
  try {
    return JSON.parse(text, exact);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

/** `//Alice` is her address, wherever it stands. */
async function withAccounts(value: unknown): Promise<unknown> {
  if (typeof value === 'string') {
    const dev = await devAccount(value);
    return dev === undefined ? value : DEV_ACCOUNTS[dev];
  }
  if (Array.isArray(value)) return await Promise.all(value.map(withAccounts));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    async ([name, entry]) => [name, await withAccounts(entry)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
