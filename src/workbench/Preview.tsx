/** The draft played beside its text; it survives changes by saying again what still fits. */
import { batch, effect, useComputed, useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Shown } from '../conversation/ChatLog.tsx'
import { coachLines } from '../conversation/entries.ts'
import { lastChange, logOf, MoodBoard, Portrait } from '../conversation/index.ts'
import type { WrittenReply } from '../ink/types.ts'
import type { Translator } from '../locale/index.ts'
import { problemText } from '../locale/problems.ts'
import { isFrozen } from '../training/index.ts'
import { Button, Choice, Notice, useWords, Waiting } from '../ui/index.ts'
import { checkedFiles } from './checking/report.ts'
import type { Desk } from './desk.ts'
import type { Told } from './rehearsal.ts'
import { openRehearser } from './rehearser.ts'
import { Rules, Variables } from './Watching.tsx'

type On = Extract<Told, { kind: 'on' }>

/** A reply without an id is known by its path in Ink, which says nothing to anybody. */
const captionOf = ({ id, moves }: WrittenReply, t: Translator['t']): string =>
  [
    ...(/^[^.]+$/.test(id) ? [id] : []),
    ...(moves.length > 0 ? [moves.map((move) => t(`move.${move}`)).join(', ')] : []),
  ].join(' · ')

const Open = ({
  replies,
  desk,
  waits,
  onSay,
}: {
  replies: readonly WrittenReply[]
  desk: Desk
  /** Nothing can be said yet: the answer to the last one is still to come, or the text is broken. */
  waits: boolean
  onSay: (id: string) => void
}) => {
  const { t } = useWords()
  return (
    <ol class="rehearsal-replies" aria-label={t('workbench.previewOpen')}>
      {replies.map((reply) => (
        <li key={reply.id}>
          <button
            type="button"
            class="rehearsal-reply"
            aria-disabled={waits}
            onClick={() => waits || onSay(reply.id)}
          >
            <span>{reply.text}</span>
            <span class="caption">{captionOf(reply, t)}</span>
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={`${t('workbench.toLine')}: ${reply.id}`}
            onClick={() => desk.goTo({ file: reply.file, line: reply.line })}
          >
            {reply.line}
          </button>
        </li>
      ))}
    </ol>
  )
}

const Played = ({
  told,
  desk,
  waits,
  ahead,
  onSay,
  onTurn,
}: {
  told: On
  desk: Desk
  waits: boolean
  /** What was said behind the turn that is shown. */
  ahead: readonly string[]
  onSay: (id: string) => void
  onTurn: (turn: number) => void
}) => {
  const { t } = useWords()
  const { header, plays } = told
  const log = useRef<HTMLDivElement>(null)
  const said = plays.length
  useEffect(() => {
    const frame = log.current
    if (frame && said > 0) frame.scrollTop = frame.scrollHeight
  }, [said])
  const last = plays.at(-1)
  if (!last) return null
  const { session, scene } = last
  const coach = coachLines(scene.beat)
  return (
    <>
      <div class="rehearsal-face">
        <Portrait who={header.buyer} mood={session.memory} />
        <MoodBoard buyer={header.name} change={lastChange(session)} frozen={isFrozen(scene.beat.phase)} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must be able to scroll it */}
      <div ref={log} class="rehearsal-log" role="log" aria-label={header.title} tabIndex={0}>
        {logOf(plays, Number.POSITIVE_INFINITY, null).map((entry) => (
          <Shown key={entry.key} entry={entry} buyer={header.name} />
        ))}
      </div>
      {coach.length > 0 && (
        <p class="caption">
          {t('workbench.previewCoach')}: {coach.map(({ text }) => text).join(' ')}
        </p>
      )}
      {scene.beat.write && <p class="caption">{t('workbench.previewWrite')}</p>}
      {session.ending ? (
        <p class="rehearsal-ending">
          <b>{t('workbench.previewEnded', { id: session.ending.id })}</b> ·{' '}
          {t(`worth.${session.ending.worth}`)}
        </p>
      ) : scene.beat.replies.length === 0 ? (
        <p class="rehearsal-ending">{t('foreign.stops')}</p>
      ) : (
        <Open replies={scene.beat.replies} desk={desk} waits={waits} onSay={onSay} />
      )}
      <p class="rehearsal-turns">
        {session.turns.map((turn, index) => (
          <button
            type="button"
            key={`${index + 1}${turn.reply}`}
            class="button quiet"
            aria-label={t('workbench.previewBackTo', { turn: index + 1 })}
            title={t('workbench.previewBackTo', { turn: index + 1 })}
            onClick={() => onTurn(index)}
          >
            {turn.reply}
          </button>
        ))}
      </p>
      {ahead.length > 0 && (
        <p class="rehearsal-turns-ahead">
          {t('workbench.previewAhead')}{' '}
          {ahead.map((id, index) => {
            const turn = session.turns.length + index + 1
            return (
              <button
                type="button"
                key={`${turn}${id}`}
                class="button quiet"
                aria-label={t('workbench.previewAheadTo', { turn })}
                title={t('workbench.previewAheadTo', { turn })}
                onClick={() => onTurn(turn)}
              >
                {id}
              </button>
            )
          })}
        </p>
      )}
      <Rules session={session} />
      <Variables variables={told.variables} />
    </>
  )
}

