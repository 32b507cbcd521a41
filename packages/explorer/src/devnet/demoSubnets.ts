/** A subnet of the devnet in the page. */
export interface DemoSubnet {
  /** Its name. */
  readonly name: string;
  /** The symbol of its alpha. */
  readonly symbol: string;
  /** What it is there to show. */
  readonly description: string;
  /** Which development account owns it. */
  readonly owner: 'Alice' | 'Bob' | 'Charlie' | 'Dave' | 'Eve' | 'Ferdie';
  /** Blocks between epochs. */
  readonly tempo: number;
  /** Seats, validators first. */
  readonly seats: number;
  /** How many of them validate. */
  readonly validators: number;
  /** TAO in its pool. */
  readonly taoIn: bigint;
  /** Alpha in its pool. */
  readonly alphaIn: bigint;
  /** How much of every validator's weight is on the owner's seat, whose incentive is burned; from 0 to 1. */
  readonly burned: number;
  /** Whether the network emits to it. */
  readonly emissionEnabled: boolean;
}

/** The subnets by netuid from 1 on: one of full size, and others that each show one thing about what a subnet receives. */
export const DEMO_SUBNETS: readonly DemoSubnet[] = [
  {
    name: 'Text',
    symbol: 'α',
    description:
      'Of full size: 256 seats, 24 validators, one of which copies another and one of which pays itself.',
    owner: 'Alice',
    tempo: 120,
    seats: 256,
    validators: 24,
    taoIn: 42_000n,
    alphaIn: 900_000n,
    burned: 0,
    emissionEnabled: true,
  },
  {
    name: 'Vision',
    symbol: 'β',
    description: 'The highest price: it receives most.',
    owner: 'Bob',
    tempo: 90,
    seats: 64,
    validators: 12,
    taoIn: 61_000n,
    alphaIn: 800_000n,
    burned: 0,
    emissionEnabled: true,
  },
  {
    name: 'Search',
    symbol: 'γ',
    description:
      'Its validators give most of their weight to the owner, whose incentive is burned: its share of the emission shrinks.',
    owner: 'Charlie',
    tempo: 60,
    seats: 48,
    validators: 8,
    taoIn: 50_000n,
    alphaIn: 850_000n,
    burned: 0.7,
    emissionEnabled: true,
  },
  {
    name: 'Storage',
    symbol: 'δ',
    description: 'Switched off: it keeps paying its own alpha, and gets neither TAO nor alpha into its pool.',
    owner: 'Dave',
    tempo: 100,
    seats: 32,
    validators: 6,
    taoIn: 24_000n,
    alphaIn: 700_000n,
    burned: 0,
    emissionEnabled: false,
  },
  {
    name: 'Audio',
    symbol: 'ε',
    description: 'In the middle.',
    owner: 'Eve',
    tempo: 75,
    seats: 40,
    validators: 8,
    taoIn: 15_000n,
    alphaIn: 760_000n,
    burned: 0.1,
    emissionEnabled: true,
  },
  {
    name: 'Seedling',
    symbol: 'ζ',
    description: 'The lowest price: below the bar of the gate, which takes half of its share and more.',
    owner: 'Ferdie',
    tempo: 50,
    seats: 16,
    validators: 4,
    taoIn: 1_800n,
    alphaIn: 420_000n,
    burned: 0,
    emissionEnabled: true,
  },
];
