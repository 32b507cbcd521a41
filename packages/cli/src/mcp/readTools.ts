import { type Client, READS, type Read, runRead } from '@taokit/rpc';
import { alpha, tao } from '@taokit/types';
import { roleOf } from '../reads/paramRole.ts';
import { type ParamHelp, readHelpOf } from '../reads/ReadHelp.ts';
import { viewed } from '../reads/readView.ts';
import type { McpTool } from './McpTool.ts';

/**
 * A tool per read of the registry: `read_balance`.
 *
 * @param client - the chain
 */
export function readTools(client: Client): readonly McpTool[] {
  return (Object.values(READS) as unknown as readonly Read[]).map((read) => readTool(client, read));
}

function readTool(client: Client, read: Read): McpTool {
  const params = Object.entries(readHelpOf(read).params);
  return {
    name: `read_${read.name}`,
    description: `${read.summary} Amounts are whole rao as text, 10^9 to one TAO.`,
    inputSchema: {
      type: 'object',
      properties: {
        ...Object.fromEntries(params.map(([, param]) => [param.name, schemaOf(param)])),
        at_block: {
          type: 'integer',
          minimum: 0,
          description: 'The height of a block; the best one when left out.',
        },
      },
      required: params.filter(([, param]) => !param.isOptional).map(([, param]) => param.name),
      additionalProperties: false,
    },
    isReadOnly: true,
    run: async (input) => {
      const given = params
        .map(([key, param]) => [key, readValue(param, input[param.name], input['netuid'])] as const)
        .filter(([, value]) => value !== undefined);
      const at = input['at_block'];
      const view = at === undefined ? client : await client.at(at as number);
      const answer = await runRead(read, view, Object.fromEntries(given) as never);
      return viewed(read.name, answer, true).value;
    },
  };
}

function schemaOf(param: ParamHelp): object {
  const description = param.doc;
  if (param.name.startsWith('amount_'))
    return {
      type: 'string',
      pattern: '^\\d+(\\.\\d{1,9})?$',
      description: `${description} A decimal as text.`,
    };
  const item =
    roleOf(param) === undefined ? { type: 'integer' } : { type: 'string', description: 'SS58 address' };
  return param.json === 'array'
    ? { type: 'array', items: item, description }
    : { type: param.json, description };
}

function readValue({ name }: ParamHelp, given: unknown, netuid: unknown): unknown {
  if (given === undefined) return undefined;
  if (name === 'amount_tao') return tao(given as string);
  return name === 'amount_alpha' ? alpha(netuid as number, given as string) : given;
}
