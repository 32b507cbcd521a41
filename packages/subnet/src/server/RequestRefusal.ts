import type { AuthRefusal } from '../schemes/AuthScheme.ts';

/** Why an axon does not answer a request. */
export type RequestRefusal =
  | AuthRefusal
  | 'UnknownSynapse'
  | 'WrongVersion'
  | 'TooLarge'
  | 'InvalidRequest'
  | 'NotRegistered'
  | 'StakeTooLow'
  | 'NoPermit'
  | 'Blacklisted'
  | 'NotVerified'
  | 'NotConsented'
  | 'TooMany'
  | 'Busy'
  | 'TimedOut'
  | 'ForwardFailed'
  | 'InvalidAnswer'
  | 'Stopping';

const STATUS: Readonly<Record<RequestRefusal, number>> = {
  UnsignedRequest: 401,
  MalformedAuth: 401,
  WrongReceiver: 401,
  StaleRequest: 401,
  BadSignature: 401,
  BodyMismatch: 401,
  ReplayedRequest: 401,
  NotVerified: 401,
  NonceStoreFull: 503,
  UnknownSynapse: 404,
  WrongVersion: 400,
  TooLarge: 413,
  InvalidRequest: 400,
  NotRegistered: 403,
  StakeTooLow: 403,
  NoPermit: 403,
  Blacklisted: 403,
  NotConsented: 403,
  TooMany: 429,
  Busy: 503,
  TimedOut: 408,
  ForwardFailed: 500,
  InvalidAnswer: 500,
  Stopping: 503,
};

/**
 * The HTTP status of a refusal; those that Python's axon knows are its own.
 *
 * @param refusal - the refusal's name
 */
export function statusOf(refusal: RequestRefusal): number {
  return STATUS[refusal];
}

/**
 * Whether a text is the name of a refusal.
 *
 * @param name - what a peer sent
 */
export function isRequestRefusal(name: unknown): name is RequestRefusal {
  return typeof name === 'string' && Object.hasOwn(STATUS, name);
}
