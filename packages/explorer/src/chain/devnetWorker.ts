/// <reference lib="webworker" />
import { DEMO_HISTORY, startDemo } from '../devnet/startDemo.ts';
import type { FromDevnet, ToDevnet } from './devnetMessages.ts';

const tell = (message: FromDevnet) => postMessage(message);

try {
  const devnet = await startDemo(DEMO_HISTORY, (done) =>
    tell({ type: 'step', step: `Making the past of a chain: ${Math.round(100 * done)}%` }),
  );
  addEventListener('message', ({ data }: MessageEvent<ToDevnet>) => {
    const connection = devnet.connect((text) => data.port.postMessage(text));
    data.port.onmessage = ({ data: text }: MessageEvent<string>) => connection.receive(text);
  });
  tell({ type: 'ready' });
} catch (error) {
  tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
}
