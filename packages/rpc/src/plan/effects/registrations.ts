import { computeRegistrationCharge, planAddCollateral } from '@taokit/dtao/collateral';
import { computeBurnDecayFactor, decayBurn } from '@taokit/dtao/registration';
import { addressOf } from '../../policy/unwrapCall.ts';
import { ensurePaid, type Ledger } from '../createLedger.ts';
import { ensure } from '../PlanFailure.ts';
import { existentialDeposit } from './balances.ts';
import type { Args, EffectContext, EffectRule } from './EffectRule.ts';
import { planPurchase } from './trades.ts';

/** Calls that are paid for, once. */
export const registrationEffects: Readonly<Record<string, EffectRule>> = {
  'SubtensorModule.burned_register': burnedRegister,
  'SubtensorModule.register_network': (_, { ledger, account }) => registerNetwork(ledger, account),
  'SubtensorModule.root_register': rootRegister,
  'SubtensorModule.add_collateral': addCollateral,
  'SubtensorModule.announce_coldkey_swap': async (_, { ledger, account }) => {
    const announced = await ledger.view.query('SubtensorModule', 'ColdkeySwapAnnouncements', account);
    if (announced !== undefined) return;
    const costRao = ledger.view.constant('SubtensorModule', 'KeySwapCost') as bigint;
    const error = 'SubtensorModule.NotEnoughBalanceToPaySwapColdKey';
    await ensurePaid(ledger, { account, amountRao: costRao, keptRao: existentialDeposit(ledger), error });
    ledger.pay(account, -costRao, 'price of a swap');
  },
};

/** Registers a subnet for an account. */
export async function registerNetwork(ledger: Ledger, account: string): Promise<void> {
  const amountRao = await ledger.view.call('SubnetRegistrationRuntimeApi', 'get_network_registration_cost');
  const error = 'SubtensorModule.CannotAffordLockCost';
  await ensurePaid(ledger, { account, amountRao, keptRao: 0n, error });
  ledger.pay(account, -amountRao, 'price of a subnet');
}

/** A validator's seat on root is paid for like any other; what is paid is recycled. */
async function rootRegister(args: Args, { ledger, account }: EffectContext): Promise<void> {
  await ensureNoSeat(ledger, 0, addressOf(args['hotkey'])!);
  const amountRao = await nextBurnRao(ledger, 0);
  const keptRao = existentialDeposit(ledger);
  const error = 'SubtensorModule.NotEnoughBalanceToStake';
  await ensurePaid(ledger, { account, amountRao, keptRao, error });
  ledger.pay(account, -amountRao, 'price of a seat');
}

async function ensureNoSeat({ view }: Ledger, netuid: number, hotkey: string): Promise<void> {
  const uid = await view.query('SubtensorModule', 'Uids', netuid, hotkey);
  const error = 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet';
  ensure(uid === undefined, error, `${hotkey} has a seat on subnet ${netuid}.`);
}

/** Free stake is locked first, which moves nothing; what is missing is bought at the moving price. */
async function addCollateral(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const netuid = args['netuid'] as number;
  const of = { coldkey: account, hotkey: addressOf(args['hotkey'])!, netuid };
  const [collateral, movingPrice] = await ledger.view.queryMany([
    ['SubtensorModule', 'MinerCollateral', netuid, of.hotkey, account],
    ['SubtensorModule', 'SubnetMovingPrice', netuid],
  ]);
  const { buyRao: amountRao } = planAddCollateral({
    alphaRao: BigInt(args['alpha'] as bigint),
    stakeRao: await ledger.stake(of),
    lockedRao: collateral?.locked ?? 0n,
    movingPriceBits: movingPrice.bits,
  });
  if (amountRao === 0n) return;
  const limit = { limitPriceRao: BigInt(args['limit_price'] as bigint), allowPartial: false };
  const { alphaRao } = await planPurchase(ledger, { netuid, amountRao, limit });
  const error = 'SubtensorModule.NotEnoughBalanceToStake';
  await ensurePaid(ledger, { account, amountRao, keptRao: existentialDeposit(ledger), error });
  ledger.pay(account, -amountRao, 'collateral');
  ledger.addStake(of, alphaRao);
}

/** Price of a seat in the next block: it falls from block to block, before anything else happens. */
async function nextBurnRao({ view }: Ledger, netuid: number): Promise<bigint> {
  const [burn, halfLife, minBurnRao, maxBurnRao] = (await view.queryMany([
    ['SubtensorModule', 'Burn', netuid],
    ['SubtensorModule', 'BurnHalfLife', netuid],
    ['SubtensorModule', 'MinBurn', netuid],
    ['SubtensorModule', 'MaxBurn', netuid],
  ])) as readonly [bigint, number, bigint, bigint];
  const factor = halfLife > 0 ? computeBurnDecayFactor(halfLife) : 1n << 32n;
  return decayBurn(burn, factor, { minBurnRao, maxBurnRao });
}

/** One purchase pays: what is burned, and what is locked as collateral. */
async function burnedRegister(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const netuid = args['netuid'] as number;
  const hotkey = addressOf(args['hotkey'])!;
  await ensureNoSeat(ledger, netuid, hotkey);
  const [lockShare, collateral, movingPrice] = (await ledger.view.queryMany([
    ['SubtensorModule', 'CollateralLockShare', netuid],
    ['SubtensorModule', 'MinerCollateral', netuid, hotkey, account],
    ['SubtensorModule', 'SubnetMovingPrice', netuid],
  ])) as readonly [number, { readonly locked: bigint } | undefined, { readonly bits: bigint }];
  const charge = computeRegistrationCharge({
    burnRao: await nextBurnRao(ledger, netuid),
    lockShareU16: lockShare,
    lockedRao: collateral?.locked ?? 0n,
    movingPriceBits: movingPrice.bits,
  });
  const error = 'SubtensorModule.NotEnoughBalanceToStake';
  const keptRao = existentialDeposit(ledger);
  await ensurePaid(ledger, { account, amountRao: charge.chargeRao, keptRao, error });
  if (charge.chargeRao === 0n) return;
  const { alphaRao } = await planPurchase(ledger, { netuid, amountRao: charge.chargeRao });
  ledger.pay(account, -charge.chargeRao, 'price of a seat');
  const lockedRao = charge.burnedRao === 0n ? alphaRao : (alphaRao * charge.topUpRao) / charge.chargeRao;
  ledger.addStake({ coldkey: account, hotkey, netuid }, lockedRao);
}
