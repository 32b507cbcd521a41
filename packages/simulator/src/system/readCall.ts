import { FIELD_KINDS, type FieldKindName, show } from '../internal/fieldKinds.ts';
import { SimulatorError } from '../SimulatorError.ts';
import type { Call, CallArguments, CallName } from './Call.ts';

/** The kind of every argument, as the chain's types have it. */
const FIELDS: {
  readonly [Name in CallName]: { readonly [Field in keyof CallArguments[Name]]: FieldKindName };
} = {
  'Balances.transfer_keep_alive': { destination: 'account', amountRao: 'u64' },
  'SubtensorModule.burned_register': { netuid: 'u16', hotkey: 'account' },
  'SubtensorModule.root_register': { hotkey: 'account' },
  'SubtensorModule.add_stake': { hotkey: 'account', netuid: 'u16', amountRao: 'u64' },
  'SubtensorModule.remove_stake': { hotkey: 'account', netuid: 'u16', amountRao: 'u64' },
  'SubtensorModule.increase_take': { hotkey: 'account', takeU16: 'u16' },
  'SubtensorModule.decrease_take': { hotkey: 'account', takeU16: 'u16' },
  'SubtensorModule.set_weights': { netuid: 'u16', uids: 'u16[]', values: 'u16[]', versionKey: 'u64' },
};

/**
 * Reads a call that comes from outside, once, into plain data of its own: what is checked and signed for is what will be
 * executed, whatever becomes of the object that was passed in.
 *
 * @throws SimulatorError `simulator/malformed-call`, naming the argument: missing, unknown, or not of its type
 */
export function readCall(call: Call): Call {
  const { name, args } = (call ?? {}) as { readonly name: unknown; readonly args: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(FIELDS, name))
    throw malformed(`There is no call ${show(name)}.`, 'Use one of `CallName`.');
  const fields: Readonly<Record<string, FieldKindName>> = FIELDS[name as CallName];
  const given: Readonly<Record<string, unknown>> = { ...(args as object) };
  const unknown = Object.keys(given).find((field) => !Object.hasOwn(fields, field));
  if (unknown !== undefined)
    throw malformed(`${name} takes no ${show(unknown)}.`, `It takes ${Object.keys(fields).join(', ')}.`);
  const entries = Object.entries(fields).map(([field, kind]) => {
    const value = given[field];
    const read = Array.isArray(value) ? Array.from(value) : value;
    if (FIELD_KINDS[kind].accepts(read)) return [field, read] as const;
    throw malformed(`${name}: ${field} is ${show(read)}.`, `Pass ${FIELD_KINDS[kind].is}.`);
  });
  return { name, args: Object.fromEntries(entries) } as unknown as Call;
}

function malformed(sentence: string, fix: string): SimulatorError {
  return new SimulatorError(sentence, { code: 'simulator/malformed-call', fix });
}
