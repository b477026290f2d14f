/** A page of coming in: whoever was sent a link may want it in the other language. */
import type { ComponentChildren } from 'preact'
import { Button, Page, useWords } from '../ui/index.ts'
import { useDesk } from './desk.ts'

export const DoorPage = ({ title, children }: { title: string; children: ComponentChildren }) => {
  const { t, locale } = useWords()
  const { speak } = useDesk()
  const other = locale === 'zh-CN' ? 'en' : 'zh-CN'
  return (
    <Page
      title={title}
      aside={
        <span lang={other}>
          <Button weight="quiet" onPress={() => speak(other)}>
            {t('settings.other')}
          </Button>
        </span>
      }
    >
      {children}
    </Page>
  )
}
