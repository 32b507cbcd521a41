/** The thread in which epochs are run. */
import type { RunPort } from './RunMessage.ts';
import { serveRuns } from './serveRuns.ts';

serveRuns(globalThis as unknown as RunPort);
