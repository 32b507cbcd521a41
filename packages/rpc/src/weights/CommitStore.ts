/** Where commits are kept until they are revealed: a file, a database, a page's storage. */
export interface CommitStore {
  /** Everything that is kept. */
  load(): Promise<readonly KeptCommit[]>;
  /** Keeps exactly these from now on. It has to be there when the promise is kept: what is lost cannot be revealed. */
  save(commits: readonly KeptCommit[]): Promise<void>;
}

/** A commit that waits to be revealed. All of it is plain JSON. */
export interface KeptCommit {
  /** Hash of the chain's first block: commits of two chains may share a store. */
  readonly genesisHash: string;
  /** Hotkey that committed, SS58. */
  readonly hotkey: string;
  /** Subnet. */
  readonly netuid: number;
  /** Mechanism. */
  readonly mechid: number;
  /** For whom. */
  readonly uids: readonly number[];
  /** How much, u16. */
  readonly values: readonly number[];
  /** What hides them. */
  readonly salt: readonly number[];
  /** Version of who computed them, as a decimal. */
  readonly versionKey: string;
  /** The hash that was committed. */
  readonly commitHash: string;
  /** The chain may not have it yet up to this block; absent where an older version kept it. */
  readonly lastBlock?: number;
}

/** Keeps commits in this process only. */
export function memoryCommitStore(): CommitStore {
  let kept: readonly KeptCommit[] = [];
  return {
    load: async () => kept,
    save: async (commits) => {
      kept = structuredClone(commits) as readonly KeptCommit[];
    },
  };
}
