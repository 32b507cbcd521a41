import type { Evidence, RuleName, SpecRule } from './SpecRule.ts';

/** When releases came: mainnet's day and block where they are known, the day of the tag elsewhere. */
const RELEASES: Readonly<Record<number, readonly [date: string, block?: number]>> = {
  233: ['2025-02-13', 4_920_351],
  234: ['2025-02-13'],
  238: ['2025-02-15'],
  241: ['2025-02-19', 4_962_968],
  246: ['2025-03-06'],
  252: ['2025-03-19'],
  257: ['2025-03-28'],
  283: ['2025-06-30'],
  297: ['2025-07-23'],
  298: ['2025-07-29'],
  301: ['2025-08-12', 6_205_195],
  306: ['2025-08-28'],
  315: ['2025-09-09'],
  320: ['2025-09-24'],
  334: ['2025-11-04'],
  342: ['2025-11-06'],
  348: ['2025-11-24'],
  361: ['2025-12-09'],
  371: ['2026-01-21'],
  380: ['2026-02-20'],
  385: ['2026-03-11'],
  391: ['2026-03-19', 7_782_857],
  401: ['2026-04-23'],
  411: ['2026-05-27'],
  413: ['2026-06-01'],
  421: ['2026-06-23', 8_466_530],
  423: ['2026-06-25', 8_486_593],
  // The source of 425 never ran on mainnet; 432 brought its rule.
  425: ['2026-07-16', 8_636_190],
  440: ['2026-07-27', 8_713_793],
  441: ['2026-08-03', 8_765_683],
  475: ['2026-10-07', 9_233_781],
};

/** Blocks of mainnet whose emission comes out to the rao: specs 441, 455, 459, 467, 469, 470, 472, 473 and 475. */
const REAL_BLOCKS = [
  8_766_000, 9_054_000, 9_077_720, 9_101_880, 9_125_720, 9_173_720, 9_198_000, 9_221_720, 9_240_382,
] as const;

type Details = Pick<SpecRule, 'heldTo' | 'notCovered'>;
type Row = readonly [spec: number, what: string, evidence: readonly Evidence[], details?: Details];

const CODE = ['chain-code'] as const;
const REAL = ['chain-code', 'mainnet-storage'] as const;
const SEEN = ['mainnet-storage', 'source'] as const;
const READ = ['source'] as const;
const heldTo = { heldTo: REAL_BLOCKS };

