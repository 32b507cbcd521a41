import { integer, matching, u16 } from '@taokit/errors/check';
import type { PinnedView } from '../../chainView/ChainView.ts';
import { check } from '../../internal/check.ts';
import { type AlphaInput, type IntentParam, raoOfAlpha } from '../params/index.ts';
import { nothing } from './everything.ts';
import { refuseInput } from './refuse.ts';

const MOST_LEGS = 128;
const LEG_FIELDS: readonly string[] = ['originNetuid', 'destNetuid', 'amount', 'minAmountOut'];

/** One trade inside a basket. */
export interface BasketLeg {
  /** Subnet whose alpha is sold. */
  readonly originNetuid: number;
  /** Subnet whose alpha is bought. */
  readonly destNetuid: number;
  /** How much is sold. */
  readonly amount: AlphaInput;
  /** How much must be bought at least; 0 when left out. */
  readonly minAmountOut?: AlphaInput;
}

/** One trade, with amounts in rao. */
export interface ReadLeg {
  /** Subnet whose alpha is sold. */
  readonly originNetuid: number;
  /** Subnet whose alpha is bought. */
  readonly destNetuid: number;
  /** How much is sold, rao of alpha. */
  readonly amountRao: bigint;
  /** How much must be bought at least, rao of alpha. */
  readonly minAmountOutRao: bigint;
}

/** Up to 128 trades. */
export const basketLegs: IntentParam<readonly BasketLeg[], readonly ReadLeg[]> = {
  parse(given, field) {
    check(given, matching(Array.isArray, 'a list of trades'), field);
    const legs = given as readonly BasketLeg[];
    check(legs.length, integer(1, MOST_LEGS), `${field}.length`);
    return legs.map((leg, index) => readLeg(leg, `${field}[${index}]`));
  },
  json: {
    type: 'array',
    minItems: 1,
    maxItems: MOST_LEGS,
    items: { type: 'object', required: LEG_FIELDS.slice(0, 3), additionalProperties: false },
  },
  isOptional: false,
};

function readLeg(leg: BasketLeg, field: string): ReadLeg {
  check(
    leg,
    matching((value) => typeof value === 'object' && value !== null, 'a trade'),
    field,
  );
  const unknown = Object.keys(leg).find((key) => !LEG_FIELDS.includes(key));
  if (unknown !== undefined) refuseInput(`${field}.${unknown}`, 'unknown', `one of ${LEG_FIELDS.join(', ')}`);
  const { originNetuid, destNetuid, amount, minAmountOut = '0' } = leg;
  check(originNetuid, u16, `${field}.originNetuid`);
  check(destNetuid, u16, `${field}.destNetuid`);
  if (originNetuid === destNetuid) refuseInput(`${field}.destNetuid`, destNetuid, 'another subnet');
  return {
    originNetuid,
    destNetuid,
    amountRao: raoOfAlpha(amount, `${field}.amount`, originNetuid),
    minAmountOutRao: raoOfAlpha(minAmountOut, `${field}.minAmountOut`, destNetuid),
  };
}

/**
 * What a validator's basket holds of a subnet: what `all` of it is.
 *
 * @throws RpcError `rpc/nothing-to-do` when it holds none
 */
export async function basketHoldingRao(view: PinnedView, hotkey: string, netuid: number): Promise<bigint> {
  const rows = await view.call('BetaBasketRuntimeApi', 'get_validator_basket', hotkey);
  const row = (rows as readonly (readonly [number, bigint, bigint])[]).find(([of]) => of === netuid);
  if (row !== undefined && row[1] > 0n) return row[1];
  throw nothing(`the basket of ${hotkey} holds nothing of subnet ${netuid}`);
}
