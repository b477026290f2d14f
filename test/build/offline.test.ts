import type { Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { filesOf, workbenchFilesOf } from '../../.build/offline.ts'

const chunk = (fileName: string, code: string, more: object = {}) => ({
  type: 'chunk',
  fileName,
  code,
  imports: [],
  dynamicImports: [],
  isEntry: false,
  facadeModuleId: null,
  ...more,
})
const asset = (fileName: string, source: string | Uint8Array = '') => ({ type: 'asset', fileName, source })
const bundleOf = (...files: readonly { readonly fileName: string }[]) =>
  Object.fromEntries(files.map((file) => [file.fileName, file])) as unknown as Rolldown.OutputBundle

const bundle = bundleOf(
  asset('index.html', '<script src="./assets/main-1.js"></script><link href="./heqi.webmanifest">'),
  asset('heqi.webmanifest', '{}'),
  // A server answers this otherwise for everybody who asks.
  asset('api/status', '{}'),
  asset('icon-512.png'),
  chunk(
    'assets/main-1.js',
    'import("./page-1.js"); "assets/page-1.css,assets/workbench-1.css" "api/status"',
    {
      isEntry: true,
      dynamicImports: [
        'assets/page-1.js',
        'assets/workbench-1.js',
        'assets/workshop-1.js',
        'assets/dashboard-1.js',
      ],
    },
  ),
  chunk('assets/page-1.js', 'new Worker("worker-1.js")', {
    imports: ['assets/shared-1.js'],
    viteMetadata: { importedCss: new Set(['assets/page-1.css']) },
  }),
  chunk('assets/shared-1.js', ''),
  chunk('assets/workbench-1.js', 'new Worker("worker-2.js")', {
    facadeModuleId: '/heqi/src/workbench/index.tsx',
    imports: ['assets/shared-1.js', 'assets/editor-1.js'],
    viteMetadata: { importedCss: new Set(['assets/workbench-1.css']) },
  }),
  chunk('assets/dashboard-1.js', '', { facadeModuleId: '/heqi/src/dashboard/index.tsx' }),
  chunk('assets/workshop-1.js', '', { facadeModuleId: '/heqi/src/locale/workshop.en.ts' }),
  chunk('assets/editor-1.js', ''),
  chunk('sw.js', 'assets/editor-1.js', { isEntry: true }),
  asset('assets/page-1.css', new TextEncoder().encode('src: url(font-1.woff2)')),
  asset('assets/font-1.woff2', new Uint8Array([1])),
  asset('assets/workbench-1.css', ''),
  asset('assets/worker-1.js', ''),
  asset('assets/worker-2.js', ''),
  asset('assets/OFL.txt', ''),
)

describe('what is put on a device for times without a network', () => {
  it('is the page and all that it can come to ask for, and nothing of the trainer’s', () => {
    expect(filesOf(bundle)).toEqual([
      './',
      'assets/font-1.woff2',
      'assets/main-1.js',
      'assets/page-1.css',
      'assets/page-1.js',
      'assets/shared-1.js',
      'assets/worker-1.js',
    ])
  })

  it('is joined by the workbench where stories are written, and by nothing of a lead’s', () => {
    expect(workbenchFilesOf(bundle)).toEqual([
      'assets/editor-1.js',
      'assets/workbench-1.css',
      'assets/workbench-1.js',
      'assets/worker-2.js',
      'assets/workshop-1.js',
    ])
  })
})
