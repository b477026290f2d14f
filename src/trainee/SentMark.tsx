/** Whether the server has an attempt: small, on its result. */
import './server.css'
import { useEffect, useState } from 'preact/hooks'
import type { Presence, Server } from '../client/server.ts'
import { refusalWords, useRoomWords } from '../ui/index.ts'
import { useWorld } from './world.ts'

const ROOMS = ['lobby'] as const

interface Props {
  readonly id: string
  readonly server: Server
  readonly presence: Presence
}

/** Whether an attempt is among those that wait here; null until it has been looked up. */
const useWaits = ({ outbox }: Server, id: string): boolean | null => {
  const [waits, setWaits] = useState<boolean | null>(null)
  const state = outbox.state.value
  useEffect(() => {
    let gone = false
    void outbox.holds(id).then((holds) => !gone && setWaits(holds))
    return () => {
      gone = true
    }
  }, [outbox, id, state])
  return waits
}

export const SentMark = ({ id, server, presence }: Props) => {
  const words = useRoomWords(useWorld().words.value, ROOMS)
  const { refused, pause, unsaved } = server.outbox.state.value
  const waits = useWaits(server, id)
  if (!words || presence.kind === 'out') return null
  const { t } = words
  const letter = refused.find((one) => one.id === id)
  const why = { 'signed-out': 'resultOut', unreached: 'resultWaiting', busy: 'resultLater' } as const
  const said = letter
    ? t('account.resultRefused', { why: refusalWords(letter.refusal, words) })
    : waits
      ? t(`account.${pause ? why[pause] : 'resultWaiting'}`)
      : server.outbox.wasSent(id)
        ? t('account.resultSent')
        : null
  return (
    <p class={`sent-mark ${letter ? 'refused' : ''}`} role="status">
      {said}
      {waits && unsaved && ` ${t('account.resultUnsaved')}`}
      {letter && <a href="#/account">{t('account.letters')}</a>}
    </p>
  )
}
