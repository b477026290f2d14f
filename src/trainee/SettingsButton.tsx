/** Language at one press; the other switches in a sheet. */
import { lazy, Suspense } from 'preact/compat'
import { useState } from 'preact/hooks'
import { isLocale, LOCALES } from '../locale/index.ts'
import { Button, Choice, Dialog, Slider, useWords } from '../ui/index.ts'
import { useServer } from './server.ts'
import { useWorld } from './world.ts'

const OnThisDevice = lazy(() => import('./OnThisDevice.tsx').then(({ OnThisDevice }) => OnThisDevice))

const ToWorkbench = lazy(() => import('./ToWorkbench.tsx').then(({ ToWorkbench }) => ToWorkbench))

const ServerRow = lazy(() => import('./ServerRow.tsx').then(({ ServerRow }) => ServerRow))

const LANGUAGES = { 'zh-CN': '中文', en: 'English' } as const
type OrSystem<T extends string> = T | 'system'

const SoundSwitches = () => {
  const { t } = useWords()
  const { settings, change } = useWorld()
  const { sound } = settings.value
  return (
    <>
      <Choice
        legend={t('sound.name')}
        value={sound.muted ? 'off' : 'on'}
        onChoose={(value) => change({ sound: { ...sound, muted: value === 'off' } })}
        options={(['on', 'off'] as const).map((value) => ({ value, name: t(`sound.${value}`) }))}
      />
      {!sound.muted &&
        (['effects', 'music'] as const).map((kind) => (
          <Slider
            key={kind}
            name={t(`sound.${kind}`)}
            value={sound[kind]}
            onMove={(value) => change({ sound: { ...sound, [kind]: value } })}
          />
        ))}
    </>
  )
}

const Switches = () => {
  const { t, locale } = useWords()
  const { settings, change } = useWorld()
  const { theme, motion, text, keys } = settings.value
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
      <SoundSwitches />
      <Choice
        legend={t('settings.keys')}
        value={keys ? 'on' : 'off'}
        onChoose={(value) => change({ keys: value === 'on' })}
        options={(['on', 'off'] as const).map((value) => ({ value, name: t(`settings.keys-${value}`) }))}
      />
    </>
  )
}

export const SettingsButton = ({ withLanguage }: { withLanguage: boolean }) => {
  const { t, locale } = useWords()
  const { change } = useWorld()
  const [open, setOpen] = useState(false)
  const found = useServer()
  return (
    <>
      {withLanguage && (
        <span lang={locale === 'zh-CN' ? 'en' : 'zh-CN'}>
          <Button weight="quiet" onPress={() => change({ locale: locale === 'zh-CN' ? 'en' : 'zh-CN' })}>
            {t('settings.other')}
          </Button>
        </span>
      )}
      <Button weight="quiet" onPress={() => setOpen(true)}>
        {t('settings.open')}
      </Button>
      <Dialog title={t('settings.title')} open={open} onClose={() => setOpen(false)}>
        <Switches />
        <Suspense fallback={null}>
          {found && <ServerRow presence={found.presence} />}
          <OnThisDevice />
          <ToWorkbench />
        </Suspense>
      </Dialog>
    </>
  )
}
