import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Devnet } from '../Devnet.ts';
import { createBodyBuffer } from './createBodyBuffer.ts';
import type { ServerLimits } from './ServerLimits.ts';

/**
 * Answers a message sent by HTTP POST. Nothing can be subscribed to.
 *
 * @param devnet - the devnet
 * @param limits - how much may be asked
 * @param request - the request
 * @param response - where the answer goes
 */
export function answerPost(
  devnet: Devnet,
  limits: ServerLimits,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const body = createBodyBuffer(limits.maxMessageBytes);
  request.on('data', (part: Buffer) => {
    if (body.add(part)) return;
    response.statusCode = 413;
    response.end();
    request.destroy();
  });
  request.on('error', () => response.destroy());
  request.on('end', () => {
    let answer = '';
    const connection = devnet.connect((text) => (answer ||= text), {
      maxSubscriptions: 0,
      maxBatch: limits.maxBatch,
    });
    connection.receive(body.text());
    connection.close();
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(answer);
  });
}
