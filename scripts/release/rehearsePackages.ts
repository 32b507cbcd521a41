import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { CHROMIUM, hasChromium } from '@taokit/testing/chromium';
import { createConsumerProject } from '../consumer/consumerProject.ts';
import { runCommand } from '../lib/runCommand.ts';
import { ENVIRONMENTS, type Environment, FOR_NODE, TOOLS } from './environments.ts';
import { writeSbom } from './writeSbom.ts';

/** How one package did in one place. */
export interface Outcome {
  readonly place: string;
  /** What went wrong, or why it was not tried. */
  readonly failed?: string;
  readonly skipped?: string;
}

/** Installs what packages are tried with, in a folder of its own. */
export function installTools(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const { status, output } = runCommand('npm', ['install', '--no-audit', '--no-fund', ...TOOLS], {
    cwd: folder,
  });
  if (status !== 0) throw new Error(`The tools could not be installed:\n${output}`);
}

/**
 * Installs one package, and nothing else, from the registry, and runs its snippet everywhere: what it computes in the first place it
 * must compute in every one. Writes what it is made of, as CycloneDX.
 *
 * @param name - the package
 * @param tools - where the tools are
 * @param sboms - where its bill of materials is written
 */
export async function rehearsePackage(
  name: string,
  tools: string,
  sboms: string,
): Promise<readonly Outcome[]> {
  const snippet = `scripts/release/snippets/${name.replace('@taokit/', '')}.mjs`;
  if (!existsSync(snippet)) return [{ place: 'everywhere', failed: `There is no ${snippet}.` }];
  const project = createConsumerProject({}, [name]);
  try {
    project.write('snippet.mjs', readFileSync(snippet, 'utf8'));
    const outcomes: Outcome[] = [sbomOutcome(() => writeSbom(name, project.folder, sboms))];
    let first: unknown;
    for (const place of ENVIRONMENTS.filter(({ hasNode }) => hasNode || !FOR_NODE.includes(name))) {
      const tried = await tryIn(place, async () => {
        const result = await place.run(project, tools);
        first ??= result;
        if (!isDeepStrictEqual(result, first))
          throw new Error(`computes ${JSON.stringify(result)}, elsewhere ${JSON.stringify(first)}`);
      });
      outcomes.push(tried);
    }
    return outcomes;
  } finally {
    project.remove();
  }
}

async function tryIn({ name, needsBrowser }: Environment, run: () => Promise<void>): Promise<Outcome> {
  if (needsBrowser && !hasChromium) return { place: name, skipped: `there is no ${CHROMIUM}` };
  try {
    await run();
    return { place: name };
  } catch (error) {
    return { place: name, failed: error instanceof Error ? error.message : String(error) };
  }
}

function sbomOutcome(write: () => void): Outcome {
  try {
    write();
    return { place: 'SBOM' };
  } catch (error) {
    return { place: 'SBOM', failed: error instanceof Error ? error.message : String(error) };
  }
}
