/** What the command line asks for. */
export interface StoryCommandOptions {
  /** Days after launch to simulate. */
  readonly days: number;
  /** Where to write the exact data. */
  readonly json?: string;
  /** Where to write the page. */
  readonly report: string;
}
