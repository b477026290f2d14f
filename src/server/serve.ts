/** The whole server, put together from settings and a store: what main starts and tests start. */
import type { FastifyInstance } from 'fastify'
import { createApp } from './app.ts'
import { type Cost, createPasswords } from './auth/password.ts'
import { newId } from './auth/secret.ts'
import type { House } from './handler.ts'
import { createHandlers } from './handlers.ts'
import { createFeed } from './live.ts'
import { createMetrics } from './metrics.ts'
import { openRepertoire } from './scenarios/repertoire.ts'
import type { ShippedStory } from './scenarios/shipped.ts'
import { keepTending } from './tending.ts'

/** `dist`: the built page; `stories`: those that come with the program. */
export interface Plan extends Omit<House, 'newId'> {
  readonly dist: string
  readonly stories: readonly ShippedStory[]
  /** Holds every answer to the contract: for tests. */
  readonly strict?: boolean
  /** What hashing a password costs, where it is not the usual. */
  readonly passwordCost?: Cost
  /** Adds the process's own figures to the metrics. */
  readonly processMetrics?: boolean
}

/** `newApp` makes an app that has not listened yet; `close` ends everything but the store and the apps. */
export interface Server {
  readonly house: House
  readonly newApp: () => Promise<FastifyInstance>
  /** From now on not ready, and streams end: called before the app closes. */
  readonly beginStopping: () => void
  readonly close: () => Promise<void>
}

export const createServer = (plan: Plan): Server => {
  const { store, settings, clock, log, dist, stories } = plan
  const house: House = { store, settings, clock, log, newId }
  const repertoire = openRepertoire(house, stories)
  const feed = createFeed(store)
  const passwords = createPasswords(settings.passwordLanes, plan.passwordCost)
  const handlers = createHandlers(house, { repertoire, feed, passwords })
  const metrics = createMetrics(plan.processMetrics === true)
  const stopTending = keepTending(house)
  let stopping = false
  const desk = { house, handlers, metrics, strict: plan.strict === true, isStopping: () => stopping }
  return {
    house,
    newApp: () => createApp(dist, desk),
    beginStopping: () => {
      stopping = true
      feed.close()
    },
    close: async () => {
      feed.close()
      await stopTending()
      await repertoire.close()
    },
  }
}
