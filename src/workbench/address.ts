/** A draft's address, with a line to begin at where one was asked for: `angry-buyer@zh-CN.ink:12`. */

export interface Address {
  readonly id: string
  /** `line` from 1; null where the address names none. */
  readonly spot: { readonly file: string; readonly line: number } | null
}

/** Reads what stands after `/workbench/`. */
export const parseAddress = (text: string): Address => {
  const [, id = text, file, line] = /^([^@]+)@(.+):(\d+)$/.exec(text) ?? []
  return { id, spot: file && line ? { file, line: Number(line) } : null }
}

/** The other way round. */
export const printAddress = ({ id, spot }: Address): string => (spot ? `${id}@${spot.file}:${spot.line}` : id)
