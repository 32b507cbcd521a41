/// <reference lib="webworker" />
import { createDevnet } from '@taokit/devnet';
import type { FromDevnet, ToDevnet } from './devnetMessages.ts';

const tell = (message: FromDevnet) => postMessage(message);

try {
  const devnet = await createDevnet();
  addEventListener('message', ({ data }: MessageEvent<ToDevnet>) => {
    const connection = devnet.connect((text) => data.port.postMessage(text));
    data.port.onmessage = ({ data: text }: MessageEvent<string>) => connection.receive(text);
  });
  tell({ type: 'ready' });
} catch (error) {
  tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
}
