/** A listener to server-sent events. */

interface Told {
  readonly attempt: { readonly id: string; readonly [key: string]: unknown }
}

export interface Heard {
  readonly events: () => readonly Told[]
  readonly attempts: () => readonly string[]
  readonly lastId: () => string
  readonly stop: () => void
  readonly ended: Promise<void>
}

/** Listens from now on, or from an event's id; resolves once the stream has begun. */
export const listenTo = async (url: string, cookie: string, lastEventId?: string): Promise<Heard> => {
  const stopping = new AbortController()
  const response = await fetch(url, {
    headers: { cookie, ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) },
    signal: stopping.signal,
  })
  if (response.status !== 200 || !response.body)
    throw new Error(`${response.status} ${await response.text()}`)
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const begun = Promise.withResolvers<void>()
  const read = async (): Promise<void> => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += part.value
      begun.resolve()
    }
  }
  const ended = read().catch(() => {})
  await begun.promise
  const lines = (name: string): string[] =>
    [...text.matchAll(new RegExp(`^${name}: (.*)$`, 'gm'))].map(([, value = '']) => value)
  const events = (): Told[] => lines('data').map((line) => JSON.parse(line) as Told)
  return {
    events,
    attempts: () => events().map(({ attempt }) => attempt.id),
    lastId: () => lines('id').at(-1) ?? '',
    stop: () => stopping.abort(),
    ended,
  }
}
