import { defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId, Hex } from '../../../state/AccountId.ts';
import { reserve, unreserve } from '../../balances/ledger.ts';
import { allSignatories, ensureSeveral, multisigAccount } from '../multisigAccount.ts';
import { Multisigs, multisigDeposit } from '../storage.ts';

interface PokeDepositArguments {
  readonly threshold: number;
  readonly other_signatories: readonly AccountId[];
  readonly call_hash: Hex;
}

/** Brings what is set aside for a call to what it is today; free where that changes it. */
export const pokeDeposit = defineMeteredCall<PokeDepositArguments>(
  'Multisig.poke_deposit',
  (context, { threshold, other_signatories, call_hash }) => {
    const { state } = context;
    const who = ensureSigned(context.origin);
    ensureSeveral(threshold);
    const multisig = multisigAccount(allSignatories(other_signatories, who), threshold);
    const known =
      Multisigs.get(state, multisig, call_hash) ?? fail('Multisig.NotFound', 'There is no such call.');
    ensure(known.depositor === who, 'Multisig.NotOwner', `${known.depositor} began the call.`);
    const [old_deposit, new_deposit] = [known.deposit, multisigDeposit(threshold)];
    if (new_deposit === old_deposit) return { paysFee: true };
    if (new_deposit > old_deposit) reserve(context, who, new_deposit - old_deposit);
    else unreserve(context, who, old_deposit - new_deposit);
    Multisigs.insert(state, multisig, call_hash, { ...known, deposit: new_deposit });
    context.deposit('Multisig.DepositPoked', { who, call_hash, old_deposit, new_deposit });
    return { paysFee: false };
  },
);
