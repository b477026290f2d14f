/** Lays a brotli and a gzip file beside every built file that gets smaller by it; the server hands them out. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const WORTH_IT = /\.(js|css|html|svg|json|webmanifest)$/
/** Smaller files fit one packet anyway. */
const SMALLEST = 1024

const WAYS = [
  {
    ending: 'br',
    squeeze: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  { ending: 'gz', squeeze: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
]

const compressFile = async (path: string): Promise<void> => {
  const bytes = await readFile(path)
  if (bytes.length < SMALLEST) return
  await Promise.all(
    WAYS.map(async ({ ending, squeeze }) => {
      const small = await squeeze(bytes)
      if (small.length < bytes.length) await writeFile(`${path}.${ending}`, small)
    }),
  )
}

/** Runs once everything is written. */
export const compress = (): Plugin => {
  let out = ''
  return {
    name: 'heqi-compress',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'gallery',
    configResolved: ({ root, build }) => {
      out = resolve(root, build.outDir)
    },
    async closeBundle() {
      const names = await readdir(out, { recursive: true })
      await Promise.all(
        names.filter((name) => WORTH_IT.test(name)).map((name) => compressFile(join(out, name))),
      )
    },
  }
}
