import { TaokitError } from '@taokit/errors';

/** What can go wrong in a story. */
export type StoryErrorCode = 'story/order-refused' | 'story/no-epoch';

/** The error this example throws. */
export class StoryError extends TaokitError<StoryErrorCode> {
  override readonly name = 'StoryError';
}
