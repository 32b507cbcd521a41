export * as a from '@taokit/rpc';
export * as b from '@taokit/rpc/node';
export * as c from '@taokit/neuron';
