import type { JsonSchema } from '@taokit/rpc';
import { kebab } from '../names.ts';

/** How a parameter of an intent is written on the command line. */
export interface IntentFlag {
  /** What kind of value: decides how text becomes what the intent takes. */
  readonly kind:
    | 'account'
    | 'accounts'
    | 'boolean'
    | 'choice'
    | 'decimal'
    | 'integer'
    | 'integers'
    | 'json'
    | 'text';
  /** What stands for a value in the usage. */
  readonly placeholder: string;
  /** What may be given. */
  readonly accepts: string;
  /** For a choice. */
  readonly values?: readonly string[];
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/**
 * How a parameter is written, from its JSON Schema: the one rule for every intent.
 *
 * @param json - of the intent's registry
 */
export function intentFlag(json: JsonSchema): IntentFlag {
  const schema = json as Schema;
  const { type, format } = schema;
  if (schema.enum !== undefined)
    return { kind: 'choice', placeholder: 'NAME', accepts: 'one of the names', values: schema.enum };
  if (format === 'ss58')
    return { kind: 'account', placeholder: 'ACCOUNT', accepts: 'an address, a wallet or a hotkey of it' };
  if (type === 'boolean') return { kind: 'boolean', placeholder: '', accepts: 'yes or no' };
  if (type === 'integer') return { kind: 'integer', placeholder: 'N', accepts: rangeOf(schema) };
  if (type === 'number') return { kind: 'decimal', placeholder: 'SHARE', accepts: 'a share, 0.05 is 5 %' };
  if (type === 'array') return listFlag(schema.items ?? {});
  if (type === 'string') return { kind: 'text', placeholder: 'TEXT', accepts: textOf(schema) };
  if (schema.anyOf?.some(({ type: inner }) => inner === 'number') === true) return amountFlag(schema.anyOf);
  if (Array.isArray(type) && !type.includes('object') && !type.includes('array')) return looseFlag(type);
  return { kind: 'json', placeholder: 'JSON', accepts: 'JSON' };
}

/** `netuid` of `addStake` as `--netuid`. */
export function optionOf(field: string): string {
  return `--${kebab(field.replace(/Ss58$/, ''))}`;
}

/** Whether a parameter that is left out is the wallet's hotkey. */
export function isOwnHotkey(field: string): boolean {
  return field === 'hotkeySs58';
}

function listFlag(items: Schema): IntentFlag {
  if (items.format === 'ss58')
    return { kind: 'accounts', placeholder: 'LIST', accepts: 'accounts between commas' };
  if (items.type === 'integer')
    return { kind: 'integers', placeholder: 'LIST', accepts: 'whole numbers between commas' };
  return { kind: 'json', placeholder: 'JSON', accepts: 'a list as JSON' };
}

function amountFlag(anyOf: readonly Schema[]): IntentFlag {
  const all = anyOf.some((one) => one.const === 'all') ? ', or all' : '';
  return { kind: 'decimal', placeholder: 'AMOUNT', accepts: `a decimal such as 1.5${all}` };
}

/** A number or a text: a proportion, whose text says whether it is a share; or a value of whatever type its name has. */
function looseFlag(types: readonly string[]): IntentFlag {
  return types.includes('boolean')
    ? { kind: 'json', placeholder: 'VALUE', accepts: 'a number, true or false, or text' }
    : { kind: 'decimal', placeholder: 'SHARE', accepts: 'a share such as 0.18, or what the chain stores' };
}

function rangeOf({ minimum, maximum }: Schema): string {
  if (maximum === undefined) return 'a whole number';
  return `a whole number from ${minimum ?? 0} to ${maximum}`;
}

function textOf({ pattern, anyOf }: Schema): string {
  if (pattern !== undefined) return 'hex, with or without 0x';
  return anyOf === undefined ? 'text' : 'an IP address';
}
