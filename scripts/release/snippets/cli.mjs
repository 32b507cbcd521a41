import { createMcpServer, runTaokit } from '@taokit/cli';

export function run() {
  return { made: [createMcpServer, runTaokit].map((make) => typeof make) };
}
