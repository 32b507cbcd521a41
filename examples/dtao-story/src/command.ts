import {
  buildCommand,
  type CommandLine,
  CommandLineError,
  fileFlag,
  outputFile,
  wholeNumber,
} from '@taokit/command-line';
import type { StoryCommandOptions } from './StoryCommandOptions.ts';
import { STORIES } from './stories.ts';

const NAMES: readonly string[] = [...STORIES.keys(), 'all'];

/** `pnpm story`. */
export const storyCommand = buildCommand({
  docs: {
    brief: 'Tells the story of Dynamic TAO in exact numbers, with plots.',
    fullDescription: `Tells the story of Dynamic TAO in exact numbers, with plots:

  parity            every subnet starts at price 1; what root's part does to it
  root-sold         share of the minted alpha that was sold for root since launch (minutes; --days 7: seconds)
  halvings          halving schedule and supply
  price-impact      one order in each pool model
  emission-shares   128 subnets under each rule of emission
  owner-burn        what weights on the owner's uid do to a subnet's emission
  all               all of them (minutes, most of them root-sold's)`,
  },
  parameters: {
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: { parse: storyName, placeholder: 'STORY', brief: `one or more of ${NAMES.join(', ')}` },
    },
    flags: {
      days: {
        kind: 'parsed',
        parse: wholeNumber(1, 365),
        placeholder: 'N',
        brief: 'days root-sold simulates, 1 to 365',
        default: '100',
      },
      report: {
        kind: 'parsed',
        parse: outputFile,
        placeholder: 'FILE',
        brief: 'where to write the page',
        default: 'dtao-story.html',
      },
      json: fileFlag('where to write the exact data: amounts in rao'),
    },
  },
  async func(this: CommandLine, options: StoryCommandOptions, ...names: string[]) {
    await this.prepare();
    const { main } = await import('./main.ts');
    await main(options, names.includes('all') ? [...STORIES.keys()] : inOrder(names));
  },
});

function storyName(text: string): string {
  if (NAMES.includes(text)) return text;
  throw new CommandLineError(`${JSON.stringify(text)} is not one of ${NAMES.join(', ')}.`);
}

/** The order of the report. */
function inOrder(names: readonly string[]): readonly string[] {
  return [...STORIES.keys()].filter((name) => names.includes(name));
}
