import { compareValues } from '../compareValues.ts';
import type { VectorSuite } from '../VectorSuite.ts';
import type { EpochRunner } from './EpochRunner.ts';
import { type EpochInputJson, epochInputFromJson } from './epochInputFromJson.ts';
import { epochOutputAsJson } from './epochOutputAsJson.ts';

/** One epoch: every stored field and every raw intermediate. */
export function epochSuite(engine: EpochRunner): VectorSuite {
  return {
    family: 'epoch',
    engine: engine.name,
    run({ json }) {
      const output = engine.runEpoch(epochInputFromJson(json['input'] as EpochInputJson), { raw: true });
      return [
        {
          name: String(json['name']),
          differences: compareValues('', json['expect'], epochOutputAsJson(output)),
        },
      ];
    },
  };
}
