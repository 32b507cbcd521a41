import { dedot, dedotLegacy } from './dedot.ts';
import { polkadotApi } from './polkadotApi.ts';
import { polkadotJs } from './polkadotJs.ts';
import type { TestedClient } from './TestedClient.ts';

export { CLIENT_ACTIONS, type ClientAction } from './clientActions.ts';
export { interpreterOf, PYTHON_CLIENTS, type PythonClient, runPythonClient } from './python.ts';
export { type ClientOutcome, runClient } from './runClient.ts';
export type { TestedClient } from './TestedClient.ts';

/** Client libraries written in JavaScript. */
export const JS_CLIENTS: readonly TestedClient[] = [polkadotJs, polkadotApi, dedot, dedotLegacy];
