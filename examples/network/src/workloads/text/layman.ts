import type { TextAnswers } from './TextTask.ts';
import { echo } from './translation/Translate.ts';

/** What a node answers when a prompt is not its trade: the first sentence, the likelier mood, no name, a name as it is. */
export const layman: TextAnswers = {
  summary: (sentences) => sentences.slice(0, 1).join(' '),
  mood: () => 'positive',
  names: () => [],
  translation: echo,
};
