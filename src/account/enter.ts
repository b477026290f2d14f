/** Going on once somebody has come in. */
import type { Me, Server } from '../client/server.ts'

/** Where each role works. */
const PLACES: Readonly<Record<Me['role'], string>> = {
  trainee: '/',
  trainer: '/',
  manager: '/team',
  admin: '/team',
}

/** Whoever leads one team alone begins there. */
const placeOf = ({ role, teams }: Me): string => {
  const [only] = teams.length === 1 ? teams : []
  return role === 'manager' && only ? `/team/${only.id}` : PLACES[role]
}

/** Somebody has come in: the link that they came by is replaced, so that its secret is not gone back to. */
export const enter = (server: Server, me: Me): void => {
  server.entered(me)
  location.replace(`#${placeOf(me)}`)
}
