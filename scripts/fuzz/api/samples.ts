import { keypairFromUri } from '@taokit/keys';
import { defaultGuaranteeStudy, planGuarantees, standardCases } from '@taokit/study';
import { loadRegistry } from '@taokit/types/registry';
import { referenceEngine } from '@taokit/yuma/reference';
import { testInput } from '../../../packages/yuma/testing/testInput.ts';

/** Makes values of a type, afresh for every call, since calls may damage them. */
export type Samples = ReadonlyMap<string, readonly (() => unknown)[]>;

const ADDRESS = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';

/** Texts that some function understands; most functions refuse most of them. */
export const TEXTS: readonly string[] = [
  '1',
  '0.5',
  '1%',
  '10.25',
  ADDRESS,
  '//Alice',
  'bottom drive obey lake curtain smoke basket hold race lonely fit walk',
  '0x00ff00ff',
  `0x${'ab'.repeat(20)}`,
  'Testing 1234',
  'SubtensorModule',
  'name',
];

/** A keyfile without a password. */
export const KEYFILE: Uint8Array = new TextEncoder().encode(
  JSON.stringify({ ss58Address: ADDRESS, secretPhrase: TEXTS[6], publicKey: null, secretSeed: null }),
);

/** What types alone do not say: values that belong together. By the name of the type. */
export async function samples(): Promise<Samples> {
  const registry = await loadRegistry();
  const study = defaultGuaranteeStudy({ network: { uids: 16, validators: 4 }, points: 3, samples: 1 });
  const key = () => keypairFromUri('//Alice');
  const input = () => testInput({ n: 4, validators: 2 });
  return new Map<string, readonly (() => unknown)[]>([
    ['Registry', [() => registry]],
    ['Keypair', [key]],
    ['PublicAccount', [key]],
    ['EpochInput', [input]],
    ['EpochEngine', [() => referenceEngine]],
    ['EpochSession', [() => referenceEngine.createSession(input())]],
    ['SparseRows', [() => input().weights]],
    ['GuaranteeStudy', [() => structuredClone(study)]],
    ['GuaranteeTask', [() => structuredClone(planGuarantees(study)[0])]],
    ['StandardCase', standardCases.slice(0, 2).map((standardCase) => () => ({ ...standardCase }))],
    ['Ss58', [() => ADDRESS]],
    ['Hotkey', [() => ADDRESS]],
    ['Coldkey', [() => ADDRESS]],
  ]);
}
