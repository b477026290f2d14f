/** One-time links: their secrets, how long they are good, and the addresses they stand in. */
import { hashSecret, newToken } from './auth/secret.ts'
import type { House } from './handler.ts'
import type { Settings } from './settings.ts'
import type { Link, LinkKind } from './store/store.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How long a link is good. */
export const LIFETIME: Readonly<Record<LinkKind, number>> = {
  setup: 30 * MINUTE,
  invite: 7 * DAY,
  reset: DAY,
}

/** What follows `#` in an address: it never reaches a server, so that no log has it. */
type Page = 'setup' | 'invite' | 'reset' | 'join'

/**
 * The settings with the address by which a caller reached the server, where none is set. A link made with it goes to
 * that very caller, who could have written any other host themselves.
 */
export const reachedBy = (
  settings: Settings,
  { protocol, host }: Readonly<{ protocol: string; host: string }>,
): Settings => ({ ...settings, url: settings.url ?? `${protocol}://${host}` })

/** The address of a page that takes a secret; relative to the server where its address is not known. */
export const pageLink = ({ url }: Pick<Settings, 'url'>, page: Page, secret: string): string =>
  `${url ?? ''}/#/${page}/${secret}`

export interface Issued {
  readonly link: string
  readonly expires: number
}

/** Issues a link; its secret is in the answer and nowhere else. */
export const issueLink = async (
  { store, settings, clock }: Pick<House, 'store' | 'settings' | 'clock'>,
  asked: Pick<Link, 'kind' | 'role' | 'team' | 'person'>,
  lifetime = LIFETIME[asked.kind],
): Promise<Issued> => {
  const token = newToken()
  const created = clock()
  const expires = created + lifetime
  await store.links.issue(hashSecret('link', token), { ...asked, created, expires })
  return { link: pageLink(settings, asked.kind, token), expires }
}

/** A link as whoever asks for it can hand it on. */
export const issueFor = (
  house: House,
  request: Readonly<{ protocol: string; host: string }>,
  asked: Pick<Link, 'kind' | 'role' | 'team' | 'person'>,
): Promise<Issued> => issueLink({ ...house, settings: reachedBy(house.settings, request) }, asked)
