import {
  type ApiPath,
  decodeApiArguments,
  encodeValue,
  findApiMethod,
  type Known,
} from '@taokit/types/registry';
import { ChainError } from '../ChainError.ts';
import type { Runtime } from '../runtime/Runtime.ts';
import { REFUSED_APIS } from '../runtimeApis/refusedApis.ts';
import { plainValue } from '../state/plainValue.ts';
import type { Reads } from '../state/State.ts';

/**
 * Answers a method of a runtime API.
 *
 * @param runtime - what runs
 * @param state - the state it is asked about
 * @param block - the block that led to it
 * @param method - `Api_method`, as `state_call` names it
 * @param args - the SCALE bytes of its arguments
 * @returns the SCALE bytes of its result
 * @throws ChainError `chain/unknown-api`, or `chain/refused-api` for a method of the interface that this chain cannot answer;
 *   RegistryError when the bytes are no such arguments
 */
export function answerApi(
  runtime: Runtime,
  state: Reads,
  block: number,
  method: string,
  args: Uint8Array,
): Uint8Array {
  const path = method.replace('_', '.') as Known<ApiPath>;
  const answer = runtime.apis.get(path) ?? failUnanswered(runtime, method, path);
  const { registry } = runtime;
  const { inputs, output } = findApiMethod(registry, path);
  const values = decodeApiArguments(registry, path, args).map((value, index) =>
    plainValue(registry, inputs[index]![1], value),
  );
  return encodeValue(
    registry,
    output,
    answer({ state, block, spec: runtime.spec, runtime }, ...(values as never[])),
  );
}

function failUnanswered(runtime: Runtime, method: string, path: string): never {
  const reason = REFUSED_APIS[path];
  if (reason === undefined)
    throw new ChainError(`This chain does not answer ${method}.`, {
      code: 'chain/unknown-api',
      fix: `Ask for one of ${[...runtime.apis.keys()].join(', ')}, with _ for the dot.`,
      values: { method },
    });
  throw new ChainError(`This chain does not answer ${method}. ${reason}`, {
    code: 'chain/refused-api',
    fix: 'Ask a node of the network, or for a method that runtimeApiSupport() of @taokit/devnet lists as live.',
    values: { method },
  });
}
