import { quoteMove, quoteStake, quoteUnstake } from '@taokit/dtao';
import type { Client } from '@taokit/rpc';
import { alpha, MAINNET_SPEC, tao } from '@taokit/types';
import type { McpTool } from './McpTool.ts';

interface Order {
  readonly netuid: number;
  readonly dest_netuid: number;
  readonly amount: string;
  readonly tolerance?: string;
}

const NETUID = { type: 'integer', minimum: 0, maximum: 65_535 };
const AMOUNT = { type: 'string', pattern: '^\\d+(\\.\\d{1,9})?$' };
const TOLERANCE = {
  type: 'string',
  description:
    'How far others may move the price before the order executes, such as 0.5%, which is the default.',
};

/**
 * What orders would do, exactly as the chain computes it.
 *
 * @param client - the chain, whose pools are read
 */
export function quoteTools(client: Client): readonly McpTool[] {
  return [
    quoteTool('quote_stake', 'What staking an amount of TAO gives.', {}, async (order) => {
      const [[pool], spec] = await poolsOf(client, order.netuid);
      return quoteStake(pool!, tao(order.amount), { spec, tolerance: order.tolerance });
    }),
    quoteTool('quote_unstake', "What unstaking an amount of a subnet's alpha gives.", {}, async (order) => {
      const [[pool], spec] = await poolsOf(client, order.netuid);
      return quoteUnstake(pool!, alpha(order.netuid, order.amount), { spec, tolerance: order.tolerance });
    }),
    quoteTool(
      'quote_move',
      'What moving alpha to another subnet gives.',
      { dest_netuid: NETUID },
      async (order) => {
        const [[from, to], spec] = await poolsOf(client, order.netuid, order.dest_netuid);
        return quoteMove(from!, to!, alpha(order.netuid, order.amount), { spec, tolerance: order.tolerance });
      },
    ),
  ];
}

function quoteTool(
  name: string,
  description: string,
  more: Readonly<Record<string, object>>,
  quote: (order: Order) => Promise<unknown>,
): McpTool {
  return {
    name,
    description: `${description} A refusal is an answer too, named by the chain's error.`,
    inputSchema: {
      type: 'object',
      properties: { netuid: NETUID, ...more, amount: AMOUNT, tolerance: TOLERANCE },
      required: ['netuid', ...Object.keys(more), 'amount'],
      additionalProperties: false,
    },
    isReadOnly: true,
    run: (input) => quote(input as unknown as Order),
  };
}

async function poolsOf(client: Client, ...netuids: readonly number[]) {
  const view = await client.at();
  const pools = await Promise.all(netuids.map((netuid) => view.subnets.pool(netuid)));
  return [pools, Math.min(view.specVersion, MAINNET_SPEC)] as const;
}
