import type { RpcMethod } from '../rpc/defineMethod.ts';
import { aliasMethods } from './aliases/index.ts';
import { archiveMethods } from './archive_v1/index.ts';
import { authorMethods } from './author/index.ts';
import { chainMethods } from './chain/index.ts';
import { chainHeadMethods } from './chainHead_v1/index.ts';
import { chainSpecMethods } from './chainSpec_v1/index.ts';
import { devMethods } from './dev/index.ts';
import { engineMethods } from './engine/index.ts';
import { ethMethods } from './eth/index.ts';
import { paymentMethods } from './payment/index.ts';
import { rpcMethods } from './rpc/index.ts';
import { stateMethods } from './state/index.ts';
import { subtensorMethods } from './subtensor/index.ts';
import { systemMethods } from './system/index.ts';
import { transactionMethods } from './transaction_v1/index.ts';

/** Every method, by the name clients call it by. */
export const METHODS: ReadonlyMap<string, RpcMethod> = new Map(
  [
    ...rpcMethods,
    ...systemMethods,
    ...chainMethods,
    ...stateMethods,
    ...authorMethods,
    ...paymentMethods,
    ...chainHeadMethods,
    ...archiveMethods,
    ...chainSpecMethods,
    ...transactionMethods,
    ...engineMethods,
    ...ethMethods,
    ...devMethods,
    ...subtensorMethods,
    ...aliasMethods,
  ].map((method) => [method.name, method]),
);
