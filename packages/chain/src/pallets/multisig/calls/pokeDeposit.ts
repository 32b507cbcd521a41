import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { reserve, unreserve } from '../../balances/ledger.ts';
import { ensureDepositor, findOperation, type OperationName } from '../ownOperation.ts';
import { Multisigs, multisigDeposit } from '../storage.ts';

/** Brings what is set aside for a call to what it is today; free where that changes it. */
export const pokeDeposit: CallDefinition = defineMeteredCall<OperationName>(
  'Multisig.poke_deposit',
  (context, name) => {
    const found = findOperation(context, name);
    const { who, multisig, known } = found;
    const { call_hash } = name;
    ensureDepositor(found);
    const [old_deposit, new_deposit] = [known.deposit, multisigDeposit(name.threshold)];
    if (new_deposit === old_deposit) return { paysFee: true };
    if (new_deposit > old_deposit) reserve(context, who, new_deposit - old_deposit);
    else unreserve(context, who, old_deposit - new_deposit);
    Multisigs.insert(context.state, multisig, call_hash, { ...known, deposit: new_deposit });
    context.deposit('Multisig.DepositPoked', { who, call_hash, old_deposit, new_deposit });
    return { paysFee: false };
  },
);
