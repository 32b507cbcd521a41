import { join } from 'node:path';
import { buildPackages } from '../lib/buildPackages.ts';
import { runCommand } from '../lib/runCommand.ts';
import { startRegistry } from './registry.ts';
import { installTools, type Outcome, rehearsePackage } from './rehearsePackages.ts';
import { createReleaseCopy, publish } from './releaseCopy.ts';

/** What is rehearsed. */
export interface Rehearsal {
  /** An empty folder. */
  readonly work: string;
  /** Where bills of materials are written. */
  readonly sbom: string;
  /** Whether the consumer tests run. */
  readonly consumer: boolean;
  /** The packages that are tried alone. */
  readonly names: readonly string[];
}

/** Rehearses a release, and says how each step went. Gives whether all of it went well. */
export async function rehearse({ work, sbom, consumer, names }: Rehearsal): Promise<boolean> {
  if (!(await buildPackages())) return false;
  const copy = createReleaseCopy(join(work, 'tree'));
  for (const [name, its] of Object.entries(copy.versions)) console.log(`${name} ${its}`);
  const registry = await startRegistry(join(work, 'registry'));
  try {
    publish(copy, registry.env);
    console.log(`published to ${registry.url}`);
    const tools = join(work, 'tools');
    installTools(tools);
    // Whatever is installed from here on comes from there: also what the consumer tests install.
    Object.assign(process.env, registry.env, { TAOKIT_RELEASE: Object.values(copy.versions)[0]! });
    let isGood = true;
    for (const name of names) isGood = report(name, await rehearsePackage(name, tools, sbom)) && isGood;
    if (consumer) isGood = consumerTests() && isGood;
    console.log(
      'A statement of provenance is made by the release workflow alone: it needs the identity of a run.',
    );
    return isGood;
  } finally {
    await registry.stop();
  }
}

function report(name: string, outcomes: readonly Outcome[]): boolean {
  const words = outcomes.map(({ place, failed, skipped }) => {
    if (failed !== undefined) return `${place} FAILED`;
    return skipped === undefined ? place : `${place} skipped: ${skipped}`;
  });
  console.log(`${name}: ${words.join(', ')}`);
  for (const { place, failed } of outcomes) if (failed !== undefined) console.log(`  ${place}: ${failed}`);
  return outcomes.every(({ failed }) => failed === undefined);
}

/** The tests of `scripts/consumer`, which install from the registry then. */
function consumerTests(): boolean {
  const { status, output } = runCommand('vitest', ['run', '--project', 'repository', 'scripts/consumer']);
  if (status !== 0) console.log(output);
  console.log(`consumer tests on the published packages: ${status === 0 ? 'passed' : 'FAILED'}`);
  return status === 0;
}
