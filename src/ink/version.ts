/** A scenario's version: what must be the same for two transcripts to mean the same. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Raised whenever the training model's numbers or rules change. */
export const MODEL_VERSION = 1

/** SHA-256 in hex over the model's version and all files (name and text, by name), line ends made one. */
export const versionOf = (files: Readonly<Record<string, string>>): string => {
  const parts = Object.entries(files)
    .map(([name, text]) => [name, text.replaceAll('\r\n', '\n')])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([MODEL_VERSION, parts]))))
}
