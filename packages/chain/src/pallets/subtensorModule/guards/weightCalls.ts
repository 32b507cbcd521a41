// What the calls about weights have in common. Source: `pallets/subtensor/src/guards/check_weights.rs`.

/** A list of which only the length counts. */
type List = readonly unknown[];

const ofOne = ({ netuid }: { readonly netuid: number }): readonly number[] => [netuid];
const ofMany = ({ netuids }: { readonly netuids: readonly number[] }): readonly number[] => netuids;

/** The subnets a call about weights is about, by its path. */
export const WEIGHT_SUBNETS: Readonly<Record<string, (args: never) => readonly number[]>> = {
  'SubtensorModule.batch_commit_weights': ofMany,
  'SubtensorModule.batch_set_weights': ofMany,
  'SubtensorModule.batch_reveal_weights': ofOne,
  'SubtensorModule.commit_weights': ofOne,
  'SubtensorModule.commit_mechanism_weights': ofOne,
  'SubtensorModule.commit_timelocked_weights': ofOne,
  'SubtensorModule.commit_timelocked_mechanism_weights': ofOne,
  'SubtensorModule.commit_crv3_mechanism_weights': ofOne,
  'SubtensorModule.reveal_weights': ofOne,
  'SubtensorModule.reveal_mechanism_weights': ofOne,
  'SubtensorModule.set_weights': ofOne,
  'SubtensorModule.set_mechanism_weights': ofOne,
};

/** The lists of a batch, which are of one length; the first says how many items it has. */
export const BATCH_LISTS: Readonly<Record<string, (args: never) => readonly [items: List, ...List[]]>> = {
  'SubtensorModule.batch_commit_weights': (args: {
    readonly netuids: List;
    readonly commit_hashes: List;
  }) => [args.netuids, args.commit_hashes],
  'SubtensorModule.batch_set_weights': (args: {
    readonly netuids: List;
    readonly weights: List;
    readonly version_keys: List;
  }) => [args.netuids, args.weights, args.version_keys],
  'SubtensorModule.batch_reveal_weights': (args: {
    readonly uids_list: List;
    readonly values_list: List;
    readonly salts_list: List;
    readonly version_keys: List;
  }) => [args.uids_list, args.values_list, args.salts_list, args.version_keys],
};

/** Commits that open by themselves, at a round of drand. */
export const TIMELOCKED_COMMITS: readonly string[] = [
  'SubtensorModule.commit_timelocked_weights',
  'SubtensorModule.commit_timelocked_mechanism_weights',
  'SubtensorModule.commit_crv3_mechanism_weights',
];

/** Commits that are revealed. */
export const HASHED_COMMITS: readonly string[] = [
  'SubtensorModule.commit_weights',
  'SubtensorModule.commit_mechanism_weights',
];

/** Weights as they are. */
export const PLAIN_WEIGHTS: readonly string[] = [
  'SubtensorModule.set_weights',
  'SubtensorModule.set_mechanism_weights',
];
