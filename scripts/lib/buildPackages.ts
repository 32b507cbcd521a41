import { isBundled } from './isBundled.ts';
import { runCommand } from './runCommand.ts';
import { workspacePackages } from './workspacePackages.ts';

/**
 * Builds what changed of the packages: checks them and writes their declarations (`tsc -b`), then their modules. Messages go to
 * the standard error.
 *
 * @returns whether they build
 */
export async function buildPackages(): Promise<boolean> {
  const { status, output } = runCommand('tsc', ['-b']);
  process.stderr.write(output);
  if (status !== 0) return false;
  const changed = workspacePackages().filter((found) => !isBundled(found));
  if (changed.length === 0) return true;
  // Bundler and compiler take half a second to load: only for who needs them.
  const { bundlePackage } = await import('./bundlePackage.ts');
  for (const found of changed) await bundlePackage(found);
  return true;
}
