import type { ScenarioChange, StandardCase } from '@taokit/study';
import { MAINNET_SPEC, tao } from '@taokit/types';
import { checkPlayground } from './checkPlayground.ts';
import type { Moment, Playground, PlaygroundParameters } from './Playground.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';

/** How a case is loaded. */
export interface CaseOptions {
  /** Whether bonds end where the case has a reset, as simulators that know one do. Default: no. */
  readonly resetBonds?: boolean;
}

/**
 * A standard case as a playground, to be run and changed.
 *
 * @param standardCase - one of `standardCases` of `@taokit/study`
 * @param options - whether bonds end where the case says so
 */
export function fromCase(standardCase: StandardCase, { resetBonds = false }: CaseOptions = {}): Playground {
  const { validators, miners, epochs, parameters } = standardCase;
  const names = { validators: Object.keys(validators), miners };
  const reset = resetBonds && standardCase.bondsReset;
  const changes = reset
    ? [...standardCase.changes, { epoch: reset.epoch, resetBonds: [reset.miner] }]
    : standardCase.changes;
  const stakes = Object.values(validators).map(raoOf);
  return checkPlayground({
    title: caseTitle(standardCase),
    ...names,
    epochs,
    moments: momentsOf(changes, names, stakes),
    parameters: { ...DEFAULT_PARAMETERS, ...(parameters as Partial<PlaygroundParameters>) },
    spec: MAINNET_SPEC,
  });
}

/** What a case is called here, its number first where it has one. */
export function caseTitle({ number, title }: StandardCase): string {
  return number === null ? title : `${number}. ${title}`;
}

type Names = Pick<Playground, 'validators' | 'miners'>;

/** Changes by epoch; a row or stake that says again what holds is left out. */
function momentsOf(
  changes: readonly ScenarioChange[],
  names: Names,
  firstStakes: readonly bigint[],
): Moment[] {
  const empty = names.miners.map(() => 0);
  const rows = names.validators.map((): readonly number[] => empty);
  const stakes = [...firstStakes];
  const epochs = [...new Set([0, ...changes.map(({ epoch }) => epoch)])].sort((a, b) => a - b);
  const moments = epochs.map((epoch): Moment => {
    const now = changes.filter((change) => change.epoch === epoch);
    const told = {
      rows: news(
        rows,
        (i) => rowOf(now, names, i),
        epoch === 0,
        (a, b) => a.join() === b.join(),
      ),
      stakes: news(
        stakes,
        (i) => stakeOf(now, names, i),
        epoch === 0,
        (a, b) => a === b,
      ),
    };
    const ended = now.flatMap(({ resetBonds = [] }) => resetBonds);
    return { epoch, ...told, endBonds: ended.map((name) => names.miners.indexOf(name)) };
  });
  return moments.filter(
    ({ epoch, rows: r, stakes: s, endBonds }) =>
      epoch === 0 || Object.keys(r).length + Object.keys(s).length + endBonds.length > 0,
  );
}

/** What is new at a moment, by place; `holds` is brought up to date. */
function news<T>(
  holds: T[],
  said: (place: number) => T | undefined,
  isFirst: boolean,
  isSame: (a: T, b: T) => boolean,
): Record<number, T> {
  const found: Record<number, T> = {};
  for (const [i, before] of holds.entries()) {
    const now = said(i) ?? before;
    if (isFirst || !isSame(now, before)) found[i] = now;
    holds[i] = now;
  }
  return found;
}

function rowOf(changes: readonly ScenarioChange[], { validators, miners }: Names, i: number) {
  const row = changes.map(({ weights }) => weights?.[validators[i]!]).findLast((said) => said !== undefined);
  return row && miners.map((miner) => row[miner] ?? 0);
}

function stakeOf(changes: readonly ScenarioChange[], { validators }: Names, i: number): bigint | undefined {
  const said = changes.map(({ stakes }) => stakes?.[validators[i]!]).findLast((stake) => stake !== undefined);
  return said === undefined ? undefined : raoOf(said);
}

function raoOf(amount: string | bigint): bigint {
  return typeof amount === 'bigint' ? amount : tao(amount).rao;
}
