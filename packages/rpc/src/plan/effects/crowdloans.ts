import { decodeCall } from '@taokit/types/registry';
import type { StorageValue } from '../../chainView/names.ts';
import { minOf } from '../../internal/bigints.ts';
import { addressOf, type CallNode, unwrapCall } from '../../policy/unwrapCall.ts';
import { ss58Of } from '../../reads/shared/accounts.ts';
import { ensurePaid, type Ledger, moveTao } from '../createLedger.ts';
import { ensure } from '../PlanFailure.ts';
import type { Args, EffectContext, EffectRule } from './EffectRule.ts';

type Loan = NonNullable<StorageValue<'Crowdloan', 'Crowdloans'>>;

/** Under this name the plan knows which crowdloan is being finalized: the call it makes asks. */
export const FINALIZING = 'crowdloan being finalized';

/** A crowdloan, after what has happened. */
export async function loanOf(ledger: Ledger, id: number): Promise<Loan> {
  const loan = await ledger.recall(`loan ${id}`, () => ledger.view.query('Crowdloan', 'Crowdloans', id));
  ensure(loan !== undefined, 'Crowdloan.InvalidCrowdloanId', `There is no crowdloan ${id}.`);
  return loan;
}

/** What everybody who is in storage put into a crowdloan, after what has happened, in the order of storage. */
export async function contributionsOf(
  { view, recall }: Ledger,
  id: number,
): Promise<readonly (readonly [account: string, rao: bigint])[]> {
  const entries = await view.entries('Crowdloan', 'Contributions', id);
  const all = await Promise.all(
    entries.map(async ({ keys, value }) => {
      const account = ss58Of(keys[1] as Uint8Array);
      return [account, await recall(contribution(id, account), async () => value)] as const;
    }),
  );
  return all.filter(([, rao]) => rao > 0n);
}

/** Under this name the plan knows what an account put into a crowdloan. */
const contribution = (id: number, account: string) => `contribution ${id} ${account}`;

/** Calls of `Crowdloan`. */
export const crowdloanEffects: Readonly<Record<string, EffectRule>> = {
  'Crowdloan.create': create,
  'Crowdloan.contribute': contribute,
  'Crowdloan.withdraw': withdraw,
  'Crowdloan.refund': refund,
  'Crowdloan.dissolve': dissolve,
  'Crowdloan.finalize': finalize,
};

const idOf = (args: Args) => args['crowdloan_id'] as number;

async function create(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const { view } = ledger;
  const amountRao = BigInt(args['deposit'] as bigint);
  const leastRao = view.constant('Crowdloan', 'MinimumDeposit');
  ensure(amountRao >= leastRao, 'Crowdloan.DepositTooLow', `${leastRao} rao are the least.`);
  ensure(BigInt(args['cap'] as bigint) > amountRao, 'Crowdloan.CapTooLow', 'The deposit is all of it.');
  await ensurePaid(ledger, { account, amountRao, keptRao: 0n, error: 'Crowdloan.InsufficientBalance' });
  const id = await ledger.recall('next loan', () => view.query('Crowdloan', 'NextCrowdloanId'));
  ledger.remember('next loan', id + 1);
  const funds = new Uint8Array(32);
  funds.set(new TextEncoder().encode('modl'));
  funds.set(view.constant('Crowdloan', 'PalletId') as Uint8Array, 4);
  new DataView(funds.buffer).setUint32(12, id, true);
  moveTao(ledger, { from: account, to: ss58Of(funds), rao: amountRao }, 'deposit of a crowdloan');
}

function contributionOf({ view, recall }: Ledger, id: number, account: string): Promise<bigint> {
  return recall(
    contribution(id, account),
    async () => (await view.query('Crowdloan', 'Contributions', id, account)) ?? 0n,
  );
}

async function contribute(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const id = idOf(args);
  const loan = await loanOf(ledger, id);
  const asked = BigInt(args['amount'] as bigint);
  const { view } = ledger;
  ensure(
    view.blockNumber + 1 < loan.end,
    'Crowdloan.ContributionPeriodEnded',
    `It ended in block ${loan.end}.`,
  );
  ensure(loan.raised < loan.cap, 'Crowdloan.CapRaised', `${loan.cap} rao are raised.`);
  ensure(asked >= loan.min_contribution, 'Crowdloan.ContributionTooLow', `${asked} rao are too few.`);
  const before = await contributionOf(ledger, id, account);
  const most = await view.query('Crowdloan', 'MaxContributions', id);
  ensure(
    most === undefined || before < most,
    'Crowdloan.MaxContributionReached',
    `${most} rao are the most.`,
  );
  const room = [loan.cap - loan.raised, ...(most === undefined ? [] : [most - before])];
  const rao = room.reduce(minOf, asked);
  await ensurePaid(ledger, {
    account,
    amountRao: rao,
    keptRao: 0n,
    error: 'Crowdloan.InsufficientBalance',
  });
  moveTao(ledger, { from: account, to: ss58Of(loan.funds_account), rao }, 'contributed');
  ledger.remember(contribution(id, account), before + rao);
  ledger.remember(`loan ${id}`, { ...loan, raised: loan.raised + rao });
}

