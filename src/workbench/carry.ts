/** Stories in and out of the workbench: single texts and zips. */
import { strFromU8, strToU8, unzip, zip } from 'fflate'
import type { Files } from '../wire/draft.ts'

/** A name under which a draft or a file may stand: nothing of a path can hide in it. */
const FOLDER = /^[a-z][a-z0-9-]{0,60}$/
const FILE = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,80}\.ink$/u

export const isFolderName = (name: string): boolean => FOLDER.test(name)

/** Largest text and most files that are taken in; a story is far smaller. */
const MOST_BYTES = 2_000_000
const MOST_FILES = 60

/** Why nothing was taken in. */
export type Refusal = 'none' | 'broken'

const baseOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

const isStory = (path: string): boolean => FILE.test(baseOf(path)) && !/(^|[\\/])(__MACOSX|\.)/.test(path)

const unpack = (bytes: Uint8Array): Promise<Readonly<Record<string, Uint8Array>>> =>
  new Promise((resolve, reject) =>
    unzip(
      bytes,
      { filter: ({ name, originalSize }) => isStory(name) && originalSize <= MOST_BYTES },
      (failure, files) => (failure ? reject(failure) : resolve(files)),
    ),
  )

const isZip = (name: string, bytes: Uint8Array): boolean =>
  /\.zip$/i.test(name) || (bytes[0] === 0x50 && bytes[1] === 0x4b)

/** The Ink texts in some chosen files, by file name; zips are opened. */
export const takeIn = async (
  chosen: readonly { readonly name: string; readonly arrayBuffer: () => Promise<ArrayBuffer> }[],
): Promise<{ readonly files: Files } | { readonly refused: Refusal }> => {
  const files: Record<string, string> = {}
  try {
    for (const one of chosen.slice(0, MOST_FILES)) {
      const bytes = new Uint8Array(await one.arrayBuffer())
      const found = isZip(one.name, bytes) ? await unpack(bytes) : { [one.name]: bytes }
      for (const [path, text] of Object.entries(found).slice(0, MOST_FILES))
        if (isStory(path) && text.length <= MOST_BYTES)
          files[baseOf(path)] = strFromU8(text)
            .replace(/^\uFEFF/, '')
            .replace(/\r\n?/g, '\n')
    }
  } catch {
    return { refused: 'broken' }
  }
  return Object.keys(files).length > 0 ? { files } : { refused: 'none' }
}

/** A story's folder as a zip. */
export const packUp = (id: string, files: Files): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const tree = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
    zip({ [id]: tree }, { level: 6 }, (failure, bytes) => (failure ? reject(failure) : resolve(bytes)))
  })
