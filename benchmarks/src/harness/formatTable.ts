import type { CaseResult } from './CaseResult.ts';

/**
 * Results as a text table: one line per case and engine, one ratio column per engine that others are compared with; the
 * engines' notes stand below.
 *
 * @param results - in the order to print
 * @param baselines - engines to compare with
 */
export function formatTable(results: readonly CaseResult[], baselines: readonly string[]): string {
  const header = ['case', 'engine', 'median ms', 'runs', ...baselines.map((name) => `/ ${name}`)];
  const lines = results.map((result, i) => [
    result.name === results[i - 1]?.name ? '' : result.name,
    result.engine,
    result.medianMs === null ? 'n/a' : formatMs(result.medianMs),
    String(result.runs),
    ...(result.unavailable === undefined
      ? baselines.map((baseline) => formatRatio(result, baseline))
      : [result.unavailable]),
  ]);
  return [align([header, ...lines]), ...notes(results)].join('\n');
}

function notes(results: readonly CaseResult[]): Set<string> {
  return new Set(results.flatMap(({ engine, note }) => (note === undefined ? [] : [`${engine}: ${note}`])));
}

function formatMs(ms: number): string {
  if (ms >= 100) return ms.toFixed(0);
  if (ms >= 10) return ms.toFixed(1);
  return ms >= 0.1 ? ms.toFixed(3) : ms.toPrecision(3);
}

function formatRatio({ engine, ratios }: CaseResult, baseline: string): string {
  if (engine === baseline) return '1';
  const ratio = ratios[baseline];
  if (ratio === undefined) return '-';
  return ratio >= 10 ? ratio.toFixed(1) : ratio.toPrecision(3);
}

/** Pads the first two columns to the right, numbers to the left; the last column of a short line is free text. */
function align(lines: readonly (readonly string[])[]): string {
  const full = lines.filter((line) => line.length === lines[0]!.length);
  const widths = lines[0]!.map((_, i) =>
    Math.max(...(i < 4 ? lines : full).map((line) => line[i]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, i) => {
          if (i >= 4 && line.length < lines[0]!.length) return cell;
          return i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
