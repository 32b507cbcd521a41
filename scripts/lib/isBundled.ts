import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkspacePackage } from './workspacePackages.ts';

/** Whether the modules of a package are those of its sources, as `tsc -b` last found them, of its manifest and of how they are bundled. */
export function isBundled({ dir }: WorkspacePackage): boolean {
  const inputs = [
    join(dir, 'dist/.tsbuildinfo'),
    join(dir, 'package.json'),
    join(import.meta.dirname, 'bundlePackage.ts'),
  ];
  return inputs.every((input) => changedAt(input) <= changedAt(markOf(dir)));
}

/** Notes that a package was bundled just now. */
export function markBundled({ dir }: WorkspacePackage): void {
  writeFileSync(markOf(dir), '');
  utimesSync(markOf(dir), new Date(), new Date());
}

function markOf(dir: string): string {
  return join(dir, 'dist/.bundled');
}

function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
