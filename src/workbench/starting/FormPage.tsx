/** A new story from a form: filled in, kept as it is typed, and written out as a first version to work on. */
import './starting.css'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Button, Dialog, Notice, Page, PageLink, useWords } from '../../ui/index.ts'
import { useTools } from '../tools.ts'
import { keepForm, readForm } from './keptForm.ts'
import { type Filling, fieldId, useFault } from './LineField.tsx'
import { Closing, FirstSight, Promised, Size, Unsaid, What, Who } from './Parts.tsx'
import { blankForm, LINES, type LineName, planOf, type StoryForm } from './plan.ts'
import { skeletonOf } from './skeleton.ts'

/** The names of the drafts that are there. */
const useTaken = (): readonly string[] => {
  const { drafts } = useTools()
  const [taken, setTaken] = useState<readonly string[]>([])
  useEffect(() => {
    void drafts.all().then((all) => setTaken(all.map(({ id }) => id)))
  }, [drafts])
  return taken
}

const useForm = () => {
  const { t } = useWords()
  const { storage } = useTools()
  const blank = useMemo(
    () => blankForm({ good: t('starting.good'), fair: t('starting.fair'), poor: t('starting.poor') }),
    [t],
  )
  const [form, setForm] = useState<StoryForm>(() => readForm(storage, blank))
  const [kept, setKept] = useState(true)
  return {
    form,
    kept,
    change: (changed: Partial<StoryForm>) => {
      const next = { ...form, ...changed }
      setForm(next)
      setKept(keepForm(storage, next))
    },
    clear: () => {
      keepForm(storage, null)
      setForm(blank)
    },
  }
}

/** What is still wrong, each leading to its line. */
const Faults = ({ lines, filling }: { lines: readonly LineName[]; filling: Filling }) => {
  const { t } = useWords()
  const faultIn = useFault(filling)
  return (
    <div role="alert" class="form-faults">
      {lines.length > 0 && (
        <>
          <p>{t('starting.faults', { count: lines.length })}</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>
                <button
                  type="button"
                  class="jump"
                  onClick={() => document.getElementById(fieldId(line))?.focus()}
                >
                  {t(`starting.line-${line}`)}: {faultIn(line)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

const Clearing = ({ onClear }: { onClear: () => void }) => {
  const { t } = useWords()
  const [sure, setSure] = useState(false)
  return (
    <>
      <Button weight="quiet" onPress={() => setSure(true)}>
        {t('starting.clear')}
      </Button>
      <Dialog title={t('starting.clearSure')} open={sure} onClose={() => setSure(false)}>
        <div class="row">
          <Button
            weight="main"
            onPress={() => {
              onClear()
              setSure(false)
            }}
          >
            {t('starting.clear')}
          </Button>
          <Button onPress={() => setSure(false)}>{t('starting.clearNo')}</Button>
        </div>
      </Dialog>
    </>
  )
}

export const FormPage = () => {
  const { t, locale } = useWords()
  const { drafts, storage, now } = useTools()
  const { form, kept, change, clear } = useForm()
  const taken = useTaken()
  const [tried, setTried] = useState(false)
  const filling: Filling = { form, change, taken, tried }
  const faultIn = useFault(filling)
  const faults = LINES.filter((line) => faultIn(line) !== null)
  const write = async () => {
    setTried(true)
    const [first] = faults
    if (first) return document.getElementById(fieldId(first))?.focus()
    const id = form.lines.folder.trim()
    if (await drafts.keep({ id, files: skeletonOf(planOf(form, locale)), changed: now() }))
      keepForm(storage, null)
    location.hash = `/workbench/${id}`
  }
  return (
    <Page title={t('starting.title')}>
      <p class="lead">{t('starting.intro')}</p>
      <div class="new-story">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void write()
          }}
        >
          <Who filling={filling} />
          <What filling={filling} />
          <Unsaid filling={filling} />
          <Promised filling={filling} />
          <Closing filling={filling} />
          <Size filling={filling} />
          <Faults lines={tried ? faults : []} filling={filling} />
          {!kept && <Notice>{t('workbench.refused')}</Notice>}
          <div class="row">
            <button type="submit" class="button main">
              {t('starting.go')}
            </button>
            <Clearing
              onClear={() => {
                clear()
                setTried(false)
              }}
            />
          </div>
          <p class="caption">{t('starting.keptText')}</p>
        </form>
        <FirstSight form={form} />
      </div>
      <PageLink to="/workbench">{t('workbench.back')}</PageLink>
    </Page>
  )
}
