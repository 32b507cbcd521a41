import { computeBlockEmission } from '@taokit/dtao';
import { computeRegistrationCharge, planAddCollateral } from '@taokit/dtao/collateral';
import {
  type BurnLimits,
  checkRegistrationLimit,
  computeBurnDecayFactor,
  decayBurn,
  raiseBurn,
} from '@taokit/dtao/registration';
import { computeSubnetLockCost } from '@taokit/dtao/subnets';
import type { PinnedView } from '../../chainView/ChainView.ts';
import type { StakeOf } from '../../intents/shared/everything.ts';
import { addressOf } from '../../policy/unwrapCall.ts';
import { ensurePaid, type Ledger } from '../createLedger.ts';
import { answered, ensure } from '../PlanFailure.ts';
import { existentialDeposit } from './balances.ts';
import type { Args, EffectContext, EffectRule } from './EffectRule.ts';
import { createHotkey } from './hotkeyOwners.ts';
import { hasSeat, takeSeat } from './seats.ts';
import { planPurchase } from './trades.ts';

/** Calls that are paid for, once. */
export const registrationEffects: Readonly<Record<string, EffectRule>> = {
  'SubtensorModule.burned_register': burnedRegister,
  'SubtensorModule.register_network': async (args, { ledger, account }) => {
    await registerNetwork(ledger, account);
    await createHotkey(ledger, addressOf(args['hotkey'])!, account);
  },
  'SubtensorModule.try_associate_hotkey': associate,
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

/** Moves nothing, but makes a hotkey known. */
async function associate(args: Args, { ledger, account, node }: EffectContext): Promise<void> {
  await createHotkey(ledger, addressOf(args['hotkey'])!, account);
  ledger.note({ kind: 'call', path: node.call.path, arguments: args, isOpen: false, notForeseen: undefined });
}

/** Registers a subnet for an account; the next one costs twice as much. */
export async function registerNetwork(ledger: Ledger, account: string): Promise<void> {
  const price = 'price of a subnet';
  const amountRao = await ledger.recall(price, () => nextLockRao(ledger.view));
  const error = 'SubtensorModule.CannotAffordLockCost';
  await ensurePaid(ledger, { account, amountRao, keptRao: 0n, error });
  ledger.pay(account, -amountRao, price);
  ledger.remember(price, 2n * amountRao);
}

/** Price of a subnet in the next block: it falls from block to block. */
async function nextLockRao(view: PinnedView): Promise<bigint> {
  const [lastLockRao, lastLockBlock, minLockRao, reductionIntervalBlocks, issuanceRao] = await view.queryMany(
    [
      ['SubtensorModule', 'NetworkLastLockCost'],
      ['SubtensorModule', 'LastRateLimitedBlock', { type: 'NetworkLastRegistered', value: null }],
      ['SubtensorModule', 'NetworkMinLockCost'],
      ['SubtensorModule', 'NetworkLockReductionInterval'],
      ['SubtensorModule', 'TotalIssuance'],
    ],
  );
  return computeSubnetLockCost({
    lastLockRao,
    lastLockBlock,
    block: BigInt(view.blockNumber + 1),
    minLockRao,
    reductionIntervalBlocks,
    blockEmissionRao: computeBlockEmission(issuanceRao),
  });
}

/** A validator's seat on root is paid for like any other; what is paid is recycled. */
async function rootRegister(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const hotkey = addressOf(args['hotkey'])!;
  await countOnRoot(ledger);
  await ensureNoSeat(ledger, 0, hotkey);
  const amountRao = await nextBurnRao(ledger, 0);
  const keptRao = existentialDeposit(ledger);
  const error = 'SubtensorModule.NotEnoughBalanceToStake';
  await ensurePaid(ledger, { account, amountRao, keptRao, error });
  ledger.pay(account, -amountRao, 'price of a seat');
  await seat(ledger, { netuid: 0, hotkey, coldkey: account });
}

/** Root takes so many validators a block, and so many an interval. */
async function countOnRoot({ view, recall, remember }: Ledger): Promise<void> {
  const name = 'seats taken on root';
  const taken = await recall(name, async () => 0);
  const [maxPerBlock, before, targetPerInterval, tempo] = await view.queryMany([
    ['SubtensorModule', 'MaxRegistrationsPerBlock', 0],
    ['SubtensorModule', 'RegistrationsThisInterval', 0],
    ['SubtensorModule', 'TargetRegistrationsPerInterval', 0],
    ['SubtensorModule', 'Tempo', 0],
  ]);
  const begins = tempo === 0 || (view.blockNumber + 1) % tempo === 0;
  const thisInterval = (begins ? 0 : before) + taken;
  answered(checkRegistrationLimit({ thisBlock: taken, maxPerBlock, thisInterval, targetPerInterval }));
  remember(name, taken + 1);
}

async function ensureNoSeat(ledger: Ledger, netuid: number, hotkey: string): Promise<void> {
  const error = 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet';
  ensure(!(await hasSeat(ledger, netuid, hotkey)), error, `${hotkey} has a seat on subnet ${netuid}.`);
}

/** A hotkey takes a seat, which makes the next one dearer. */
async function seat(ledger: Ledger, { netuid, hotkey, coldkey }: StakeOf): Promise<void> {
  await createHotkey(ledger, hotkey, coldkey);
  takeSeat(ledger, netuid, hotkey);
  const { bits } = await ledger.view.query('SubtensorModule', 'BurnIncreaseMult', netuid);
  const burnRao = await nextBurnRao(ledger, netuid);
  ledger.remember(burnOf(netuid), raiseBurn(burnRao, bits, await burnLimits(ledger, netuid)));
}

const burnOf = (netuid: number) => `burn ${netuid}`;

async function burnLimits({ view }: Ledger, netuid: number): Promise<BurnLimits> {
  const [minBurnRao, maxBurnRao] = await view.queryMany([
    ['SubtensorModule', 'MinBurn', netuid],
    ['SubtensorModule', 'MaxBurn', netuid],
  ]);
  return { minBurnRao, maxBurnRao };
}

/** What of a position is locked as collateral, after what has happened, rao. */
function lockedOf({ view, recall }: Ledger, { netuid, hotkey, coldkey }: StakeOf): Promise<bigint> {
  return recall(
    collateralOf({ netuid, hotkey, coldkey }),
    async () =>
      (await view.query('SubtensorModule', 'MinerCollateral', netuid, hotkey, coldkey))?.locked ?? 0n,
  );
}

const collateralOf = ({ netuid, hotkey, coldkey }: StakeOf) => `collateral ${netuid} ${hotkey} ${coldkey}`;

/** Free stake is locked first, which moves nothing; what is missing is bought at the moving price. */
async function addCollateral(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const netuid = args['netuid'] as number;
  const of = { coldkey: account, hotkey: addressOf(args['hotkey'])!, netuid };
  const movingPrice = await ledger.view.query('SubtensorModule', 'SubnetMovingPrice', netuid);
  const beforeRao = await lockedOf(ledger, of);
  const { fromStakeRao, buyRao: amountRao } = planAddCollateral({
    alphaRao: BigInt(args['alpha'] as bigint),
    stakeRao: await ledger.stake(of),
    lockedRao: beforeRao,
    movingPriceBits: movingPrice.bits,
  });
  ledger.remember(collateralOf(of), beforeRao + fromStakeRao);
  if (amountRao === 0n) return;
  const limit = { limitPriceRao: BigInt(args['limit_price'] as bigint), allowPartial: false };
  const { alphaRao } = await planPurchase(ledger, { netuid, amountRao, limit });
  const error = 'SubtensorModule.NotEnoughBalanceToStake';
  await ensurePaid(ledger, { account, amountRao, keptRao: existentialDeposit(ledger), error });
  ledger.remember(collateralOf(of), beforeRao + fromStakeRao + alphaRao);
  ledger.pay(account, -amountRao, 'collateral');
  ledger.addStake(of, alphaRao);
}

/** Price of the next seat in the next block: it falls from block to block, before anything else happens. */
function nextBurnRao(ledger: Ledger, netuid: number): Promise<bigint> {
  return ledger.recall(burnOf(netuid), async () => {
    const [burn, halfLife] = await ledger.view.queryMany([
      ['SubtensorModule', 'Burn', netuid],
      ['SubtensorModule', 'BurnHalfLife', netuid],
    ]);
    const factor = halfLife > 0 ? computeBurnDecayFactor(halfLife) : 1n << 32n;
    return decayBurn(burn, factor, await burnLimits(ledger, netuid));
  });
}

/** One purchase pays: what is burned, and what is locked as collateral. */
async function burnedRegister(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const netuid = args['netuid'] as number;
  const hotkey = addressOf(args['hotkey'])!;
  await ensureNoSeat(ledger, netuid, hotkey);
  const of = { coldkey: account, hotkey, netuid };
  const [lockShare, movingPrice] = await ledger.view.queryMany([
    ['SubtensorModule', 'CollateralLockShare', netuid],
    ['SubtensorModule', 'SubnetMovingPrice', netuid],
  ]);
  const beforeRao = await lockedOf(ledger, of);
  const charge = computeRegistrationCharge({
    burnRao: await nextBurnRao(ledger, netuid),
    lockShareU16: lockShare,
    lockedRao: beforeRao,
    movingPriceBits: movingPrice.bits,
  });
  const error = 'SubtensorModule.NotEnoughBalanceToStake';
  const keptRao = existentialDeposit(ledger);
  await ensurePaid(ledger, { account, amountRao: charge.chargeRao, keptRao, error });
  await seat(ledger, of);
  if (charge.chargeRao === 0n) return;
  const { alphaRao } = await planPurchase(ledger, { netuid, amountRao: charge.chargeRao });
  ledger.pay(account, -charge.chargeRao, 'price of a seat');
  const lockedRao = charge.burnedRao === 0n ? alphaRao : (alphaRao * charge.topUpRao) / charge.chargeRao;
  ledger.addStake(of, lockedRao);
  ledger.remember(collateralOf(of), beforeRao + lockedRao);
}
