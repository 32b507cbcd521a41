import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/** wink's small model of English, loaded once. */
export const wink: ReturnType<typeof winkNlp> = winkNlp(model);
