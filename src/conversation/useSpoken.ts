/** What a screen reader hears of a conversation beside its lines. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useWords } from '../ui/index.ts'
import { lastChange } from './change.ts'
import type { Talk } from './talk.ts'
import { spokenRemarks } from './WriteFirst.tsx'
import { remarkWords, sentences, spokenChange } from './words.ts'

type Sentences = readonly string[]

/** Everything worth saying at the open decision; nothing while the buyer is answering. `kind` is said before the first. */
const useSentences = (talk: Talk, kind: string): Sentences => {
  const words = useWords()
  const { session } = talk.play.value
  const [opening] = useState(session.turns.length)
  const quiet = !talk.answering.value
  const remark = talk.coach.value
  const written = talk.written.value
  const writing = talk.writing.value
  const open = talk.offered.value.length
  return useMemo(() => {
    if (!quiet) return []
    const { t } = words
    const turns = session.turns.length
    return [
      turns === opening && kind,
      turns > 0 && spokenChange(lastChange(session), words),
      remark && remarkWords(remark, t),
      writing && sentences([t('spoken.sentence', { text: t('write.title') }).trim(), t('write.text')], words),
      ...(written !== null && open > 0 ? spokenRemarks(written, t) : []),
      open > 0 && t('play.open', { count: open }),
    ].filter((sentence): sentence is string => Boolean(sentence))
  }, [quiet, session, words, remark, written, writing, open, opening, kind])
}

/**
 * The text of the live region: of each decision what has not been said yet, so that a hint asked for does not bring the
 * change of mood again. It begins empty, since only what changes is read out.
 */
export const useSpoken = (talk: Talk, kind: string): string => {
  const words = useWords()
  const all = useSentences(talk, kind)
  const turn = talk.play.value.session.turns.length
  const said = useRef<{ readonly turn: number; readonly all: Sentences }>({ turn: -1, all: [] })
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const before = said.current.turn === turn ? said.current.all : []
    const fresh = all.filter((sentence) => !before.includes(sentence))
    said.current = { turn, all: [...before, ...fresh] }
    if (all.length === 0) setSpoken('')
    else if (fresh.length > 0) setSpoken(sentences(fresh, words))
  }, [all, turn, words])
  return spoken
}
