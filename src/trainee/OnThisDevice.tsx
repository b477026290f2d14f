/** The part of the settings that says what this device does and does not, and why. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Keeping } from '../client/keeping.ts'
import type { MessageKey } from '../locale/index.ts'
import { Button, useWords } from '../ui/index.ts'
import { TakeUpdate } from './UpdateSlip.tsx'
import { useLoaded } from './useLoaded.ts'
import { useWhole } from './useWhole.ts'
import { useWorld } from './world.ts'
import './here.css'

const Row = ({ name, children }: { name: MessageKey; children: ComponentChildren }) => (
  <div>
    <dt>{useWords().t(name)}</dt>
    <dd>{children}</dd>
  </div>
)

const recordsKey = (keeping: Keeping, refused: boolean, insecure: boolean): MessageKey => {
  if (refused) return 'here.records-refused'
  return insecure ? 'here.records-insecure' : `here.records-${keeping}`
}

const Records = () => {
  const { t, number } = useWords()
  const { here, storageRefused } = useWorld()
  const [asked, setAsked] = useState<Keeping | null>(null)
  const loaded = useLoaded(
    async () => ({ now: await here.readKeeping(), usage: await here.readUsage() }),
    [here],
  )
  if (!loaded || !('value' in loaded)) return null
  const { now, usage } = loaded.value
  const keeping = asked ?? now
  const insecure = here.shelter.offline.value === 'insecure'
  const ask = async () => setAsked(await here.askToKeep())
  return (
    <Row name="here.records">
      <p>{t(recordsKey(keeping, storageRefused.value, insecure))}</p>
      {usage !== null && <p>{t('here.usage', { size: number(usage / 2 ** 20) })}</p>}
      <p role="status">{asked === 'may-go' && t('here.keepDenied')}</p>
      {keeping === 'may-go' && asked === null && !storageRefused.value && (
        <Button onPress={() => void ask()}>{t('here.keep')}</Button>
      )}
    </Row>
  )
}

export const OnThisDevice = () => {
  const { t } = useWords()
  const { shelter, installation } = useWorld().here
  if (!useWhole()) return null
  const offline = shelter.offline.value
  const installing = installation.state.value
  return (
    <section class="here">
      <h3>{t('here.title')}</h3>
      <dl>
        <Records />
        <Row name="here.offline">{t(`here.offline-${offline}`)}</Row>
        <Row name="here.install">
          {t(`here.install-${installing}`)}
          {installing === 'offered' && (
            <Button onPress={() => void installation.install()}>{t('here.installNow')}</Button>
          )}
        </Row>
      </dl>
      {(offline === 'insecure' || offline === 'unsupported') && <p>{t('here.rest')}</p>}
      {shelter.update.value && (
        <p class="row">
          {t('here.update')} <TakeUpdate />
        </p>
      )}
    </section>
  )
}
