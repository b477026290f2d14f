/** Asking the server without its pages. */
import type { Page } from 'playwright-core'

// What comes back is looked at field by field.
// biome-ignore lint/suspicious/noExplicitAny: the answer of whichever route
export type Body = any

/** Asks the server as whoever this page belongs to. */
export const ask = (page: Page, route: string, body?: unknown): Promise<Body> =>
  page.evaluate(
    async ({ method, path, sent }) => {
      const answer = await fetch(path, {
        method,
        ...(sent === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) }),
      })
      const text = await answer.text()
      if (!answer.ok) throw new Error(text)
      return text === '' ? null : JSON.parse(text)
    },
    { method: route.split(' ')[0] ?? '', path: route.split(' ')[1] ?? '', sent: body },
  )
