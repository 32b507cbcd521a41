import { checkPlayground } from './checkPlayground.ts';
import { changeMoment, viewMoment } from './moments.ts';
import { LIMITS, type Moment, type Playground, type PlaygroundParameters } from './Playground.ts';

/**
 * Sets a weight at a moment.
 *
 * @param playground - the playground
 * @param at - place of the moment
 * @param validator - whose row
 * @param miner - which column
 * @param value - a fraction from 0 up
 * @throws PlaygroundError for what is no weight
 */
export function setWeight(
  playground: Playground,
  at: number,
  [validator, miner]: readonly [validator: number, miner: number],
  value: number,
): Playground {
  const row = viewMoment(playground, at).weights[validator]!.with(miner, value);
  return checkPlayground(
    changeMoment(playground, at, (moment) => ({ ...moment, rows: { ...moment.rows, [validator]: row } })),
  );
}

/** Sets a stake (rao) at a moment. */
export function setStake(playground: Playground, at: number, validator: number, rao: bigint): Playground {
  return checkPlayground(
    changeMoment(playground, at, (moment) => ({ ...moment, stakes: { ...moment.stakes, [validator]: rao } })),
  );
}

/** Takes back what a moment tells of a validator, so that what was before goes on; the first moment keeps it. */
export function inheritRow(playground: Playground, at: number, validator: number): Playground {
  if (at === 0) return playground;
  return changeMoment(playground, at, ({ rows, stakes, ...moment }) => ({
    ...moment,
    rows: without(rows, validator),
    stakes: without(stakes, validator),
  }));
}

/** Ends, or no longer ends, bonds in a miner at a moment. */
export function toggleEndBonds(playground: Playground, at: number, miner: number): Playground {
  return changeMoment(playground, at, (moment) => ({
    ...moment,
    endBonds: moment.endBonds.includes(miner)
      ? moment.endBonds.filter((other) => other !== miner)
      : [...moment.endBonds, miner].sort((a, b) => a - b),
  }));
}

/** Renames a neuron. */
export function rename(
  playground: Playground,
  role: 'validators' | 'miners',
  place: number,
  name: string,
): Playground {
  return checkPlayground({ ...playground, [role]: playground[role].with(place, name.trim()) });
}

/** Adds a validator with a thousand of stake and no weights, under a name of its own. */
export function addValidator(playground: Playground): Playground {
  const { validators, miners, moments } = playground;
  const place = validators.length;
  const [first, ...later] = moments;
  const row = miners.map(() => 0);
  return checkPlayground({
    ...playground,
    validators: [...validators, freeName(playground, 'validator')],
    moments: [
      {
        ...first!,
        rows: { ...first!.rows, [place]: row },
        stakes: { ...first!.stakes, [place]: 1_000_000_000_000n },
      },
      ...later,
    ],
  });
}

/** Adds a miner whom nobody weighs, under a name of its own. */
export function addMiner(playground: Playground): Playground {
  return checkPlayground({
    ...playground,
    miners: [...playground.miners, freeName(playground, 'miner')],
    moments: playground.moments.map((moment) => ({
      ...moment,
      rows: mapRecord(moment.rows, (row) => [...row, 0]),
    })),
  });
}

/** Takes a validator out of the whole run; the last one stays. */
export function removeValidator(playground: Playground, place: number): Playground {
  if (playground.validators.length === 1) return playground;
  return {
    ...playground,
    validators: playground.validators.filter((_, i) => i !== place),
    moments: playground.moments.map((moment) => ({
      ...moment,
      rows: closeGap(moment.rows, place),
      stakes: closeGap(moment.stakes, place),
    })),
  };
}

/** Takes a miner out of the whole run; the last one stays. */
export function removeMiner(playground: Playground, place: number): Playground {
  if (playground.miners.length === 1) return playground;
  return {
    ...playground,
    miners: playground.miners.filter((_, i) => i !== place),
    moments: playground.moments.map(
      (moment): Moment => ({
        ...moment,
        rows: mapRecord(moment.rows, (row) => row.filter((_, i) => i !== place)),
        endBonds: moment.endBonds
          .filter((miner) => miner !== place)
          .map((miner) => (miner > place ? miner - 1 : miner)),
      }),
    ),
  };
}

/** Sets a hyperparameter. */
export function setParameter<Name extends keyof PlaygroundParameters>(
  playground: Playground,
  name: Name,
  value: PlaygroundParameters[Name],
): Playground {
  return checkPlayground({ ...playground, parameters: { ...playground.parameters, [name]: value } });
}

/** Sets how many epochs are run; moments beyond the end go. */
export function setEpochs(playground: Playground, epochs: number): Playground {
  const moments = playground.moments.filter((moment) => moment.epoch < Math.max(1, epochs));
  return checkPlayground({ ...playground, epochs, moments });
}

/** Whether another validator or miner finds a place. */
export function hasRoom({ validators, miners }: Playground, role: 'validators' | 'miners'): boolean {
  return (role === 'validators' ? validators : miners).length < LIMITS[role];
}

function freeName({ validators, miners }: Playground, stem: string): string {
  const taken = new Set([...validators, ...miners]);
  const numbers = Array.from({ length: taken.size + 1 }, (_, i) => `${stem}-${i + 1}`);
  return numbers.find((name) => !taken.has(name))!;
}

function mapRecord<T>(record: Readonly<Record<number, T>>, change: (value: T) => T): Record<number, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function without<T>(record: Readonly<Record<number, T>>, place: number): Record<number, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => Number(key) !== place));
}

function closeGap<T>(record: Readonly<Record<number, T>>, place: number): Record<number, T> {
  return Object.fromEntries(
    Object.entries(without(record, place)).map(([key, value]) => [
      Number(key) > place ? Number(key) - 1 : Number(key),
      value,
    ]),
  );
}
