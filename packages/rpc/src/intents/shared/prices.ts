import type { PinnedView } from '../../chainView/ChainView.ts';
import { RpcError } from '../../RpcError.ts';
import type { Share } from '../params/index.ts';

const RAO_PER_TAO = 1_000_000_000n;

/** Price of a subnet's alpha in rao of TAO, as the runtime says it. */
export async function alphaPriceRao(view: PinnedView, netuid: number): Promise<bigint> {
  return BigInt((await view.call('SwapRuntimeApi', 'current_alpha_price', netuid)) as bigint);
}

/** Highest price a purchase accepts: the price and the tolerance above it, floored to rao. */
export async function buyLimitRao(view: PinnedView, netuid: number, tolerance: Share): Promise<bigint> {
  const price = await alphaPriceRao(view, netuid);
  return (price * (tolerance.denominator + tolerance.numerator)) / tolerance.denominator;
}

/** Lowest price a sale accepts: the price and the tolerance below it, floored to rao. */
export async function sellLimitRao(view: PinnedView, netuid: number, tolerance: Share): Promise<bigint> {
  return below(await alphaPriceRao(view, netuid), tolerance);
}

/** Lowest ratio of the two prices a move accepts, times 10^9: what `swap_stake_limit` and `move_stake_limit` take. */
export async function moveLimit(
  view: PinnedView,
  { origin, destination }: { readonly origin: number; readonly destination: number },
  tolerance: Share,
): Promise<bigint> {
  const [from, to] = await Promise.all([alphaPriceRao(view, origin), alphaPriceRao(view, destination)]);
  if (to === 0n)
    throw new RpcError(`Alpha of subnet ${destination} has no price.`, {
      code: 'rpc/no-price',
      fix: 'Turn slippageProtection off to move all the same.',
      values: { netuid: destination },
    });
  return below((from * RAO_PER_TAO) / to, tolerance);
}

function below(price: bigint, { numerator, denominator }: Share): bigint {
  return (price * (denominator - numerator)) / denominator;
}
