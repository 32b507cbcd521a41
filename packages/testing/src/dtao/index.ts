export { dtaoSuites } from './dtaoSuites.ts';
export { mainnetBlockSuite } from './mainnetBlock.ts';
