import { CliError } from '../exit/CliError.ts';

/** Fewer words are no phrase. */
const WORDS = 12;

/**
 * Refuses arguments that hold a phrase: whoever lists this machine's processes, or its shell's history, has read it by now. The
 * phrase is not repeated.
 *
 * @param args - what follows the command's name
 * @throws CliError `cli/secret-in-arguments`
 */
export async function refuseSecrets(args: readonly string[]): Promise<void> {
  const suspects = [args.join(' '), ...args.map((arg) => arg.replace(/^--?[\w-]+=/, ''))].filter(
    (text) => text.trim().split(/\s+/).length >= WORDS,
  );
  if (suspects.length === 0) return;
  const { isMnemonic } = await import('@taokit/keys');
  const windows = suspects.flatMap(wordWindows);
  if (windows.some((text) => isMnemonic(text))) throw secretInArguments('A phrase');
}

/** Every run of words of a text that is as long as a phrase may be. */
function wordWindows(text: string): readonly string[] {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => word.split('/')[0]!);
  return [12, 15, 18, 21, 24].flatMap((length) =>
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, at) => words.slice(at, at + length).join(' ')),
  );
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
