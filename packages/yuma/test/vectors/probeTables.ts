import { type TableFunction, type TableValue, tableSuites, type VectorSuite } from '@taokit/testing';
import { type FixedProbe, loadFixedProbe } from '../probe/fixedProbe.ts';

/** The tables of fixed-point functions on the kernel's arithmetic. */
export async function loadProbeTableSuites(): Promise<readonly VectorSuite[]> {
  return tableSuites('wasm', probeTables(await loadFixedProbe()));
}

function probeTables(probe: FixedProbe): Readonly<Record<string, TableFunction>> {
  return {
    i32f32_addsub: (a, b) => [
      probe.add(int(a), int(b)),
      probe.sub(int(a), int(b)),
      BigInt.asIntN(64, int(a) + int(b)),
    ],
    i32f32_mul: (a, b) => {
      const product = probe.mul(int(a), int(b));
      return [product, probe.overflowed() ? null : product];
    },
    i32f32_div: (a, b) => [probe.safeDiv(int(a), int(b)), int(b) === 0n ? null : probe.div(int(a), int(b))],
    i64f64_div: (a, b) => {
      const low = probe.divide64(...words(int(a)), ...words(int(b)));
      return [BigInt.asIntN(128, (probe.divided64High() << 64n) | BigInt.asUintN(64, low))];
    },
    i64f64_convert: (a) => [
      probe.toI32F32(...words(int(a))),
      BigInt.asUintN(64, probe.toU64(words(int(a))[1])),
    ],
    u64_to_i64f64: (u) => [
      (BigInt.asUintN(64, probe.highFromU64(int(u))) << 64n) | BigInt.asUintN(64, probe.lowFromU64(int(u))),
    ],
    u16_to_proportion: (u) => [
      probe.u16Proportion(int(u)),
      probe.proportionToU16(probe.u16Proportion(int(u))),
    ],
    proportion: (x) => [probe.proportionToU16(int(x))],
    exp_safe: (x) => {
      const power = probe.expSafe(int(x));
      return [power, within20(int(x)) ? power : null];
    },
    alpha_sigmoid: (consensus, weight, bond, low, high, steepness) => [
      probe.sigmoid(int(consensus), int(weight), int(bond), int(low), int(high), Number(steepness)),
    ],
    emission: (x, rao) => [BigInt.asUintN(64, probe.shareOf(int(x), int(rao)))],
    ...vectorTables(probe),
  };
}

function vectorTables(probe: FixedProbe): Readonly<Record<string, TableFunction>> {
  return {
    inplace_normalize: (values) => {
      const vector = ints(probe, 0, values);
      probe.normalize(vector.byteOffset, vector.length);
      return [vector.slice()];
    },
    is_topk_nonzero: (values, k) => {
      const vector = ints(probe, 0, values);
      const out = new Uint8Array(probe.memory.buffer, vector.byteOffset + vector.byteLength, vector.length);
      probe.isTopkNonzero(vector.byteOffset, vector.length, Number(k), out.byteOffset);
      return [Array.from(out, (flag) => flag !== 0)];
    },
    vec_max_upscale_to_u16: (values) => [upscale(probe, ints(probe, 0, values))],
    vec_u16_max_upscale_to_u16: (values) => [
      upscale(
        probe,
        ints(
          probe,
          0,
          (values as readonly number[]).map((value) => String(BigInt(value) << 32n)),
        ),
      ),
    ],
    weighted_median_col: (stake, score, majority) => {
      const stakes = ints(probe, 0, stake);
      const scores = ints(probe, stakes.length, score);
      return [probe.median(stakes.byteOffset, scores.byteOffset, stakes.length, Number(majority))];
    },
  };
}

function upscale(probe: FixedProbe, vector: BigInt64Array): Uint16Array {
  const out = new Uint16Array(probe.memory.buffer, vector.byteOffset + vector.byteLength, vector.length);
  probe.maxUpscaleToU16(vector.byteOffset, vector.length, out.byteOffset);
  return out.slice();
}

/** Copies integers into the probe's memory, behind `offset` others. */
function ints(probe: FixedProbe, offset: number, values: TableValue | undefined): BigInt64Array {
  const list = values as readonly TableValue[];
  const vector = new BigInt64Array(probe.memory.buffer, probe.scratch() + 8 * offset, list.length);
  vector.set(list.map(int));
  return vector;
}

/** Low and high word of an I64F64. */
function words(bits: bigint): [low: bigint, high: bigint] {
  return [BigInt.asIntN(64, bits), BigInt.asIntN(64, bits >> 64n)];
}

function within20(x: bigint): boolean {
  return x >= -(20n << 32n) && x <= 20n << 32n;
}

function int(value: TableValue | undefined): bigint {
  return BigInt(value as string | number);
}
