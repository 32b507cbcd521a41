import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { TaokitError } from '@taokit/errors';
import { arrayOf, createCheck, matching, objectOf, oneOf, optional, type Rule } from '@taokit/errors/check';
import { type AnySigner, type Client, createWriter, type Policy } from '@taokit/rpc';
import { wrongInput } from '../exit/CliError.ts';
import { jsonText } from '../output/toJson.ts';
import { ownVersion } from '../version.ts';
import { devnetTools } from './devnetTools.ts';
import { planTools, writeTools } from './intentTools.ts';
import type { McpTool, McpToolGroup } from './McpTool.ts';
import { quoteTools } from './quoteTools.ts';
import { readTools } from './readTools.ts';

/** What a server offers, and to whom. */
export interface CreateMcpServerOptions {
  /** The chain. */
  readonly client: Client;
  /** The coldkey plans are made for; one that can sign where something may be sent. */
  readonly coldkey?: AnySigner | string | undefined;
  /** The hotkey. */
  readonly hotkey?: AnySigner | string | undefined;
  /**
   * What may be sent: the intents it names, each held to the rest of it before it is signed. Without a policy, or without names of
   * intents in it, nothing can be sent.
   */
  readonly policy?: Policy | undefined;
  /** Which tools; all but `writes` when left out. */
  readonly groups?: readonly McpToolGroup[] | undefined;
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;
const key = optional(
  matching((value) => typeof value === 'string' || isObject(value), 'an address, a keypair or a signer'),
);
/** Keys and the policy in full are a writer's to check. */
const optionRules = objectOf({
  client: matching(isObject, 'a client, such as createClient makes'),
  coldkey: key,
  hotkey: key,
  policy: optional(matching(isObject, 'a policy')),
  groups: optional(arrayOf(oneOf('reads', 'quotes', 'plans', 'devnet', 'writes'))),
});
const check = createCheck((sentence, { fix }) => wrongInput(sentence, fix));

const READ_ONLY: readonly McpToolGroup[] = ['reads', 'quotes', 'plans', 'devnet'];

/**
 * A server of the Model Context Protocol: reads, quotes, plans and devnet controls as tools. It sends nothing unless `groups` has
 * `writes` and the policy names the intent.
 *
 * @param options - the chain, keys, policy, which tools
 * @returns a server of the official SDK, to be connected to a transport
 * @throws TaokitError `cli/wrong-input` for options that are none, `rpc/...` for a policy that is none
 *
 * @example
 * ```ts
 * import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
 * import { createMcpServer } from '@taokit/cli';
 * import { createClient } from '@taokit/rpc';
 *
 * export async function serve() {
 *   const client = await createClient({ network: 'finney' });
 *   const server = await createMcpServer({ client, groups: ['reads', 'quotes'] });
 *   await server.connect(new StdioServerTransport());
 * }
 * ```
 */
export async function createMcpServer(options: CreateMcpServerOptions): Promise<Server> {
  check(options, optionRules, 'options');
  const tools = new Map((await toolsOf(options)).map((tool) => [tool.name, tool]));
  const server = new Server({ name: 'taokit', version: ownVersion() }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...tools.values()].map(listed) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.get(params.name);
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `There is no tool ${params.name}.`);
    return await answered(tool, params.arguments ?? {});
  });
  return server;
}

async function toolsOf(options: CreateMcpServerOptions): Promise<readonly McpTool[]> {
  const { client, coldkey, hotkey, policy, groups = READ_ONLY } = options;
  const writer = createWriter(client, { coldkey, hotkey, policy });
  const has = (group: McpToolGroup) => groups.includes(group);
  return [
    ...(has('reads') ? readTools(client) : []),
    ...(has('quotes') ? quoteTools(client) : []),
    ...(has('plans') ? planTools(writer) : []),
    ...(has('devnet') ? await devnetTools(client) : []),
    ...(has('writes') ? writeTools(writer, policy?.intents ?? []) : []),
  ];
}

function listed({ name, description, inputSchema, isReadOnly }: McpTool) {
  return {
    name,
    description,
    inputSchema: inputSchema as { type: 'object' },
    annotations: { readOnlyHint: isReadOnly, destructiveHint: !isReadOnly },
  };
}

/** A field that no tool takes is refused: the SDK does not hold what a model sends to the schema. */
function inputRule({ inputSchema }: McpTool): Rule {
  const fields = Object.keys(inputSchema.properties);
  return objectOf(Object.fromEntries(fields.map((field) => [field, () => undefined])));
}

/** What a tool answers; a refusal is an answer that a model can read and act on, a fault of this program is not told. */
async function answered(tool: McpTool, input: Readonly<Record<string, unknown>>) {
  try {
    check(input, inputRule(tool), tool.name);
    return { content: [{ type: 'text' as const, text: jsonText(await tool.run(input)) }] };
  } catch (error) {
    if (!(error instanceof TaokitError)) throw error;
    const text = jsonText({ code: error.code, message: error.shortMessage, fix: error.fix });
    return { isError: true, content: [{ type: 'text' as const, text }] };
  }
}
