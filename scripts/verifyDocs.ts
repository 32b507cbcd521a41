/** `pnpm verify:docs`: writes the page that says, rule by rule and spec by spec, what agrees with the chain and how that is known. */
import { writeFileSync } from 'node:fs';
import { buildCommand, runCommandLine } from '@taokit/command-line';
import { AGREEMENT_PAGE, agreementPage } from './verifyDocs/agreementPage.ts';

const command = buildCommand({
  docs: { brief: 'Writes the page that says what agrees with the chain, and how that is known.' },
  parameters: {},
  func() {
    writeFileSync(AGREEMENT_PAGE, agreementPage());
    console.log(`wrote ${AGREEMENT_PAGE}`);
  },
});

process.exitCode = await runCommandLine(command, 'pnpm verify:docs', process.argv.slice(2));
