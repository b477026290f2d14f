/** The drafts on this device, and the ways to begin one. */
import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, Dialog, Notice, Page, PageLink, useWords } from '../ui/index.ts'
import type { Draft, Files } from '../wire/draft.ts'
import { isFolderName, type Refusal, takeIn } from './carry.ts'
import { freeName } from './freeName.ts'
import { NameField } from './NameField.tsx'
import { Examples } from './starting/Examples.tsx'
import { titleOf } from './title.ts'
import { useTools } from './tools.ts'

/** What a new draft would hold; the name is asked for first. */
interface Beginning {
  readonly files: Files
  readonly proposal: string
}

const Naming = ({
  beginning,
  taken,
  onBegin,
  onClose,
}: {
  beginning: Beginning
  taken: readonly string[]
  onBegin: (id: string) => void
  onClose: () => void
}) => {
  const { t } = useWords()
  const [name, setName] = useState(beginning.proposal)
  const wrong = !isFolderName(name) ? 'nameBad' : taken.includes(name) ? 'nameTaken' : null
  const [shown, setShown] = useState(false)
  return (
    <Dialog title={t('workbench.name')} open onClose={onClose}>
      <form
        class="naming"
        onSubmit={(event) => {
          event.preventDefault()
          if (wrong) setShown(true)
          else onBegin(name)
        }}
      >
        <NameField
          label={t('workbench.nameHint')}
          value={name}
          wrong={shown && wrong !== null}
          onType={setName}
        />
        {shown && wrong && <Notice>{t(`workbench.${wrong}`)}</Notice>}
        <div class="row">
          <button type="submit" class="button main">
            {t('workbench.begin')}
          </button>
          <Button onPress={onClose}>{t('workbench.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}

const DraftRow = ({ draft, onDrop }: { draft: Draft; onDrop: () => void }) => {
  const { t, locale, shortDay } = useWords()
  const { now } = useTools()
  const [sure, setSure] = useState(false)
  return (
    <li class="draft">
      <a href={`#/workbench/${draft.id}`}>{titleOf(draft.id, draft.files, locale)}</a>
      <span class="caption">
        {draft.id} · {t('workbench.changed', { when: shortDay(draft.changed, now()) })}
      </span>
      <Button weight="quiet" onPress={() => setSure(true)} label={`${t('workbench.drop')} ${draft.id}`}>
        {t('workbench.drop')}
      </Button>
      <Dialog title={t('workbench.drop')} open={sure} onClose={() => setSure(false)}>
        <p>{t('workbench.dropSure', { id: draft.id })}</p>
        <div class="row">
          <Button weight="main" onPress={onDrop}>
            {t('workbench.drop')}
          </Button>
          <Button onPress={() => setSure(false)}>{t('workbench.cancel')}</Button>
        </div>
      </Dialog>
    </li>
  )
}

/** Files let go over the page are taken in like chosen ones. */
const useDropped = (take: (files: readonly File[]) => void) => {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      latest.current([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  }, [])
}

/** `kept` says whether all of this is on the device, for times without a network. */
export const ShelfPage = ({ kept }: { kept: ReadonlySignal<boolean> }) => {
  const { t, locale } = useWords()
  const { drafts, draftsRefused, now } = useTools()
  const known = useSignal<readonly Draft[] | null>(null)
  const [beginning, setBeginning] = useState<Beginning | null>(null)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const load = () => void drafts.all().then((all) => (known.value = all))
  const heading = useRef<HTMLHeadingElement>(null)
  const dropped = useRef(false)
  // With the row goes the sheet that asked, and with it the place of the focus.
  useEffect(() => {
    if (dropped.current) heading.current?.focus()
    dropped.current = false
  }, [known.value])
  const drop = async (id: string) => {
    await drafts.drop(id)
    dropped.current = true
    load()
  }
  useEffect(load, [drafts])
  const taken = (known.value ?? []).map(({ id }) => id)
  const propose = (files: Files, wanted: string) => setBeginning({ files, proposal: freeName(wanted, taken) })
  const proposeBlank = async () => {
    const { blankSkeleton } = await import('./starting/skeleton.ts')
    propose(blankSkeleton(locale), 'my-first')
  }
  const begin = async (id: string) => {
    if (!beginning) return
    await drafts.keep({ id, files: beginning.files, changed: now() })
    setBeginning(null)
    location.hash = `/workbench/${id}`
  }
  const bring = async (chosen: readonly File[]) => {
    const found = await takeIn(chosen)
    if ('refused' in found) return setRefused(found.refused)
    setRefused(null)
    const wanted = (chosen[0]?.name ?? '').replace(/\..*$/, '').toLowerCase()
    propose(found.files, isFolderName(wanted) ? wanted : 'story')
  }
  useDropped((chosen) => void bring(chosen))
  return (
    <Page title={t('workbench.title')}>
      <p class="lead">{t('workbench.intro')}</p>
      {kept.value && (
        <p class="caption" role="status">
          {t('workbench.offline')}
        </p>
      )}
      {draftsRefused.value && <Notice>{t('workbench.refused')}</Notice>}
      <div class="begin-here">
        <PageLink to="/workbench/new/form" weight="main">
          {t('starting.open')}
        </PageLink>
        <p>{t('starting.openText')}</p>
        <PageLink to="/workbench/help/book" className="way-on">
          {t('starting.book')}
        </PageLink>
      </div>
      <section class="bench-part">
        <h2 ref={heading} tabIndex={-1}>
          {t('workbench.mine')}
        </h2>
        {known.value?.length === 0 && <p>{t('workbench.mineNone')}</p>}
        <ul class="drafts">
          {(known.value ?? []).map((draft) => (
            <DraftRow key={draft.id} draft={draft} onDrop={() => void drop(draft.id)} />
          ))}
        </ul>
        <ul class="ways-in">
          <li>
            <Button onPress={() => void proposeBlank()}>{t('workbench.blank')}</Button>
            <p class="caption">{t('workbench.blankText')}</p>
          </li>
          <li>
            <label class="button plain file">
              {t('workbench.import')}
              <input
                type="file"
                class="only-read"
                multiple
                accept=".ink,.zip"
                onChange={({ currentTarget }) => {
                  void bring([...(currentTarget.files ?? [])])
                  currentTarget.value = ''
                }}
              />
            </label>
            <p class="caption">{t('workbench.importText')}</p>
          </li>
        </ul>
        {refused && (
          <Notice>{t(refused === 'none' ? 'workbench.importNone' : 'workbench.importBroken')}</Notice>
        )}
      </section>
      <Examples onTake={propose} />
      <PageLink to="/" className="way-on">
        {t('app.home')}
      </PageLink>
      {beginning && (
        <Naming
          beginning={beginning}
          taken={taken}
          onBegin={(id) => void begin(id)}
          onClose={() => setBeginning(null)}
        />
      )}
    </Page>
  )
}
