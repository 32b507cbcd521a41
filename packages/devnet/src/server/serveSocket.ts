import type { RawData, WebSocket } from 'ws';
import type { Devnet } from '../Devnet.ts';
import type { ServerLimits } from './ServerLimits.ts';

/**
 * Connects a client over a WebSocket.
 *
 * @param devnet - the devnet
 * @param limits - how much it may ask
 * @param socket - the WebSocket
 */
export function serveSocket(devnet: Devnet, limits: ServerLimits, socket: WebSocket): void {
  const { maxSubscriptions, maxBatch, maxBufferedBytes } = limits;
  const connection = devnet.connect(
    (text) => {
      socket.send(text);
      // Who does not read would have the devnet keep everything for it.
      if (socket.bufferedAmount > maxBufferedBytes) socket.terminate();
    },
    { maxSubscriptions, maxBatch },
  );
  socket.on('message', (data: RawData) => connection.receive(data.toString()));
  // A message that is too long, or no WebSocket at all: `ws` closes the connection.
  socket.on('error', () => {});
  socket.on('close', () => connection.close());
}
