/** Starts the checks beside the page; only the workbench knows this file, so that nobody else fetches their program. */
export const startChecks = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
