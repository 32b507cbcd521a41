/** A mutant that computes what the code computes, so that no test can tell. */
interface Equivalent {
  readonly file: string;
  /** The code that is replaced, as it stands in its line. */
  readonly code: string;
  /** What stands in its place. */
  readonly replacement: string;
  /** A part of the line, where the same code stands in others too. */
  readonly line?: string;
  /** Why the two are one. */
  readonly why: string;
}

const AT_THE_EDGE = 'at the edge both sides are the edge itself';
const NO_SUCH_COLUMN =
  'no largest value is known of a uid beyond the columns, and none is below what is not known';
const NONE_BEFORE = 'nothing stands before the first, so that it is below nothing';
const ASKED_AGAIN = 'a shortcut: what it does not let pass, the rule itself is asked about';
const NOT_THERE = 'what is not there is no failure in the lines below, either';
const UNDEFINED_IS_NONE = 'an option that is there and undefined is one that is left out';
const CAUGHT = 'a shortcut: what is not there throws in the lines below, which catch it';
const CUT_SHORT = 'a shortcut: the way around it ends at the same value';

const ofFixed = ofPackage('fixed');
const ofKeys = ofPackage('keys');
const ofYuma = ofPackage('yuma');

/** The equivalent mutants that are known, by file. */
export const EQUIVALENTS: readonly Equivalent[] = [
  ...ofFixed('FixedType', [
    { code: 'x > max', replacement: 'x >= max', line: 'clamp', why: AT_THE_EDGE },
    { code: 'x < min', replacement: 'x <= min', line: 'clamp', why: AT_THE_EDGE },
    { code: 'x < 0n', replacement: 'x <= 0n', why: AT_THE_EDGE },
    { code: 'x > U16_MAX', replacement: 'x >= U16_MAX', why: AT_THE_EDGE },
    { code: 'bits < 0n', replacement: 'bits <= 0n', why: 'zero rounds to zero, whichever way' },
  ]),
  ...ofFixed('u64', [
    { code: 'sum > U64_MAX', replacement: 'sum >= U64_MAX', why: AT_THE_EDGE },
    { code: 'a > b', replacement: 'a >= b', why: AT_THE_EDGE },
    { code: 'value < 0n', replacement: 'value <= 0n', why: AT_THE_EDGE },
    { code: 'value > U64_MAX', replacement: 'value >= U64_MAX', why: AT_THE_EDGE },
  ]),
  ...ofFixed('bisectSqrt', [
    { code: 'bits > type.one', replacement: 'bits >= type.one', line: 'high', why: AT_THE_EDGE },
    { code: 'a < b', replacement: 'a <= b', why: 'equals are no distance apart' },
  ]),
  ...ofFixed('exp', [
    { code: 'bits === 0n', replacement: 'false', why: CUT_SHORT },
    { code: 'bits >= 0n', replacement: 'bits > 0n', why: 'zero has been answered two lines above' },
    {
      code: 'bits === type.min',
      replacement: 'false',
      why: 'the smallest number has no negative, and its series leaves the range at once',
    },
  ]),
  ...ofFixed('log2', [
    { code: 'bits <= 0n', replacement: 'bits < 0n', why: 'zero cannot be inverted: undefined too' },
    {
      code: 'bits >= type.one',
      replacement: 'bits > type.one',
      why: '1 inverted is 1, and its logarithm 0',
    },
    { code: 'x === type.one', replacement: 'false', why: CUT_SHORT },
  ]),
  ...ofFixed('sqrt', [
    { code: 'bits === type.one', replacement: 'false', why: CUT_SHORT },
    {
      code: 'bits > type.one',
      replacement: 'bits >= type.one',
      why: '1 has been answered in the line above',
    },
  ]),
  ...ofKeys('internal/bytes', [
    { code: 'i < bytes.length', replacement: 'i <= bytes.length', why: 'nothing is written beyond an array' },
    { code: 'i < a.length', replacement: 'i <= a.length', why: 'beyond both arrays nothing differs' },
    {
      code: 'bytes.length >= prefix.length',
      replacement: 'true',
      why: 'what is not there is no byte of a longer prefix',
    },
  ]),
  ...ofKeys('keypairFromMnemonic', [
    { code: 'type === undefined', replacement: 'false', why: UNDEFINED_IS_NONE },
  ]),
  ...ofKeys('keypairFromUri', [
    { code: 'type === undefined', replacement: 'false', why: UNDEFINED_IS_NONE },
    { code: 'password === undefined', replacement: 'false', line: 'options :', why: UNDEFINED_IS_NONE },
    {
      code: '/^\\/\\/?([^/]+)/',
      replacement: '/\\/\\/?([^/]+)/',
      why: 'a path begins with its first step',
    },
    { code: 'name !== undefined', replacement: 'true', why: 'no account is called undefined' },
    { code: 'junctions.length === 0', replacement: 'false', why: CUT_SHORT },
  ]),
  ...ofKeys('ss58', [
    { code: '{ dkLen: 64 }', replacement: '{}', why: 'the length the library makes of itself' },
  ]),
  ...ofKeys('internal/ed25519', [
    ...['undefined', 'false'].flatMap((answer) => [
      {
        code: 'crypto === undefined',
        replacement: 'false',
        line: `crypto === undefined) return ${answer}`,
        why: CAUGHT,
      },
      {
        code: 'subtle === undefined',
        replacement: 'false',
        line: `subtle === undefined) return ${answer}`,
        why: CAUGHT,
      },
    ]),
  ]),
  ...ofKeys('internal/stretchPhrase', [
    { code: 'crypto === undefined', replacement: 'false', why: CAUGHT },
    { code: 'subtle === undefined', replacement: 'false', why: CAUGHT },
  ]),
  ...ofKeys('internal/verifySr25519', [
    ...[
      ['s === 0n', 'false'],
      ['s === 0n || s >= Point.Fn.ORDER', 's === 0n && s >= Point.Fn.ORDER'],
      ['s === 0n || s >= Point.Fn.ORDER', 'false'],
      ['s >= Point.Fn.ORDER', 'false'],
      ['s >= Point.Fn.ORDER', 's > Point.Fn.ORDER'],
    ].map(([code, replacement]) => ({
      code: code!,
      replacement: replacement!,
      why: 'of a number that is none the library throws, which is a no; for 0 nobody finds a point that its own hash leads to',
    })),
  ]),
  ...ofKeys('keyfile/guessablePassword', [
    ...['true', 'at <= text.length'].map((replacement) => ({
      code: 'at < text.length',
      replacement,
      why: 'of nothing the longest piece is none, which ends it in the line below',
    })),
    { code: 'length < 3', replacement: 'false', why: CUT_SHORT },
    ...['true', 'at >= 0'].map((replacement) => ({
      code: 'at > 0',
      replacement,
      why: 'a text of two letters has been answered: too few of them differ',
    })),
  ]),
  ...ofKeys('keyfile/openKeyfile', [
    { code: 'options.bareHex === undefined', replacement: 'false', why: UNDEFINED_IS_NONE },
  ]),
  ...ofKeys('keyfile/parseKeyfile', [
    {
      code: 'stored === undefined',
      replacement: 'false',
      line: 'fields.ss58Address === undefined',
      why: 'an address that is there is one that is stored',
    },
    {
      code: '{',
      replacement: '{}',
      line: '  } catch {',
      why: 'without an answer there is none, either',
    },
  ]),
  ...ofKeys('keyfile/passwordStrength', [
    ...['let inRun = false', 'let continues = false'].map((line) => ({
      code: 'false',
      replacement: 'true',
      line,
      why: 'the first letter makes no run, which sets it',
    })),
  ]),
  ...ofKeys('node/createKey', [
    { code: '{', replacement: '{}', line: '  } catch {', why: 'without an answer there is none, either' },
  ]),
  ...ofKeys('node/listWallets', [
    {
      code: "'folders'",
      replacement: '""',
      line: 'const names = await',
      why: 'whatever is no list of files is one of folders',
    },
  ]),
  ...ofKeys('node/readBounded', [
    { code: '-1', replacement: '+1', why: 'only that it is not 0 counts' },
    ...['true', 'length <= buffer.length'].map((replacement) => ({
      code: 'length < buffer.length',
      replacement,
      why: 'into a full buffer nothing is read, which ends it',
    })),
  ]),
  ...ofKeys('node/readKeyfile', [
    {
      code: 'password === undefined',
      replacement: 'false',
      line: 'return options;',
      why: UNDEFINED_IS_NONE,
    },
    {
      code: 'isKeypair(key.account)',
      replacement: 'true',
      line: 'wipeKeypair',
      why: 'asked only of a key that is one',
    },
  ]),
  ...ofKeys('node/keySource', [
    { code: 'password === undefined', replacement: 'false', why: UNDEFINED_IS_NONE },
    { code: 'type === undefined', replacement: 'false', line: 'const options', why: UNDEFINED_IS_NONE },
  ]),
  ...ofKeys('node/createHotkey', [
    { code: "'hotkey'", replacement: '""', line: 'halves(', why: 'whatever is no coldkey is a hotkey' },
  ]),
  ...ofKeys('node/atomicWrite', [
    ...['rm(path,', 'rm(temporary,'].flatMap((line) => [
      { code: '{ force: true }', replacement: '{}', line, why: NOT_THERE },
      { code: 'true', replacement: 'false', line, why: NOT_THERE },
    ]),
  ]),
  ...ofYuma('inputs/activityCutoffBlocks', [
    { code: 'blocks > 1n', replacement: 'blocks >= 1n', why: AT_THE_EDGE },
  ]),
  ...ofYuma('inputs/buildEpochInput', [
    {
      code: '`$' + '{name}.stake`',
      replacement: '``',
      why: 'the amount has passed the rule of the scenario',
    },
    {
      code: '[]',
      replacement: '["Stryker was here"]',
      line: 'parametersRule([])',
      why: 'no parameter of that name is there to be left out',
    },
  ]),
  ...ofYuma('inputs/raoFromText', [
    {
      code: '[]',
      replacement: '["Stryker was here"]',
      line: '?? []',
      why: 'a list of one has no second, which is all that is looked at',
    },
  ]),
  ...ofYuma('internal/sparseRowsRule', [
    ...['true', 'at >= 0'].map((replacement) => ({ code: 'at > 0', replacement, why: NONE_BEFORE })),
    { code: 'falls >= 0', replacement: 'falls > 0', why: NONE_BEFORE },
  ]),
  ...ofYuma('math/bondsEma', [
    { code: 'row.length === 0 && old[i]?.length === 0', replacement: 'false', why: CUT_SHORT },
    {
      code: '[]',
      replacement: '["Stryker was here"]',
      line: 'old[i] ?? []',
      why: 'a letter is no uid below the number of rows',
    },
    { code: 'added > 0n', replacement: 'added >= 0n', why: AT_THE_EDGE },
  ]),
  ...ofYuma('math/columns', [
    { code: 'j < columns', replacement: 'true', line: 'colMax', why: NO_SUCH_COLUMN },
    { code: 'j < columns', replacement: 'j <= columns', line: 'colMax', why: NO_SUCH_COLUMN },
    { code: 'colMax[j]! < value', replacement: 'colMax[j]! <= value', why: AT_THE_EDGE },
  ]),
  ...ofYuma('math/scalar', [
    { code: 'value < high', replacement: 'value <= high', why: AT_THE_EDGE },
    { code: 'capped > low', replacement: 'capped >= low', why: AT_THE_EDGE },
    { code: 'x < -LIMIT', replacement: 'x <= -LIMIT', why: AT_THE_EDGE },
    { code: 'x > LIMIT', replacement: 'x >= LIMIT', why: AT_THE_EDGE },
    ...['true', 'false', 'clamped < 0n', 'clamped > 0n'].map((replacement) => ({
      code: 'clamped <= 0n',
      replacement,
      why: 'never asked: from -20 to 20 the series has a result',
    })),
  ]),
  ...ofYuma('math/vector', [
    ...['true', 'false', 'a >= b', 'a <= b'].map((replacement) => ({
      code: 'a > b',
      replacement,
      why: 'V8 sorts by what is below 0, and asks for nothing else',
    })),
    { code: 'value > max', replacement: 'value >= max', why: AT_THE_EDGE },
    {
      code: 'values[0] ?? 0n',
      replacement: 'values[0] && 0n',
      why: 'no value is below 0, so that the largest is found from 0 on, too',
    },
    {
      code: 'max === 0n',
      replacement: 'false',
      why: 'where all are 0, dividing by 0 gives 0 as well',
    },
    {
      code: 'max > THRESHOLD',
      replacement: 'max >= THRESHOLD',
      why: '65535 / 32768 is exact, so that both orders give one result',
    },
  ]),
  ...ofYuma('mechanisms/combineMechanisms', [
    { code: 'outputs.length === 1', replacement: 'false', why: CUT_SHORT },
  ]),
  ...ofYuma('mechanisms/runMechanisms', [
    {
      code: '{ spec }',
      replacement: '{}',
      line: 'splitPools(',
      why: 'Null is of 475 and later, which share the rule of what is left out',
    },
  ]),
  ...ofYuma('reference/nullEpoch', [
    { code: 'bits > 0n', replacement: 'bits >= 0n', line: 'bits : 0n', why: AT_THE_EDGE },
  ]),
  ...ofYuma('sparseRowsFromPairs', [
    { code: '!isPair(pair)', replacement: 'true', why: ASKED_AGAIN },
    { code: '{', replacement: '{}', line: 'function isPair', why: ASKED_AGAIN },
    {
      code: 'Array.isArray(pair) && isU16(pair[0]) && isU16(pair[1])',
      replacement: 'false',
      why: ASKED_AGAIN,
    },
    { code: '{', replacement: '{}', line: 'function isU16', why: ASKED_AGAIN },
    {
      code: "typeof value === 'number' && value >>> 0 === value && value <= 65_535",
      replacement: 'false',
      why: ASKED_AGAIN,
    },
    { code: "typeof value === 'number'", replacement: "typeof value !== 'number'", why: ASKED_AGAIN },
    { code: "'number'", replacement: '""', why: ASKED_AGAIN },
    { code: "typeof value === 'number'", replacement: 'true', why: 'only a number is its own whole number' },
    { code: 'value >>> 0 === value', replacement: 'value >>> 0 !== value', why: ASKED_AGAIN },
    { code: 'value <= 65_535', replacement: 'value < 65_535', why: ASKED_AGAIN },
    { code: 'value <= 65_535', replacement: 'value > 65_535', why: ASKED_AGAIN },
  ]),
  ...ofYuma('steps/liquidAlphas', [
    { code: 'j < columns', replacement: 'j <= columns', why: 'nobody reads one column more' },
  ]),
  ...ofYuma('weights/isMaxWeightLimited', [
    {
      code: 'maxWeightLimit === NO_LIMIT',
      replacement: 'false',
      why: 'no share is above the 1 that 65535 stands for',
    },
  ]),
  ...ofYuma('weights/isVersionKeyCurrent', [
    { code: 'networkVersionKey === 0n', replacement: 'false', why: 'no u64 is below 0' },
  ]),
  ...ofYuma('weights/normalizeWeights', [
    {
      code: 'sum === 0',
      replacement: 'false',
      why: 'where all are 0 their shares are NaN, which a Uint16Array stores as 0',
    },
  ]),
];

/** Why no test can notice a mutant; nothing where one could, or nobody has looked. */
export function whyEquivalent(
  mutant: Omit<Equivalent, 'why'> & { readonly line: string },
): string | undefined {
  const { file, code, replacement, line } = mutant;
  return EQUIVALENTS.find(
    (known) =>
      known.file === file &&
      known.code === code &&
      known.replacement === replacement &&
      line.includes(known.line ?? ''),
  )?.why;
}

/** Those of one file of a package, named without its ending. */
function ofPackage(folder: string) {
  return (name: string, mutants: readonly Omit<Equivalent, 'file'>[]): readonly Equivalent[] =>
    mutants.map((mutant) => ({ file: `packages/${folder}/src/${name}.ts`, ...mutant }));
}
