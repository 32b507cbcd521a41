import compromise from 'compromise/two';
import { readOnce } from '../../readOnce.ts';

const namesIn = readOnce((text) => compromise(text).match('#ProperNoun+').out('array') as string[]);

/** Names by compromise's rules. */
export function ruleNames(sentences: readonly string[]): readonly string[] {
  return namesIn(sentences.join(' '));
}
