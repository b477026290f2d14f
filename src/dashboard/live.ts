/** A team's attempts as they arrive, over the server's own stream. */
import { useEffect, useState } from 'preact/hooks'
import type { AttemptLine, LiveEvent } from '../wire/api/index.ts'
import { useSeat } from './office.ts'

const parse = (text: string): AttemptLine | null => {
  try {
    const { kind, attempt } = JSON.parse(text) as LiveEvent
    return kind === 'attempt' ? attempt : null
  } catch {
    return null
  }
}

export interface Live {
  /** Newest first. */
  readonly fresh: readonly AttemptLine[]
  readonly listening: boolean
}

/** Listens while the page is open; the browser comes back by itself, from where it left. */
export const useLive = (team: string): Live => {
  const { base } = useSeat()
  const [fresh, setFresh] = useState<readonly AttemptLine[]>([])
  const [listening, setListening] = useState(false)
  useEffect(() => {
    const source = new EventSource(new URL(`api/teams/${encodeURIComponent(team)}/live`, base))
    source.onopen = () => setListening(true)
    source.onerror = () => setListening(false)
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const line = parse(data)
      if (line) setFresh((before) => [line, ...before.filter(({ id }) => id !== line.id)])
    }
    return () => source.close()
  }, [team, base])
  return { fresh, listening }
}
