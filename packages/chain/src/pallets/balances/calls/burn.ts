import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { burnFrom } from '../ledger.ts';

/** Destroys TAO of the caller. */
export const burn: CallDefinition = defineCall<{ value: bigint; keep_alive: boolean }>(
  'Balances.burn',
  (context, { value, keep_alive }) => {
    const source = ensureSigned(context.origin);
    burnFrom(context, source, value, keep_alive ? 'Preserve' : 'Expendable');
  },
);
