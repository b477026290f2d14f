/**
 * A few letters of script in the page itself: what an address needs is asked for with the first breath, not two or three
 * ways there and back later. The server allows it by its hash (src/server/http/inline.ts); without it all comes later.
 */
import type { Plugin, Rolldown } from 'vite'

/** Modules behind a conversation, the longest first. */
const CONVERSATION = [
  'src/stage/theatre/open.ts',
  'src/trainee/PlayPage.tsx',
  'src/trainee/index.tsx',
  'src/stage/index.ts',
]
const CATALOGUE = ['src/trainee/index.tsx', 'src/trainee/Catalogue.tsx']

/** The words of each page by language; a reader who has chosen none gets what the browser speaks. */
const WORDS = {
  conversation: { zh: 'src/locale/zh-CN.ts', en: 'src/locale/en.ts' },
  catalogue: { zh: 'src/locale/first.zh-CN.ts', en: 'src/locale/first.en.ts' },
} as const

/** The title of the catalogue, in either language. */
const TITLE_FACE = /(^|\/)display-first[^/]*\.woff2$/

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

const isChunk = (file: Bundle[string] | undefined): file is Chunk => file?.type === 'chunk'

/** The file that a module went into. */
const holderOf = (bundle: Bundle, module: string): Chunk | undefined => {
  const chunks = Object.values(bundle).filter(isChunk)
  const holds = (id: string | null): boolean => id?.endsWith(`/${module}`) ?? false
  return (
    chunks.find(({ facadeModuleId }) => holds(facadeModuleId)) ??
    chunks.find(({ moduleIds }) => moduleIds.some(holds))
  )
}

/** Scripts and styles of these modules and of all that they stand on, in the order of asking. */
export const filesAhead = (bundle: Bundle, modules: readonly string[]): readonly string[] => {
  const scripts = new Set(modules.flatMap((module) => holderOf(bundle, module)?.fileName ?? []))
  for (const name of scripts) {
    const chunk = bundle[name]
    if (isChunk(chunk)) for (const next of chunk.imports) scripts.add(next)
  }
  const styles = [...scripts].flatMap((name) => {
    const chunk = bundle[name]
    return isChunk(chunk) ? [...(chunk.viteMetadata?.importedCss ?? [])] : []
  })
  return [...scripts, ...new Set(styles)]
}

interface Asked {
  readonly conversation: readonly string[]
  readonly catalogue: readonly string[]
  /** By page, then by language. */
  readonly words: Readonly<Record<string, Readonly<Record<'zh' | 'en', readonly string[]>>>>
}

/** Asks for what the address needs. A conversation's own letters wait until its programs are there (src/main.ts). */
const scriptFor = ({ conversation, catalogue, words }: Asked): string =>
  `{const h=location.hash,p=h.startsWith('#/play/')?'conversation':/^#?\\/?$/.test(h)?'catalogue':'';` +
  `let s='';try{s=localStorage.getItem('heqi.settings')??''}catch{}` +
  `const l=(/"locale":"(zh|en)/.exec(s)??/^(zh)/.exec(navigator.language))?.[1]??'en';` +
  `if(p==='conversation')document.documentElement.dataset.letters='later';` +
  `const w=${JSON.stringify(words)},m=${JSON.stringify({ conversation, catalogue })};` +
  `for(const f of p?[...m[p],...w[p][l]]:[]){const k=document.createElement('link'),` +
  `a=f.endsWith('.css')?'style':f.endsWith('.woff2')?'font':'script';` +
  `k.rel=a==='script'?'modulepreload':'preload';k.as=a;k.crossOrigin='';if(a==='font')k.fetchPriority='low';` +
  `k.href='./'+f;document.head.append(k)}}`

/** The page's entry, and behind it its style sheets, which an inline script would wait for. */
const ENTRY = '<script type="module"'

/** Puts that script before the page's entry. */
export const ahead = (): Plugin => ({
  name: 'heqi-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle, path }) => {
      if (!bundle || path !== '/index.html') return html
      // The page's own links are asked for anyway.
      const files = (modules: readonly string[]): readonly string[] =>
        filesAhead(bundle, modules).filter((file) => !html.includes(file))
      const inBoth = ({ zh, en }: Readonly<Record<'zh' | 'en', string>>) => ({
        zh: files([zh]),
        en: files([en]),
      })
      const script = scriptFor({
        conversation: files(CONVERSATION),
        catalogue: [...files(CATALOGUE), ...Object.keys(bundle).filter((file) => TITLE_FACE.test(file))],
        words: { conversation: inBoth(WORDS.conversation), catalogue: inBoth(WORDS.catalogue) },
      })
      return html.replace(ENTRY, () => `<script>${script}</script>\n    ${ENTRY}`)
    },
  },
})
