/** The page of a conversation: takes up an attempt, keeps every reply, prepares the result meanwhile. */
import { useEffect, useState } from 'preact/hooks'
import { Conversation, startTalk, type Talk, type TalkStarted } from '../conversation/index.ts'
import { type CompiledStory, compile, type Problem } from '../ink/index.ts'
import { Button, Dialog, useWords, Waiting } from '../ui/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import { addReply, endAttempt } from './attempts.ts'
import { HelpDialog } from './HelpDialog.tsx'
import { PolicySheet } from './PolicySheet.tsx'
import { SettingsButton } from './SettingsButton.tsx'
import { SoundButton, useMute } from './SoundButton.tsx'
import type { Opened } from './shelf.ts'
import { BrokenStory, NoSuchAttempt, Parted } from './states.tsx'
import { useLoaded } from './useLoaded.ts'
import { useWorld, type World } from './world.ts'

type Table =
  | { readonly kind: 'laid'; readonly talk: Talk; readonly opened: Opened }
  | { readonly kind: 'lost' }
  | { readonly kind: 'parted'; readonly scenario: string }
  | { readonly kind: 'broken'; readonly why: Problem | null }

const read = (opened: Opened, world: World): CompiledStory | Problem | null => {
  const sources = opened.sources(world.words.value.locale)
  if (!sources) return null
  const { story, problems } = compile(sources)
  return story ?? problems.find(({ severity }) => severity === 'error') ?? null
}

const isStory = (read: CompiledStory | Problem | null): read is CompiledStory =>
  read !== null && 'header' in read

/** An attempt with the way to write it on; every change is kept before anything else happens. */
const startWith = (world: World, attempt: Attempt, version: string, story: CompiledStory): TalkStarted => {
  const { transcript } = attempt
  let current: Attempt = { ...attempt, transcript: { ...transcript, version } }
  const begun = world.tick() - (transcript.replies.at(-1)?.at ?? 0)
  return startTalk({
    story,
    variant: transcript.variant,
    seed: transcript.seed,
    guided: transcript.mode === 'guided',
    replies: transcript.replies,
    reducedMotion: () => world.reducedMotion.peek(),
    keep: (id) => {
      current = addReply(current, id, world.tick() - begun, world.now())
      return world.attempts.keep(current)
    },
    onEnded: () => {
      if (attempt.ended) return
      current = endAttempt(current)
      void world.attempts.keep(current)
    },
  })
}

const layTable = async (world: World, id: string): Promise<Table> => {
  const attempt = await world.attempts.find(id)
  const opened = attempt && (await world.shelf.open(attempt.transcript.scenario, attempt.transcript.version))
  if (!attempt || !opened) return { kind: 'lost' }
  const story = read(opened, world)
  if (!isStory(story)) return { kind: 'broken', why: story }
  world.examiner.prepare(story.sources, attempt.transcript.variant)
  const started = startWith(world, attempt, opened.version, story)
  if (started.ok) return { kind: 'laid', talk: started.talk, opened }
  return 'offered' in started.why
    ? { kind: 'parted', scenario: attempt.transcript.scenario }
    : { kind: 'broken', why: started.why }
}

/** Goes on in the language that was chosen, at the same place. */
const useRetelling = (table: Table | null, world: World) => {
  const { locale } = useWords()
  useEffect(() => {
    if (table?.kind !== 'laid') return
    const sources = table.opened.sources(locale)
    if (!sources || sources.main === table.talk.story.peek().sources.main) return
    const story = read(table.opened, world)
    if (isStory(story)) table.talk.retell(story)
  }, [table, locale, world])
}

const Laid = ({ id, talk }: { id: string; talk: Talk }) => {
  const { t } = useWords()
  const { settings, reducedMotion, storageRefused } = useWorld()
  const [sheet, setSheet] = useState<'policy' | 'help' | null>(null)
  const mute = useMute()
  const close = () => setSheet(null)
  const tools = (
    <>
      <Button weight="quiet" onPress={() => setSheet('policy')}>
        {t('play.policy')}
      </Button>
      <Button weight="quiet" label={t('play.help')} onPress={() => setSheet('help')}>
        ?
      </Button>
      <SoundButton />
      <SettingsButton withLanguage={false} />
      <Dialog title={t('policy.title')} open={sheet === 'policy'} onClose={close}>
        <PolicySheet named={talk.story.value.header.policy} />
      </Dialog>
      <HelpDialog open={sheet === 'help'} onClose={close} />
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
      notice={storageRefused.value ? t('play.notKept') : null}
      onHelp={() => setSheet('help')}
      resultPath={`/result/${id}`}
    />
  )
}

export const PlayPage = ({ id }: { id: string }) => {
  const { t } = useWords()
  const world = useWorld()
  const loaded = useLoaded(() => layTable(world, id), [world, id])
  const table = loaded && 'value' in loaded ? loaded.value : null
  useRetelling(table, world)
  if (!loaded) return <Waiting text={t('app.loadingStory')} />
  if (!table) return <BrokenStory why={null} />
  if (table.kind === 'lost') return <NoSuchAttempt />
  if (table.kind === 'parted') return <Parted scenario={table.scenario} />
  if (table.kind === 'broken') return <BrokenStory why={table.why} />
  return <Laid id={id} talk={table.talk} />
}
