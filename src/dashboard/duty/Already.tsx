/** Said before something is given a second time: what is there, the way to it, and to give it all the same. */
import './duty.css'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Button, Dialog, useWords } from '../../ui/index.ts'

interface Props {
  readonly title: string
  readonly text: string
  readonly open: boolean
  /** What the buttons say. */
  readonly go: string
  readonly again: string
  /** Leads to what is there; the sheet has given the focus back by then. */
  readonly onGo: () => void
  readonly onAgain: () => void
  readonly onClose: () => void
  /** What is there, in the words of its list. */
  readonly children: ComponentChildren
}

export const Already = ({ title, text, open, go, again, onGo, onAgain, onClose, children }: Props) => {
  const { t } = useWords()
  const going = useRef(false)
  const shut = () => {
    onClose()
    if (going.current) onGo()
    going.current = false
  }
  return (
    <Dialog title={title} open={open} onClose={shut}>
      <p>{text}</p>
      <div class="already">{children}</div>
      <div class="row">
        <Button
          weight="main"
          onPress={() => {
            going.current = true
            onClose()
          }}
        >
          {go}
        </Button>
        <Button
          onPress={() => {
            onClose()
            onAgain()
          }}
        >
          {again}
        </Button>
        <Button weight="quiet" onPress={onClose}>
          {t('account.notNow')}
        </Button>
      </div>
    </Dialog>
  )
}
