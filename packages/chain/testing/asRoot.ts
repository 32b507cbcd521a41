import type { Chain } from '@taokit/chain';
import { type Call, callValue } from '@taokit/types/registry';
import { keyOf } from './accounts.ts';
import { type Submitted, submit } from './submit.ts';

/** Lets //Alice make a call as root; ends the test where the call fails. */
export function asRoot(chain: Chain, call: Call): Submitted {
  const { registry } = chain.runtime;
  const submitted = submit(chain, keyOf('Alice'), {
    path: 'Sudo.sudo',
    arguments: { call: callValue(registry, call) },
  });
  const done = submitted.events.find(({ path }) => path === 'Sudo.Sudid');
  const { sudo_result } = done!.fields as { sudo_result: { type: string } };
  if (sudo_result.type !== 'Ok') throw new Error(`${call.path}: ${JSON.stringify(sudo_result)}`);
  return submitted;
}
