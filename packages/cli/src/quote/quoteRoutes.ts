import { buildCommand, buildRouteMap, type Command, type RouteMap, wholeNumber } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { EXIT_CODES } from '../exit/exitCodes.ts';
import { show } from '../output/show.ts';
import { jsonFlag, textFlag } from '../profile/settingsParameters.ts';
import type { Order, QuoteFlags } from './orderQuote.ts';
import { poolAliases, poolFlags } from './quotePool.ts';

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
    stake: quoteCommand('What staking TAO gives.', { netuid: netuid('the subnet'), ...limit }, 'stake'),
    unstake: quoteCommand(
      'What unstaking alpha gives.',
      { netuid: netuid('the subnet'), ...limit },
      'unstake',
    ),
    move: quoteCommand(
      'What moving alpha to another subnet gives.',
      { netuid: netuid('from which subnet'), destNetuid: netuid('to which subnet') },
      'move',
    ),
  },
  docs: { brief: 'What an order would do, exactly: on the chain, or on a pool of your own.' },
});

function quoteCommand(brief: string, own: object, order: Order): Command<CliContext> {
  return buildCommand<QuoteFlags, readonly [], CliContext>({
    docs: { brief },
    parameters: { flags: { ...own, ...terms } as never, aliases: poolAliases as never },
    func: async function (this: CliContext, flags: QuoteFlags) {
      const [{ orderQuote }, { quoteText }] = await Promise.all([
        import('./orderQuote.ts'),
        import('./quoteText.ts'),
      ]);
      const quote = await orderQuote(this.io, order, flags);
      await show(this.io, flags.json ? quote : quoteText(quote), flags);
      this.exitCode = quote.ok ? EXIT_CODES.done : EXIT_CODES.chainRefuses;
    } as never,
  });
}
