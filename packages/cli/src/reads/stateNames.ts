import { findPallet, type Registry } from '@taokit/types/registry';
import { wrongInput } from '../exit/CliError.ts';
import type { StatePart } from './StatePart.ts';
import { typeText } from './typeText.ts';

/** One thing that can be asked for, with what it takes and answers in the runtime's types. */
type Named = Readonly<Record<string, string | number>>;

/**
 * What can be asked for by the runtime's own names: its pallets or APIs, or, of one of them, what it has.
 *
 * @param runtime - the interface of the connected chain
 * @param part - storage, constants or runtime APIs
 * @param owner - which pallet or API; all of them are named when it is left out
 * @throws RegistryError or CliError `cli/wrong-input` when the runtime has no such pallet or API
 */
export function stateNames(runtime: Registry, part: StatePart, owner?: string): readonly Named[] {
  if (part === 'api') return owner === undefined ? apisOf(runtime) : methodsOf(runtime, owner);
  return owner === undefined ? palletsOf(runtime, part) : membersOf(runtime, part, owner);
}

function apisOf({ apis }: Registry): readonly Named[] {
  return apis.map(({ name, methods }) => ({ api: name, methods: methods.length }));
}

function methodsOf(runtime: Registry, owner: string): readonly Named[] {
  const api = runtime.apis.find(({ name }) => name === owner);
  if (api === undefined)
    throw wrongInput(
      `The runtime has no API ${JSON.stringify(owner)}.`,
      'taokit query api, without a name, lists them.',
    );
  return api.methods.map(({ name, inputs, output }) => ({
    method: name,
    arguments: inputs.map(([argument, type]) => `${argument}: ${typeText(runtime, type)}`).join(', '),
    result: typeText(runtime, output),
  }));
}

function palletsOf({ pallets }: Registry, part: 'storage' | 'constant'): readonly Named[] {
  return pallets
    .map(({ name, storage, constants }) =>
      part === 'storage'
        ? { pallet: name, items: storage.length }
        : { pallet: name, constants: constants.length },
    )
    .filter(({ items, constants }) => (items ?? constants) !== 0);
}

function membersOf(runtime: Registry, part: 'storage' | 'constant', owner: string): readonly Named[] {
  const { storage, constants } = findPallet(runtime, owner);
  if (part === 'constant')
    return constants.map(({ name, type }) => ({ constant: name, type: typeText(runtime, type) }));
  return storage.map(({ name, keys, value }) => ({
    item: name,
    keys: keys.map((key) => typeText(runtime, key)).join(', '),
    value: typeText(runtime, value),
  }));
}
