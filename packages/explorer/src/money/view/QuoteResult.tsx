import type { MoveQuote, QuoteAssumption, StakeQuote, UnstakeQuote } from '@taokit/dtao';
import { type Amount as AnyAmount, formatAmount, formatRatio } from '@taokit/types';
import { For, type JSX, Show } from 'solid-js';
import { Card, Facts, Pairs } from '../../components/index.ts';
import { exactText, percentText, priceText } from '../model/figures.ts';

/** What the fields that were left out were taken as. */
const ASSUMED: Readonly<Record<QuoteAssumption, string>> = {
  feeRateU16: 'the chain’s default fee rate',
  quoteWeight: 'both sides of the pool weigh the same',
  curve: 'the curve of a new superellipse, made from the weight',
  concentrated: 'one position over the whole range, made from the reserves',
  unstakeFeeRao: 'the flat fee of the launch pool',
  minimumStake: 'the release’s least stake',
  stake: 'more is staked than the order sells, and enough stays',
  isHotkeyOwner: 'the hotkey is somebody else’s',
  nominatorMinimum: 'the least that may stay with somebody else’s hotkey',
};

/** A quote of staking or unstaking. */
export function OrderResult(props: { readonly quote: StakeQuote | UnstakeQuote }) {
  const q = () => props.quote;
  const isPartial = () => q().refunded.rao > 0n;
  const remainder = () => ('remainder' in q() ? (q() as UnstakeQuote).remainder : undefined);
  return (
    <>
      <Facts
        facts={[
          { name: 'Receives', value: exactText(q().amountOut.rao), note: unitText(q().amountOut) },
          { name: 'At least', value: exactText(q().minimumReceived.rao), note: toleranceNote(q()) },
          { name: 'Price impact', value: percentText(q().priceImpact), note: 'what the order itself costs' },
        ]}
      />
      <Card
        title="The order, exactly"
        caption={`By the rules of spec ${q().spec}, ${modelText(q().model)}. To the rao, as the chain would compute it on this pool.`}
      >
        <Pairs
          pairs={[
            ['Filled, fee included', formatAmount(q().filled)],
            [
              'Stays with the trader',
              isPartial() ? `${formatAmount(q().refunded)}: it fills in part` : 'nothing: it fills whole',
            ],
            ['Fee', formatAmount(q().fee)],
            ['Price before', `${priceText(q().priceBefore)} TAO`],
            ['Average price', `${priceText(q().averagePrice)} TAO`],
            ['Average price with the fee', `${priceText(q().averagePriceWithFee)} TAO`],
            ['Price after', `${priceText(q().priceAfter)} TAO`],
            ['Limit to send with it', `${formatAmount(q().limitPrice)}, as rao ${q().limitPrice.rao}`],
            [
              'Pool afterwards',
              `${exactText(q().pool.taoReserve.rao)} TAO, ${exactText(q().pool.alphaReserve.rao)} alpha`,
            ],
            ...(remainder() === undefined ? [] : [remainderPair(remainder()!)]),
          ]}
        />
        <Assumed assumed={q().assumed} />
      </Card>
    </>
  );
}

/** A quote of a move. */
export function MoveResult(props: { readonly quote: MoveQuote }) {
  const q = () => props.quote;
  return (
    <>
      <Facts
        facts={[
          { name: 'Receives', value: exactText(q().amountOut.rao), note: unitText(q().amountOut) },
          {
            name: 'At least',
            value: exactText(q().minimumReceived.rao),
            note: 'with both pools moved by the tolerance',
          },
          { name: 'TAO in between', value: exactText(q().taoMoved.rao), note: 'what the sale pays' },
        ]}
      />
      <Card
        title="The move, exactly"
        caption={`By the rules of spec ${q().spec}. To the rao, as the chain would compute it.`}
      >
        <Pairs
          pairs={[
            ['Leaves the origin', formatAmount(q().moved)],
            ['Stays at the origin', formatAmount(q().remaining)],
            [
              'Paid out as TAO',
              q().taoKept.rao === 0n ? 'nothing' : `${formatAmount(q().taoKept)}: too little to stake again`,
            ],
            ...legPairs('Sale', q().sale),
            ...legPairs('Purchase', q().purchase),
            ['Limit to send with it', `${q().limitRatioE9}, a ratio of prices × 10⁹`],
          ]}
        />
        <Assumed assumed={q().assumed} />
      </Card>
    </>
  );
}

function legPairs(
  name: string,
  leg: StakeQuote | UnstakeQuote | undefined,
): (readonly [JSX.Element, JSX.Element])[] {
  if (leg === undefined) return [];
  return [
    [`${name}: average price`, `${priceText(leg.averagePrice)} TAO`],
    [`${name}: price impact`, percentText(leg.priceImpact)],
    [`${name}: fee`, formatAmount(leg.fee)],
  ];
}

function remainderPair(rest: NonNullable<UnstakeQuote['remainder']>): readonly [JSX.Element, JSX.Element] {
  return [
    'Sold besides, as too little would stay',
    `${formatAmount(rest.amountIn)} for ${formatAmount(rest.amountOut)}`,
  ];
}

function Assumed(props: { readonly assumed: readonly QuoteAssumption[] }) {
  return (
    <Show when={props.assumed.length > 0}>
      <div class="assumed">
        <h3>Assumed, as it was not given</h3>
        <ul>
          <For each={props.assumed}>
            {(one) => (
              <li>
                <code>{one}</code>: {ASSUMED[one]}
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}

function unitText(amount: AnyAmount): string {
  return amount.unit === 'tao' ? 'TAO' : `alpha of subnet ${amount.netuid}`;
}

function toleranceNote({ slippageTolerance }: StakeQuote | UnstakeQuote): string {
  const { numerator, denominator } = slippageTolerance;
  const text = formatRatio(
    { numerator: numerator * 100n, denominator },
    { decimals: 2, rounding: 'nearest' },
  );
  return `if others move the price by ${text.replace(/\.?0+$/, '')}%`;
}

function modelText(name: string): string {
  const words: Readonly<Record<string, string>> = {
    root: 'one for one on root',
    constantProduct: 'constant product pools',
    concentratedLiquidity: 'concentrated liquidity pools',
    balancer: 'weighted pools',
    superellipse: 'superellipse pools, a proposal',
  };
  return words[name] ?? name;
}
