/** A link or a code that is shown once: to copy, to print, to hold a phone before. */
import './once.css'
import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { useId, useState } from 'preact/hooks'
import { Button, useWords } from '../ui/index.ts'

/** Readers need as much of white around it. */
const QUIET_ZONE = 4

/** The link for a phone's camera, dark on light in both themes. */
const Qr = ({ text, label }: { text: string; label: string }) => {
  const code = generate(text)
  const side = code.size + 2 * QUIET_ZONE
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path d={toSvgPath(code)} />
    </svg>
  )
}

/** Without permission, or on plain HTTP, there is nothing to copy to: the text is marked instead. */
const copyText = async (text: string, shown: HTMLElement | null): Promise<'copied' | 'marked'> => {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown)
    return 'marked'
  }
}

interface Props {
  readonly title: string
  readonly hint: string
  /** What is handed on. */
  readonly text: string
  /** A code to type where a link cannot be opened. */
  readonly code?: string
  readonly qr?: string
}

export const Once = ({ title, hint, text, code, qr }: Props) => {
  const { t } = useWords()
  const id = useId()
  const [told, setTold] = useState<'copied' | 'marked' | null>(null)
  return (
    <section class="once" aria-label={title}>
      <h3>{title}</h3>
      <p>{hint}</p>
      <p id={id} class="once-text">
        {text}
      </p>
      {code && <p class="once-code">{code}</p>}
      {qr && <Qr text={text} label={qr} />}
      <div class="row">
        <Button weight="main" onPress={() => void copyText(text, document.getElementById(id)).then(setTold)}>
          {t('account.copy')}
        </Button>
        <Button onPress={() => print()}>{t('account.print')}</Button>
        <span role="status">{told && t(`account.${told}`)}</span>
      </div>
    </section>
  )
}
