/**
 * What the thread of a {@link SyncChannel} runs, as text, so that it needs no file of its own wherever the package is bundled: takes a
 * request, asks the node, wakes the thread that waits. A lost connection is opened again for the next request.
 */
export const WORKER_SOURCE = `
const { workerData } = require('node:worker_threads');
const { url, port, signal, socketModule } = workerData;
const ask = url.startsWith('http') ? askHttp : askSocket;
let ids = 0;
let opening;

port.on('message', async ({ id, method, params }) => {
  let answer;
  try {
    const { result, error } = await ask({ jsonrpc: '2.0', id: ++ids, method, params });
    answer = error === undefined ? { id, result } : { id, failure: error.code + ' ' + error.message };
  } catch (error) {
    answer = { id, failure: String((error && (error.cause && error.cause.message || error.message)) || error) };
  }
  port.postMessage(answer);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});

async function askHttp(request) {
  const body = JSON.stringify(request);
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  if (!response.ok) throw new Error('HTTP status ' + response.status);
  return response.json();
}

async function askSocket(request) {
  opening ??= openSocket();
  const { socket, waiting } = await opening;
  return new Promise((done, fail) => {
    waiting.set(request.id, { done, fail });
    socket.send(JSON.stringify(request));
  });
}

function openSocket() {
  const WebSocket = require(socketModule);
  return new Promise((done, fail) => {
    const socket = new WebSocket(url, { maxPayload: 2 ** 30 });
    const waiting = new Map();
    const end = (error) => {
      opening = undefined;
      fail(error);
      for (const { fail: failOne } of waiting.values()) failOne(error);
      waiting.clear();
    };
    socket.on('open', () => done({ socket, waiting }));
    socket.on('error', end);
    socket.on('close', () => end(new Error('the connection was closed')));
    socket.on('message', (data) => {
      const message = JSON.parse(data.toString());
      const found = waiting.get(message.id);
      waiting.delete(message.id);
      if (found) found.done(message);
    });
  });
}
`;
