/** A word before an exam is left: what stays of it, and what would end it. */
import { Button, Dialog, PageLink, useWords } from '../ui/index.ts'

export const LeaveExam = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useWords()
  return (
    <Dialog title={t('way.leaveTitle')} open={open} onClose={onClose}>
      <p>{t('way.leaveText')}</p>
      <div class="row">
        <Button weight="main" onPress={onClose}>
          {t('way.leaveStay')}
        </Button>
        <PageLink to="/" weight="plain">
          {t('way.leaveGo')}
        </PageLink>
      </div>
    </Dialog>
  )
}
