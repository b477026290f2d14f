/** The command line's words. */
export const cliEn = {
  checked: '{{errors}} errors, {{warnings}} warnings',
  variant: 'Variant {{variant}}',
  solved: 'Variant {{variant}}: {{paths}} paths, {{states}} states, {{seconds}} s',
  best: 'best',
  worst: 'worst',
  chance: 'by chance',
  bot: 'Variant {{variant}}  {{bot}}: {{runs}} runs, {{passRate}} pass, mean score {{meanScore}}',
  score: 'Score {{score}}, ending {{ending}}',
  passed: 'Passed',
  failed: 'Not passed',
  mood: 'anger {{anger}}  trust {{trust}}  heard {{heard}}',
} as const
