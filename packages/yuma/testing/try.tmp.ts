import { loadEngine } from '@taokit/yuma';
import { defaultGuaranteeStudy, planGuarantees, runGuaranteeTask } from '@taokit/yuma/study';
const engine = await loadEngine();
const tasks = planGuarantees(defaultGuaranteeStudy({ honestStakes: [0.51, 0.6, 0.7, 0.9], points: 26, samples: 1 }));
let runs = 0, inRun = 0;
const timed = { ...engine, runEpoch(i: any, o?: any) { const t = performance.now(); const r = engine.runEpoch(i, o); inRun += performance.now() - t; runs++; return r; } };
const t = performance.now();
for (const x of tasks.slice(0, 12)) runGuaranteeTask(timed, x);
console.log((performance.now() - t) / runs, inRun / runs);
