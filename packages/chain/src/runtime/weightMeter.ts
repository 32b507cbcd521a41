/** Counts what work in the room of a block takes (`WeightMeter`); time alone, since no work here proves anything. */
export interface WeightMeter {
  /** What is left, picoseconds. */
  readonly remaining: bigint;
  /** What was taken, picoseconds; it may be more than there was. */
  readonly consumed: bigint;
  /**
   * Whether there is room for a piece of work.
   *
   * @param refTime - what it takes, picoseconds
   */
  canConsume(refTime: bigint): boolean;
  /**
   * Takes room, whether there is any or not.
   *
   * @param refTime - how much, picoseconds
   */
  consume(refTime: bigint): void;
  /**
   * Takes room where there is any.
   *
   * @param refTime - how much, picoseconds
   * @returns whether there was
   */
  tryConsume(refTime: bigint): boolean;
}

/**
 * A meter with some room.
 *
 * @param limit - how much, picoseconds
 */
export function createWeightMeter(limit: bigint): WeightMeter {
  let consumed = 0n;
  const canConsume = (refTime: bigint) => consumed + refTime <= limit;
  return {
    get remaining() {
      return consumed < limit ? limit - consumed : 0n;
    },
    get consumed() {
      return consumed;
    },
    canConsume,
    consume(refTime) {
      consumed += refTime;
    },
    tryConsume(refTime) {
      const fits = canConsume(refTime);
      if (fits) consumed += refTime;
      return fits;
    },
  };
}
