/** Ink would take its seed from the clock. */
export const SEED = 1
