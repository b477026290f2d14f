/** Random ids, tokens and codes, and the hashes under which the store knows them. */
import { createHash, randomBytes } from 'node:crypto'

const ID_BYTES = 16
/** Random bytes for the next ids: asking the system for each id alone takes longer than answering. */
const supply = { bytes: Buffer.alloc(0), used: 0 }

/** 32 hex digits from 128 random bits. */
export const newId = (): string => {
  if (supply.used === supply.bytes.length)
    Object.assign(supply, { bytes: randomBytes(256 * ID_BYTES), used: 0 })
  supply.used += ID_BYTES
  return supply.bytes.toString('hex', supply.used - ID_BYTES, supply.used)
}

/** 256 random bits as 43 letters that need no escaping in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Digits and letters that are not mistaken for each other (Crockford's): no I, L, O, U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Letters of a team's code (40 bits) and of a personal code (60 bits). */
const LENGTHS = { team: 8, person: 12 } as const
export type CodeKind = keyof typeof LENGTHS

/** A code as it is shown, in groups of four: `K7QM-3XPA`. */
export const newCode = (kind: CodeKind): string => {
  const letters = Array.from(randomBytes(LENGTHS[kind]), (byte) => LETTERS[byte & 31])
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

const LOOKALIKES: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' }

/** A code as it was typed, with width, case, blanks, dashes and lookalikes straightened out. */
export const readCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[ILOU]/g, (letter) => LOOKALIKES[letter] ?? letter)

export type SecretKind = 'session' | 'link' | CodeKind

/** How the store knows a secret; each kind apart, so that one can't stand for another. */
export const hashSecret = (kind: SecretKind, secret: string): string =>
  createHash('sha256').update(`heqi:${kind}:${secret}`).digest('hex')

export const hashCode = (kind: CodeKind, typed: string): string => hashSecret(kind, readCode(typed))
