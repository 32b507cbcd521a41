export { testSuites } from './testSuites.ts';
