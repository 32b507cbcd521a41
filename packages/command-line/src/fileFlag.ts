import { outputFile } from './outputFile.ts';

/** An option that names a file to write. */
export interface FileFlag {
  readonly kind: 'parsed';
  readonly parse: typeof outputFile;
  readonly placeholder: 'FILE';
  readonly brief: string;
  readonly optional: true;
}

/**
 * An option that names a file to write, and may be left out.
 *
 * @param brief - what is written
 */
export function fileFlag(brief: string): FileFlag {
  return { kind: 'parsed', parse: outputFile, placeholder: 'FILE', brief, optional: true };
}
