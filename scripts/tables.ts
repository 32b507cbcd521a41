/** `pnpm tables`: writes the tables of the README and of guides from results and registries. */
import { writeFileSync } from 'node:fs';
import { buildCommand, runCommandLine } from '@taokit/command-line';

const command = buildCommand({
  docs: { brief: 'Writes the tables of speed, vectors and names from results and registries.' },
  parameters: {},
  async func() {
    const { writtenPages } = await import('./tables/pages.ts');
    for (const { file, text } of await writtenPages()) {
      writeFileSync(file, text);
      console.log(`wrote ${file}`);
    }
  },
});

process.exitCode = await runCommandLine(command, 'pnpm tables', process.argv.slice(2));
