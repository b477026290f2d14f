/**
 * Who somebody is, from what they prove. There is one way today, name and password; single sign-on or a second factor
 * is another Authenticator, and the session that follows is the same.
 */
import type { Person, Store } from '../store/store.ts'
import type { Passwords } from './password.ts'

export interface Authenticator<Proof> {
  /** The active person who proved to be themselves, else null: not told why, in a time that does not tell either. */
  readonly authenticate: (proof: Proof) => Promise<Person | null>
}

/** `login` as it is stored: folded. */
export interface PasswordProof {
  readonly login: string
  readonly password: string
}

export const passwordAuthenticator = (store: Store, passwords: Passwords): Authenticator<PasswordProof> => ({
  authenticate: async ({ login, password }) => {
    const known = await store.people.credentials(login)
    const matches = await passwords.matches(password, known?.password ?? null)
    return known && matches && known.person.active ? known.person : null
  },
})
