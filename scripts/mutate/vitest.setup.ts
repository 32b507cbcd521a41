/** What a mutant is tried with: the first example that fails is enough, as nobody reads the smallest one, which takes longest to find. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
