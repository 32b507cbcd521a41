import { createHash } from 'node:crypto';
import type { EpochInput, EpochOutput, SparseRows } from '@taokit/yuma';
import { compareValues } from '../compareValues.ts';
import type { VectorSuite } from '../VectorSuite.ts';
import type { EpochRunner } from './EpochRunner.ts';
import { u64 } from './epochInputFromJson.ts';
import { type PrngParams, prngEpochInput } from './prngEpochInput.ts';

/** An epoch whose input is drawn from a seed and whose output is hashed. The drawn input is checked first. */
export function epochPrngSuite(engine: EpochRunner): VectorSuite {
  return {
    family: 'epoch-prng',
    engine: engine.name,
    run({ json }) {
      const input = drawnInput(json);
      const output = engine.runEpoch(input, { raw: true, spec: 425 });
      const differences = [
        ...compareValues('input_check', json['input_check'], inputDigests(input)),
        ...compareValues('', json['expect'], outputDigests(output)),
      ];
      return [{ name: String(json['name']), differences }];
    },
  };
}

const drawn = new WeakMap<object, EpochInput>();

/** The input of a file, drawn once for all engines: for a large subnet drawing costs more than the epoch. */
function drawnInput(json: Readonly<Record<string, unknown>>): EpochInput {
  const known = drawn.get(json);
  if (known !== undefined) return known;
  const input = prngEpochInput(u64(json['seed']), json['params'] as PrngParams);
  drawn.set(json, input);
  return input;
}

function inputDigests(input: EpochInput): Record<string, unknown> {
  if (input.totalStake.unit !== 'rao') throw new TypeError('Drawn stake is in rao.');
  return {
    total_stake: digest(input.totalStake.values),
    last_update: digest(input.lastUpdate),
    block_at_registration: digest(input.blockAtRegistration),
    weights: digestRows(input.weights),
    bonds: digestRows(input.bonds),
  };
}

function outputDigests(output: EpochOutput): Record<string, unknown> {
  const { raw } = output;
  if (raw === undefined) throw new TypeError('The engine left out the raw intermediates.');
  return {
    active: digestFlags(output.active),
    new_validator_permit: digestFlags(output.newValidatorPermits),
    stake_weight: digest(output.stakeWeight),
    consensus: digest(output.consensus),
    incentive: digest(output.incentive),
    dividends: digest(output.dividends),
    validator_trust: digest(output.validatorTrust),
    bonds: digestRows(output.bonds),
    server_emission: digest(output.serverEmissionRao),
    validator_emission: digest(output.validatorEmissionRao),
    combined_emission: digest(output.combinedEmissionRao),
    raw_stake: digest(raw.stake),
    raw_active_stake: digest(raw.activeStake),
    raw_consensus: digest(raw.consensus),
    raw_incentive: digest(raw.incentive),
    raw_dividends: digest(raw.dividends),
    raw_validator_trust: digest(raw.validatorTrust),
  };
}

/** Hash of an array's bytes (little endian on every machine Node runs on) and its first 16 values. */
function digest(values: Uint8Array | Uint16Array | BigUint64Array | BigInt64Array) {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return { ...hashed(bytes), first: Array.from(values as ArrayLike<number | bigint>).slice(0, 16) };
}

function digestFlags(values: Uint8Array) {
  return { ...digest(values), first: Array.from(values.subarray(0, 16), (value) => value !== 0) };
}

/** Per row its length as u32, then each entry's uid and value as u16. */
function digestRows({ rowOffsets, uids, values }: SparseRows) {
  const n = rowOffsets.length - 1;
  const view = new DataView(new ArrayBuffer(4 * n + 4 * uids.length));
  let at = 0;
  for (let i = 0; i < n; i++) {
    view.setUint32(at, rowOffsets[i + 1]! - rowOffsets[i]!, true);
    at += 4;
    for (let k = rowOffsets[i]!; k < rowOffsets[i + 1]!; k++, at += 4) {
      view.setUint16(at, uids[k]!, true);
      view.setUint16(at + 2, values[k]!, true);
    }
  }
  const first = rowOffsets.findIndex((offset) => offset > 0);
  const end = first < 0 ? 0 : Math.min(16, rowOffsets[first]!);
  const entries = Array.from({ length: end }, (_, k) => [uids[k], values[k]]);
  return { ...hashed(new Uint8Array(view.buffer)), first: entries };
}

function hashed(bytes: Uint8Array) {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}
