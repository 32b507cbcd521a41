import * as v from 'valibot';

const wholeNumber = (max: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'is no whole number'), v.transform(Number), v.maxValue(max));

/** What the environment says of a neuron; a container sets it. */
const Settings = v.object({
  /** What it does. */
  ROLE: v.picklist(['miner', 'validator']),
  /** The node it speaks to. */
  ENDPOINT: v.pipe(v.string(), v.regex(/^wss?:\/\//, 'is no address of a node')),
  /** The subnet. */
  NETUID: v.optional(wholeNumber(65_535), '1'),
  /** A secret URI such as `//Bob`; never one that holds anything: the environment of a process is no safe. */
  HOTKEY_URI: v.optional(v.string()),
  /** A file of the Python wallet; used where there is no URI. */
  HOTKEY_FILE: v.optional(v.string()),
  /** Whether a seat is bought where it has none, and TAO staked; only for a devnet, where the hotkey has some. */
  JOIN_WITH_TAO: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}(\.\d{1,9})?$/, 'is no amount'))),
  /** Where a miner listens. */
  PORT: v.optional(wholeNumber(65_535), '8091'),
  /** Where others reach a miner. */
  ANNOUNCE_IP: v.optional(v.string(), '127.0.0.1'),
  /** Where a validator keeps its scores. */
  STATE_FILE: v.optional(v.string(), 'validator.json'),
});

/** What the environment says of a neuron. */
export type Settings = v.InferOutput<typeof Settings>;

/**
 * Reads the environment.
 *
 * @param environment - `process.env`
 * @throws Error that names every variable that is wrong
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { success, output, issues } = v.safeParse(Settings, environment);
  if (success) return output;
  throw new Error(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('\n'));
}
