/**
 * Which modules travel together. Cut at every import the pages come in dozens of files of a few hundred bytes, and where a
 * way there and back takes half a second that is what they wait for, not the bytes.
 */
interface Chunk {
  readonly name: string
  readonly test: RegExp
  /** The greater goes first where two would take a module. */
  readonly priority: number
}

const src = (pattern: string): string => `/src/${pattern}$`
const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'))

/** Everything else is cut by Vite. */
const CHUNKS: readonly Chunk[] = [
  {
    // What the page's entry stands on: one file beside it.
    name: 'base',
    test: any(
      '/node_modules/(preact|@preact)/',
      'vite/preload-helper',
      'rolldown/runtime',
      src('wire/(parse|attempt)\\.ts'),
      src('ink/(comments|header|nearest|problem|types)\\.ts'),
      src('training/\\w+\\.ts'),
      src('trainee/attempts\\.ts'),
      src('ui/paper\\.ts'),
      src('trainee/drills/(agenda|doubles)\\.ts'),
    ),
    priority: 4,
  },
  {
    // What every page of a trainee stands on, and a face.
    name: 'trainee',
    test: any(
      '/node_modules/(wouter-preact|regexparam)/',
      src('ui/(?!stuck|paper|Form|Bests|Goal|handOut|moment|refusal)\\w+\\.tsx?'),
      src('ui/slider\\.css'),
      src('trainee/(App|SettingsButton|Watch|Whole|index|server|states|useLoaded|world)\\.tsx?'),
      src('trainee/catalogue\\.css'),
      src('conversation/(Portrait\\.tsx|portrait\\.css)'),
    ),
    priority: 3,
  },
  ...(['zh-CN', 'en'] as const).map((locale) => ({
    // The words of the catalogue, and of the stories in it.
    name: `first.${locale}`,
    test: any(
      src(`(locale/(first|ladder)|trainee/heads)\\.${locale}\\.ts`),
      `/stories/[^/]+/${locale}\\.ink\\?header$`,
    ),
    priority: 2,
  })),
  {
    // The drawings; their theatre comes by itself, with Phaser.
    name: 'stage',
    test: any(src('stage/(?!theatre/)[^?]+\\.ts'), src('stage/theatre/probe\\.ts')),
    priority: 2,
  },
  {
    // A story's map: on the workbench, and on a health page once it is looked at.
    name: 'map',
    test: any(src('conversation/map/[\\w-]+\\.(tsx?|css)')),
    priority: 2,
  },
  {
    // A conversation, without its debrief, and Ink without its compiler.
    name: 'talk',
    test: any(
      '/node_modules/inkjs/dist/ink\\.mjs',
      src('ink/(engine-bare|internals|order|print|run|seed|tags|tellable)\\.ts'),
      src('conversation/(?!examiner)[\\w-]+\\.(tsx?|css)'),
      src('analysis/(nearest-reply|wording)\\.ts'),
      src('sound/(effects|weather)\\.ts'),
      src('locale/mood\\.ts'),
      src(
        'trainee/(modes\\.ts|playing\\.ts|reading\\.ts|PlayPage\\.tsx|HelpDialog\\.tsx|PolicySheet\\.tsx|SoundButton\\.tsx|brief\\.css)',
      ),
    ),
    priority: 0,
  },
]

/** For the build's `output.codeSplitting`. */
export const codeSplitting = { includeDependenciesRecursively: false, groups: [...CHUNKS] }
