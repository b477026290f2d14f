/** Before the reply: what was said so far, how the buyer feels, and what can be said. */
import { useCallback } from 'preact/hooks'
import { Shown } from '../../conversation/ChatLog.tsx'
import { type Entry, logOf } from '../../conversation/entries.ts'
import { useKeys } from '../../conversation/keys.ts'
import { Portrait } from '../../conversation/Portrait.tsx'
import { moodWordKey } from '../../locale/index.ts'
import { isFrozen, MOOD_VALUES, type Mood, moodOf } from '../../training/index.ts'
import { Meter, PER_STEP, useWords } from '../../ui/index.ts'
import { useWorld } from '../world.ts'
import type { Stand } from './stand.ts'
import { useDayWords } from './useDayWords.ts'

export const Log = ({ entries, buyer }: { entries: readonly Entry[]; buyer: string }) => (
  <div class="log">
    {entries.map((entry) => (
      <Shown key={entry.key} entry={entry} buyer={buyer} />
    ))}
  </div>
)

/** Three meters; `before` shows what has changed. */
export const Mood3 = ({ name, mood, before }: { name: string; mood: Mood; before: Mood }) => {
  const { t, number } = useWords()
  return (
    <section class="values drill-mood" aria-label={t('drills.mood', { name })}>
      {MOOD_VALUES.map((value) => {
        const word = t(moodWordKey(value, mood[value]))
        return (
          <Meter
            key={value}
            tone={value}
            name={t(`mood.${value}`)}
            word={word}
            value={mood[value]}
            before={before[value]}
            spoken={t('play.value', { value: number(mood[value] * PER_STEP), word })}
          />
        )
      })}
    </section>
  )
}

/** All that was said, and its end in sight: a reply may turn on a word from far above. */
const TalkSoFar = ({ entries, buyer }: { entries: readonly Entry[]; buyer: string }) => {
  const { t } = useWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="drill-log" aria-label={t('play.log', { name: buyer })} tabIndex={0}>
      <Log entries={entries} buyer={buyer} />
    </section>
  )
}

/** What was on the table before anybody spoke: the brief, and the order card where the story begins with one. */
const KnownByThen = ({ stand: { header, plays } }: { stand: Stand }) => {
  const { t } = useWords()
  const cards = (plays[0]?.scene.beat.lines ?? []).filter(({ speaker }) => speaker === 'system')
  return (
    <details class="drill-known" open={matchMedia('(min-width: 60rem)').matches}>
      <summary>{t('brief.known')}</summary>
      <ul>
        {[...cards.map(({ text }) => text), ...header.brief].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}

const nothing = () => {}
const notNow = () => false

const Replies = ({ stand: { offered }, onSay }: { stand: Stand; onSay: (id: string) => void }) => {
  const { t } = useWords()
  const { settings } = useWorld()
  const digits = settings.value.keys
  const pick = useCallback(
    (index: number) => {
      const reply = offered[index]
      if (reply) onSay(reply.id)
    },
    [offered, onSay],
  )
  useKeys({ digits, onDigit: pick, onHurry: notNow, onHelp: nothing, onMute: nothing })
  return (
    <section class="drill-replies replies" aria-label={t('drills.yours')}>
      <h2>
        <span>{t('drills.yours')}</span>
        {digits && <span class="keys">{t('play.keys', { count: offered.length })}</span>}
      </h2>
      <ol>
        {offered.map((reply, index) => (
          <li key={reply.id}>
            <button type="button" class="reply" data-reply={reply.id} onClick={() => onSay(reply.id)}>
              <b aria-hidden="true">{index + 1}</b>
              <span>{reply.text}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

export const Before = ({ stand, onSay }: { stand: Stand; onSay: (id: string) => void }) => {
  const { t, number } = useWords()
  const dayWords = useDayWords()
  const world = useWorld()
  const { plays, header, drill, attempt } = stand
  const entries = logOf(plays, Number.POSITIVE_INFINITY, null)
  const here = plays.at(-1)
  const mood = here && moodOf(here.session.memory)
  const elsewhere = attempt.transcript.variant !== drill.variant
  const made = dayWords(world.day(drill.added))
  return (
    <>
      <div class="drill-why">
        <p>{t('drills.why', { day: made, loss: number(drill.loss) })}</p>
        <p class="caption">{t(elsewhere ? 'drills.elsewhere' : 'drills.same')}</p>
      </div>
      <section class="drill-talk" aria-label={t('drills.now')}>
        <div class="drill-buyer">
          <Portrait who={header.buyer} mood={mood ?? header.start} />
          <p>
            <b>{header.name}</b>
            <span class="caption">{header.item}</span>
          </p>
        </div>
        <TalkSoFar entries={entries} buyer={header.name} />
        {mood && here && !isFrozen(here.scene.beat.phase) && (
          <Mood3 name={header.name} mood={mood} before={mood} />
        )}
      </section>
      <KnownByThen stand={stand} />
      <Replies stand={stand} onSay={onSay} />
    </>
  )
}