/** The newest rehearsal, and the last that could be played: half-typed text leaves that as it is. */
const useTold = (desk: Desk) => {
  const rehearser = useMemo(openRehearser, [desk])
  useEffect(() => rehearser.close, [rehearser])
  const played = useRef<On | null>(null)
  const told = rehearser.told.value
  if (told?.kind === 'on') played.current = told
  return { rehearser, told, played: played.current }
}

export const Preview = ({ desk }: { desk: Desk }) => {
  const { t, locale } = useWords()
  const variant = useSignal(1)
  const replies = useSignal<readonly string[]>([])
  /** How many of them are played; what is behind can be gone on to. */
  const turn = useSignal(0)
  // A file that only parts of the story stand in is played as the language it belongs to.
  const file = useComputed(() => {
    const telling = checkedFiles(desk.files.value)
    return telling.includes(desk.file.value) ? desk.file.value : (telling[0] ?? desk.file.value)
  })
  const { rehearser, told, played } = useTold(desk)
  useEffect(
    () =>
      effect(() =>
        rehearser.ask({
          files: desk.calm.value,
          file: file.value,
          variant: variant.value,
          replies: replies.value.slice(0, turn.value),
        }),
      ),
    [rehearser, desk],
  )
  if (!told) return <Waiting text={t('app.loading')} />
  const say = (id: string) => {
    if (told.kind !== 'on') return
    const { fits } = told
    const again = fits.length === turn.value && replies.value[fits.length] === id
    batch(() => {
      if (!again) replies.value = [...fits, id]
      turn.value = fits.length + 1
    })
  }
  const begin = () =>
    batch(() => {
      replies.value = []
      turn.value = 0
    })
  const busy = rehearser.busy.value
  const lost = !busy && told.kind === 'on' && told.fits.length < turn.value ? told.fits.length + 1 : null
  const variants = played?.header.variants ?? 1
  return (
    <section class="rehearsal" aria-label={t('workbench.side-preview')}>
      <div class="row">
        {variants > 1 && (
          <Choice
            legend={t('workbench.previewVariant')}
            value={String(variant.value)}
            onChoose={(chosen) => {
              variant.value = Number(chosen)
            }}
            options={Array.from({ length: variants }, (_, index) => ({
              value: String(index + 1),
              name: String(index + 1),
            }))}
          />
        )}
        <Button onPress={begin}>{t('workbench.previewBegin')}</Button>
      </div>
      {lost !== null && <Notice>{t('workbench.previewLost', { turn: lost })}</Notice>}
      {told.kind === 'broken' && (
        <Notice>
          {t('workbench.previewBroken', {
            problem: told.problem ? problemText(told.problem, locale) : '',
          })}{' '}
          {t('workbench.previewBrokenText')}
        </Notice>
      )}
      {told.kind === 'on' && told.missing.length > 0 && (
        <Notice>
          {t('foreign.missing', { tags: told.missing.map((tag) => `#\u00a0${tag}`).join(', ') })}
        </Notice>
      )}
      {played && (
        <Played
          told={played}
          desk={desk}
          waits={busy || told.kind === 'broken'}
          ahead={replies.value.slice(played.fits.length)}
          onSay={say}
          onTurn={(next) => {
            turn.value = next
          }}
        />
      )}
    </section>
  )
}
