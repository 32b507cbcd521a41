/**
 * What a consumer would write: a standard case and a small study of guarantees through the public API of the installed package.
 * Plain JavaScript, because it runs outside the workspace: in Node and in a page.
 */

/** Runs both and returns them as text, to the last rao. */
export async function runStudy(yuma, study) {
  const engine = await yuma.loadEngine();
  const small = study.defaultGuaranteeStudy({
    network: { uids: 64, validators: 12 },
    honestStakes: [0.6],
    points: 5,
    samples: 2,
  });
  return {
    engine: engine.name,
    csv: study.seriesToCsv(study.runStandardCase(engine, 'kappa-second', { mode: 'liquid' })),
    guarantees: study.studyToJson(study.runGuarantees(engine, small)),
  };
}
