import { type Call, type FieldDefinition, findCall, type Registry } from '@taokit/types/registry';
import { plainValue } from '../state/plainValue.ts';

/** A call of the interface: its path, one text for all calls of it, and its arguments' types. */
interface KnownCall {
  readonly path: Call['path'];
  readonly fields: readonly FieldDefinition[];
}

const known = new WeakMap<Registry, Map<string, KnownCall>>();

/**
 * A decoded call with its arguments in the form the state keeps values.
 *
 * @param registry - the runtime's interface
 * @param call - as it was decoded
 */
export function plainCall(registry: Registry, call: Call): Call {
  const { path, fields } = knownCall(registry, call.path);
  const plain: Record<string, unknown> = {};
  for (const [name, type] of fields) plain[name] = plainValue(registry, type, call.arguments[name]);
  return { path, arguments: plain };
}

function knownCall(registry: Registry, path: Call['path']): KnownCall {
  let calls = known.get(registry);
  if (calls === undefined) {
    calls = new Map();
    known.set(registry, calls);
  }
  let found = calls.get(path);
  if (found === undefined) {
    found = { path, fields: findCall(registry, path) };
    calls.set(path, found);
  }
  return found;
}
