import fc from 'fast-check';

/** Every run draws the same samples, so that a red test is about the change at hand; `LASTCALL_SEED=7` draws others. */
fc.configureGlobal({ seed: Number(process.env.LASTCALL_SEED ?? 20_270_131) });
