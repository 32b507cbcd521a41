/** A tool of the Model Context Protocol, as data. */
export interface McpTool {
  /** Its name. */
  readonly name: string;
  /** What it does, for a model. */
  readonly description: string;
  /** What it takes, as JSON Schema. */
  readonly inputSchema: {
    readonly type: 'object';
    readonly properties: Readonly<Record<string, unknown>>;
    readonly [key: string]: unknown;
  };
  /** Whether it changes nothing. */
  readonly isReadOnly: boolean;
  /** Does it. */
  readonly run: (input: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

/** Which tools a server has. */
export type McpToolGroup = 'reads' | 'quotes' | 'plans' | 'devnet' | 'writes';
