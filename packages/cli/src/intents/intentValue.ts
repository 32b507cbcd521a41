import { resolveAccount } from '../accounts/resolveAccount.ts';
import { wrongInput } from '../exit/CliError.ts';
import type { Settings } from '../profile/settings.ts';
import type { IntentFlag } from './intentFlag.ts';

/**
 * What an intent is given for a parameter, from the text of its option. The intent checks it itself: here only text becomes what it
 * takes.
 *
 * @param flag - how the parameter is written
 * @param text - what was given
 * @param option - the option, for errors
 * @param place - the parameter's name, and the wallet at hand
 */
export async function intentValue(
  flag: IntentFlag,
  text: string,
  option: string,
  { field, settings }: { readonly field: string; readonly settings: Settings },
): Promise<unknown> {
  const role = /hotkey/i.test(field) ? 'hotkey' : 'coldkey';
  switch (flag.kind) {
    case 'account':
      return await resolveAccount(text, option, role, settings);
    case 'accounts':
      return await Promise.all(listOf(text).map((part) => resolveAccount(part, option, role, settings)));
    case 'integer':
      return wholeNumberOf(text, option);
    case 'integers':
      return listOf(text).map((part) => wholeNumberOf(part, option));
    case 'json':
      return jsonOf(text, option, flag.placeholder === 'VALUE');
    default:
      return text;
  }
}

/** `1,2` and `[1, 2]`; nothing is an empty list. */
function listOf(text: string): readonly string[] {
  const inner = text.trim().replace(/^\[(.*)\]$/s, '$1');
  return inner.trim() === '' ? [] : inner.split(',').map((part) => part.trim().replace(/^"(.*)"$/, '$1'));
}

function wholeNumberOf(text: string, option: string): number | bigint {
  if (!/^\d{1,40}$/.test(text)) throw wrongInput(`${option}: ${JSON.stringify(text)} is not a whole number.`);
  const value = BigInt(text);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}

/** JSON; where any value may stand, what is no JSON is text. */
function jsonOf(text: string, option: string, isLoose: boolean): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (isLoose) return text;
    throw wrongInput(`${option}: the value is no JSON.`, `Quote it for the shell: ${option} '{"…": 1}'.`);
  }
}
