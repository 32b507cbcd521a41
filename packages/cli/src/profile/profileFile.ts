import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { objectOf, recordOf, text } from '@taokit/errors/check';
import type { CliIo } from '../CliIo.ts';
import { CliError } from '../exit/CliError.ts';
import { type Profile, type ProfileFile, profileRule } from './Profile.ts';

/** What there is before anything was written. */
const NOTHING: ProfileFile = { current: 'default', profiles: {} };

/** The file of profiles. */
export async function profilePath(io: CliIo): Promise<string> {
  return join((await io.folders()).config, 'profiles.json');
}

/**
 * Reads the profiles.
 *
 * @param io - the world
 * @throws CliError `cli/bad-file` for a file that holds something else
 */
export async function readProfiles(io: CliIo): Promise<ProfileFile> {
  const path = await profilePath(io);
  const found = textOf(path);
  if (found === undefined) return NOTHING;
  const read = parsed(found, path);
  const fault = objectOf({ current: text, profiles: recordOf(profileRule) })(read, 'profiles');
  if (fault === undefined) return read as ProfileFile;
  throw new CliError(`${path}: ${fault.field} is no part of a profile as it stands.`, {
    code: 'cli/bad-file',
    fix: `Mend it there, or move the file away and use taokit profile set.`,
  });
}

/**
 * Writes the profiles, whole or not at all. Only their owner can read them.
 *
 * @param io - the world
 * @param file - all of them
 */
export async function writeProfiles(io: CliIo, file: ProfileFile): Promise<void> {
  const { atomicWrite } = await import('@taokit/keys/node');
  const bytes = new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
  await atomicWrite(await profilePath(io), bytes, { overwrite: true });
}

/**
 * A profile by its name, or the current one.
 *
 * @param file - all of them
 * @param name - which; the current one when left out, which may be empty
 * @throws CliError `cli/unknown-profile`
 */
export function profileNamed(file: ProfileFile, name: string | undefined): Profile {
  const wanted = name ?? file.current;
  if (Object.hasOwn(file.profiles, wanted)) return file.profiles[wanted]!;
  if (name === undefined) return {};
  const known = Object.keys(file.profiles);
  throw new CliError(`There is no profile ${JSON.stringify(name)}.`, {
    code: 'cli/unknown-profile',
    fix: known.length === 0 ? 'Make one with taokit profile set.' : `Use one of ${known.join(', ')}.`,
  });
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as { readonly code?: string }).code === 'ENOENT') return undefined;
    throw new CliError(`${path} cannot be read.`, { code: 'cli/bad-file', cause });
  }
}

function parsed(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new CliError(`${path} holds no JSON.`, { code: 'cli/bad-file', cause });
  }
}
