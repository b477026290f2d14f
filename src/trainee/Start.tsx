/** How to play a story, and the one button that begins or goes on. */
import { useState } from 'preact/hooks'
import { sentences } from '../conversation/words.ts'
import type { Header } from '../ink/types.ts'
import type { MessageKey } from '../locale/index.ts'
import type { HintStrength } from '../training/index.ts'
import { Button, Choice, Notice, useWords } from '../ui/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import { openAttempt } from './attempts.ts'
import { beginWay } from './beginning.ts'
import { chosenWay, examVariant, hintsAt, leftExams, variantFor, WAYS, type Way } from './modes.ts'
import { useMute } from './SoundButton.tsx'
import { useServer } from './server.ts'
import { useWorld } from './world.ts'

const NAMES: Readonly<Record<Way, MessageKey>> = {
  guided: 'way.guided',
  practice: 'way.practice',
  exam: 'way.exam',
}
const STARTS: Readonly<Record<Way, MessageKey>> = {
  guided: 'way.startGuided',
  practice: 'way.startPractice',
  exam: 'way.startExam',
}
const GUIDED_TIPS: Readonly<Record<HintStrength, MessageKey>> = {
  full: 'way.guidedTip',
  asked: 'way.guidedAsked',
  none: 'way.guidedNone',
}

/** Milliseconds. */
const DAY = 86_400_000

interface Props {
  readonly id: string
  readonly header: Header
  /** Newest first. */
  readonly attempts: readonly Attempt[]
}

/** What the chosen way means, and which of the buyer's cases it brings. */
const WayWords = ({ id, header, attempts, way }: Props & { readonly way: Way }) => {
  const words = useWords()
  const { t } = words
  const { issueExam } = useWorld()
  const several = header.variants > 1
  const count = header.variants
  const variant = variantFor(way, attempts, id, count)
  const cases =
    several && sentences([t('brief.variants', { count }), t('brief.variantNow', { variant })], words)
  const fresh = examVariant(attempts, id, count).fresh
  const said: Readonly<Record<Way, readonly (string | false)[]>> = {
    guided: [t(GUIDED_TIPS[hintsAt(attempts, id, null)]), cases],
    practice: [t('way.practiceTip'), cases],
    exam: [
      t('way.examTip'),
      several && t(fresh ? 'way.examFresh' : 'way.examSeen', { count }),
      t(issueExam ? 'way.examIssued' : 'way.examSelf'),
    ],
  }
  return (
    <p class="way-words" aria-live="polite">
      {sentences(said[way], words)}
    </p>
  )
}

/** Exams that were begun and left: they stay, whatever comes after. */
const Left = ({ exams }: { exams: readonly Attempt[] }) => {
  const { t, day } = useWords()
  const { day: dayOf } = useWorld()
  if (exams.length === 0) return null
  return (
    <section class="exams-left">
      <h3>{t('way.left')}</h3>
      <ul>
        {exams.map(({ id, started, transcript: { replies } }) => (
          <li key={id}>
            {t(replies.length > 0 ? 'way.leftAt' : 'way.leftSilent', {
              day: day(dayOf(started) * DAY),
              turn: replies.length + 1,
            })}
          </li>
        ))}
      </ul>
      <p>{t('way.leftText')}</p>
    </section>
  )
}

const SoundTick = () => {
  const { t } = useWords()
  const { settings } = useWorld()
  const toggle = useMute()
  return (
    <label class="tick">
      <input type="checkbox" checked={!settings.value.sound.muted} onChange={toggle} />
      <span>
        <b>{t('sound.with')}</b> {t('sound.withTip')}
      </span>
    </label>
  )
}

type Trouble = 'none' | 'no-paper' | 'offline'
const TROUBLES: Readonly<Record<Exclude<Trouble, 'none'>, MessageKey>> = {
  'no-paper': 'way.examFailed',
  offline: 'state.offlineText',
}

const resumeKey = (open: Attempt): MessageKey =>
  open.transcript.mode === 'exam' ? 'way.resumeExam' : 'brief.resume'

/** To the row of ways, which may lie below the window's edge. */
const showWays = () => {
  document.querySelector<HTMLInputElement>('.start input:checked')?.focus({ preventScroll: true })
  document.querySelector('.start')?.scrollIntoView({ block: 'center' })
}

/** The one button that matters, always within reach; beside it, where a talk is open, the way to a fresh one. */
const StartBar = ({ id, way, open }: { id: string; way: Way; open: Attempt | null }) => {
  const { t } = useWords()
  const world = useWorld()
  const [trouble, setTrouble] = useState<Trouble>('none')
  const start = async () => {
    const begun = await beginWay(world, id, way).catch(() => ({ kind: 'offline' }) as const)
    if (begun.kind === 'begun') location.hash = `/play/${begun.id}`
    else setTrouble(begun.kind === 'no-paper' ? 'no-paper' : 'offline')
  }
  return (
    <div class="start-bar">
      {trouble !== 'none' && <Notice>{t(TROUBLES[trouble])}</Notice>}
      <div class="row">
        {open && (
          <a class="button main" href={`#/play/${open.id}`}>
            {t(resumeKey(open), { turn: open.transcript.replies.length + 1 })}
          </a>
        )}
        <Button weight={open ? 'plain' : 'main'} onPress={() => void start()}>
          {t(open ? 'brief.again' : STARTS[way])}
        </Button>
        <Button weight="quiet" onPress={showWays}>
          {t('way.change', { way: t(NAMES[way]) })}
        </Button>
      </div>
    </div>
  )
}

/** How an assignment that is still to be done wants this story played; null where there is none. */
const useAssigned = (id: string): Way | null => {
  const tasks = useServer()?.server.duties.assignments.value ?? []
  const task = tasks.find(
    ({ kind, scenario, progress }) => kind !== 'drills' && scenario === id && progress?.met === false,
  )
  return WAYS.find((way) => way === task?.mode) ?? null
}

export const Start = (props: Props) => {
  const { t } = useWords()
  const { id, attempts } = props
  const hints = hintsAt(attempts, id, null)
  const last = chosenWay(attempts)
  const assigned = useAssigned(id)
  const usual = last === 'guided' && hints === 'none' ? 'practice' : last
  const [chosen, setWay] = useState<Way | null>(null)
  const way = chosen ?? assigned ?? usual
  return (
    <>
      <div class="start">
        <Choice
          legend={t('way.legend')}
          value={way}
          onChoose={setWay}
          options={WAYS.map((value) => ({ value, name: t(NAMES[value]) }))}
        />
        <WayWords {...props} way={way} />
        <Left exams={leftExams(attempts, id)} />
        <SoundTick />
      </div>
      <StartBar id={id} way={way} open={openAttempt(attempts, id)} />
    </>
  )
}
