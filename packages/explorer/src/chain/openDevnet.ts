import type { Connection } from '@taokit/devnet';
import { TaokitError } from '@taokit/errors';
import type { FromDevnet, ToDevnet } from './devnetMessages.ts';

/** A devnet beside the page, in a worker: blocks and epochs are computed there, and nothing here waits for them. */
export interface WorkerDevnet {
  /** Connects a client. */
  connect(send: (text: string) => void): Connection;
  /** Ends it. */
  close(): void;
}

/** Starts a devnet in a worker, and answers when its chain has begun. */
export async function openDevnet(tell: (step: string) => void): Promise<WorkerDevnet> {
  tell('Starting a chain in this page');
  const worker = new Worker(new URL('devnetWorker.ts', import.meta.url), { type: 'module' });
  const post = (message: ToDevnet, transfer: Transferable[] = []) => worker.postMessage(message, transfer);
  await new Promise<void>((done, fail) => {
    worker.onerror = ({ message }) => fail(startFailed(message));
    worker.onmessage = ({ data }: MessageEvent<FromDevnet>) => {
      if (data.type === 'step') tell(data.step);
      else if (data.type === 'ready') done();
      else fail(startFailed(data.message));
    };
  });
  return {
    connect(send) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<string>) => send(data);
      post({ type: 'connect', port: port2 }, [port2]);
      return { receive: (text) => port1.postMessage(text), close: () => port1.close() };
    },
    close: () => worker.terminate(),
  };
}

function startFailed(message: string): TaokitError {
  return new TaokitError(`The devnet did not start: ${message}`, {
    code: 'explorer/no-devnet',
    fix: 'Reload the page, or name an endpoint.',
  });
}