const TABLE: Readonly<Record<RuleName, readonly Row[]>> = {
  'block emission': [[233, 'halves whenever the supply still to come halves', REAL, heldTo]],
  'alpha issuance': [
    [233, 'in the pool plus outside it', REAL, heldTo],
    [361, 'and what users provided to the pool', READ],
    [380, 'in the pool plus outside it', READ],
    [385, 'and what users provided to the pool', READ],
    [391, 'in the pool plus outside it', CODE],
    [441, 'and alpha that waits in the reservoir', READ],
  ],
  'emission shares': [
    [233, 'by moving price', CODE],
    [334, 'by user flow', CODE, { notCovered: 'the start of an average, which up to 347 is 10^9 x a price' }],
    [348, 'a new flow average starts at 0', CODE],
    [411, 'by user flow less protocol flow', CODE],
    [421, 'by moving price x (1 - miner burn) x root proportion', CODE],
    [425, 'by moving price x (1 - miner burn); on mainnet from 432', REAL, heldTo],
  ],
  'emission gate': [
    [440, 'shares below a bar by mass are lowered', ['modelled', 'source']],
    [441, 'the bar is the 32nd largest share, set every 360 blocks', SEEN, heldTo],
  ],
  'emission switch': [[411, 'switched-off subnets get 0 after normalisation', REAL, heldTo]],
  injection: [
    [233, 'alpha = min(TAO / price, alpha emission); TAO in full', CODE],
    [238, 'no TAO where both kinds of registration are off', READ],
    [298, 'a price below the share is subsidised: the rest of the TAO buys alpha', READ],
    [301, 'the subsidised pool gets as much alpha as the block emits TAO', READ],
    [342, 'alpha capped at the alpha emission, the rest of the TAO buys alpha', CODE],
    [371, 'capped at the lower of alpha and TAO emission', CODE],
    [421, 'capped at root proportion x alpha emission', REAL, heldTo],
  ],
  'injection order': [
    [298, 'inject, then buy', READ],
    [423, 'weights for the injection, buy on the old reserves, inject', CODE],
    [441, 'buy, then weights on what the buy left, then inject; what cannot join waits', SEEN, heldTo],
  ],
  'moving price': [
    [233, 'constant smoothing', CODE],
    [234, 'the spot price counts as at most 1', CODE],
    [246, 'smoothing grows with the age of the subnet', CODE],
    [423, 'in 64 bits of fraction', REAL, heldTo],
  ],
  'protocol alpha': [
    [298, 'alpha the chain buys is recycled', READ],
    [413, 'it is kept, and counts as issued', SEEN, heldTo],
  ],
  'root part': [
    [
      233,
      'sold every block, and up to 240 paid as alpha as well',
      CODE,
      { notCovered: 'the second payment' },
    ],
    [241, 'sold every block, paid once', READ],
    [334, 'kept as alpha, to be claimed', CODE],
    [342, 'recycled while the moving prices sum to 1 or less', CODE],
    [441, 'queued, and put into the baskets of validators', READ],
  ],
  'owner incentive': [
    [233, 'paid', CODE],
    [252, "the owner's hotkey: burned", ['chain-code', 'source']],
    [306, 'and the first few keys of its coldkey', READ, { notCovered: 'all of it' }],
    [320, 'and all keys of its coldkey: burned or recycled', READ],
  ],
  'miner burned': [[421, 'the withheld part of all incentive, burned or recycled', READ]],
  'epoch schedule': [
    [233, 'where (block + netuid + 1) mod (tempo + 1) is 0', CODE],
    [423, 'tempo blocks after the last, two per block', READ],
    [475, "due after the subnet's own tempo without success; one per block with a due Null subnet", READ],
  ],
  pools: [
    [233, 'constant product', CODE],
    [283, 'concentrated liquidity', ['chain-code', 'mainnet-storage'], { heldTo: [7_000_020] }],
    [380, 'weighted', CODE],
    [385, 'concentrated liquidity', READ],
    [423, 'weighted', REAL, { heldTo: [...REAL_BLOCKS, 9_240_388] }],
  ],
  'swap fee': [
    [233, 'a flat 50,000 rao, into the pool', CODE],
    [283, '0.3%, for liquidity', CODE],
    [297, '0.05%, for liquidity', CODE],
    [380, 'to the author of the block; on mainnet from 391', SEEN, { heldTo: [9_240_388] }],
  ],
  dividends: [
    [233, 'as the epoch computed them', READ],
    [257, 'share out what is pending', CODE],
    [441, 'root part only for a hotkey with a uid on root', READ],
  ],
  childkeys: [
    [233, 'take on all dividends', READ],
    [252, 'take per parent, none from parents of the same owner', CODE],
    [315, 'and a part that is recycled', CODE],
    [475, 'edges of a suspended parent count for nothing', READ],
  ],
  'share pool': [
    [233, 'shares in 64 bits of fraction', CODE],
    [401, 'shares in decimal floats', CODE],
    [475, 'an emptied pool is closed, and a whole exit leaves nothing', READ],
  ],
  'neuron burn': [
    [233, 'moves at intervals, by demand', CODE],
    [401, 'falls every block, rises with every registration', CODE],
  ],
  'neuron pruning': [
    [233, 'by pruning score', CODE],
    [371, 'by emission', CODE],
  ],
  'subnet lock': [
    [233, 'a pool of the minimum, the rest recycled', CODE],
    [401, "the pool gets the whole lock, at the subnets' median price", CODE],
  ],
};

/**
 * Every rule of the economy that changed, and since when: what `spec` selects. The rules are looked up by range, so any spec
 * from 233 has each of them; superellipse pools and emission tiers are proposals, and in none.
 */
export const SPEC_RULES: readonly SpecRule[] = /* @__PURE__ */ Object.freeze(
  (Object.keys(TABLE) as RuleName[]).flatMap((rule) => TABLE[rule].map((row) => toRule(rule, row))),
);

function toRule(rule: RuleName, [spec, what, evidence, details]: Row): SpecRule {
  const [date, block] = RELEASES[spec]!;
  return { rule, spec, date, ...(block === undefined ? {} : { block }), what, evidence, ...details };
}
