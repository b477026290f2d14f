/** What a phone needs to keep Heqi on its home screen: name, colours and icons beside the page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const SIZES = [180, 512]
const fileOf = (size: number): string => `icon-${size}.png`

/** The web app manifest; its colours are those of the icon and of the page by day. */
export const MANIFEST = {
  name: '和气 Heqi',
  short_name: '和气 Heqi',
  start_url: './',
  display: 'standalone',
  background_color: '#e9ece3',
  theme_color: '#e9ece3',
  icons: SIZES.map((size) => ({
    src: `./${fileOf(size)}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  })),
}

/** Puts manifest and icons beside the built page. */
export const manifest = (): Plugin => {
  let root = process.cwd()
  return {
    name: 'heqi-manifest',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle() {
      for (const size of SIZES)
        this.emitFile({
          type: 'asset',
          fileName: fileOf(size),
          source: readFileSync(join(root, 'assets/icon', fileOf(size))),
        })
      this.emitFile({ type: 'asset', fileName: 'heqi.webmanifest', source: JSON.stringify(MANIFEST) })
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './heqi.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `./${fileOf(180)}` }, injectTo: 'head' },
    ],
  }
}
