/** Whoever came from a scenario's figures to one of its lines is told where they are, and finds back. */
import { whenceOf } from '../client/whence.ts'
import { PageLink, useWords } from '../ui/index.ts'

export const Whence = ({ draft }: { draft: string }) => {
  const { t } = useWords()
  const address = whenceOf(() => sessionStorage, draft)
  if (address === null) return null
  return (
    <aside class="whence">
      <p>{t('workbench.whence')}</p>
      <PageLink to={address}>{t('workbench.whenceBack')}</PageLink>
    </aside>
  )
}
