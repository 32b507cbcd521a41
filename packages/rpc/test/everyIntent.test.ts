import { DEV_ACCOUNTS } from '@taokit/keys';
import { encodeStorageKey } from '@taokit/types/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intents } from '../src/intents/registry.ts';
import { hexOf } from '../src/internal/hex.ts';
import { allCalls } from '../src/policy/unwrapCall.ts';
import { type DevnetClient, dev, devnetClient } from './support/devnetClient.ts';
import { STEPS, type Step } from './support/intentSteps.ts';
import { type Compared, compared } from './support/plannedWrites.ts';

let chain: DevnetClient;
beforeAll(async () => {
  chain = await devnetClient();
  // Pools stand still, so that a plan of one block holds in the next.
  const still = { op: 'setSubnetEmissionEnabled', netuids: [1, 2], enabled: false } as const;
  await chain.writer('Alice').execute(still);
  // Trading in baskets is switched on, as it is on mainnet.
  const { interface: registry } = chain.client;
  const key = encodeStorageKey(registry, 'SubtensorModule.BasketTradingEnabled');
  await chain.controls.setStorage([[hexOf(key), '0x01']]);
});
afterAll(() => chain.close());

/** Calls a development chain does not answer: there they are refused, by name. */
async function isMissing({ by = 'Alice', hotkey, intent }: Step): Promise<boolean> {
  const plan = await chain
    .writer(by, { hotkey: hotkey ?? DEV_ACCOUNTS[by] })
    .plan(intent)
    .catch(() => undefined);
  if (plan === undefined) return false;
  const answered = chain.devnet.chain.runtime.calls;
  return allCalls(plan.tree).some(({ call }) => !answered.has(call.path));
}

/** What a refused write carries: the pool's name, and the chain's errors it stands for. */
interface Refused {
  readonly error?: string;
  readonly causes?: readonly string[];
}

/**
 * The error of a write: the chain's, the pool's, or the one that kept it from being sent; `undefined` for success. What it moved is
 * what its plan said, where the plan did not leave something out.
 */
async function errorOf({ by = 'Alice', hotkey, intent }: Step): Promise<string | undefined> {
  const key = dev(by);
  const writer = chain.writer(by, { hotkey: hotkey ?? key });
  const settled: Compared | { code: string; values: Refused } = await compared(
    chain,
    (one) => one.execute(intent, { evenIfItWouldFail: true }),
    writer,
  ).catch((error) => error);
  if (!('off' in settled))
    return settled.values?.causes?.join() ?? settled.values?.error ?? settled.code ?? String(settled);
  expect(settled.off).toEqual({});
  return settled.result.error?.error;
}

describe('every intent', () => {
  test('args: all 83 of the catalogue are among the steps', () => {
    const done = new Set(STEPS.map(({ intent }) => intent.op));
    expect(Object.keys(intents).filter((op) => !done.has(op as never))).toEqual([]);
  });

  test.each(STEPS.map((step, index) => [`${index} ${step.intent.op}`, step] as const))(
    'devnet: %s',
    async (_name, step) => {
      const isRefused = await isMissing(step);
      const error = await errorOf(step);
      if (isRefused) expect(error).toMatch(/^(System\.CallFiltered|Invalid\.BadSigner)$/);
      else if (step.error === undefined) expect(error).toBeUndefined();
      else expect(error).toContain(step.error);
    },
  );
});
