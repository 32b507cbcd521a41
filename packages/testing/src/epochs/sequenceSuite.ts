import { compareValues } from '../compareValues.ts';
import type { CaseResult, VectorSuite } from '../VectorSuite.ts';
import type { EpochRunner } from './EpochRunner.ts';
import { type EpochInputJson, epochInputFromJson } from './epochInputFromJson.ts';
import { epochOutputAsJson } from './epochOutputAsJson.ts';

interface EpochOfSequence {
  readonly set: EpochInputJson;
  readonly expect: EpochInputJson;
}

/** Epochs in a row: each begins with the bonds, permits and consensus the one before must have stored. */
export function sequenceSuite(engine: EpochRunner, family = 'sequence', spec = 425): VectorSuite {
  return {
    family,
    engine: engine.name,
    run({ json }) {
      const results: CaseResult[] = [];
      let current = json['initial'] as EpochInputJson;
      for (const [i, { set, expect }] of (json['epochs'] as readonly EpochOfSequence[]).entries()) {
        current = withChanges(current, set);
        const output = engine.runEpoch(epochInputFromJson(current), { raw: true, spec });
        const differences = compareValues('', expect, epochOutputAsJson(output));
        results.push({ name: `${String(json['name'])} epoch ${i}`, differences });
        current = {
          ...current,
          bonds: expect['bonds'],
          validator_permits: expect['new_validator_permit'],
          previous_consensus: expect['consensus'],
        };
      }
      return results;
    },
  };
}

/** Replaces the fields named in `set`; `weights_rows` and `bonds_rows` replace single rows. */
function withChanges(current: EpochInputJson, set: EpochInputJson): EpochInputJson {
  const { weights_rows, bonds_rows, ...fields } = set;
  const next: Record<string, unknown> = { ...current, ...fields };
  if ('total_stake' in fields) delete next['total_stake_bits'];
  if ('total_stake_bits' in fields) delete next['total_stake'];
  next['weights'] = withRows(next['weights'], weights_rows);
  next['bonds'] = withRows(next['bonds'], bonds_rows);
  return next;
}

function withRows(all: unknown, changed: unknown): readonly unknown[] {
  const rows = [...(all as readonly unknown[])];
  for (const [uid, row] of Object.entries((changed ?? {}) as Record<string, unknown>))
    rows[Number(uid)] = row;
  return rows;
}
