import { buildCommand, type Command } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { kebab } from '../names.ts';

/** A command nobody asked for: a name and what it is about, for the help of those above it. */
export function namedCommand(brief: string): Command<CliContext> {
  return buildCommand<object, readonly [], CliContext>({ docs: { brief }, parameters: {}, func: () => {} });
}

/**
 * The commands below a word, of which the one that is asked for is made, and the others are names: making a hundred takes longer
 * than reading their help.
 *
 * @param entries - every command: its name, what it is about, how it is made
 * @param asked - the word that follows, however it is spelled
 */
export function oneOf(
  entries: readonly (readonly [name: string, brief: string, make: () => Command<CliContext>])[],
  asked: string | undefined,
): Readonly<Record<string, Command<CliContext>>> {
  const word = kebab(asked ?? '');
  return Object.fromEntries(
    entries.map(([name, brief, make]) => [name, kebab(name) === word ? make() : namedCommand(brief)]),
  );
}
