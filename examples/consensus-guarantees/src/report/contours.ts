import { type ContourGrid, contourChart } from '@taokit/charts';
import { type GuaranteeSurface, honestEmission, worstHonestEmission } from '@taokit/study';
import { type RuleGroup, rulesText } from '../requirements.ts';

const STAKE_COLUMNS = 33;
const LEVELS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** For every honest stake the line on which emission is what stake is, over honest utility and cabal self-weight. */
export function retentionLines({ rules, surfaces }: RuleGroup): string {
  return contourChart({
    title: rulesText(rules),
    xLabel: 'honest utility',
    yLabel: 'cabal self-weight',
    grid: gridOf(surfaces[0]!),
    lines: surfaces.map((surface, i) => ({
      name: `${Math.round(surface.honestStake * 100)}%`,
      values: byRows(surface),
      level: surface.honestStake,
      color: `sequence-${i}`,
      bold: surface.honestStake === 0.6,
    })),
  });
}

/** The honest share of emission over honest utility and cabal self-weight. */
export function emissionMap(surface: GuaranteeSurface): string {
  const { honestStake } = surface;
  const values = byRows(surface);
  return contourChart({
    title: `Honest share of emission with ${Math.round(honestStake * 100)}% of stake`,
    caption: 'Right of the bold line the honest team grows.',
    xLabel: 'honest utility',
    yLabel: 'cabal self-weight',
    grid: gridOf(surface),
    ground: { values, levels: LEVELS },
    lines: [
      {
        name: 'emission = stake',
        values,
        level: honestStake,
        color: 'ink',
        bold: true,
      },
    ],
  });
}

/** Honest emission in units of honest stake, at the worst the cabal can do, over honest stake and honest utility. */
export function retainedMap({ surfaces, rules }: RuleGroup): string {
  const stakes = surfaces.map(({ honestStake }) => honestStake);
  const [first, last] = [stakes[0]!, stakes.at(-1)!];
  const retained = surfaces.map((surface) =>
    Array.from(worstHonestEmission(surface), (share) => share / surface.honestStake),
  );
  const { honestUtilities } = surfaces[0]!;
  const values = honestUtilities.flatMap((_, row) =>
    Array.from({ length: STAKE_COLUMNS }, (__, column) => {
      const stake = first + (column / (STAKE_COLUMNS - 1)) * (last - first);
      return interpolate(
        stakes,
        retained.map((column_) => column_[row]!),
        stake,
      );
    }),
  );
  return contourChart({
    title: 'Retained honest emission at the worst the cabal can do',
    caption: `Share of emission in units of the share of stake: above the bold line stake is kept. ${rulesText(rules)}.`,
    xLabel: 'honest share of stake',
    yLabel: 'honest utility',
    grid: {
      x: [first, last],
      y: [honestUtilities[0]!, honestUtilities.at(-1)!],
      columns: STAKE_COLUMNS,
      rows: honestUtilities.length,
    },
    ground: { values, levels: [...LEVELS, 1, 1.1, 1.2, 1.3, 1.4] },
    lines: [{ name: 'emission = stake', values, level: 1, color: 'ink', bold: true }],
  });
}

function gridOf({ honestUtilities, cabalSelfWeights }: GuaranteeSurface): ContourGrid {
  return {
    x: [honestUtilities[0]!, honestUtilities.at(-1)!],
    y: [cabalSelfWeights[0]!, cabalSelfWeights.at(-1)!],
    columns: honestUtilities.length,
    rows: cabalSelfWeights.length,
  };
}

/** Honest emission with the cabal's self-weight by rows, as a chart has it. */
function byRows(surface: GuaranteeSurface): Float64Array {
  const emission = honestEmission(surface);
  const [columns, rows] = [surface.honestUtilities.length, surface.cabalSelfWeights.length];
  return emission.map((_, at) => emission[(at % columns) * rows + Math.floor(at / columns)]!);
}

/** The value at `x` on straight lines between points. */
function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  const after = Math.max(
    1,
    xs.findIndex((known) => known >= x - 1e-9),
  );
  const part = (x - xs[after - 1]!) / (xs[after]! - xs[after - 1]!);
  return ys[after - 1]! + part * (ys[after]! - ys[after - 1]!);
}
