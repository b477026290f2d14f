/** Something that is not done at one press. */
import { useState } from 'preact/hooks'
import { Button, Dialog, useWords } from '../ui/index.ts'

interface Props {
  /** What the button says, and the sheet asks. */
  readonly name: string
  readonly label?: string
  readonly text: string
  readonly onSure: () => void
  readonly weight?: 'plain' | 'quiet'
}

export const Sure = ({ name, label, text, onSure, weight = 'quiet' }: Props) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button weight={weight} label={label ?? name} onPress={() => setOpen(true)}>
        {name}
      </Button>
      <Dialog title={name} open={open} onClose={() => setOpen(false)}>
        <p>{text}</p>
        <div class="row">
          <Button
            weight="main"
            onPress={() => {
              setOpen(false)
              onSure()
            }}
          >
            {name}
          </Button>
          <Button onPress={() => setOpen(false)}>{t('account.notNow')}</Button>
        </div>
      </Dialog>
    </>
  )
}
