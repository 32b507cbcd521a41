import type { YumaMode } from '@taokit/study';
import type { Ratio } from '@taokit/types';
import type { Playground } from './Playground.ts';
import { MODES, type ModeAnswer, type ModeRun } from './run/PlaygroundRun.ts';

/** What a neuron earned in a mode. */
export interface Earned {
  /** Over all epochs, rao. */
  readonly rao: bigint;
  /** How far it is from what stake alone would have paid, as a part of that; none for miners, and without stake. */
  readonly part: Ratio | undefined;
  /** Whether it is more or less than that. */
  readonly beside: 'more' | 'less' | 'same' | undefined;
}

/** A neuron in every mode that was run. */
export interface EarnedRow {
  /** The neuron. */
  readonly name: string;
  /** Whether it validates. */
  readonly isValidator: boolean;
  /** By mode. */
  readonly modes: Readonly<Partial<Record<YumaMode, Earned>>>;
}

/**
 * What everybody earned.
 *
 * @param playground - who there is
 * @param answers - what was run; of another playground the rows are those of who is in both
 */
export function earnedRows(
  { validators, miners }: Playground,
  answers: ReadonlyMap<YumaMode, ModeAnswer>,
): readonly EarnedRow[] {
  const runs = MODES.flatMap((mode) => {
    const answer = answers.get(mode);
    return answer?.ok ? [[mode, answer.run, byStake(answer.run, validators)] as const] : [];
  });
  return [...validators, ...miners].map((name, i) => ({
    name,
    isValidator: i < validators.length,
    modes: Object.fromEntries(
      runs.map(([mode, run, fair]) => [mode, earnedOf(run.earnedRao.get(name) ?? 0n, fair.get(name))]),
    ),
  }));
}

function earnedOf(rao: bigint, fairRao: bigint | undefined): Earned {
  if (fairRao === undefined || fairRao === 0n) return { rao, part: undefined, beside: undefined };
  const difference = rao - fairRao;
  const part = { numerator: difference < 0n ? -difference : difference, denominator: fairRao };
  // Below a millionth it is rounding.
  const isSame = part.numerator * 1_000_000n < fairRao;
  return { rao, part, beside: isSame ? 'same' : difference > 0n ? 'more' : 'less' };
}

/** What every validator would have earned if each epoch had shared what it paid validators by stake, rao, floored per epoch. */
function byStake({ epochs }: ModeRun, validators: readonly string[]): ReadonlyMap<string, bigint> {
  const fair = new Map(validators.map((name) => [name, 0n]));
  for (const { names, stakeRao, combinedEmissionRao } of epochs) {
    const uids = validators.map((name) => names.indexOf(name)).filter((uid) => uid >= 0);
    const sum = (values: BigUint64Array) => uids.reduce((total, uid) => total + values[uid]!, 0n);
    const [staked, paid] = [sum(stakeRao), sum(combinedEmissionRao)];
    if (staked === 0n) continue;
    for (const uid of uids) fair.set(names[uid]!, fair.get(names[uid]!)! + (paid * stakeRao[uid]!) / staked);
  }
  return fair;
}
