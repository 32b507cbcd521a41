import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../Random.ts';
import { chrF } from './chrF.ts';
import { dictionaryTranslator } from './dictionaryTranslator.ts';
import { LANGUAGES, loadNames } from './loadNames.ts';
import { neighbourTranslator } from './neighbourTranslator.ts';
import { phraseTranslator } from './phraseTranslator.ts';
import { echo, type Translate } from './Translate.ts';

const names = loadNames();

describe('chrF', () => {
  test('1 for the same, 0 for nothing in common, recall counts more', () => {
    expect(chrF('Frankreich', 'Frankreich')).toBe(1);
    expect(chrF('', 'Frankreich')).toBe(0);
    expect(chrF('xyz', 'Frankreich')).toBe(0);
    expect(chrF('Frankreich und mehr', 'Frankreich')).toBeGreaterThan(chrF('Frank', 'Frankreich'));
    expect(chrF('Frankreiche', 'Frankreich')).toBeGreaterThan(chrF('France', 'Frankreich'));
  });
});

describe('loadNames', () => {
  test('every language has hundreds of names, each once, none the same as in English', () => {
    for (const to of LANGUAGES) expect(names.filter((pair) => pair.to === to).length).toBeGreaterThan(400);
    const keys = names.map(({ english, to }) => `${to} ${english}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      names.filter(({ english, translated }) => english.toLowerCase() === translated.toLowerCase()),
    ).toEqual([]);
    expect(names).toContainEqual({ english: 'Germany', to: 'fr', translated: 'Allemagne' });
  });
});

describe('translators', () => {
  const makers = { dictionaryTranslator, neighbourTranslator, phraseTranslator };

  test.each(Object.entries(makers))('%s: what it learned helps with names it never saw', (_, make) => {
    const shuffled = createRandom('1').shuffle(names);
    const [open, hidden] = [shuffled.slice(0, 1_200), shuffled.slice(1_200)];
    const mean = (translate: Translate) =>
      hidden.reduce((sum, { english, to, translated }) => sum + chrF(translate(english, to), translated), 0) /
      hidden.length;
    const [unread, little, much] = [mean(echo), mean(make(open.slice(0, 200))), mean(make(open))];
    expect(much).toBeGreaterThan(unread + 0.03);
    expect(much).toBeGreaterThan(little);
  });

  test('by analogy and by endings: Lydian is to Lydisch as Sumerian to Sumerisch', () => {
    const gathered = [
      { english: 'Sumerian', to: 'de', translated: 'Sumerisch' },
      { english: 'Bulgarian', to: 'de', translated: 'Bulgarisch' },
    ] as const;
    expect(neighbourTranslator(gathered)('Lydian', 'de')).toBe('Lydisch');
    expect(phraseTranslator(gathered)('Lydian', 'de')).toBe('Lydisch');
    expect(neighbourTranslator(gathered)('Lydian', 'fr')).toBe('Lydian');
  });

  test('word by word: what it never met stays', () => {
    const gathered = [
      { english: 'South Korea', to: 'de', translated: 'Süd Korea' },
      { english: 'South Sudan', to: 'de', translated: 'Süd Sudan' },
    ] as const;
    expect(dictionaryTranslator(gathered)('South Georgia', 'de')).toBe('Süd Georgia');
  });
});
