import { markdownTable } from '../lib/markdownTable.ts';

/** A file of the chain's own end-to-end suites for a dev node, and what becomes of its scenarios here. */
export interface DevSuite {
  /** Its path below `ts-tests/suites/dev` of RaoFoundation/subtensor, without `subtensor/`. */
  readonly file: string;
  /** Whether its scenarios are restated and pass, or why they are out. */
  readonly outcome: 'passes' | { readonly out: string };
}

const NO_ORDERS = { out: 'the pallet LimitOrders is no part of this chain; its calls are refused by name' };

const ORDERS = [
  ...[
    'batched-hardfail',
    'execute-orders-ed25519-wrapped',
    'execute-orders-fees',
    'execute-orders-limit-buy',
  ],
  ...['execute-orders-readable', 'execute-orders-sell-fees', 'execute-orders-skip-conditions'],
  ...['execute-orders-stop-loss', 'execute-orders-take-profit', 'ledger-raw-sign-vector'],
  ...[
    'mevshield-execute-orders',
    'readable-message-format',
    'v2-linked-buy-provider',
    'v2-linked-rejections',
  ],
  ...[
    'v2-linked-rotation',
    'v2-prune-linked-output',
    'v2-readable-linked-order',
    'v2-readable-message-format',
  ],
];

/** All 23 files, as of November 2026. */
export const DEV_SUITES: readonly DevSuite[] = [
  { file: 'staking/test-add-staking.ts', outcome: 'passes' },
  {
    file: 'staking/test-disassociate-hotkey.ts',
    outcome: { out: '`disassociate_hotkey` is a call of a later release, not of 475' },
  },
  { file: 'transaction-payment-wrapper/00-transaction-payment-wrapper.test.ts', outcome: 'passes' },
  { file: 'sdk/test-bittensor-ts.ts', outcome: 'passes' },
  { file: 'sdk/test-typescript-sdk.ts', outcome: 'passes' },
  ...ORDERS.map((name) => ({ file: `limit-orders/test-${name}.ts`, outcome: NO_ORDERS })),
];

/** The table, and how many there are of each. */
export function devSuitesSection(): string {
  const rows = DEV_SUITES.map(({ file, outcome }) => [
    `\`${file}\``,
    outcome === 'passes' ? 'passes' : `out: ${outcome.out}`,
  ]);
  const passed = DEV_SUITES.filter(({ outcome }) => outcome === 'passes').length;
  return `## The chain's own suites for a dev node

\`ts-tests/suites/dev\` of RaoFoundation/subtensor has ${DEV_SUITES.length} files that run against a dev node whose blocks are sealed by
hand. The scenarios of ${passed} are restated in \`packages/devnet/test/devSuites.test.ts\`, with \`engine_createBlock\` and \`@polkadot/api\`, and
run in every test run; the others are about what this chain has not.

${markdownTable([['file', 'here'], ...rows])}`;
}
