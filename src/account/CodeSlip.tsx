/** The personal code, shown once: large, to copy and to print. */
import { useState } from 'preact/hooks'
import { Button, useWords } from '../ui/index.ts'

/** Without permission, or on plain HTTP, there is nothing to copy to: the code is marked instead. */
const copyText = async (text: string, shown: HTMLElement | null): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown)
    return false
  }
}

export const CodeSlip = ({ code }: { code: string }) => {
  const { t } = useWords()
  const [told, setTold] = useState<'copied' | 'marked' | null>(null)
  const copy = async () => {
    const copied = await copyText(code, document.getElementById('personal-code'))
    setTold(copied ? 'copied' : 'marked')
  }
  return (
    <section class="code-slip" aria-label={t('account.codeOnce')}>
      <p>{t('account.codeOnceText')}</p>
      <p id="personal-code" class="code">
        {code}
      </p>
      <div class="row">
        <Button onPress={() => void copy()}>{t('account.copy')}</Button>
        <Button onPress={() => print()}>{t('account.print')}</Button>
        <span role="status">{told && t(`account.${told}`)}</span>
      </div>
    </section>
  )
}
