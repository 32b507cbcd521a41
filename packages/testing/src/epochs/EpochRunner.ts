import type { EpochEngine } from '@taokit/yuma';

/** Whatever computes an epoch and has a name: the engines of `@taokit/yuma`, and the peer of `benchmarks/rust-peer`. */
export interface EpochRunner extends Pick<EpochEngine, 'runEpoch'> {
  readonly name: string;
}
