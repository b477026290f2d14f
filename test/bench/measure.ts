/** Timing for benchmarks: medians over runs, in milliseconds; the machine is printed, never judged. */
import { cpus, loadavg, totalmem } from 'node:os'

/** One timed value and what it made. */
export const timed = <T>(work: () => T): { readonly ms: number; readonly made: T } => {
  const start = performance.now()
  const made = work()
  return { ms: performance.now() - start, made }
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The value that `percent` of the values do not exceed. */
export const percentile = (values: readonly number[], percent: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN
}

/** Median milliseconds of `runs` runs after one warm-up. */
export const medianOf = (runs: number, work: () => unknown): number => {
  work()
  return median(Array.from({ length: runs }, () => timed(work).ms))
}

export const printMachine = (): void => {
  const [cpu] = cpus()
  console.log(
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
  )
}

/** A row: what was measured, the figure, and the bound it is held against. */
export const row = (what: string, figure: string, bound: string): void =>
  console.log(`${what.padEnd(58)} ${figure.padStart(24)}   ${bound}`)
