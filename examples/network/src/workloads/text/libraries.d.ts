// What we use of libraries that ship no types.
declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { readonly score: number };
  }
}

declare module 'wink-naive-bayes-text-classifier' {
  interface Classifier {
    definePrepTasks(tasks: readonly ((text: string) => string[])[]): number;
    defineConfig(config: { considerOnlyPresence?: boolean; smoothingFactor?: number }): void;
    learn(text: string, label: string): void;
    consolidate(): void;
    predict(text: string): string;
  }
  export default function classifier(): Classifier;
}

declare module 'wink-nlp/utilities/bm25-vectorizer.js' {
  interface Vectorizer {
    learn(tokens: readonly string[]): void;
    bowOf(tokens: readonly string[]): Record<string, number>;
  }
  export default function vectorizer(): Vectorizer;
}
