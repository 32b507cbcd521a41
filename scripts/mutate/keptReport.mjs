import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';

/** How many answers may be lost with a run that is stopped; between them it says where it is. */
const BETWEEN_WRITES = 100;

/**
 * Writes StrykerJS' incremental report while the mutants run: StrykerJS itself writes it at the end, so that hours of a run that was
 * stopped would be lost.
 */
class KeptReport {
  static inject = tokens(commonTokens.options);
  #file;
  #tests = new Map();
  /** As they were when they ran: a run takes hours, in which somebody may write. */
  #sources = new Map();
  #mutants = [];
  #planned = 0;

  constructor(options) {
    this.#file = options.incrementalFile;
  }

  onDryRunCompleted({ result }) {
    for (const test of result.tests) this.#tests.set(test.id, { ...test, id: `${this.#tests.size}` });
    for (const { fileName } of result.tests) this.#source(relative('.', fileName));
  }

  onMutationTestingPlanReady({ mutantPlans }) {
    this.#planned = mutantPlans.length;
    for (const { mutant } of mutantPlans) this.#source(relative('.', mutant.fileName));
  }

  onMutantTested(mutant) {
    this.#mutants.push(mutant);
    if (this.#mutants.length % BETWEEN_WRITES !== 0) return;
    this.#write();
    process.stderr.write(`${this.#mutants.length}/${this.#planned} mutants answered\n`);
  }

  #write() {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify({ files: this.#files(), testFiles: this.#testFiles() }));
  }

  #files() {
    const ids = (tests) => tests?.map((id) => this.#tests.get(id)?.id ?? id);
    return this.#byFile(this.#mutants, 'mutants', ({ fileName, killedBy, coveredBy, ...mutant }) => ({
      ...mutant,
      killedBy: ids(killedBy),
      coveredBy: ids(coveredBy),
    }));
  }

  #testFiles() {
    return this.#byFile([...this.#tests.values()], 'tests', ({ id, name }) => ({ id, name }));
  }

  #byFile(items, kind, write) {
    const files = {};
    for (const item of items) {
      const name = relative('.', item.fileName);
      files[name] ??= { language: 'typescript', source: this.#source(name), [kind]: [] };
      files[name][kind].push(write(item));
    }
    return files;
  }

  #source(name) {
    if (!this.#sources.has(name)) this.#sources.set(name, readFileSync(name, 'utf8'));
    return this.#sources.get(name);
  }
}

export const keptReport = declareClassPlugin(PluginKind.Reporter, 'kept', KeptReport);
