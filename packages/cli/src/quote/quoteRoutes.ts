import { buildCommand, buildRouteMap, type Command, type RouteMap, wholeNumber } from '@taokit/command-line';
import { alpha, tao } from '@taokit/types';
import type { CliContext } from '../CliContext.ts';
import { EXIT_CODES } from '../exit/exitCodes.ts';
import { show } from '../output/show.ts';
import { jsonFlag, textFlag } from '../profile/settingsParameters.ts';
import { type PoolFlags, poolAliases, poolFlags, poolsFor } from './quotePool.ts';
import { quoteText } from './quoteText.ts';

interface QuoteFlags extends PoolFlags {
  readonly netuid: number;
  readonly destNetuid: number;
  readonly amount: string;
  readonly tolerance?: string;
  readonly limitPrice?: string;
  readonly json: boolean;
}

const netuid = (brief: string) => ({
  kind: 'parsed' as const,
  parse: wholeNumber(0, 65_535),
  placeholder: 'N',
  brief,
});

const terms = {
  amount: { ...textFlag('AMOUNT', 'a decimal such as 1.5'), optional: false },
  tolerance: textFlag('SHARE', 'how far others may move the price: 0.5% by default'),
  ...poolFlags,
  ...jsonFlag,
};

/** Of an order on one pool. */
const limit = { limitPrice: textFlag('TAO', 'fills up to this price of one alpha') };

/** `taokit quote stake|unstake|move`: what an order would do, exactly as the chain computes it. */
export const quoteRoutes: RouteMap<CliContext> = buildRouteMap({
  routes: {
    stake: quoteCommand('What staking TAO gives.', { netuid: netuid('the subnet'), ...limit }, quoteStakeFor),
    unstake: quoteCommand(
      'What unstaking alpha gives.',
      { netuid: netuid('the subnet'), ...limit },
      quoteUnstakeFor,
    ),
    move: quoteCommand(
      'What moving alpha to another subnet gives.',
      { netuid: netuid('from which subnet'), destNetuid: netuid('to which subnet') },
      quoteMoveFor,
    ),
  },
  docs: { brief: 'What an order would do, exactly: on the chain, or on a pool of your own.' },
});

type MakeQuote = (context: CliContext, flags: QuoteFlags) => Promise<{ readonly ok: boolean }>;

function quoteCommand(brief: string, own: object, make: MakeQuote): Command<CliContext> {
  return buildCommand<QuoteFlags, readonly [], CliContext>({
    docs: { brief },
    parameters: { flags: { ...own, ...terms } as never, aliases: poolAliases as never },
    func: async function (this: CliContext, flags: QuoteFlags) {
      const quote = await make(this, flags);
      show(this.io, flags.json ? quote : quoteText(quote), flags);
      this.exitCode = quote.ok ? EXIT_CODES.done : EXIT_CODES.chainRefuses;
    } as never,
  });
}

async function quoteStakeFor({ io }: CliContext, flags: QuoteFlags) {
  const { quoteStake } = await import('@taokit/dtao');
  const { pools, spec } = await poolsFor(io, flags, [flags.netuid]);
  return quoteStake(pools[0]!, tao(flags.amount), { spec, ...limitsOf(flags) });
}

async function quoteUnstakeFor({ io }: CliContext, flags: QuoteFlags) {
  const { quoteUnstake } = await import('@taokit/dtao');
  const { pools, spec } = await poolsFor(io, flags, [flags.netuid]);
  return quoteUnstake(pools[0]!, alpha(flags.netuid, flags.amount), { spec, ...limitsOf(flags) });
}

async function quoteMoveFor({ io }: CliContext, flags: QuoteFlags) {
  const { quoteMove } = await import('@taokit/dtao');
  const { pools, spec } = await poolsFor(io, flags, [flags.netuid, flags.destNetuid]);
  const { tolerance } = flags;
  return quoteMove(pools[0]!, pools[1]!, alpha(flags.netuid, flags.amount), { spec, tolerance });
}

function limitsOf({ tolerance, limitPrice }: QuoteFlags) {
  return { tolerance, ...(limitPrice !== undefined && { limitPrice: tao(limitPrice) }) };
}
