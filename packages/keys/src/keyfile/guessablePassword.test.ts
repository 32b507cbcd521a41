import { describe, expect, test } from 'vitest';
import { isGuessable } from './guessablePassword.ts';

describe('isGuessable', () => {
  test.each([
    ['four letters, however often', 'hqzvzqhv'],
    ['four letters in capitals, too', 'hqzvHQZV'],
    ['thirteen digits', '8340281746509'],
    ['five letters twice', 'hqzvkhqzvk'],
    ['seven letters twice', 'hqzvkmwhqzvkmw'],
    ['a common word between digits', '12dragon34'],
    ['a common word with signs in it', 'dra-gon'],
    ['a common word that has a digit, between signs', '!!passw0rd!!'],
    ['a common word in disguise', 'Mu$tang'],
    ['a common word in disguise, letter by letter', 'd1@m0nd'],
    ['three letters of three rows', 'wersdfxcv'],
    ['pieces of three rows', 'wertsdfgxcvb'],
    ['a row backwards', 'poiuytre'],
    ['a row and two letters', 'wertyuikz'],
  ])('%s: %s', (_, password) => {
    expect(isGuessable(password)).toBe(true);
  });

  test.each([
    ['five letters', 'hqzvk'],
    ['fourteen digits', '83402817465093'],
    ['digits behind letters', 'hqzvkm77'],
    ['digits before letters', '77hqzvkm'],
    ['eight letters twice', 'hqzvkmwrhqzvkmwr'],
    ['a row and three letters', 'wertyuikzv'],
    ['a row and as many other letters', 'wertkzqm'],
    ['pieces of four rows', 'wertsdfgxcvbrtyu'],
    ['two letters of each row', 'wesdxcpo'],
    ['a common word in another', 'adragonx'],
  ])('no: %s: %s', (_, password) => {
    expect(isGuessable(password)).toBe(false);
  });
});
