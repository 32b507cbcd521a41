import type { Moment, Playground } from './Playground.ts';

/** What holds before an epoch: every row and stake, whoever told it. */
export interface MomentView {
  /** Its place among the moments. */
  readonly at: number;
  /** Before which epoch. */
  readonly epoch: number;
  /** Weights, validator by miner. */
  readonly weights: readonly (readonly number[])[];
  /** Stakes by validator (rao). */
  readonly stakes: readonly bigint[];
  /** Whether this moment tells the row, or one before. */
  readonly ownRows: readonly boolean[];
  /** The same for stakes. */
  readonly ownStakes: readonly boolean[];
  /** Miners in whom bonds end. */
  readonly endBonds: readonly number[];
}

/**
 * What holds at a moment.
 *
 * @param playground - the playground
 * @param at - place of the moment; the last one where there is none
 */
export function viewMoment({ validators, moments }: Playground, at: number): MomentView {
  const place = Math.min(at, moments.length - 1);
  const moment = moments[place]!;
  const told = moments.slice(0, place + 1);
  const last = <T>(of: (moment: Moment) => T | undefined): T =>
    told.map(of).findLast((value) => value !== undefined)!;
  return {
    at: place,
    epoch: moment.epoch,
    weights: validators.map((_, i) => last(({ rows }) => rows[i])),
    stakes: validators.map((_, i) => last(({ stakes }) => stakes[i])),
    ownRows: validators.map((_, i) => moment.rows[i] !== undefined),
    ownStakes: validators.map((_, i) => moment.stakes[i] !== undefined),
    endBonds: moment.endBonds,
  };
}

/**
 * Adds a moment at which nothing changes yet.
 *
 * @param playground - the playground
 * @param epoch - before which epoch; one that has a moment already changes nothing
 */
export function addMoment(playground: Playground, epoch: number): Playground {
  const { moments } = playground;
  if (moments.some((moment) => moment.epoch === epoch)) return playground;
  const added: Moment = { epoch, rows: {}, stakes: {}, endBonds: [] };
  return { ...playground, moments: [...moments, added].sort((a, b) => a.epoch - b.epoch) };
}

/** Takes a moment away, and what it told; the first one stays. */
export function removeMoment(playground: Playground, at: number): Playground {
  if (at === 0) return playground;
  return { ...playground, moments: playground.moments.filter((_, i) => i !== at) };
}

/** Moves a moment to another epoch, unless that one is taken; the first one stays where it is. */
export function moveMoment(playground: Playground, at: number, epoch: number): Playground {
  const { moments } = playground;
  if (at === 0 || epoch === 0 || moments.some((moment) => moment.epoch === epoch)) return playground;
  const moved = moments.map((moment, i) => (i === at ? { ...moment, epoch } : moment));
  return { ...playground, moments: moved.sort((a, b) => a.epoch - b.epoch) };
}

/** Replaces one moment. */
export function changeMoment(
  playground: Playground,
  at: number,
  change: (moment: Moment) => Moment,
): Playground {
  return {
    ...playground,
    moments: playground.moments.map((moment, i) => (i === at ? change(moment) : moment)),
  };
}
