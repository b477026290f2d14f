/** The look of the page, and what a trainee can set besides: sound, keys, this device. */
import { lazy, Suspense } from 'preact/compat'
import { Choice, LookSwitch, Slider, useWords } from '../ui/index.ts'
import { useServer } from './server.ts'
import { useWorld } from './world.ts'

const OnThisDevice = lazy(() => import('./OnThisDevice.tsx').then(({ OnThisDevice }) => OnThisDevice))

const ToWorkbench = lazy(() => import('./ToWorkbench.tsx').then(({ ToWorkbench }) => ToWorkbench))

const ServerRow = lazy(() => import('./ServerRow.tsx').then(({ ServerRow }) => ServerRow))

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

const KeySwitch = () => {
  const { t } = useWords()
  const { settings, change } = useWorld()
  return (
    <Choice
      legend={t('settings.keys')}
      value={settings.value.keys ? 'on' : 'off'}
      onChoose={(value) => change({ keys: value === 'on' })}
      options={(['on', 'off'] as const).map((value) => ({ value, name: t(`settings.keys-${value}`) }))}
    />
  )
}

export const SettingsButton = ({ withLanguage }: { withLanguage: boolean }) => {
  const found = useServer()
  return (
    <LookSwitch withLanguage={withLanguage}>
      <SoundSwitches />
      <KeySwitch />
      <Suspense fallback={null}>
        {found && <ServerRow presence={found.presence} />}
        <OnThisDevice />
        <ToWorkbench />
      </Suspense>
    </LookSwitch>
  )
}
