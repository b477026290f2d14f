/** Where the server listens: the port that was asked for, or the first free one from the usual port on. */
import type { FastifyInstance } from 'fastify'

export const USUAL_PORT = 4173
const PORTS_TO_TRY = 20

/** A port that is already in use although it was asked for by name. */
export class PortTaken extends Error {
  readonly port: number
  constructor(port: number) {
    super(`port ${port} is already in use; set PORT to another one`)
    this.port = port
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/** PORT as set in the environment: null where it is not set; RangeError where it is no port. */
export const parsePort = (text: string | undefined): number | null => {
  if (text === undefined || text.trim() === '') return null
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new RangeError(`PORT must be a whole number from 0 to 65535, not "${text}"`)
  return port
}

/**
 * Listens on `port`, or, where it is null, on the first free port from the usual one on; gives the port in use.
 * An app listens once, so each try makes its own.
 */
export const listen = async (
  createApp: () => Promise<FastifyInstance>,
  host: string,
  port: number | null,
): Promise<{ app: FastifyInstance; port: number }> => {
  const first = port ?? USUAL_PORT
  const last = port === null ? first + PORTS_TO_TRY - 1 : first
  for (let next = first; next <= last; next++) {
    const app = await createApp()
    try {
      const address = new URL(await app.listen({ host, port: next }))
      return { app, port: Number(address.port || 80) }
    } catch (error) {
      await app.close()
      if (!isTaken(error)) throw error
    }
  }
  throw new PortTaken(last)
}
