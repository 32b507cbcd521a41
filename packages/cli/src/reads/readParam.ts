import { alpha, tao } from '@taokit/types';
import { ownAccount, resolveAccount } from '../accounts/resolveAccount.ts';
import { wrongInput } from '../exit/CliError.ts';
import type { Settings } from '../profile/settings.ts';
import { isOwnAccount, roleOf } from './paramRole.ts';
import type { ParamHelp } from './ReadHelp.ts';

/** What a parameter's values are read with. */
export interface ReadParamContext {
  /** The wallet at hand. */
  readonly settings: Settings;
  /** The subnet, for amounts of its alpha. */
  readonly netuid: unknown;
}

/**
 * The value of a read's parameter, from the text of its option.
 *
 * @param param - the parameter
 * @param option - how the option is written, for errors
 * @param text - what was given; `undefined` when nothing was
 * @param context - the wallet, the subnet
 */
export async function readParam(
  param: ParamHelp,
  option: string,
  text: string | undefined,
  context: ReadParamContext,
): Promise<unknown> {
  if (text === undefined) {
    if (param.isOptional) return undefined;
    if (isOwnAccount(param)) return await ownAccount(option, roleOf(param)!, context.settings);
    throw wrongInput(`${option} is missing: ${param.doc}`, 'See --help.');
  }
  const role = roleOf(param);
  if (param.json === 'array') {
    const parts = text.split(',').map((part) => part.trim());
    return role === undefined
      ? parts.map((part) => wholeOf(part, option))
      : await Promise.all(parts.map((part) => resolveAccount(part, option, role, context.settings)));
  }
  if (role !== undefined) return await resolveAccount(text, option, role, context.settings);
  if (param.json === 'integer') return wholeOf(text, option);
  if (param.name === 'amount_tao') return amountOf(option, () => tao(text));
  if (param.name === 'amount_alpha') return amountOf(option, () => alpha(Number(context.netuid), text));
  if (param.json === 'boolean') return booleanOf(text, option);
  return text;
}

/** A whole number that a `number` holds. */
export function wholeOf(text: string, option: string): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  throw wrongInput(`${option}: ${JSON.stringify(text)} is not a whole number.`);
}

function booleanOf(text: string, option: string): boolean {
  if (text === 'true' || text === 'yes') return true;
  if (text === 'false' || text === 'no') return false;
  throw wrongInput(`${option}: ${JSON.stringify(text)} is neither yes nor no.`);
}

function amountOf<T>(option: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw wrongInput(`${option}: ${(error as Error).message}`);
  }
}
