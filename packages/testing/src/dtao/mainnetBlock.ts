import { blockStateFromStorage, type StoredItems, verifyBlock } from '@taokit/dtao/verification';
import type { CaseResult, VectorSuite } from '../VectorSuite.ts';

/** A real block of mainnet: the storage before it and what it stored. One case per rule of which something was copied. */
export const mainnetBlockSuite: VectorSuite = {
  family: 'mainnet-block',
  engine: 'typescript',
  run({ json }) {
    const [block, spec] = [json['block'] as number, json['spec'] as number];
    const { rules } = verifyBlock(
      blockStateFromStorage(json['before'] as StoredItems, { block: block - 1, spec }),
      blockStateFromStorage(json['after'] as StoredItems, { block, spec }),
    );
    return rules
      .filter(({ agreed, differences, setAside }) => agreed + differences.length + setAside.length > 0)
      .map(
        ({ rule, differences }): CaseResult => ({
          name: `block ${block}: ${rule}`,
          differences: differences.map(({ netuid, expected, actual }) => ({
            // What the chain stored is what is expected of the computation.
            field: netuid === undefined ? rule : `subnet ${netuid}`,
            expected: actual,
            actual: expected,
          })),
        }),
      );
  },
};
