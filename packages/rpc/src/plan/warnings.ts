import { formatRao } from '@taokit/types';
import type { PinnedView } from '../chainView/ChainView.ts';
import { freeRao } from '../intents/shared/everything.ts';
import { allCalls, type CallNode } from '../policy/unwrapCall.ts';
import type { Effect, TradeEffect } from './Effect.ts';

/** What people should look at before they sign. */
export async function planWarnings(
  view: PinnedView,
  plan: {
    readonly tree: CallNode;
    readonly effects: readonly Effect[];
    readonly feeRao: bigint;
    readonly address: string;
  },
): Promise<readonly string[]> {
  const free = await freeRao(view, plan.address);
  const poor =
    free < plan.feeRao
      ? [`${plan.address} has ${formatRao(free)} TAO, and the fee is ${formatRao(plan.feeRao)}.`]
      : [];
  const open = plan.effects.flatMap((effect) =>
    effect.kind === 'call' && effect.isOpen
      ? [`Not all that ${effect.path} moves is listed: ${effect.notForeseen}.`]
      : [],
  );
  const trades = plan.effects.filter((effect): effect is TradeEffect => effect.kind === 'trade');
  return [...poor, ...open, ...trades.flatMap(tradeWarnings), ...allCalls(plan.tree).flatMap(callWarnings)];
}

/** From this share on, an order of one's own moves the price a lot: 1 %. */
const MUCH = 100n;

function tradeWarnings(trade: TradeEffect): readonly string[] {
  const { priceImpact, limitPriceRao, exposure, side, netuid } = trade;
  const what = side === 'buy' ? `alpha of subnet ${netuid}` : 'TAO';
  const isMuch = priceImpact.numerator * MUCH > priceImpact.denominator;
  return [
    ...(isMuch
      ? [`The order is large for the pool of subnet ${netuid}: it fills 1 % or more below the price.`]
      : []),
    ...(limitPriceRao === undefined
      ? [
          `The order has no limit: all ${formatRao(exposure.atRiskRao)} ${what} can be lost to whoever trades first.`,
        ]
      : []),
  ];
}

const CALL_WARNINGS: Readonly<Record<string, string>> = {
  'Balances.transfer_all': 'All TAO of the account is sent.',
  'Proxy.kill_pure': 'What the account still holds is lost for ever.',
  'SubtensorModule.swap_coldkey_announced': 'All that the coldkey has becomes the new one’s.',
  'SubtensorModule.unstake_all': 'Every position on the hotkey is sold at any price.',
  'SubtensorModule.unstake_all_alpha': 'Every position on the hotkey is sold at any price.',
};

function callWarnings({ call }: CallNode): readonly string[] {
  const warning = CALL_WARNINGS[call.path];
  return warning === undefined ? [] : [warning];
}
