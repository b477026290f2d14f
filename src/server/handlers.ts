/** Every route of the contract with its handler: the type says that none is missing. */
import { createLookout } from './audit.ts'
import { passwordAuthenticator } from './auth/authenticator.ts'
import type { Passwords } from './auth/password.ts'
import type { Handlers, House } from './handler.ts'
import type { Feed } from './live.ts'
import { aboutRoutes } from './routes/about.ts'
import { accountRoutes } from './routes/account.ts'
import { assignmentRoutes } from './routes/assignments.ts'
import { certificateRoutes } from './routes/certificates.ts'
import { examRoutes } from './routes/exams.ts'
import { exportRoutes } from './routes/exports.ts'
import { goalRoutes } from './routes/goals.ts'
import { inviteRoutes } from './routes/invites.ts'
import { joiningRoutes } from './routes/joining.ts'
import { liveRoutes } from './routes/live.ts'
import { peopleRoutes } from './routes/people.ts'
import { privacyRoutes } from './routes/privacy.ts'
import { recordRoutes } from './routes/records.ts'
import { reportRoutes } from './routes/reports.ts'
import { reviewRoutes } from './routes/reviews.ts'
import { scenarioRoutes } from './routes/scenarios.ts'
import { sendingRoutes } from './routes/sending.ts'
import { sessionRoutes } from './routes/sessions.ts'
import { teamRoutes } from './routes/teams.ts'
import type { Repertoire } from './scenarios/repertoire.ts'

/** What handlers stand on beside the house. */
export interface Furniture {
  readonly repertoire: Repertoire
  readonly feed: Feed
  readonly passwords: Passwords
}

export const createHandlers = (house: House, { repertoire, feed, passwords }: Furniture): Handlers => {
  const look = createLookout(house)
  const door = { passwords, staff: passwordAuthenticator(house.store, passwords) }
  return {
    ...aboutRoutes(house),
    ...accountRoutes(house, door),
    ...assignmentRoutes(house, look),
    ...certificateRoutes(house, look),
    ...examRoutes(house, repertoire),
    ...exportRoutes(house, repertoire),
    ...goalRoutes(house),
    ...inviteRoutes(house),
    ...joiningRoutes(house, door),
    ...liveRoutes(house, look, feed),
    ...peopleRoutes(house, look),
    ...privacyRoutes(house),
    ...recordRoutes(house, look),
    ...reportRoutes(house, look, repertoire),
    ...reviewRoutes(house, look, repertoire),
    ...scenarioRoutes(house, repertoire),
    ...sendingRoutes(house, repertoire),
    ...sessionRoutes(house),
    ...teamRoutes(house),
  }
}
