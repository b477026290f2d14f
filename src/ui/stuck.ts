/** What stands on the page when its own program could not be fetched. */
import type { Translator } from '../locale/index.ts'

/** Where not even the words have arrived. */
const WORDLESS = {
  text: '网络断了，连上以后再试一次。No connection: try again once you are back online.',
  reload: '再试一次 · Try again',
}

/** Says so in `root`, with a way to try again. */
export const showStuck = (root: HTMLElement, words: Translator | null): void => {
  const says = document.createElement('p')
  says.role = 'alert'
  says.textContent = words?.t('state.offlineText') ?? WORDLESS.text
  const again = document.createElement('button')
  again.className = 'button main'
  again.textContent = words?.t('state.reload') ?? WORDLESS.reload
  again.addEventListener('click', () => location.reload())
  const page = document.createElement('main')
  page.className = 'opening'
  page.append(says, again)
  root.replaceChildren(page)
}