async function withdraw(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const id = idOf(args);
  const loan = await openLoan(ledger, id);
  const contributed = await contributionOf(ledger, id, account);
  ensure(contributed > 0n, 'Crowdloan.NoContribution', `${account} contributed nothing.`);
  const isCreator = account === ss58Of(loan.creator);
  const rao = isCreator ? contributed - loan.deposit : contributed;
  ensure(rao > 0n, 'Crowdloan.DepositCannotBeWithdrawn', 'The deposit stays.');
  moveTao(ledger, { from: ss58Of(loan.funds_account), to: account, rao }, 'withdrawn');
  ledger.remember(contribution(id, account), contributed - rao);
  ledger.remember(`loan ${id}`, { ...loan, raised: loan.raised - rao });
}

async function refund(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const id = idOf(args);
  const loan = await openLoan(ledger, id);
  ensureCreator(loan, account);
  const most = ledger.view.constant('Crowdloan', 'RefundContributorsLimit');
  const others = (await contributionsOf(ledger, id)).filter(([other]) => other !== account);
  const refunded = others.slice(0, most);
  const from = ss58Of(loan.funds_account);
  for (const [to, rao] of refunded) {
    moveTao(ledger, { from, to, rao }, 'refunded');
    ledger.remember(contribution(id, to), 0n);
  }
  const rao = refunded.reduce((sum, [, amount]) => sum + amount, 0n);
  ledger.remember(`loan ${id}`, { ...loan, raised: loan.raised - rao });
}

async function dissolve(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const id = idOf(args);
  const loan = await openLoan(ledger, id);
  ensureCreator(loan, account);
  const rao = await contributionOf(ledger, id, account);
  ensure(rao === loan.raised, 'Crowdloan.NotReadyToDissolve', `${loan.raised - rao} rao are others'.`);
  moveTao(ledger, { from: ss58Of(loan.funds_account), to: account, rao }, 'dissolved');
  ledger.remember(`loan ${id}`, undefined);
}

/** Pays what was raised to the target, or makes the call that was kept with the crowdloan. */
async function finalize(args: Args, { ledger, account, run }: EffectContext): Promise<void> {
  const id = idOf(args);
  const loan = await loanOf(ledger, id);
  ensureCreator(loan, account);
  const { raised, cap } = loan;
  ensure(raised === cap, 'Crowdloan.CapNotRaised', `${raised} of ${cap} rao are raised.`);
  ensure(!loan.finalized, 'Crowdloan.AlreadyFinalized', `Crowdloan ${id} is finalized.`);
  ledger.remember(`loan ${id}`, { ...loan, finalized: true });
  if (loan.call === null) {
    const to = addressOf(loan.target_address)!;
    moveTao(ledger, { from: ss58Of(loan.funds_account), to, rao: raised }, 'raised');
    return;
  }
  ledger.remember(FINALIZING, id);
  await run(await keptCall(ledger, loan, account));
  ledger.remember(FINALIZING, undefined);
}

async function keptCall({ view }: Ledger, { call }: Loan, account: string): Promise<CallNode> {
  const { type, value } = call as { readonly type: string; readonly value: unknown };
  const { hash, len } = value as { readonly hash: Uint8Array; readonly len: number };
  const bytes =
    type === 'Inline' ? (value as Uint8Array) : await view.query('Preimage', 'PreimageFor', [hash, len]);
  ensure(bytes !== undefined, 'Crowdloan.CallUnavailable', 'The call is not here.');
  return unwrapCall(view.interface, decodeCall(view.interface, bytes), { account });
}

async function openLoan(ledger: Ledger, id: number): Promise<Loan> {
  const loan = await loanOf(ledger, id);
  ensure(!loan.finalized, 'Crowdloan.AlreadyFinalized', `Crowdloan ${id} is finalized.`);
  return loan;
}

function ensureCreator({ creator }: Loan, account: string): void {
  ensure(ss58Of(creator) === account, 'Crowdloan.InvalidOrigin', `${account} did not create it.`);
}
