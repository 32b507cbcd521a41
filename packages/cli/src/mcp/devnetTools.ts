import { type DevnetControls, devnetControls } from '@taokit/devnet';
import type { Client } from '@taokit/rpc';
import type { McpTool } from './McpTool.ts';

const WHOLE = { type: 'integer', minimum: 0 };

/** What each control takes, and does. */
const CONTROLS: readonly (readonly [
  name: string,
  description: string,
  properties: Readonly<Record<string, object>>,
  run: (controls: DevnetControls, input: never) => Promise<unknown>,
])[] = [
  [
    'new_block',
    'Makes blocks: so many, or up to the next epoch of a subnet.',
    { count: { ...WHOLE, maximum: 100_000 }, epochOf: { ...WHOLE, description: 'a netuid' } },
    (controls, input: object) => controls.newBlock(input),
  ],
  [
    'snapshot',
    'Remembers the last block; answers a number for revert.',
    {},
    (controls) => controls.snapshot(),
  ],
  [
    'revert',
    'Goes back to a snapshot.',
    { snapshot: WHOLE },
    (controls, { snapshot }: { readonly snapshot: number }) => controls.revert(snapshot),
  ],
  [
    'set_time',
    'The time of the next block.',
    { timestampMs: { ...WHOLE, description: 'milliseconds since 1970' } },
    (controls, { timestampMs }: { readonly timestampMs: number }) => controls.setTime(timestampMs),
  ],
  [
    'set_block_time',
    'When blocks are made: instant, manual, or every so many seconds.',
    { mode: { anyOf: [{ enum: ['instant', 'manual'] }, { type: 'number', minimum: 0.1 }] } },
    (controls, { mode }: { readonly mode: 'instant' | 'manual' | number }) =>
      controls.setBlockBuildMode(mode),
  ],
];

/**
 * The controls of a devnet, where the node is one.
 *
 * @param client - the chain
 * @returns none for any other node
 */
export async function devnetTools(client: Client): Promise<readonly McpTool[]> {
  const { connection } = client;
  const { methods } = (await connection.request('rpc_methods', [])) as {
    readonly methods: readonly string[];
  };
  if (!methods.includes('dev_newBlock')) return [];
  const controls = devnetControls({ send: (method, params) => connection.request(method, params) });
  return CONTROLS.map(([name, description, properties, run]) => ({
    name: `devnet_${name}`,
    description: `Devnet: ${description}`,
    inputSchema: {
      type: 'object',
      properties,
      required: name === 'new_block' ? [] : Object.keys(properties),
      additionalProperties: false,
    },
    isReadOnly: false,
    run: async (input) => (await run(controls, input as never)) ?? 'done',
  }));
}
