import { arrayOf, objectOf, text, u64, u128 } from '@taokit/errors/check';
import { U64_MAX } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import { minOf } from '../internal/minMax.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';

/** Somebody's stake on a subnet that is dissolved. */
export interface DissolvedPosition {
  /** Who is paid, on its free balance. */
  readonly coldkey: string;
  /** Value of the stake in its share pool, rao; 0 for a retired row (`isShareRowRetired`). */
  readonly alphaRao: bigint;
}

/** What a dissolution has to pay. */
export interface DissolutionInput {
  /** TAO of the subnet (`SubnetTAO`), after the funds' holdings were sold into it, rao. */
  readonly potRao: bigint;
  /** Stakes, in the order of storage, by the idle pass that pays them; one list where all fit one. */
  readonly passes: readonly (readonly DissolvedPosition[])[];
  /** Alpha of the protocol that shares in the pot (`computeProtocolAlpha`), rao. */
  readonly protocolAlphaRao: bigint;
}

/** What each gets. */
export interface DissolutionPayout {
  /** TAO per coldkey, rao, in the order they were met. */
  readonly payouts: readonly {
    /** Who. */
    readonly coldkey: string;
    /** How much TAO, rao. */
    readonly taoRao: bigint;
  }[];
  /** TAO per position, rao, in the order given. */
  readonly positionsRao: readonly bigint[];
  /** The protocol's part, rao: it leaves the issuance. */
  readonly protocolRao: bigint;
  /** What nobody gets, rao, the protocol's part in it. An owner with a right to its lock may still get of it. */
  readonly recycledRao: bigint;
}

interface Claim {
  readonly shareRao: bigint;
  readonly remainder: bigint;
}

/** What one idle pass pays. */
export interface DissolutionPass {
  /** TAO of the subnet, rao, as before the first pass. */
  readonly potRao: bigint;
  /** Alpha of all positions of all passes and of the protocol, rao. */
  readonly totalAlphaRao: bigint;
  /** Alpha of the protocol that shares in the pot, rao. */
  readonly protocolAlphaRao: bigint;
  /** The positions of this pass, in the order of storage. */
  readonly positions: readonly DissolvedPosition[];
}

type SettlePass = (pass: DissolutionPass) => readonly bigint[];

/** Up to 425 there was one pass. */
const rulesAt = /* @__PURE__ */ bySpec<{ readonly settle: SettlePass; readonly hasPasses: boolean }>({
  233: { settle: settleWithProtocol, hasPasses: false },
  475: { settle: settlePass, hasPasses: true },
});

const positionsRule = /* @__PURE__ */ arrayOf(/* @__PURE__ */ objectOf({ coldkey: text, alphaRao: u64 }));

const inputRule = /* @__PURE__ */ objectOf({
  potRao: u64,
  passes: /* @__PURE__ */ arrayOf(positionsRule),
  protocolAlphaRao: u64,
});

const passRule = /* @__PURE__ */ objectOf({
  potRao: u64,
  totalAlphaRao: u128,
  protocolAlphaRao: u64,
  positions: positionsRule,
});

/**
 * What the positions of one idle pass get: their parts of the pot by alpha, floored, and single rao by largest remainder among them.
 * Up to 425 there is one pass, in which the protocol competes.
 *
 * Source: `destroy_alpha_in_out_stakes_settle_stakes` in `pallets/subtensor/src/staking/remove_stake.rs`, spec 475.
 *
 * @param pass - pot, all alpha and the positions
 * @param options - whose rules
 * @returns TAO per position, rao, in the order given
 * @throws DtaoError `dtao/wrong-type`, `dtao/out-of-range`, `dtao/missing-field`, `dtao/unknown-field`, UnitError `types/unknown-spec`
 */
export function settleDissolutionPass(pass: DissolutionPass, options: SpecOptions = {}): readonly bigint[] {
  const { settle } = rulesAt(specOf(options));
  check(pass, passRule, 'pass');
  return settle(pass);
}

