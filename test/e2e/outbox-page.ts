/** What runs in the browser: the outbox as the page has it, and what it was answered. */
import { createApi } from '../../src/client/api.ts'
import { openPageOutbox } from '../../src/client/outbox-page.ts'
import type { AttemptAnswer } from '../../src/wire/api/index.ts'

export const openPost = () => {
  const answers: AttemptAnswer[] = []
  const api = createApi({
    base: document.baseURI,
    locale: () => document.documentElement.lang || 'en',
    fetch: (request) => fetch(request),
  })
  const outbox = openPageOutbox(api, Math.random, (answer) => answers.push(answer))
  return { outbox, answers, api }
}
export type Post = ReturnType<typeof openPost>

Object.assign(globalThis, { openPost })
