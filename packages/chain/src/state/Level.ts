import type { KeyPart } from './State.ts';

/**
 * One level of an item's keys: what stands under each part, the next level or a value.
 *
 * Most parts are netuids and uids, most accounts have one entry: small numbers are places of a list, and a single part needs no map.
 */
export interface Level {
  /** What stands under small numbers; absent below an account, which has few subnets, and each of them anywhere. */
  readonly numbers: unknown[] | undefined;
  /** The only part that is no place of the list; {@link Level.value} is nothing where there is none, or more than one. */
  part: KeyPart;
  /** What stands under it. */
  value: unknown;
  /** What stands under parts that are no places of the list, where they are more than one. */
  others: Map<KeyPart, unknown> | undefined;
}

/** Numbers below are places of a list: V8 keeps a list of so many places as one, however few are taken. */
const NUMBERS_END = 1_024;

/** A level below numbers alone, or the first one. */
export function createListLevel(): Level {
  // Not empty: V8 then knows from the start that anything may stand in it.
  return { numbers: [undefined], part: '', value: undefined, others: undefined };
}

/** A level below an account. */
export function createBranch(): Level {
  return { numbers: undefined, part: '', value: undefined, others: undefined };
}

/** What stands under a part, `undefined` for nothing. */
export function valueUnder(level: Level, part: KeyPart): unknown {
  if (level.numbers !== undefined && isPlace(part)) return level.numbers[part];
  if (level.others !== undefined) return level.others.get(part);
  return level.part === part ? level.value : undefined;
}

/** Keeps something under a part. */
export function keepUnder(level: Level, part: KeyPart, value: unknown): void {
  if (level.numbers !== undefined && isPlace(part)) level.numbers[part] = value;
  else if (level.others !== undefined) level.others.set(part, value);
  else if (level.value === undefined || level.part === part) {
    level.part = part;
    level.value = value;
  } else {
    level.others = new Map([
      [level.part, level.value],
      [part, value],
    ]);
    level.value = undefined;
  }
}

/** Takes away what stands under a part. */
export function dropUnder(level: Level, part: KeyPart): void {
  if (level.numbers !== undefined && isPlace(part)) level.numbers[part] = undefined;
  else if (level.others !== undefined) level.others.delete(part);
  else if (level.part === part) level.value = undefined;
}

/** Whether nothing stands in a level. */
export function isLevelEmpty({ numbers, value, others }: Level): boolean {
  if (value !== undefined || (others !== undefined && others.size > 0)) return false;
  return numbers === undefined || numbers.every((kept) => kept === undefined);
}

/** The parts something stands under. */
export function partsIn({ numbers = [], part, value, others }: Level): readonly KeyPart[] {
  const parts: KeyPart[] = value === undefined ? [] : [part];
  for (const [place, kept] of numbers.entries()) if (kept !== undefined) parts.push(place);
  return others === undefined ? parts : [...parts, ...others.keys()];
}

function isPlace(part: KeyPart): part is number {
  return typeof part === 'number' && part < NUMBERS_END && part >>> 0 === part;
}
