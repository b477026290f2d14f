/** The page of a conversation: what kind it is, the tools beside it, and where its ending leads. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { Conversation, sentences } from '../conversation/index.ts'
import type { MessageKey, Translator } from '../locale/index.ts'
import type { Mode } from '../training/index.ts'
import { Button, Dialog, useWords, Waiting } from '../ui/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import { HelpDialog } from './HelpDialog.tsx'
import { Known } from './Known.tsx'
import { LeaveExam } from './LeaveExam.tsx'
import { PolicySheet } from './PolicySheet.tsx'
import { layTable, localeOf, type Table } from './playing.ts'
import { isStory, readStory } from './reading.ts'
import { SettingsButton } from './SettingsButton.tsx'
import { SoundButton, useMute } from './SoundButton.tsx'
import { BrokenStory, NoSuchAttempt, Parted } from './states.tsx'
import { useLastWord } from './useLastWord.ts'
import { useLoaded } from './useLoaded.ts'
import { useWorld } from './world.ts'

export { readAhead } from './playing.ts'

/** Goes on in the language that was chosen, at the same place. */
const useRetelling = (table: Table | null) => {
  const { locale } = useWords()
  useEffect(() => {
    if (table?.kind !== 'laid') return
    const { opened, talk, attempt } = table
    let gone = false
    // Without a connection it goes on in the language it has.
    readStory(opened, localeOf(attempt, locale)).then(
      (story) => {
        if (!gone && isStory(story) && story.main !== talk.story.peek().main) talk.retell(story)
      },
      () => {},
    )
    return () => {
      gone = true
    }
  }, [table, locale])
}

type LaidTable = Extract<Table, { kind: 'laid' }>

const NAMES: Readonly<Record<Mode, MessageKey>> = {
  guided: 'way.barGuided',
  practice: 'way.barPractice',
  exam: 'way.barExam',
  retry: 'way.barRetry',
  drill: 'way.barDrill',
  preview: 'way.barPreview',
}

/** One line where the story has changed under the talk; null where it goes on as it was. */
const changedLine = (fits: number | null, t: Translator['t']): string | null => {
  if (fits === null) return null
  return fits === 0 ? t('state.changedFresh') : t('state.changedOn', { count: fits })
}

const wayOf = ({ attempt, fits }: LaidTable, words: Translator) => {
  const { transcript, from } = attempt
  const { t } = words
  const name = t(NAMES[transcript.mode])
  const spoken = t('way.barSpoken', { way: name })
  const branch = from && t('way.branchSpoken', { turn: from.turn, count: from.turn - 1 })
  return { name, spoken: sentences([spoken, branch, changedLine(fits, t)], words) }
}

const onwardFrom = ({ id, from, transcript }: Attempt, t: Translator['t']) =>
  from && transcript.mode === 'retry'
    ? { path: `/compare/${id}`, name: t('way.toCompare') }
    : { path: `/result/${id}`, name: t('play.toResult') }

const Laid = ({ table }: { table: LaidTable }) => {
  const { attempt, talk, fits } = table
  const words = useWords()
  const { t } = words
  const { settings, reducedMotion, storageRefused } = useWorld()
  const [sheet, setSheet] = useState<'policy' | 'help' | 'leave' | null>(null)
  const mute = useMute()
  const [opening] = useState(talk.line.peek())
  const close = () => setSheet(null)
  const { header } = talk.story.value
  const isOpenExam = attempt.transcript.mode === 'exam' && !talk.ended.value
  const ask = useCallback(() => setSheet('leave'), [])
  const askFirst = (event: MouseEvent) => {
    event.preventDefault()
    ask()
  }
  useLastWord(isOpenExam, ask)
  const tools = (
    <>
      <Button weight="quiet" onPress={() => setSheet('policy')}>
        {t('play.policy')}
      </Button>
      <Button weight="quiet" label={t('play.help')} onPress={() => setSheet('help')}>
        ?
      </Button>
      <span class="top-sound">
        <SoundButton />
      </span>
      <SettingsButton withLanguage={false} />
      <Dialog title={t('play.briefTitle')} open={sheet === 'policy'} onClose={close}>
        <h3>{t('brief.known')}</h3>
        <Known header={header} />
        <h3>{t('policy.title')}</h3>
        <PolicySheet named={header.policy} />
      </Dialog>
      <HelpDialog open={sheet === 'help'} onClose={close} />
      <LeaveExam open={sheet === 'leave'} onClose={close} />
    </>
  )
  return (
    <Conversation
      talk={talk}
      reducedMotion={reducedMotion.value}
      sound={settings.value.sound}
      onMute={mute}
      digits={settings.value.keys}
      tools={tools}
      notice={
        storageRefused.value ? t('play.notKept') : talk.line.value === opening ? changedLine(fits, t) : null
      }
      onHelp={() => setSheet('help')}
      way={wayOf(table, words)}
      onLeave={isOpenExam ? askFirst : null}
      onward={onwardFrom(attempt, t)}
    />
  )
}

export const PlayPage = ({ id }: { id: string }) => {
  const { t } = useWords()
  const world = useWorld()
  const loaded = useLoaded(() => layTable(world, id), [world, id])
  const table = loaded && 'value' in loaded ? loaded.value : null
  useRetelling(table)
  if (!loaded) return <Waiting text={t('app.loadingStory')} />
  if (!table) return <BrokenStory why={null} />
  if (table.kind === 'lost') return <NoSuchAttempt />
  if (table.kind === 'parted') return <Parted scenario={table.scenario} />
  if (table.kind === 'broken') return <BrokenStory why={table.why} />
  return <Laid table={table} />
}
