/** heqi setup-link and reset-password: the ways in that only whoever holds the server's console has. */
import { fillIn, serverWords } from '../locale/server.ts'
import { newId } from '../server/auth/secret.ts'
import { issueLink } from '../server/links.ts'
import { USUAL_PORT } from '../server/listen.ts'
import { placeOf } from '../server/place.ts'
import { readSettings, type Settings } from '../server/settings.ts'
import { openBeside } from '../server/store/open.ts'
import type { Store } from '../server/store/store.ts'
import { Login } from '../wire/api/index.ts'
import { type Desk, printJson } from './print.ts'
import { tellRefusal } from './records.ts'

type Words = ReturnType<typeof serverWords>['console']
type Key = keyof Words

/** What came of it: a link with the sentence before it, or the sentence that says why not. */
type Outcome =
  | { readonly link: string; readonly expires: number; readonly says: Key }
  | { readonly refused: Key; readonly values: Readonly<Record<string, string>> }

const MINUTES = 30
const LIFETIME = MINUTES * 60_000

interface Bench {
  readonly store: Store
  readonly settings: Settings
  readonly clock: () => number
}

/** Where the server is, as far as the settings tell: whoever knows better changes what is before the `#`. */
const addressOf = ({ url, host, port }: Settings): string =>
  url ?? `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port || USUAL_PORT}`

const setupLink = async (bench: Bench): Promise<Outcome> => {
  if (await bench.store.people.hasAdmin()) return { refused: 'hasAdmin', values: {} }
  const asked = { kind: 'setup', role: 'admin', team: null, person: null } as const
  return { ...(await issueLink(bench, asked, LIFETIME)), says: 'setup' }
}

const resetLink = async (bench: Bench, typed: string): Promise<Outcome> => {
  const login = Login.safeParse(typed).data
  const known = login === undefined ? null : await bench.store.people.credentials(login)
  if (!known) return { refused: 'noSuchLogin', values: { login: typed } }
  if (!known.person.active) return { refused: 'switchedOff', values: { login: typed } }
  const person = known.person.id
  const asked = { kind: 'reset', role: null, team: null, person } as const
  const issued = await issueLink(bench, asked, LIFETIME)
  const at = bench.clock()
  const verb = 'password.reset-issued'
  await bench.store.audit.note({ id: newId(), at, actor: null, verb, person, team: null, detail: {} })
  return { ...issued, says: 'reset' }
}

const print = (desk: Desk, outcome: Outcome): number => {
  const words = serverWords(desk.locale).console
  if ('refused' in outcome) {
    if (desk.json) printJson(desk, { error: outcome.refused })
    else desk.err(fillIn(words[outcome.refused], outcome.values))
    return 1
  }
  const { link, expires, says } = outcome
  if (desk.json) printJson(desk, { link, expires })
  else desk.out(`${fillIn(words[says], { minutes: MINUTES })}\n  ${link}`)
  return 0
}

const atConsole = async (desk: Desk, work: (bench: Bench) => Promise<Outcome>): Promise<number> => {
  try {
    const settings = readSettings(process.env)
    const store = await openBeside(placeOf(settings), Date.now())
    try {
      const bench = { store, settings: { ...settings, url: addressOf(settings) }, clock: Date.now }
      return print(desk, await work(bench))
    } finally {
      await store.close()
    }
  } catch (error) {
    return tellRefusal(desk, error)
  }
}

/** A link that makes the first admin; only while there is none. Also while the server runs. */
export const setupLinkCommand = (desk: Desk): Promise<number> => atConsole(desk, setupLink)

/** A link that sets the password of whoever signs in as `login`. Also while the server runs. */
export const resetPasswordCommand = (login: string, desk: Desk): Promise<number> =>
  atConsole(desk, (bench) => resetLink(bench, login))
