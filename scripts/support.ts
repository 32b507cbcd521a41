/** `pnpm support`: writes the page that says which calls, storage items and runtime APIs of mainnet the chain answers. */
import { writeFileSync } from 'node:fs';
import { buildCommand, runCommandLine } from '@taokit/command-line';

const command = buildCommand({
  docs: { brief: 'Writes the page that says which calls, storage items and runtime APIs the chain answers.' },
  parameters: {},
  async func() {
    const { SUPPORT_PAGE, supportPage } = await import('./support/supportPage.ts');
    writeFileSync(SUPPORT_PAGE, await supportPage());
    console.log(`wrote ${SUPPORT_PAGE}`);
  },
});

process.exitCode = await runCommandLine(command, 'pnpm support', process.argv.slice(2));
