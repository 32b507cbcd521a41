import { wink } from './wink.ts';

/** Names by wink's trained part-of-speech tagger. */
export function taggedNames(sentences: readonly string[]): readonly string[] {
  const tokens = wink.readDoc(sentences.join(' ')).tokens();
  const tags = tokens.out(wink.its.pos);
  return tokens.out().filter((_, i) => tags[i] === 'PROPN');
}
