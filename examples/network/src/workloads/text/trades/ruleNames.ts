import compromise from 'compromise';

/** Names by compromise's rules. */
export function ruleNames(sentences: readonly string[]): readonly string[] {
  return compromise(sentences.join(' ')).match('#ProperNoun+').out('array') as string[];
}
