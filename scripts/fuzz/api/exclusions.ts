/** Functions that are not given damaged arguments, and why. Everything else is. */
export interface Exclusion {
  /** Names of {@link PublicFunction}s. */
  readonly functions: RegExp;
  /** Why wrong arguments are not theirs to refuse. */
  readonly reason: string;
}

/** Written down where a user reads it, too: the packages' READMEs. */
export const EXCLUSIONS: readonly Exclusion[] = [
  {
    functions: /^@taokit\/fixed\.(?:[IU]\d+F\d+\.(?!fromBits)|defineFixedType\(\)\.(?!fromBits)|\w*U64$)/,
    reason:
      'Arithmetic on raw bits is called billions of times: it takes the bigints its types say. `fromBits` checks what comes from outside.',
  },
  {
    functions:
      /^@taokit\/errors(?:\.refuse|\/check\.(?:allOf|arrayOf|bigInteger|createCheck|faultOfFields|integer|matching|nullable|objectOf|oneOf|optional|outOfRange|recordOf|typedArray|wrongType)|\/check\.\w+\(\))$/,
    reason:
      'What checks are built of is given literals when a package loads; the rules it builds are called with everything.',
  },
  {
    functions: /^@taokit\/keys\.polkadotSignerFromKeypair\(\)/,
    reason: 'What polkadot-api makes of a key is its own.',
  },
];

/** Why a function is not given damaged arguments; `undefined` when it is. */
export function exclusionOf(name: string): string | undefined {
  return EXCLUSIONS.find(({ functions }) => functions.test(name))?.reason;
}

/** Functions whose argument is a value of the caller's own, which they keep as it is; and one that takes Infinity. */
export const TAKES_ANYTHING =
  /^@taokit\/(?:dtao\.emissionAfterHalvings|types\.bySpec|types\/registry\.callValue|study\.studyToJson|errors\/check\.describeValue)$/;

/**
 * Functions that work as long as they are asked to, by right: a study of many epochs, a key derived from a password. They are called
 * with good arguments and with damaged ones, not with whatever their types admit.
 */
export const LONG =
  /^@taokit\/(?:study\.run\w+|keys\/(?:keyfile|node)\.(?:argon2i|create\w*key|\w*Keyfile)|keys\/worker\.argon2iInWorker\(\))$/;

/**
 * Whether a field that no type has is allowed where it stands: a subnet of the state has what other rules read too, such as a subnet
 * of a simulation that is handed to the emission shares.
 *
 * @param damage - the change, in words
 */
export function isOfState(damage: string): boolean {
  return /\bsubnets\[\d+\]\.mispelt/.test(damage);
}
