import { writeFileSync } from 'node:fs';
import { runNetwork } from './src/conductor/runNetwork.ts';
import { openInProcess } from './src/hosts/openInProcess.ts';
import { openProcesses } from './src/hosts/openProcesses.ts';
import { toJson } from './src/results/toJson.ts';

const [form, work, epochs, out] = process.argv.slice(2);
const t = performance.now();
const run = await runNetwork({
  seed: 3,
  epochs: Number(epochs),
  workloads: work!.split(',') as never,
  open:
    form === 'in'
      ? (p) => openInProcess(p)
      : (population, folder) =>
          openProcesses({ population, folder, conditions: process.env['SRC'] ? ['@taokit/source'] : [] }),
  onProgress: (p) => console.error(((performance.now() - t) / 1000).toFixed(1), p.text, p.done),
});
const { timings, ...rest } = run as never as { timings: unknown; result: object };
writeFileSync(out!, toJson(run));
console.log(
  'done',
  ((performance.now() - t) / 1000).toFixed(1),
  process.cpuUsage().user / 1e6,
  timings && (timings as { seconds: number }).seconds,
);
