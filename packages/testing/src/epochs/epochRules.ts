import type { EpochEngine, EpochInput, EpochOutput } from '@taokit/yuma';
import {
  checkAlphaValues,
  pairsFromSparseRows,
  type StoredPair,
  sparseRowsFromPairs,
} from '@taokit/yuma/inputs';
import { runMechanisms, splitEmission } from '@taokit/yuma/mechanisms';
import { checkWeights, type WeightsRequest, type WeightsRules } from '@taokit/yuma/weights';
import { compareValues } from '../compareValues.ts';
import type { CaseResult, Difference, VectorSuite } from '../VectorSuite.ts';

type Json = Readonly<Record<string, unknown>>;
type RunCase = (json: Json, engine: EpochEngine) => readonly Difference[];

/** The cases of `vectors/yuma-475/rules.json` that consensus has to answer, at both specs where they say both. */
const KINDS: Readonly<Record<string, RunCase>> = {
  epoch: ({ input, spec475 }, engine) => {
    const epoch = epochInput(input as Json);
    return compareEpoch('spec475', spec475 as Json, engine.runEpoch(epoch), epoch);
  },
  split: ({ input, spec425, spec475 }) => {
    const { emissionRao, count, shares } = input as Json;
    const split = (spec: number) =>
      splitEmission(BigInt(emissionRao as string), count as number, shares as readonly number[] | null, {
        spec,
      });
    return [
      ...compareValues('spec425', spec425, split(425)),
      ...compareValues('spec475', spec475, split(475)),
    ];
  },
  nullMechanisms: ({ input, spec475 }, engine) => nullMechanisms(input as Json, spec475 as Json, engine),
  weights: ({ input, spec425, spec475 }) => {
    const { epochConsensus, ...rest } = input as Json;
    const [request, rules] = weightsOf(rest);
    const isNull = epochConsensus === 'Null';
    return [
      ...compareValues('spec425', renamed(spec425 as Json), checkWeights(request, rules)),
      ...compareValues(
        'spec475',
        renamed(spec475 as Json),
        checkWeights(request, { ...rules, epochConsensus: isNull ? 'null' : 'yuma' }),
      ),
    ];
  },
  limits: ({ input, spec425, spec475 }) => {
    const lows = (input as Json)['alphaLow'] as readonly number[];
    const answers = (spec: number) =>
      lows.map((low) => {
        const outcome = checkAlphaValues(low, 65_535, { spec });
        return outcome.ok ? 'ok' : outcome.refusal;
      });
    return [
      ...compareValues('spec425', spec425, answers(425)),
      ...compareValues('spec475', spec475, answers(475)),
    ];
  },
};

/** The limits of timelocked commits are not consensus. */
function isOwn({ kind, name }: Json): boolean {
  return String(kind) in KINDS && name !== 'timelock-sizes';
}

/** Rules around the epoch that are consensus. */
export function epochRulesSuite(engine: EpochEngine): VectorSuite {
  return {
    family: 'epoch-rules',
    engine: engine.name,
    run({ json }) {
      const own = (json['cases'] as readonly Json[]).filter(isOwn);
      return own.map((one): CaseResult => {
        return { name: String(one['name']), differences: KINDS[String(one['kind'])]!(one, engine) };
      });
    },
  };
}

function compareEpoch(field: string, expected: Json, output: EpochOutput, input: EpochInput): Difference[] {
  const { bonds, winner, consensusByMechanism, ...vectors } = expected;
  return [
    ...compareValues(field, vectors, output),
    ...compareValues(`${field}.consensusByMechanism`, consensusByMechanism, output.consensus),
    ...compareValues(`${field}.winner`, winner, output.newValidatorPermits.indexOf(1)),
    ...compareValues(
      `${field}.bonds`,
      bonds === 'untouched' ? pairsFromSparseRows(input.bonds) : bonds,
      pairsFromSparseRows(output.bonds),
    ),
  ];
}

