import fc from 'fast-check';
import { type Agreement, makeAgreements } from '../../packages/keys/testing/agreements.ts';
import { arbitraryDamage, checkDamage, makeTargets } from '../../packages/keys/testing/damaged.ts';
import { comparePythonWallet } from '../../packages/keys/testing/pythonAgreement.ts';
import { hasPythonWallet } from '../../packages/keys/testing/pythonWallet.ts';

/** Share of the cases that are compared with polkadot.js and schnorrkel, and with the Python wallet; the rest are damage. */
const SHARE_AGREEMENTS = 0.2;
const SHARE_PYTHON = 0.1;

/**
 * Damaged keyfiles of every format, secret URIs, addresses, keys and boxes: a typed error, or the right key. Random keys,
 * paths, signatures and keyfiles: the answers of @polkadot/keyring, wasm-crypto and the Python wallet.
 */
export async function fuzzKeys(seed: number, runs: number): Promise<void> {
  const agreements = await makeAgreements();
  const targets = await makeTargets();
  for (const agreement of agreements) compare(agreement, agreements, seed, runs * SHARE_AGREEMENTS);
  if (hasPythonWallet) comparePythonWallet(seed, Math.ceil(runs * SHARE_PYTHON));
  const holds = fc.asyncProperty(arbitraryDamage(targets), ([target, edits]) => checkDamage(target, edits));
  await fc.assert(holds, { seed, numRuns: Math.ceil(runs * (1 - SHARE_AGREEMENTS - SHARE_PYTHON)) });
}

/** Each agreement gets of the cases what a test run gives it: few where one is costly. */
function compare(
  { property, cases }: Agreement,
  all: readonly Agreement[],
  seed: number,
  runs: number,
): void {
  const total = all.reduce((sum, agreement) => sum + agreement.cases, 0);
  const numRuns = Math.ceil((runs * cases) / total);
  fc.assert(property as fc.IProperty<unknown>, { seed, numRuns });
}
