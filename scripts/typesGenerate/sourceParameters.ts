import { CommandLineError, existingPath } from '@taokit/command-line';

/** Where both commands read an interface from. */
export interface SourceFlags {
  readonly drift?: string;
}

/** The parameters both commands take: metadata, and a difference to a newer runtime. */
export const sourceParameters = {
  positional: {
    kind: 'tuple',
    parameters: [
      {
        parse: fileOrNode,
        placeholder: 'FILE|URL',
        brief: 'metadata: a file (bytes or hex text), or a node (ws:// or wss://); else TAOKIT_METADATA',
        optional: true,
      },
    ],
  },
  drift: {
    kind: 'parsed',
    parse: existingPath,
    brief: 'the difference to a newer runtime, as JSON; else TAOKIT_METADATA_DRIFT',
    optional: true,
  },
} as const;

/** What was named, or else what the environment names. */
export function chosenSource(metadata: string | undefined, { drift }: SourceFlags) {
  const { TAOKIT_METADATA: file, TAOKIT_METADATA_DRIFT: driftFile } = process.env;
  const chosen = metadata ?? (file ? fileOrNode(file) : undefined);
  if (chosen === undefined)
    throw new CommandLineError('Name a file of metadata or a node, or set TAOKIT_METADATA to one.');
  return { metadata: chosen, drift: drift ?? (driftFile ? existingPath(driftFile) : undefined) };
}

function fileOrNode(text: string): string {
  return /^wss?:\/\//.test(text) ? text : existingPath(text);
}