function nullMechanisms(input: Json, expected: Json, engine: EpochEngine): readonly Difference[] {
  const rao = (name: string) => BigInt(input[name] as number);
  const stakes = input['stakes'] as readonly number[];
  const nullBudgets = {
    minerRao: rao('minerBudget'),
    localDividendRao: rao('localDividendBudget'),
    rootDividendRao: rao('rootBudget'),
  };
  const emissionRao = nullBudgets.minerRao + nullBudgets.localDividendRao + nullBudgets.rootDividendRao;
  const base = emptySubnet(stakes.length);
  const {
    weights: _,
    bonds,
    lastUpdate,
    commitBlocks,
    ...subnet
  } = {
    ...base,
    emissionRao,
    totalStake: { unit: 'rao' as const, values: BigUint64Array.from(stakes, BigInt) },
    epochConsensus: 'null' as const,
  };
  const mechanisms = (input['rows'] as readonly (readonly (readonly StoredPair[])[])[]).map((rows) => {
    return { weights: sparseRowsFromPairs(rows), bonds, lastUpdate, commitBlocks };
  });
  const emissionShares = input['emissionShares'] as readonly number[] | null;
  const output = runMechanisms(engine, { subnet, mechanisms, emissionShares, nullBudgets });
  const { emission, ...combined } = expected['combined'] as Json;
  const each = expected['mechanisms'] as readonly Json[];
  return [
    ...each.flatMap((one, i) => compareEpoch(`mechanisms[${i}]`, one, output.mechanisms[i]!, base)),
    ...compareValues('combined', combined, output.combined),
    ...compareValues('combined.emission', emission, output.combined.combinedEmissionRao),
  ];
}

/** A subnet without rows in which everyone is up to date. */
function emptySubnet(n: number): EpochInput {
  const none = sparseRowsFromPairs(Array.from({ length: n }, () => []));
  return epochInput({
    n,
    currentBlock: 10_000,
    tempo: 360,
    lastMechanismStepBlock: 9_640,
    activityCutoff: 5_000,
    minStakeRao: 0,
    bondsMovingAverage: 900_000,
    emissionRao: '0',
    lastUpdate: new Array(n).fill(9_999),
    blockAtRegistration: new Array(n).fill(0),
    stake64: new Array(n).fill('0'),
    ownerUid: null,
    validatorPermits: new Array(n).fill(0),
    maxAllowedValidators: 1,
    weights: pairsFromSparseRows(none),
    bonds: pairsFromSparseRows(none),
    commitReveal: false,
    commitBlocks: [],
    kappa: 32_767,
    bondsPenalty: 65_535,
    alphaLow: 45_875,
    alphaHigh: 58_982,
    alphaSigmoidSteepness: 1_000,
    yuma3: false,
    liquidAlpha: false,
    epochConsensus: 'Null',
  });
}

function epochInput({ stake64, epochConsensus, budgets, ...json }: Json): EpochInput {
  const u64 = (name: string) => BigInt(json[name] as string);
  const u64s = (name: string) => BigUint64Array.from(json[name] as readonly number[], BigInt);
  const rows = (name: string) => sparseRowsFromPairs(json[name] as readonly (readonly StoredPair[])[]);
  const words = (stake64 as readonly string[]).flatMap((bits) => [
    BigInt.asUintN(64, BigInt(bits)),
    BigInt.asUintN(64, BigInt(bits) >> 64n),
  ]);
  const pools = budgets as Readonly<Record<'mining' | 'dividend' | 'fallback', number>> | undefined;
  return {
    ...(json as unknown as EpochInput),
    currentBlock: u64('currentBlock'),
    lastMechanismStepBlock: u64('lastMechanismStepBlock'),
    activityCutoff: u64('activityCutoff'),
    minStakeRao: u64('minStakeRao'),
    bondsMovingAverage: u64('bondsMovingAverage'),
    emissionRao: u64('emissionRao'),
    lastUpdate: u64s('lastUpdate'),
    blockAtRegistration: u64s('blockAtRegistration'),
    commitBlocks: u64s('commitBlocks'),
    totalStake: { unit: 'i64f64', words: BigUint64Array.from(words) },
    validatorPermits: Uint8Array.from(json['validatorPermits'] as readonly number[]),
    weights: rows('weights'),
    bonds: rows('bonds'),
    epochConsensus: epochConsensus === 'Null' ? 'null' : 'yuma',
    nullPools: pools
      ? {
          miningRao: BigInt(pools.mining),
          dividendRao: BigInt(pools.dividend),
          fallbackRao: BigInt(pools.fallback),
        }
      : null,
  };
}

function weightsOf(input: Json): [WeightsRequest, WeightsRules] {
  const request = input['request'] as WeightsRequest & { readonly versionKey: unknown };
  const rules = input['rules'] as WeightsRules & { readonly networkVersionKey: unknown };
  return [
    { ...request, versionKey: BigInt(request.versionKey) },
    { ...rules, networkVersionKey: BigInt(rules.networkVersionKey) },
  ];
}

/** The vectors' word for an answer is `accepted`, ours `ok`. */
function renamed({ accepted, ...rest }: Json): Json {
  return { ok: accepted, ...rest };
}
