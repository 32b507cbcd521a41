import { CliError } from '../exit/CliError.ts';

/** Fewer words are no phrase. */
const WORDS = 12;

/** A word that may be of a phrase, whatever stands between one and the next: spaces, commas, quotes, numbers. */
const WORD = /(?<![a-z\d])[a-z]{3,8}(?![a-z\d])/gi;

/** A seed, or a whole secret key. */
const HEX = /(?:\b0x|\b)(?:[0-9a-f]{128}|[0-9a-f]{64})\b/gi;

/**
 * Refuses arguments that hold a phrase: whoever lists this machine's processes, or its shell's history, has read it by now. The
 * phrase is not repeated.
 *
 * @param args - what follows the command's name
 * @throws CliError `cli/secret-in-arguments`
 */
export async function refuseSecrets(args: readonly string[]): Promise<void> {
  const words = args.join(' ').toLowerCase().match(WORD) ?? [];
  if (words.length < WORDS) return;
  const { isMnemonic } = await import('@taokit/keys');
  if (wordWindows(words).some((text) => isMnemonic(text))) throw secretInArguments('A phrase');
}

/** Every run of words that is as long as a phrase may be. */
function wordWindows(words: readonly string[]): readonly string[] {
  return [12, 15, 18, 21, 24].flatMap((length) =>
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, at) => words.slice(at, at + length).join(' ')),
  );
}

/**
 * A refusal without what may be a secret among the arguments: a seed in a wrong place, a phrase with a word misspelt.
 *
 * @param refusal - what would be said
 * @param args - what follows the command's name
 */
export function withoutSecrets(refusal: string, args: readonly string[]): string {
  const texts = args.map((arg) => arg.replace(/^-[^=\s]*=/, '')).filter(looksSecret);
  const suspects = [...texts, ...(args.join(' ').match(HEX) ?? [])];
  return suspects
    .flatMap((suspect) => [JSON.stringify(suspect).slice(1, -1), suspect])
    .reduce((text, suspect) => text.replaceAll(suspect, '…'), refusal);
}

/** Whether a text that stands for an account or a wallet is a secret instead: a seed, a phrase, a secret URI with a password. */
export function looksSecret(text: string): boolean {
  return (
    /^(?:0x)?(?:[0-9a-f]{64}|[0-9a-f]{128})$/i.test(text) ||
    text.includes('///') ||
    text.trim().split(/\s+/).length >= WORDS
  );
}

/** The error for a secret where everybody can read it. */
export function secretInArguments(what: string): CliError {
  return new CliError(
    `${what} stands among the arguments, where every process of this machine can read it.`,
    {
      code: 'cli/secret-in-arguments',
      fix: 'Take it out of the shell history, and let the command ask for it, or pass --secret-fd N.',
    },
  );
}
