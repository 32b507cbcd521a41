import type { PinnedView } from '@taokit/rpc';

/** What is stored of a subnet, as the list of all shows it and the emission goes by it. */
export interface SubnetFacts {
  readonly netuid: number;
  /** The moving price, I96F32 bits. */
  readonly movingPriceBits: bigint;
  /** The pool, and alpha outside of it, rao. */
  readonly taoInRao: bigint;
  readonly alphaInRao: bigint;
  readonly alphaOutRao: bigint;
  /** Everything ever swapped, rao of TAO. */
  readonly volumeRao: bigint;
  /** Whether its switch is on. */
  readonly emissionEnabled: boolean;
  /** What of its miners' incentive went to the owner's keys, U96F32 bits. */
  readonly minerBurnedBits: bigint;
  /** The block of its first emission; absent where it was not started. */
  readonly firstEmissionBlock: bigint | undefined;
  /** What keeps it from being emitted to, where something does. */
  readonly stopped: string | undefined;
}

/** Reads what is stored of a subnet. */
export async function readSubnetFacts(view: PinnedView, netuid: number): Promise<SubnetFacts> {
  const [
    moving,
    taoInRao,
    alphaInRao,
    alphaOutRao,
    volumeRao,
    emissionEnabled,
    burned,
    first,
    subtoken,
    open,
  ] = await view.queryMany([
    ['SubtensorModule', 'SubnetMovingPrice', netuid],
    ['SubtensorModule', 'SubnetTAO', netuid],
    ['SubtensorModule', 'SubnetAlphaIn', netuid],
    ['SubtensorModule', 'SubnetAlphaOut', netuid],
    ['SubtensorModule', 'SubnetVolume', netuid],
    ['SubtensorModule', 'SubnetEmissionEnabled', netuid],
    ['SubtensorModule', 'MinerBurned', netuid],
    ['SubtensorModule', 'FirstEmissionBlockNumber', netuid],
    ['SubtensorModule', 'SubtokenEnabled', netuid],
    ['SubtensorModule', 'NetworkRegistrationAllowed', netuid],
  ]);
  return {
    netuid,
    movingPriceBits: moving.bits,
    taoInRao,
    alphaInRao,
    alphaOutRao,
    volumeRao,
    emissionEnabled,
    minerBurnedBits: burned.bits,
    firstEmissionBlock: first,
    stopped: stoppedBy(first !== undefined, subtoken, open),
  };
}

function stoppedBy(isStarted: boolean, isTraded: boolean, isOpen: boolean): string | undefined {
  if (!isStarted) return 'not started';
  if (!isTraded) return 'its token is switched off';
  return isOpen ? undefined : 'registrations are closed';
}
