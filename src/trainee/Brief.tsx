/** Before the first line: who, what, the shop's policy at hand, and the start. */
import { useEffect, useState } from 'preact/hooks'
import { Portrait } from '../conversation/Portrait.tsx'
import type { Header } from '../ink/types.ts'
import { Button, Notice, Page, useWords } from '../ui/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import { beginAttempt, lastEnded, nextVariant, openAttempt } from './attempts.ts'
import { PolicySheet } from './PolicySheet.tsx'
import { SettingsButton } from './SettingsButton.tsx'
import { useMute } from './SoundButton.tsx'
import { NoSuchPage } from './states.tsx'
import { useLoaded } from './useLoaded.ts'
import { useWorld, type World } from './world.ts'

/** Keeps a new attempt at a story and gives its id; null where the story is gone. */
export const begin = async (world: World, id: string, guided: boolean): Promise<string | null> => {
  const { shelf, attempts, words, luck, now } = world
  const { locale } = words.value
  const opened = await shelf.open(id)
  const header = shelf.find(id)?.header(locale)
  if (!opened || !header) return null
  const attempt = beginAttempt({
    scenario: id,
    version: opened.version,
    locale,
    variant: nextVariant(await attempts.all(), id, header.variants),
    mode: guided ? 'guided' : 'practice',
    luck: luck(5),
    now: now(),
  })
  await attempts.keep(attempt)
  return attempt.id
}

/** While the brief is read, what the play needs is fetched. */
const usePreload = () => {
  useEffect(() => {
    void import('./PlayPage.tsx').catch(() => {})
    void import('../ink/index.ts').catch(() => {})
    void import('../stage/index.ts').then(({ fetchStage }) => fetchStage()).catch(() => {})
  }, [])
}

interface StartProps {
  readonly id: string
  readonly header: Header
  readonly attempts: readonly Attempt[]
}

const Start = ({ id, header, attempts }: StartProps) => {
  const { t } = useWords()
  const world = useWorld()
  const open = openAttempt(attempts, id)
  const toggleSound = useMute()
  const [guided, setGuided] = useState(lastEnded(attempts, id) === null)
  const start = async () => {
    const attempt = await begin(world, id, guided)
    if (attempt) location.hash = `/play/${attempt}`
  }
  return (
    <div class="start">
      {header.variants > 1 && (
        <p>
          {t('brief.variants', { count: header.variants })}{' '}
          {t('brief.variantNow', { variant: nextVariant(attempts, id, header.variants) })}
        </p>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={guided}
          onChange={(event) => setGuided(event.currentTarget.checked)}
        />
        <span>
          <b>{t('brief.guided')}</b> {t('brief.guidedTip')}
        </span>
      </label>
      <label class="tick">
        <input type="checkbox" checked={!world.settings.value.sound.muted} onChange={toggleSound} />
        <span>
          <b>{t('sound.with')}</b> {t('sound.withTip')}
        </span>
      </label>
      <div class="row">
        {open && (
          <a class="button main" href={`#/play/${open.id}`}>
            {t('brief.resume')}
          </a>
        )}
        <Button weight={open ? 'plain' : 'main'} onPress={() => void start()}>
          {t(open ? 'brief.again' : 'brief.start')}
        </Button>
      </div>
    </div>
  )
}

const Facts = ({ header }: { header: Header }) => {
  const { t } = useWords()
  return (
    <dl class="facts">
      <div>
        <dt>{t('brief.who')}</dt>
        <dd>{header.name}</dd>
      </div>
      <div>
        <dt>{t('brief.what')}</dt>
        <dd>{header.item}</dd>
      </div>
      <div>
        <dt>{t('brief.motive')}</dt>
        <dd>{t(`brief.motive-${header.motive}`)}</dd>
      </div>
    </dl>
  )
}

export const Brief = ({ id }: { id: string }) => {
  const { t, locale, ordinal } = useWords()
  const { shelf, attempts, storageRefused } = useWorld()
  usePreload()
  const known = useLoaded(() => attempts.all(), [attempts, id])
  const header = shelf.find(id)?.header(locale)
  if (!header) return <NoSuchPage />
  return (
    <Page title={header.title} aside={<SettingsButton withLanguage />}>
      <p class="caption under-title">
        {t('catalogue.level', { level: ordinal(header.level) })} ·{' '}
        {t('brief.minutes', { count: header.minutes })} · {t('brief.pass', { pass: header.pass })}
      </p>
      {storageRefused.value && <Notice>{t('play.notKept')}</Notice>}
      <div class="brief">
        <div class="brief-case">
          <div class="brief-who">
            <Portrait who={header.buyer} mood={header.start} />
            <Facts header={header} />
          </div>
          <h2>{t('brief.known')}</h2>
          <ul class="known">
            {header.brief.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {known && <Start key={id} id={id} header={header} attempts={'value' in known ? known.value : []} />}
        </div>
        <aside class="sheet-on-desk">
          <h2>{t('policy.title')}</h2>
          <PolicySheet named={header.policy} />
        </aside>
      </div>
    </Page>
  )
}
