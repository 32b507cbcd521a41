import { revealSecretText, type Secret } from '@taokit/keys';
import type { CliIo } from '../CliIo.ts';
import { CliError } from '../exit/CliError.ts';

/**
 * Refuses to make a key whose phrase nobody would ever see: it is told only to a terminal with somebody at it, or to a file
 * descriptor, never to the standard output or a log.
 *
 * @param io - the world
 * @param descriptor - where the phrase is to go
 * @throws CliError `cli/no-key`
 */
export function ensureSomebodyReads(io: CliIo, descriptor: number | undefined): void {
  if (descriptor !== undefined || io.isInteractive) return;
  throw new CliError(
    'Nobody would see the phrase of the new key, and without it the key cannot be restored.',
    {
      code: 'cli/no-key',
      fix: 'Pass --phrase-fd N, a file descriptor it is written to.',
    },
  );
}

/**
 * Tells the phrase of a new key, once.
 *
 * @param io - the world
 * @param phrase - of the key
 * @param what - whose
 * @param descriptor - where to; the terminal when left out
 */
export function tellPhrase(io: CliIo, phrase: Secret, what: string, descriptor: number | undefined): void {
  const text = revealSecretText(phrase);
  if (descriptor !== undefined) io.writeDescriptor(descriptor, `${text}\n`);
  else io.stderr.write(`The phrase of ${what}. Write it down; it is not shown again:\n\n  ${text}\n\n`);
}
