import { compareValues } from '../compareValues.ts';
import type { VectorSuite } from '../VectorSuite.ts';
import type { EpochRunner } from './EpochRunner.ts';
import { type EpochInputJson, epochInputFromJson } from './epochInputFromJson.ts';
import { epochOutputAsJson } from './epochOutputAsJson.ts';

/** One epoch: every stored field and every raw intermediate. */
export function epochSuite(engine: EpochRunner, family = 'epoch', spec = 425): VectorSuite {
  return {
    family,
    engine: engine.name,
    run({ json }) {
      const input = json['input'] as EpochInputJson;
      const output = engine.runEpoch(epochInputFromJson(input), { raw: true, spec });
      return [
        {
          name: String(json['name']),
          differences: compareValues('', expected(json, input), epochOutputAsJson(output)),
        },
      ];
    },
  };
}

/** What the vector says; under Null consensus also that the stored bonds stay. */
function expected(json: EpochInputJson, { epoch_consensus, bonds }: EpochInputJson): unknown {
  return epoch_consensus === 'null' ? { bonds, ...(json['expect'] as object) } : json['expect'];
}
