import { readOnce } from '../../readOnce.ts';
import { wink } from './wink.ts';

const namesIn = readOnce((text) => {
  const tokens = wink.readDoc(text).tokens();
  const tags = tokens.out(wink.its.pos);
  return tokens.out().filter((_, i) => tags[i] === 'PROPN');
});

/** Names by wink's trained part-of-speech tagger. */
export function taggedNames(sentences: readonly string[]): readonly string[] {
  return namesIn(sentences.join(' '));
}
