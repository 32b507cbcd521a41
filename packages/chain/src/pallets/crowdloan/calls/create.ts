import { callOf, type Variant } from '@taokit/types/registry';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { balanceOf, transfer } from '../../balances/ledger.ts';
import { boundCall } from '../../preimage/boundedCall.ts';
import { incProviders } from '../../system/accounts.ts';
import { ensureValidEnd, fundsAccount } from '../loans.ts';
import {
  ABSOLUTE_MINIMUM_CONTRIBUTION,
  Contributions,
  Crowdloans,
  MINIMUM_DEPOSIT,
  NextCrowdloanId,
} from '../storage.ts';

interface CreateArguments {
  readonly deposit: bigint;
  readonly min_contribution: bigint;
  readonly cap: bigint;
  readonly end: number;
  readonly call: Variant | null;
  readonly target_address: AccountId | null;
}

function checkTerms({ deposit, min_contribution, cap, call, target_address }: CreateArguments): void {
  ensure(deposit >= MINIMUM_DEPOSIT, 'Crowdloan.DepositTooLow', `${deposit} rao are too few.`);
  ensure(cap > deposit, 'Crowdloan.CapTooLow', `The deposit is all of ${cap} rao.`);
  const isEnough = min_contribution >= ABSOLUTE_MINIMUM_CONTRIBUTION;
  ensure(isEnough, 'Crowdloan.MinimumContributionTooLow', `${min_contribution} rao are too few.`);
  const isOne = (call === null) !== (target_address === null);
  ensure(isOne, 'Crowdloan.InvalidFinalizationConfig', 'It needs a call or a target, and not both.');
}

/** Begins a crowdloan: what is raised goes to an account, or a call of the creator's is made with it. */
export const create: CallDefinition = defineCall<CreateArguments>('Crowdloan.create', (context, args) => {
  const { state } = context;
  const creator = ensureSigned(context.origin);
  checkTerms(args);
  ensureValidEnd(context.block, args.end);
  const { free } = balanceOf(state, creator);
  ensure(free >= args.deposit, 'Crowdloan.InsufficientBalance', `${creator} has ${free} rao.`);
  const id = NextCrowdloanId.get(state);
  NextCrowdloanId.insert(state, id + 1);
  const funds_account = fundsAccount(id);
  incProviders(context, funds_account);
  const { deposit, min_contribution, cap, end, target_address } = args;
  Crowdloans.insert(state, id, {
    creator,
    deposit,
    min_contribution,
    end,
    cap,
    funds_account,
    raised: deposit,
    target_address,
    call: args.call && boundCall(context, callOf(args.call)),
    finalized: false,
    contributors_count: 1,
  });
  transfer(context, creator, funds_account, deposit, 'Expendable');
  Contributions.insert(state, id, creator, deposit);
  context.deposit('Crowdloan.Created', { crowdloan_id: id, creator, end, cap });
});
