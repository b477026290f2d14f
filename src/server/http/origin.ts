/**
 * Requests that another site made a browser send. Browsers say where a request comes from: `Sec-Fetch-Site` in a
 * secure context, `Origin` everywhere; what says neither is no browser and brings no cookie it was not given.
 */
import type { IncomingHttpHeaders } from 'node:http'

const SAFE: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

/** An address without a port that its scheme has anyway. */
const placeOf = (address: string): string | null => {
  try {
    return new URL(address).host
  } catch {
    return null
  }
}

/** Whether a request that may change something comes from a page of another site. `own`: hosts that are this one. */
export const isCrossSite = (
  method: string,
  headers: IncomingHttpHeaders,
  own: readonly string[],
): boolean => {
  if (SAFE.includes(method)) return false
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = headers
  if (origin === undefined) return false
  const place = placeOf(origin)
  const scheme = origin.split('//', 1)[0]
  return place === null || !own.some((host) => placeOf(`${scheme}//${host}`) === place)
}
