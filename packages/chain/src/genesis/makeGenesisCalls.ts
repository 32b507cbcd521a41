import { callOf, callValue, decodeCall, encodeCall } from '@taokit/types/registry';
import { ChainError } from '../ChainError.ts';
import { ROOT, signed } from '../runtime/Origin.ts';
import { openBlock } from '../runtime/openBlock.ts';
import type { Runtime } from '../runtime/Runtime.ts';
import { plainValue } from '../state/plainValue.ts';
import type { State } from '../state/State.ts';
import type { GenesisCall } from './Genesis.ts';

/**
 * Makes the calls a chain begins with, as if they stood in block 0. What they report is heard by nobody.
 *
 * @param runtime - what runs
 * @param state - the first state so far
 * @param calls - in order
 * @throws ChainError `chain/genesis-call-failed`
 */
export function makeGenesisCalls(runtime: Runtime, state: State, calls: readonly GenesisCall[]): void {
  const { registry } = runtime;
  const { context } = openBlock(runtime, state, 0);
  for (const { by, call } of calls) {
    const decoded = callValue(registry, decodeCall(registry, encodeCall(registry, call)));
    const plain = callOf(plainValue(registry, registry.extrinsic.call, decoded));
    const result = context.dispatch(plain, by === 'root' ? ROOT : signed(by));
    if (result.ok) continue;
    throw new ChainError(`${call.path} by ${by} fails with ${result.refusal}: ${result.reason}`, {
      code: 'chain/genesis-call-failed',
      fix: 'Correct the call, or what stands before it in the genesis.',
      values: { path: call.path, by, refusal: result.refusal },
    });
  }
}
