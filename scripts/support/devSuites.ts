import { markdownTable } from '../lib/markdownTable.ts';

/** A file of the chain's own end-to-end suites for a dev node, and what becomes of its scenarios here. */
export interface DevSuite {
  /** Its path below `ts-tests/suites/dev` of RaoFoundation/subtensor, without `subtensor/`. */
  readonly file: string;
  /** Whether its scenarios are restated and pass, or why they are out. */
  readonly outcome: 'passes' | { readonly out: string };
}

const ORDERS = [
  'batched-hardfail',
  'execute-orders-ed25519-wrapped',
  'execute-orders-fees',
  'execute-orders-limit-buy',
  'execute-orders-readable',
  'execute-orders-sell-fees',
  'execute-orders-skip-conditions',
  'execute-orders-stop-loss',
  'execute-orders-take-profit',
  'ledger-raw-sign-vector',
  'mevshield-execute-orders',
  'readable-message-format',
  'v2-linked-buy-provider',
  'v2-linked-rejections',
  'v2-linked-rotation',
  'v2-prune-linked-output',
  'v2-readable-linked-order',
  'v2-readable-message-format',
];

/** Where the scenarios are restated, each file as a group of tests of its name. */
export const RESTATED: readonly string[] = [
  'packages/devnet/test/devSuites.test.ts',
  'packages/devnet/test/limitOrderSuites.test.ts',
  'packages/devnet/test/linkedOrderSuites.test.ts',
  'packages/rpc/test/shieldedOrders.test.ts',
  'packages/chain/src/pallets/limitOrders/renderOrder.test.ts',
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
  ...ORDERS.map((name) => ({ file: `limit-orders/test-${name}.ts`, outcome: 'passes' as const })),
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
hand. The scenarios of ${passed} are restated and run in every test run, with \`engine_createBlock\` and \`@polkadot/api\` unless nothing is
asked of a node: in ${RESTATED.map((file) => `\`${file}\``).join(', ')}.

${markdownTable([['file', 'here'], ...rows])}

## What the sources do not say of limit orders

The rules are those of \`pallets/limit-orders\` of RaoFoundation/subtensor at d89f2bc2, the state the suites above are of; its calls,
storage, events and errors are those of 475, but for one error.

- \`OrderSignerFrozen\`, the last of 475's errors, is in no source that could be read. By its text the owner of the order may not move
  funds for a while; what freezes an owner, and where among the checks, is not known. Nothing here ends with it.
- Where a batch takes what a linked order draws: before the swap here, as in d89f2bc2; tests of another state of the pallet have it
  after the shares are paid. What is left differs in nothing but the order of events.
- An older state of the pallet ends the line a hardware wallet signs with \`records output\` instead of \`has-linked-order\`.
- Weights of more than one order are those of a benchmark of July 2026; the fee of one is pinned at 467, for every call.
- A call with more than 100 orders, an order with more than ten relayers or a part above one is no transaction on the chain. Types in
  metadata do not carry such bounds, so that it is one here, and fails with \`Other\`.`;
}
