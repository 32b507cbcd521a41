import { referenceEngine } from '@taokit/yuma/reference';
import { testInput } from '../../../../packages/yuma/testing/testInput.ts';
import type { GoodCalls } from './GoodCalls.ts';

const input = () => testInput({ n: 4, validators: 2 });

const scenario = () => ({
  validators: { alice: { stake: '1000' }, bob: { stake: 500_500_000_000n } },
  miners: ['carol', 'dave'],
  weights: { alice: { dave: 0.25, carol: 0.75 }, bob: { carol: 1, dave: 0 } },
});
const sessionCalls = Object.fromEntries(
  ['reference.referenceEngine', 'loadEngine()', 'loadWasmEngine()'].flatMap((engine) => {
    const at = (method: string) =>
      `@taokit/yuma${engine.startsWith('load') ? '.' : '/'}${engine}.createSession${method}`;
    return [
      [at(''), () => [input()]],
      [at('().update'), () => [{ tempo: 100 }]],
      [at('().setWeightsRow'), () => [0, Uint16Array.of(2, 3), Uint16Array.of(1, 2)]],
      [at('().setBondsRow'), () => [0, Uint16Array.of(2, 3), Uint16Array.of(1, 2)]],
    ];
  }),
);

/** Of yuma. */
export const yumaCalls: GoodCalls = {
  ...sessionCalls,
  '@taokit/yuma/inputs.buildEpochInput': () => [scenario()],
  '@taokit/yuma/weights.checkWeights': () => [
    { uid: 0, uids: [1, 2], values: [1, 2], versionKey: 0n },
    { n: 4, minAllowedWeights: 2, maxWeightLimit: 65_535, networkVersionKey: 0n, hasPermit: true },
  ],
  '@taokit/yuma/mechanisms.runMechanisms': () => {
    const { weights, bonds, lastUpdate, ...subnet } = input();
    return [referenceEngine, { subnet, mechanisms: [{ weights, bonds, lastUpdate }], emissionShares: null }];
  },
};
