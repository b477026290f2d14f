/** How a conversation is operated. */
import { Dialog, useWords } from '../ui/index.ts'

const KEYS = [
  ['play.key-pick', 'play.helpPick'],
  ['play.key-skip', 'play.helpSkip'],
  ['play.key-mute', 'sound.helpMute'],
  ['play.key-tab', 'play.helpTab'],
  ['write.keys', 'write.helpDone'],
  ['play.key-help', 'play.helpHelp'],
] as const

export const HelpDialog = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useWords()
  return (
    <Dialog title={t('play.help')} open={open} onClose={onClose}>
      <p>{t('play.helpMood')}</p>
      <dl class="keys-list">
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{t(key)}</kbd>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
