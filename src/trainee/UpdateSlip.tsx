/** A newer version waits: said quietly above the catalogue, and nothing happens by itself. */
import { useState } from 'preact/hooks'
import { Button, useWords } from '../ui/index.ts'
import { useWhole } from './useWhole.ts'
import { useWorld } from './world.ts'
import './here.css'

/** What to press, and what is said where a conversation runs in another tab. */
export const TakeUpdate = () => {
  const { t } = useWords()
  const { shelter } = useWorld().here
  const [held, setHeld] = useState(false)
  const take = async () => setHeld(!(await shelter.takeUpdate()))
  return (
    <>
      <Button onPress={() => void take()}>{t('here.takeUpdate')}</Button>
      {held && <span role="alert">{t('here.playing')}</span>}
    </>
  )
}

export const UpdateSlip = ({ onLater }: { onLater: () => void }) => {
  const { t } = useWords()
  if (!useWhole()) return null
  return (
    <div class="update-slip" role="status">
      <div>
        <span>{t('here.update')}</span>
        <TakeUpdate />
        <Button weight="quiet" onPress={onLater}>
          {t('here.later')}
        </Button>
      </div>
    </div>
  )
}
