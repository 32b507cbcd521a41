/**
 * Passwords that are tried first by whoever has a file: the commonest ones with their usual decorations, keys that lie
 * side by side, and repetitions. No dictionary and no measure of strength: what passes may still be bad.
 */

/** The commonest of published lists, and what this field suggests; lower case, without digits and signs at the ends. */
const COMMON: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'password passwort passw0rd pass passphrase letmein welcome login admin administrator root master secret changeme ' +
    'default guest test tester testing temp user iloveyou loveyou love monkey dragon sunshine princess football ' +
    'baseball basketball soccer superman batman spiderman starwars pokemon charlie michael jordan jennifer jessica ' +
    'ashley daniel thomas andrew joshua robert george matthew hunter buster ginger pepper cookie summer winter spring ' +
    'autumn shadow killer trustno freedom whatever computer internet google facebook apple samsung microsoft windows ' +
    'linux ubuntu bitcoin ethereum bittensor opentensor subtensor tensor taocoin tao taokit coldkey hotkey wallet ' +
    'crypto polkadot substrate blockchain miner mining validator subnet stake staking money dollar hello helloworld ' +
    'flower lovely angel babygirl family friends forever mustang ferrari mercedes porsche silver golden diamond orange ' +
    'banana cheese chocolate coffee purple yellow zaq xsw qazwsx qweasd qweasdzxc asdasd qweqwe qwe asd zxc abc abcd ' +
    'abcdef access ninja azerty qwertz qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm ncc mynoob donald trump'
  ).split(' '),
);

/** Rows of keyboards and the orders everybody knows; read in both directions. */
const ROWS: readonly string[] = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'qaywsxedcrfvtgbzhnujmikolp',
];
const WALKS: readonly string[] = /* @__PURE__ */ ROWS.flatMap((row) => [row, [...row].reverse().join('')]);

/** What people write for a letter. */
const DISGUISES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Letters that must differ. */
const FEWEST_LETTERS = 5;
/** Below this, digits alone are tried in a day. */
const SHORTEST_NUMBER = 14;

/** Whether a password is among those that are tried first. */
export function isGuessable(password: string): boolean {
  const lower = password.toLowerCase();
  if (new Set(lower).size < FEWEST_LETTERS) return true;
  if (/^\d+$/.test(lower) && lower.length < SHORTEST_NUMBER) return true;
  if (isRepetition(lower)) return true;
  const undisguised = [...lower].map((letter) => DISGUISES[letter] ?? letter).join('');
  return [lower, undisguised].some((text) => isCommon(text) || isWalk(text));
}

/** `abcabcabc`: the text moved by the length of its unit is itself. */
function isRepetition(text: string): boolean {
  const unit = (text + text).indexOf(text, 1);
  return unit < text.length && unit < 8;
}

/** A common word, alone, twice, or between digits and signs. */
function isCommon(text: string): boolean {
  const cores = [text, text.replace(/^[^a-z]+|[^a-z]+$/g, ''), text.replace(/[^a-z]/g, '')];
  return cores.some((core) => COMMON.has(core));
}

/** At most three pieces of rows, each of three letters or more, and little besides. */
function isWalk(text: string): boolean {
  let [at, pieces] = [0, 0];
  while (at < text.length && pieces < 3) {
    const length = longestPiece(text.slice(at));
    if (length < 3) break;
    at += length;
    pieces += 1;
  }
  return at > 0 && text.length - at <= 2;
}

function longestPiece(text: string): number {
  for (let length = text.length; length >= 3; length--)
    if (WALKS.some((walk) => walk.includes(text.slice(0, length)))) return length;
  return 0;
}
