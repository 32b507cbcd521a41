import { reducible, transferBalance } from '../balances.ts';
import { bigArg, type CallContext } from './CallContext.ts';

/** `transfer_keep_alive`. */
export function transferKeepAlive(context: CallContext): string | undefined {
  return transferBalance(
    context.storage,
    context.signer,
    destination(context),
    bigArg(context, 'value'),
    true,
  );
}

/** `transfer_allow_death`. */
export function transferAllowDeath(context: CallContext): string | undefined {
  return transferBalance(
    context.storage,
    context.signer,
    destination(context),
    bigArg(context, 'value'),
    false,
  );
}

/** `transfer_all`: everything, or all but the existential deposit. */
export function transferAll(context: CallContext): string | undefined {
  const { storage, signer, args } = context;
  const keepAlive = args['keep_alive'] === true;
  const amountRao = reducible(storage, signer, keepAlive);
  return transferBalance(storage, signer, destination(context), amountRao, keepAlive);
}

function destination({ args }: CallContext): string {
  return (args['dest'] as { readonly Id: string }).Id;
}
