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

const KEPT_ONLY = 'only how often it is computed anew: what is kept and what is computed are one';

const QUICK_WAY = 'only whether the quick way is taken: both end at the same value';

const ofDtao = ofPackage('dtao');
const ofFixed = ofPackage('fixed');
const ofKeys = ofPackage('keys');
const ofYuma = ofPackage('yuma');

/** The equivalent mutants that are known, by file. */
export const EQUIVALENTS: readonly Equivalent[] = [
  ...ofDtao('baskets/BasketFund', [
    { code: 'twice < 0', replacement: 'twice <= 0', why: 'the first of a list has none before it' },
  ]),
  ...ofDtao('baskets/basketDisplay', [
    { code: 'stakersRootRao === 0n', replacement: 'false', why: CUT_SHORT },
    { code: 'weight === 0n', replacement: 'false', why: CUT_SHORT },
  ]),
  ...ofDtao('baskets/buyForRow', [
    ...['false', 'most !== 0n'].map((replacement) => ({
      code: 'most === 0n',
      replacement,
      why: 'of a pool without TAO nothing is worth anything, and nothing is bought',
    })),
    {
      code: 'boughtRao === 0n',
      replacement: 'false',
      why: 'the pool itself refuses a purchase that would pay nothing',
    },
  ]),
  ...ofDtao('baskets/claimBasket', [{ code: 'mark === 0n', replacement: 'false', why: CUT_SHORT }]),
  ...ofDtao('baskets/depositIntoBasket', [
    {
      code: 'rowOf(after, row.netuid)?.alphaRao',
      replacement: 'rowOf(after, row.netuid).alphaRao',
      why: 'a holding that was bought of is still there',
    },
  ]),
  ...ofDtao('baskets/fastMovingPrice', [
    { code: 'spotBits >= fast', replacement: 'spotBits > fast', why: AT_THE_EDGE },
  ]),
  ...ofDtao('baskets/flushTurn', [
    { code: 'a.key < b.key', replacement: 'a.key <= b.key', why: 'no two rows of a storage have one key' },
  ]),
  ...ofDtao('baskets/owedShares', [
    { code: 'owed < 0n', replacement: 'false', why: CUT_SHORT },
    { code: 'owed < 0n', replacement: 'owed <= 0n', why: AT_THE_EDGE },
    { code: 'rateBits === 0n', replacement: 'false', why: CUT_SHORT },
    { code: 'value > I128_MAX', replacement: 'value >= I128_MAX', why: AT_THE_EDGE },
    { code: 'value < -I128_MAX - 1n', replacement: 'value <= -I128_MAX - 1n', why: AT_THE_EDGE },
  ]),
  ...ofDtao('baskets/redeemRow', [
    ...[
      { code: 'row.netuid === CASH_NETUID', line: 'const isCash' },
      { code: 'isCash', line: 'if (isCash)' },
    ].map((place) => ({
      ...place,
      replacement: 'false',
      why: 'cash has no pool: a sale of it is one for one, and its part what it is worth',
    })),
    { code: 'takenRao === 0n', replacement: 'false', why: CUT_SHORT },
    {
      code: 'owedShares === shares',
      replacement: 'false',
      why: 'of all shares the part is the value of the row, which is what its sale brings',
    },
  ]),
  ...ofDtao('baskets/sellBasketAlpha', [
    { code: 'alphaRao === 0n', replacement: 'false', line: 'market.pool === undefined', why: CUT_SHORT },
    {
      code: 'alphaRao > mostPerSale(pool)',
      replacement: 'alphaRao >= mostPerSale(pool)',
      why: 'of just as much one step is the sale',
    },
  ]),
  ...ofDtao('baskets/sweepBasket', [
    {
      code: 'row.netuid === CASH_NETUID',
      replacement: 'false',
      why: 'whoever converts a row leaves cash as it is, too',
    },
    {
      code: "quote.refusal === 'ReservesTooLow'",
      replacement: 'true',
      why: 'whoever converts a row keeps it where it is refused for another reason',
    },
  ]),
  ...ofDtao('blocks/WorkingSubnet', [
    { code: '!holds(work.emission, issuanceRao)', replacement: 'true', why: KEPT_ONLY },
    ...['false', 'found === undefined'].map((replacement) => ({
      code: 'found !== undefined',
      replacement,
      why: KEPT_ONLY,
    })),
    { code: '(parts) => holds(parts, issuanceRao)', replacement: '() => undefined', why: KEPT_ONLY },
    { code: '[...known, parts]', replacement: '[]', why: KEPT_ONLY },
    {
      code: 'knownParts.get(ownerCutU16) ?? []',
      replacement: 'knownParts.get(ownerCutU16) && []',
      why: KEPT_ONLY,
    },
    { code: 'issuanceRao >= fromRao', replacement: 'issuanceRao > fromRao', why: KEPT_ONLY },
  ]),
  ...ofDtao('blocks/applyTrade', [
    { code: 'feeRao > 0n', replacement: 'true', why: CUT_SHORT },
    { code: 'feeRao > 0n', replacement: 'feeRao >= 0n', why: CUT_SHORT },
    { code: 'work.alphaOutRao > change', replacement: 'work.alphaOutRao >= change', why: AT_THE_EDGE },
  ]),
  ...ofDtao('blocks/drainDueEpochs', [{ code: 'left > 0n', replacement: 'left >= 0n', why: AT_THE_EDGE }]),
  ...ofDtao('blocks/simulateBlocks', [{ code: 'after > 0n', replacement: 'after >= 0n', why: AT_THE_EDGE }]),
  ...ofDtao('blocks/stepSubnet', [
    { code: 'given > taoIn', replacement: 'given >= taoIn', why: AT_THE_EDGE },
    { code: 'weightBits === 0n', replacement: 'false', why: CUT_SHORT },
    {
      code: 'root.issuanceRao === issuanceRao && root.weightBits === weightBits',
      replacement: 'false',
      why: KEPT_ONLY,
    },
    { code: 'total === 0n', replacement: 'false', why: 'a weight above 0 has been added' },
    { code: 'block > start', replacement: 'block >= start', why: AT_THE_EDGE },
    { code: 'wanted > cap', replacement: 'wanted >= cap', why: AT_THE_EDGE },
  ]),
  ...ofDtao('coinbase/launchCoinbase', [
    {
      code: 'subnet.alphaOutRao > alphaSold',
      replacement: 'subnet.alphaOutRao >= alphaSold',
      why: AT_THE_EDGE,
    },
  ]),
  ...ofDtao('coinbase/prices/movingPrice', [
    { code: 'spotPriceBits > ONE', replacement: 'spotPriceBits >= ONE', why: AT_THE_EDGE },
    { code: 'bits < 0n', replacement: 'bits <= 0n', why: AT_THE_EDGE },
    { code: 'movingPriceBits >= 0n', replacement: 'movingPriceBits > 0n', why: QUICK_WAY },
    { code: 'movingAlphaBits >= 0n', replacement: 'movingAlphaBits > 0n', why: QUICK_WAY },
    { code: 'movingAlphaBits <= I96F32.one', replacement: 'movingAlphaBits < I96F32.one', why: QUICK_WAY },
    { code: '!isOrdinary', replacement: 'true', why: QUICK_WAY },
  ]),
  ...ofDtao('coinbase/shares/emissionGate', [
    { code: 'a === b', replacement: 'false', why: 'equals are one number, in whatever order' },
    { code: 'a > b', replacement: 'a >= b', why: 'equals are one number, in whatever order' },
    { code: 'share === 0n', replacement: 'false', why: CUT_SHORT },
  ]),
  ...ofDtao('coinbase/shares/flowAverage', [
    { code: 'protocolBits > 0n', replacement: 'protocolBits >= 0n', why: AT_THE_EDGE },
    { code: 'value > 0n', replacement: 'value >= 0n', why: AT_THE_EDGE },
  ]),
  ...ofDtao('coinbase/shares/flowShares', [
    { code: 'flow > limit', replacement: 'flow >= limit', why: AT_THE_EDGE },
  ]),
  ...ofDtao('coinbase/shares/priceShares', [
    { code: 'price < 0n', replacement: 'price <= 0n', why: AT_THE_EDGE },
    { code: 'burnedBits === 0n', replacement: 'false', why: CUT_SHORT },
  ]),
  ...ofDtao('coinbase/split/pendingEmission', [
    { code: 'half > rootRao', replacement: 'half >= rootRao', why: AT_THE_EDGE },
  ]),
  ...ofDtao('dividends/parentDividends', [
    { code: 'left > part', replacement: 'left >= part', why: AT_THE_EDGE },
    { code: 'left > part', replacement: 'true', why: 'what ends below 0 contributes nothing, too' },
    { code: 'a > b', replacement: 'a >= b', why: AT_THE_EDGE },
  ]),
  ...ofDtao('dividends/rootClaim', [
    { code: 'claimed > U128_MAX', replacement: 'claimed >= U128_MAX', why: AT_THE_EDGE },
    { code: 'claimant.claimedRao > past', replacement: 'claimant.claimedRao >= past', why: AT_THE_EDGE },
    { code: 'past < 0n', replacement: 'false', why: 'neither the rate nor the amount is below 0' },
    { code: 'past < 0n', replacement: 'past <= 0n', why: AT_THE_EDGE },
  ]),
  ...ofDtao('dividends/sharePool/closingSharePool', [
    {
      code: 'isOnly && sum.exponent === denominator.exponent && sharedValueRao > 0n',
      replacement: 'false',
      why: QUICK_WAY,
    },
    {
      code: 'updateRao < 0n',
      replacement: 'updateRao <= 0n',
      line: 'const change',
      why: 'nothing is its own negative',
    },
    {
      code: 'updateRao > 0n',
      replacement: 'updateRao >= 0n',
      line: 'const move',
      why: 'nothing added and nothing taken away are one',
    },
  ]),
  ...ofDtao('dividends/sharePool/keepingSharePool', [
    { code: 'updateRao < 0n', replacement: 'updateRao <= 0n', why: 'nothing is its own negative' },
    {
      code: 'updateRao > 0n',
      replacement: 'updateRao >= 0n',
      why: 'nothing added and nothing taken away are one',
    },
  ]),
  ...ofDtao('dividends/sharePool/SafeFloat', [
    { code: 'exponent >= 0n', replacement: 'exponent > 0n', line: 'const whole', why: AT_THE_EDGE },
    { code: 'gap >= 0n', replacement: 'gap > 0n', why: AT_THE_EDGE },
    { code: 'whole > U64_MAX', replacement: 'whole >= U64_MAX', why: AT_THE_EDGE },
    { code: 'x > y', replacement: 'x >= y', why: AT_THE_EDGE },
  ]),
  ...ofDtao('dividends/stakeWeight', [
    { code: 'children.length === 0 && parents.length === 0', replacement: 'false', why: CUT_SHORT },
    { code: 'own > lent', replacement: 'own >= lent', why: AT_THE_EDGE },
    { code: 'bits > I64F64_MAX', replacement: 'bits >= I64F64_MAX', why: AT_THE_EDGE },
  ]),
  ...ofDtao('pools/balancer/BalancerPool', [
    {
      code: 'quoteWeight > BALANCER_WEIGHT_ONE',
      replacement: 'quoteWeight >= BALANCER_WEIGHT_ONE',
      why: AT_THE_EDGE,
    },
    { code: 'numerator > denominator', replacement: 'numerator >= denominator', why: AT_THE_EDGE },
  ]),
  ...ofDtao('pools/balancer/emit', [
    { code: 'isFarFromEveryLimit(pool, amountRao, rules)', replacement: 'false', why: QUICK_WAY },
  ]),
  ...ofDtao('pools/balancer/inject', [
    { code: 'value > U128_MAX', replacement: 'value >= U128_MAX', why: AT_THE_EDGE },
  ]),
  ...ofDtao('pools/balancer/limit', [
    { code: 'power > U64F64.one', replacement: 'power >= U64F64.one', why: AT_THE_EDGE },
  ]),
  ...ofDtao('pools/balancer/needed', [
    { code: 'power > ONE_U64F64', replacement: 'power >= ONE_U64F64', why: AT_THE_EDGE },
  ]),
  ...ofDtao('pools/balancer/payout', [
    { code: 'power > ONE_U64F64', replacement: 'power >= ONE_U64F64', why: AT_THE_EDGE },
  ]),
  ...ofDtao('pools/emit', [
    {
      code: 'amountRao === 0n',
      replacement: 'false',
      why: 'a purchase of nothing changes nothing, refused or not',
    },
  ]),
  ...ofDtao('pools/superellipse/price', [
    { code: 'bits > U64F64.max', replacement: 'bits >= U64F64.max', why: AT_THE_EDGE },
  ]),
  ...ofDtao('pools/swapOnCurve', [
    { code: 'netRao === wantedRao', replacement: 'false', line: 'const outRao', why: CUT_SHORT },
  ]),
  ...ofDtao('quotes/quoteOrder', [{ code: 'worse > 0n', replacement: 'worse >= 0n', why: AT_THE_EDGE }]),
  ...ofDtao('quotes/worstCase', [
    { code: 'moved > stepBits', replacement: 'moved >= stepBits', why: AT_THE_EDGE },
  ]),
  ...ofDtao('verification/blockStateFromStorage', [
    {
      code: "[...values.values()].flatMap((item) => [...item.keys()]).filter((key) => key !== '')",
      replacement: '[...values.values()].flatMap(item => [...item.keys()])',
      why: 'the network itself has the key of root, which is no subnet',
    },
    ...[
      { code: "key !== ''", replacement: 'true' },
      { code: "''", replacement: '"Stryker was here!"' },
    ].map((change) => ({
      ...change,
      line: 'const keys',
      why: 'the network itself has the key of root, which is no subnet',
    })),
  ]),
  ...ofDtao('verification/parseStored', [
    { code: "typeof value === 'number'", replacement: 'true', why: 'only a number is a safe integer' },
    { code: '[]', replacement: '["Stryker was here"]', line: 'hex.match', why: 'there is a byte at least' },
  ]),
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
  ...ofKeys('keyfile/encodeKeyfile', [
    {
      code: '!isSame',
      replacement: 'false',
      why: 'a last look at what parsing has refused already: no file reads back as another key',
    },
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
