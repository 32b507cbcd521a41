export { fixedTableSuites } from './fixedTables.ts';
