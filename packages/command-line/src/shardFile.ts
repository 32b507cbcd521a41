import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CommandLineError } from './CommandLineError.ts';
import { fromExactJson, toExactJson } from './exactJson.ts';
import { joinShards, type Shard, shardText } from './shard.ts';

const FORMAT = 'taokit-shard/1';

/** What one machine computed of a study. */
export interface ShardResult<Study extends object = object, Part = unknown> {
  /** Whose study: `guarantees`. */
  readonly command: string;
  /** All that its parts follow from. */
  readonly study: Study;
  /** Which share this is. */
  readonly shard: Shard;
  /** The share's parts, in the order of the study's. */
  readonly parts: readonly Part[];
}

/** What a study came to, all of its parts in their order. */
export interface MergedShards<Study, Part> {
  /** All that its parts follow from. */
  readonly study: Study;
  /** What came of each. */
  readonly parts: readonly Part[];
}

/** The text of a share's file, for {@link mergeShardFiles}. */
export function shardToJson({ command, study, shard, parts }: ShardResult): string {
  const content = { command, study, shard, parts };
  return `${toExactJson({ format: FORMAT, sha256: digest(content), ...content })}\n`;
}

/**
 * Puts the shares of a study together.
 *
 * @param command - whose study it is
 * @param files - the files of all shares, in any order
 * @throws CommandLineError, naming the file, for one that is no share of this command or was damaged, is of another study or of another
 *   number of shares than the first, or is the same share as another; and for a share that is missing
 */
export function mergeShardFiles<Study extends object, Part>(
  command: string,
  files: readonly string[],
): MergedShards<Study, Part> {
  const found = files.map((file) => ({ file, ...readShard<Study, Part>(command, file) }));
  const [first] = found;
  if (first === undefined) throw new CommandLineError('Name the files of all shares.');
  for (const other of found) checkOneStudy(first, other);
  const { count } = first.shard;
  const shares = Array.from({ length: count }, (_, i) => shareOf(found, i + 1));
  const missing = shares.flatMap((share, i) =>
    share === undefined ? [shardText({ index: i + 1, count })] : [],
  );
  if (missing.length > 0)
    throw new CommandLineError(
      `Missing of the study of ${first.file}: ${missing.join(', ')}. Compute it with --shard ${missing[0]}.`,
    );
  return { study: first.study, parts: joinShards(shares.map((share) => share!.parts)) };
}

/** A share, and the file it is from. */
type Found = ShardResult & { readonly file: string };

function checkOneStudy(first: Found, other: Found): void {
  const [a, b] = [first, other].map(({ study }) => new Map(Object.entries(study)));
  const fields = [...new Set([...a!.keys(), ...b!.keys()])];
  const different = fields.filter((field) => toExactJson([a!.get(field)]) !== toExactJson([b!.get(field)]));
  if (different.length > 0)
    throw new CommandLineError(
      `${other.file} is of another study than ${first.file}: they differ in ${different.join(', ')}.`,
    );
  if (first.shard.count !== other.shard.count)
    throw new CommandLineError(
      `${other.file} is ${shardText(other.shard)}, ${first.file} is ${shardText(first.shard)}: merge shares of one number.`,
    );
}

function shareOf<T extends Found>(found: readonly T[], index: number): T | undefined {
  const [one, again] = found.filter(({ shard }) => shard.index === index);
  if (one !== undefined && again !== undefined)
    throw new CommandLineError(
      `${again.file} and ${one.file} are both ${shardText(one.shard)}: leave one of them out.`,
    );
  return one;
}

function readShard<Study extends object, Part>(command: string, file: string): ShardResult<Study, Part> {
  const { format, sha256, ...content } = parse(file);
  if (format !== FORMAT) throw new CommandLineError(`${file} is no file that --shard wrote.`);
  if (content['command'] !== command)
    throw new CommandLineError(`${file} is of ${content['command']}, not of ${command}.`);
  if (sha256 !== digest(content))
    throw new CommandLineError(`${file} is not what --shard wrote: compute it again.`);
  return content as unknown as ShardResult<Study, Part>;
}

function parse(file: string): Readonly<Record<string, unknown>> {
  try {
    return Object(fromExactJson(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n', 1)[0] : error;
    throw new CommandLineError(`${file} cannot be read as what --shard writes: ${why}. Compute it again.`);
  }
}

/** Tells a file that was cut short or changed on its way. */
function digest(content: object): string {
  return createHash('sha256').update(toExactJson(content)).digest('hex');
}
