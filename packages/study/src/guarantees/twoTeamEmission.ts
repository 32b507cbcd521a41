import { objectOf } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { fraction } from '../internal/fraction.ts';

/** Two teams of one mind each. */
export interface TwoTeams {
  /** The honest team's share of stake. */
  readonly honestStake: number;
  /** What honest validators give to honest miners; the rest goes to the cabal's. */
  readonly honestUtility: number;
  /** What cabal validators give to cabal miners; the rest goes to the honest. */
  readonly cabalSelfWeight: number;
  /** Share of stake that decides consensus. */
  readonly kappa: number;
  /** How much of the weight above consensus is cut from bonds. */
  readonly bondsPenalty: number;
}

const part = /* @__PURE__ */ fraction(1);
const TEAMS = /* @__PURE__ */ objectOf({
  honestStake: part,
  honestUtility: part,
  cabalSelfWeight: part,
  kappa: part,
  bondsPenalty: part,
  // The rest of a study's rules may be handed over with them: in the closed form they play no part.
  weightDeviation: () => undefined,
  mode: () => undefined,
});

/** What each team gives to one team's miners, and what consensus makes of it. */
interface Votes {
  readonly honest: number;
  readonly cabal: number;
}

/**
 * The honest team's share of emission when all validators of a team weigh alike, in closed form: what a study with weight
 * deviation 0 and classic bonds comes to, but for rounding.
 *
 * Consensus on a miner is what the larger bid is when its team holds `kappa`, and the smaller bid otherwise. With a full bonds
 * penalty and a majority of at least `kappa`, the honest share is at least `honestStake` if `honestUtility` is.
 *
 * @param teams - the two teams and the rules
 * @returns a fraction: half of the shares of incentive and of dividends
 * @throws StudyError for what is no number from 0 to 1
 */
export function twoTeamEmission(teams: TwoTeams): number {
  check(teams, TEAMS, 'teams');
  const { honestUtility, cabalSelfWeight, honestStake } = teams;
  const onHonest: Votes = { honest: honestUtility, cabal: 1 - cabalSelfWeight };
  const onCabal: Votes = { honest: 1 - honestUtility, cabal: cabalSelfWeight };
  const [honestRank, cabalRank] = [onHonest, onCabal].map((votes) => {
    const agreed = consensus(votes, teams);
    return honestStake * Math.min(votes.honest, agreed) + (1 - honestStake) * Math.min(votes.cabal, agreed);
  }) as [number, number];
  // Nothing that both teams support: stake is paid.
  if (honestRank + cabalRank === 0) return honestStake;
  const incentive = honestRank / (honestRank + cabalRank);
  const dividends = incentive * bondShare(onHonest, teams) + (1 - incentive) * bondShare(onCabal, teams);
  return (incentive + dividends) / 2;
}

function consensus({ honest, cabal }: Votes, { honestStake, kappa }: TwoTeams): number {
  const supporters = honest >= cabal ? honestStake : 1 - honestStake;
  return supporters >= kappa ? Math.max(honest, cabal) : Math.min(honest, cabal);
}

/** The honest team's share of bonds in miners that get these votes. */
function bondShare(votes: Votes, teams: TwoTeams): number {
  const agreed = consensus(votes, teams);
  const cut = (vote: number) => vote - teams.bondsPenalty * Math.max(0, vote - agreed);
  const honest = teams.honestStake * cut(votes.honest);
  const total = honest + (1 - teams.honestStake) * cut(votes.cabal);
  return total === 0 ? 0 : honest / total;
}
