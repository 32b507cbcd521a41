/** `pnpm verify:docs`: writes the page that says, rule by rule and spec by spec, what agrees with the chain and how that is known. */
import { writeFileSync } from 'node:fs';
import { AGREEMENT_PAGE, agreementPage } from './verifyDocs/agreementPage.ts';

writeFileSync(AGREEMENT_PAGE, agreementPage());
console.log(`wrote ${AGREEMENT_PAGE}`);
