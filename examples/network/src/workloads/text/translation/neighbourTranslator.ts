import type { Language, NamePair } from './loadNames.ts';
import type { Translate } from './Translate.ts';

/** Names that are looked at. */
const NEAREST = 8;

/** A gathered name, and how its end changes. */
interface Known {
  readonly english: string;
  readonly runs: number;
  readonly from: string;
  readonly to: string;
}

/** Gathered names, and which of them have a run of characters. */
interface Neighbourhood {
  readonly known: Known[];
  readonly byRun: Map<string, number[]>;
}

/**
 * By analogy: of the gathered names with most runs of two and three characters in common, the nearest that ends alike shows how the end
 * changes. `Lydian` is near `Sumerian`, and that became `Sumerisch`: `Lydisch`.
 */
export function neighbourTranslator(gathered: readonly NamePair[]): Translate {
  const places = new Map<Language, Neighbourhood>();
  for (const pair of gathered) {
    const place = places.get(pair.to) ?? { known: [], byRun: new Map() };
    places.set(pair.to, place);
    settle(place, pair);
  }
  return (english, to) => {
    const place = places.get(to);
    const model = place && nearest(place, english).find(({ from }) => from !== '' && english.endsWith(from));
    return model === undefined ? english : `${english.slice(0, -model.from.length)}${model.to}`;
  };
}

function settle({ known, byRun }: Neighbourhood, { english, translated }: NamePair): void {
  const runs = runsOf(english);
  for (const run of runs) byRun.set(run, [...(byRun.get(run) ?? []), known.length]);
  let at = 0;
  while (at < english.length && english[at]!.toLowerCase() === translated[at]?.toLowerCase()) at += 1;
  known.push({ english, runs: runs.size, from: english.slice(at), to: translated.slice(at) });
}

/** The names most alike, by Dice's coefficient of their runs. */
function nearest({ known, byRun }: Neighbourhood, english: string): readonly Known[] {
  const runs = runsOf(english);
  const shared = new Map<number, number>();
  for (const run of runs) for (const at of byRun.get(run) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return [...shared]
    .map(([at, count]) => ({ other: known[at]!, likeness: count / (runs.size + known[at]!.runs) }))
    .sort((a, b) => b.likeness - a.likeness || (a.other.english < b.other.english ? -1 : 1))
    .slice(0, NEAREST)
    .map(({ other }) => other);
}

/** Runs of characters; where a name begins and ends is part of them. */
function runsOf(name: string): ReadonlySet<string> {
  const marked = ` ${name.toLowerCase()} `;
  return new Set([2, 3].flatMap((size) => Array.from(marked, (_, at) => marked.slice(at, at + size))));
}
