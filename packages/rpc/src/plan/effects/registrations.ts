import { computeRegistrationCharge } from '@taokit/dtao/collateral';
import { computeBurnDecayFactor, decayBurn } from '@taokit/dtao/registration';
import { addressOf } from '../../policy/unwrapCall.ts';
import { ensurePaid, type Ledger } from '../createLedger.ts';
import { existentialDeposit } from './balances.ts';
import type { EffectRule } from './EffectRule.ts';
import { planPurchase } from './trades.ts';

/** Calls that are paid for, once. */
export const registrationEffects: Readonly<Record<string, EffectRule>> = {
  'SubtensorModule.burned_register': burnedRegister,
  'SubtensorModule.register_network': async (_, { ledger, account }) => {
    const cost = await ledger.view.call('SubnetRegistrationRuntimeApi', 'get_network_registration_cost');
    const error = 'SubtensorModule.CannotAffordLockCost';
    await ensurePaid(ledger, { account, amountRao: cost as bigint, keptRao: 0n, error });
    ledger.pay(account, -(cost as bigint), 'price of a subnet');
  },
  'SubtensorModule.announce_coldkey_swap': async (_, { ledger, account }) => {
    const announced = await ledger.view.query('SubtensorModule', 'ColdkeySwapAnnouncements', account);
    if (announced !== undefined && announced !== null) return;
    const costRao = ledger.view.constant('SubtensorModule', 'KeySwapCost') as bigint;
    const error = 'SubtensorModule.NotEnoughBalanceToPaySwapColdKey';
    await ensurePaid(ledger, { account, amountRao: costRao, keptRao: existentialDeposit(ledger), error });
    ledger.pay(account, -costRao, 'price of a swap');
  },
};

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
async function burnedRegister(...[args, { ledger, account }]: Parameters<EffectRule>): Promise<void> {
  const netuid = args['netuid'] as number;
  const hotkey = addressOf(args['hotkey'])!;
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
