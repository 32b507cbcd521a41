import { buildCommand, type Command } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { COMPLETION_SCRIPTS, type Shell } from './completionScripts.ts';

/** `taokit completions bash|zsh|fish`. */
export const completionsCommand: Command<CliContext> = buildCommand<object, readonly [Shell], CliContext>({
  docs: {
    brief: 'The completion of bash, zsh or fish, as a script.',
    fullDescription:
      'The completion of bash, zsh or fish, as a script.\n\nbash:  eval "$(taokit completions bash)"\nzsh:   eval "$(taokit completions zsh)"\nfish:  taokit completions fish | source',
  },
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        {
          parse: shellOf,
          placeholder: 'SHELL',
          brief: 'bash, zsh or fish',
          proposeCompletions: () => Object.keys(COMPLETION_SCRIPTS),
        },
      ],
    } as never,
  },
  func: function (this: CliContext, _: object, shell: Shell) {
    this.io.stdout.write(COMPLETION_SCRIPTS[shell]);
  } as never,
});

function shellOf(text: string): Shell {
  if (Object.hasOwn(COMPLETION_SCRIPTS, text)) return text as Shell;
  throw new TypeError(`${JSON.stringify(text)} is none of bash, zsh and fish`);
}