/**
 * What every holder of a dissolved subnet gets: its part of the pot by alpha, floored, and single rao by largest remainder.
 *
 * As of spec 475 the remainders are shared out per idle pass, among its own positions, and the protocol's do not compete: a
 * few rao less may be paid than in one pass. Up to 425 everything was paid in one block, the protocol among the rest. Which
 * release between changed it is not known.
 *
 * Source: `destroy_alpha_in_out_stakes_settle_stakes` in `pallets/subtensor/src/staking/remove_stake.rs`, spec 475.
 *
 * @param input - pot and positions
 * @param options - whose rules
 */
export function settleDissolution(input: DissolutionInput, options: SpecOptions = {}): DissolutionPayout {
  const { settle, hasPasses } = rulesAt(specOf(options));
  check(input, inputRule, 'input');
  const { potRao, protocolAlphaRao } = input;
  const positions = input.passes.flat();
  const totalAlphaRao = positions.reduce((sum, { alphaRao }) => sum + alphaRao, protocolAlphaRao);
  const passes = hasPasses ? input.passes : [positions];
  const positionsRao = passes.flatMap((of) =>
    settle({ potRao, totalAlphaRao, protocolAlphaRao, positions: of }),
  );
  const byColdkey = new Map<string, bigint>();
  for (const [at, { coldkey }] of positions.entries())
    byColdkey.set(coldkey, (byColdkey.get(coldkey) ?? 0n) + (positionsRao[at] as bigint));
  const paidRao = positionsRao.reduce((sum, one) => sum + one, 0n);
  return {
    payouts: [...byColdkey].flatMap(([coldkey, taoRao]) => (taoRao > 0n ? [{ coldkey, taoRao }] : [])),
    positionsRao,
    protocolRao: claimOf(potRao, protocolAlphaRao, totalAlphaRao).shareRao,
    recycledRao: potRao - minOf(paidRao, potRao),
  };
}

/** As many rao on top as the pass's remainders hold whole ones. */
function settlePass({ potRao, totalAlphaRao, positions }: DissolutionPass): readonly bigint[] {
  const claims = positions.map(({ alphaRao }) => claimOf(potRao, alphaRao, totalAlphaRao));
  const remainders = claims.reduce((sum, { remainder }) => sum + remainder, 0n);
  return withExtra(claims, totalAlphaRao === 0n ? 0n : remainders / totalAlphaRao);
}

/** What the floors leave of the pot, the protocol competing for it. */
function settleWithProtocol({ potRao, totalAlphaRao, protocolAlphaRao, positions }: DissolutionPass) {
  const claims = [...positions, { alphaRao: protocolAlphaRao }].map(({ alphaRao }) =>
    claimOf(potRao, alphaRao, totalAlphaRao),
  );
  const floors = claims.reduce((sum, { shareRao }) => sum + shareRao, 0n);
  return withExtra(claims, totalAlphaRao === 0n ? 0n : potRao - floors).slice(0, -1);
}

function claimOf(potRao: bigint, alphaRao: bigint, totalAlpha: bigint): Claim {
  if (totalAlpha === 0n) return { shareRao: 0n, remainder: 0n };
  const product = potRao * alphaRao;
  return { shareRao: minOf(product / totalAlpha, U64_MAX), remainder: product % totalAlpha };
}

/** One rao more for the largest remainders; equals keep their order. */
function withExtra(claims: readonly Claim[], extra: bigint): readonly bigint[] {
  const ranked = claims.map((_, at) => at).sort((a, b) => compare(claims[b] as Claim, claims[a] as Claim));
  const lucky = new Set(ranked.slice(0, Number(minOf(extra, BigInt(claims.length)))));
  return claims.map(({ shareRao }, at) => (lucky.has(at) ? shareRao + 1n : shareRao));
}

function compare(a: Claim, b: Claim): number {
  if (a.remainder === b.remainder) return 0;
  return a.remainder < b.remainder ? -1 : 1;
}
