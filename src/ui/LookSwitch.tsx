/** Language at one press; how the page looks, in a sheet. The same switch stands in the bar of every page. */
import type { ReadonlySignal } from '@preact/signals'
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { isLocale, LOCALES } from '../locale/index.ts'
import { Button } from './Button.tsx'
import { Choice } from './Choice.tsx'
import { Dialog } from './Dialog.tsx'
import { useWords } from './words.ts'

/** How a reader wants pages to look; null means like the system. */
export interface Look {
  readonly locale: string | null
  readonly theme: 'light' | 'dark' | null
  readonly motion: 'full' | 'reduced' | null
  readonly text: 'normal' | 'large' | 'largest'
}

/** The reader's look, and the one way to change it. */
export interface Looks {
  readonly settings: ReadonlySignal<Look>
  readonly change: (changed: Partial<Look>) => void
}

export const LooksContext = createContext<Looks | null>(null)

/** The reader's look; only used below its provider. */
const useLooks = (): Looks => {
  const looks = useContext(LooksContext)
  if (!looks) throw new Error('a page stands where nobody says how it looks')
  return looks
}

const LANGUAGES = { 'zh-CN': '中文', en: 'English' } as const
type OrSystem<T extends string> = T | 'system'

const Switches = () => {
  const { t, locale } = useWords()
  const { settings, change } = useLooks()
  const { theme, motion, text } = settings.value
  const orNull = <T extends string>(value: OrSystem<T>): T | null => (value === 'system' ? null : value)
  return (
    <>
      <Choice
        legend={t('settings.language')}
        // What was chosen shows at once, also while its words are on their way.
        value={isLocale(settings.value.locale) ? settings.value.locale : locale}
        onChoose={(value) => change({ locale: value })}
        options={LOCALES.map((value) => ({ value, name: LANGUAGES[value] }))}
      />
      <Choice<OrSystem<'light' | 'dark'>>
        legend={t('settings.theme')}
        value={theme ?? 'system'}
        onChoose={(value) => change({ theme: orNull(value) })}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          name: t(`settings.theme-${value}`),
        }))}
      />
      <Choice
        legend={t('settings.text')}
        value={text}
        onChoose={(value) => change({ text: value })}
        options={(['normal', 'large', 'largest'] as const).map((value) => ({
          value,
          name: t(`settings.text-${value}`),
        }))}
      />
      <Choice<OrSystem<'full' | 'reduced'>>
        legend={t('settings.motion')}
        value={motion ?? 'system'}
        onChoose={(value) => change({ motion: orNull(value) })}
        options={(['system', 'full', 'reduced'] as const).map((value) => ({
          value,
          name: t(`settings.motion-${value}`),
        }))}
      />
    </>
  )
}

interface Props {
  /** Without it the language is changed in the sheet alone. */
  readonly withLanguage?: boolean
  /** What a room's sheet has besides. */
  readonly children?: ComponentChildren
}

export const LookSwitch = ({ withLanguage = true, children }: Props) => {
  const { t, locale } = useWords()
  const { change } = useLooks()
  const [open, setOpen] = useState(false)
  const other = locale === 'zh-CN' ? 'en' : 'zh-CN'
  return (
    <>
      {withLanguage && (
        <span lang={other}>
          <Button weight="quiet" onPress={() => change({ locale: other })}>
            {t('settings.other')}
          </Button>
        </span>
      )}
      <Button weight="quiet" onPress={() => setOpen(true)}>
        {t('settings.open')}
      </Button>
      <Dialog title={t('settings.title')} open={open} onClose={() => setOpen(false)}>
        <Switches />
        {children}
      </Dialog>
    </>
  )
}
