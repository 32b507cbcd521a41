/**
 * How it is known that a rule here is the chain's:
 *
 * - `chain-code`: golden vectors come from the chain's own code, compiled, or from a running runtime
 * - `mainnet-storage`: real blocks of mainnet come out, from the storage before them
 * - `source`: read in the release's source
 * - `modelled`: rebuilt from a description; the source could not be had
 */
export type Evidence = 'chain-code' | 'mainnet-storage' | 'source' | 'modelled';

/** A rule of the economy that changed with releases. */
export type RuleName =
  | 'block emission'
  | 'alpha issuance'
  | 'emission shares'
  | 'emission gate'
  | 'emission switch'
  | 'injection'
  | 'injection order'
  | 'moving price'
  | 'protocol alpha'
  | 'root part'
  | 'owner incentive'
  | 'miner burned'
  | 'epoch schedule'
  | 'pools'
  | 'swap fee'
  | 'dividends'
  | 'childkeys'
  | 'share pool'
  | 'neuron burn'
  | 'neuron pruning'
  | 'subnet lock';

/** One version of a rule. */
export interface SpecRule {
  /** Which rule. */
  readonly rule: RuleName;
  /** First `spec_version` that has this version of it. */
  readonly spec: number;
  /** When mainnet had it, where its block is known; else the day of the release. */
  readonly date: string;
  /** Mainnet's first block with it, where known. */
  readonly block?: number;
  /** What it says. */
  readonly what: string;
  /** How it is known, the strongest first. */
  readonly evidence: readonly Evidence[];
  /** Blocks of mainnet it was held to. */
  readonly heldTo?: readonly number[];
  /** What of it is not computed here; nothing is where this is left out. */
  readonly notCovered?: string;
}
