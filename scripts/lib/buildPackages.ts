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
  // The bundler is loaded only by who builds.
  const { bundlePackage } = await import('./bundlePackage.ts');
  for (const found of workspacePackages()) await bundlePackage(found);
  return true;
}
