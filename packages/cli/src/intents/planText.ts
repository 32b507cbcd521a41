import type { Effect, ExecutionResult, Plan } from '@taokit/rpc';
import { type Amount, alphaFromRao, formatAmount, taoFromRao } from '@taokit/types';
import { cellText } from '../output/cellText.ts';
import { toJson } from '../output/toJson.ts';

/**
 * A plan as a person reads it before agreeing to it.
 *
 * @param plan - what would happen
 */
export function planText(plan: Plan): string {
  const { spend, failure } = plan;
  return [
    plan.summary,
    `  signs   ${plan.signer} ${plan.address}`,
    `  at      block ${plan.blockNumber}`,
    `  fee     ${taoText(plan.feeRao)}`,
    `  spends  ${spend === 'unbounded' ? 'as much as there is' : taoText(spend)}`,
    ...plan.effects.map((effect) => `  effect  ${effectText(effect)}`),
    ...plan.warnings.map((warning) => `  warning ${warning}`),
    ...plan.violations.map(({ rule, reason }) => `  policy  ${rule}: ${reason}`),
    ...(failure === undefined
      ? []
      : [`  refused ${failure.error}: ${failure.reason}${fixText(failure.fix)}`]),
  ].join('\n');
}

/**
 * What came of a transaction, as a person reads it.
 *
 * @param result - of the block it is in
 */
export function resultText(result: ExecutionResult): string {
  const { error } = result;
  return [
    result.isSuccess ? 'Done.' : `The call failed: ${error?.error ?? 'for a reason the chain does not say'}.`,
    `  block   ${result.blockNumber} ${result.blockHash}`,
    `  hash    ${result.hash}`,
    `  fee     ${taoText(result.feePaidRao)}`,
    ...result.changed.map((effect) => `  changed ${effectText(effect)}`),
    ...(error?.meaning === undefined ? [] : [`  why     ${error.meaning}${fixText(error.fix)}`]),
  ].join('\n');
}

/** One change, in a line. */
export function effectText(effect: Effect): string {
  switch (effect.kind) {
    case 'balance':
    case 'deposit':
      return `${signed(effect.changeRao, taoFromRao)} ${effect.kind === 'deposit' ? 'set aside ' : ''}of ${effect.account} (${effect.reason})`;
    case 'stake': {
      const { netuid, changeRao, coldkey, hotkey } = effect;
      const of = netuid === 0 ? taoFromRao : (rao: bigint) => alphaFromRao(netuid, rao);
      return `${signed(changeRao, of)} stake of ${coldkey} with ${hotkey} on subnet ${netuid}`;
    }
    case 'trade':
      return tradeText(effect);
    case 'basket': {
      const { changeShares, hotkey, coldkey } = effect;
      return `${changeShares < 0n ? '' : '+'}${changeShares} shares of ${coldkey} in the basket of ${hotkey}`;
    }
    case 'call':
      return `${effect.path} ${argumentsText(effect.arguments)}${effect.isOpen ? ' (its effects cannot be told before)' : ''}`;
  }
}

/** So many letters of a call's arguments; `--json` has all of them. */
const ARGUMENTS = 160;

function argumentsText(given: Readonly<Record<string, unknown>>): string {
  const text = JSON.stringify(toJson(given));
  return text.length <= ARGUMENTS ? text : `${text.slice(0, ARGUMENTS)}…`;
}

function tradeText(trade: Extract<Effect, { readonly kind: 'trade' }>): string {
  const { netuid, side, paidRao, receivedRao, exposure } = trade;
  const isBuy = side === 'buy';
  const ofSubnet = (rao: bigint) => alphaFromRao(netuid, rao);
  const [paid, got] = isBuy ? [taoFromRao, ofSubnet] : [ofSubnet, taoFromRao];
  const impact = (100 * Number(trade.priceImpact.numerator)) / Number(trade.priceImpact.denominator || 1n);
  return `${isBuy ? 'buys' : 'sells'}: ${formatAmount(paid(paidRao))} for ${formatAmount(got(receivedRao))}, at least ${formatAmount(got(exposure.minimumReceivedRao))}; price ${cellText(trade.priceBefore)} to ${cellText(trade.priceAfter)}, impact ${impact.toFixed(3)} %`;
}

function taoText(rao: bigint): string {
  return formatAmount(taoFromRao(rao));
}

/** A change with its sign; amounts themselves have none. */
function signed(changeRao: bigint, of: (rao: bigint) => Amount): string {
  return changeRao < 0n ? `-${formatAmount(of(-changeRao))}` : `+${formatAmount(of(changeRao))}`;
}

function fixText(fix: string | undefined): string {
  return fix === undefined ? '' : ` ${fix}`;
}
