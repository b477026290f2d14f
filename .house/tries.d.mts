interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[]
      readonly title: string
      readonly status: string
    }[]
  }[]
}
interface Run {
  readonly good: boolean
  readonly report: Report | null
}
interface Counts {
  readonly passed: number
  readonly failed: number
}
interface Tried extends Counts {
  readonly again: readonly string[]
}
export declare const countTests: (report: Report) => Counts
export declare const inTwoTries: (
  run: (files: readonly string[]) => Promise<Run>,
  home: string,
) => Promise<Tried>
export declare const inOneTry: (run: (files: readonly string[]) => Promise<Run>) => Promise<Tried>
