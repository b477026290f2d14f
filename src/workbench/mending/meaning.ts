/** What a problem means for the trainee who would play the story as it is. */

/** How a trainee would notice. */
export type Meaning =
  | 'blocked'
  | 'stuck'
  | 'unscored'
  | 'guessable'
  | 'unfair'
  | 'silent'
  | 'lost-words'
  | 'other-language'
  | 'unseen'
  | 'thin'
  | 'misled'
  | 'unready'

const RULES: Readonly<Record<Meaning, string>> = {
  blocked:
    'no-story too-large line-too-long too-complex too-deep include-missing include-recursive missing-target knot-unmarked unknown-variable sign-undeclared unclosed-brace bad-braces unclosed-bracket unopened-bracket unclosed-parenthesis choice-needs-divert gather-in-braces empty-choice bad-tilde name-taken reserved-name bad-variable-value return-outside-function function-contents tag-in-string not-a-function bad-arrow bad-condition unexpected-rest unfinished-declaration empty-section unfinished-expression unclosed-quote ink-stumbled ink-error header-absent file-missing',
  stuck:
    'loose-end loose-replies lost-gather dead-end endless-loop runtime-stumbled runtime-error divide-by-zero no-ending no-ending-reached no-replies',
  unscored:
    'incomplete too-many-paths best-equals-chance luck fraction external story-overfull few-opportunities',
  guessable:
    'longest-is-best best-is-first give-away-word length-apart bot-passes pass-mark-low dominated-reply one-reply',
  unfair:
    'fault-pays red-line-pays red-line-passes mood-against-score listener-fails fact-never-taught promise-left-open never-promised reply-without-move duplicate-reply',
  silent: 'reply-without-why',
  'lost-words':
    'wide-sign reply-without-plus one-line-switch reply-said-twice unknown-speaker unknown-tag tag-empty unknown-pose unknown-phase unknown-field unknown-mood unknown-worth unknown-move mood-shape ending-shape reply-tag-on-line line-tag-on-reply engine-variable',
  'other-language':
    'parity-missing-locale parity-header parity-decision parity-move parity-fact parity-write parity-ending reply-without-id duplicate-reply-id two-reply-ids bad-reply-id id-with-logic',
  unseen: 'never-offered unreached-knot fact-never-needed',
  thin: 'few-endings decision-count too-many-replies crowded-decision variant-unread',
  unready: 'left-untranslated left-unwritten left-to-fill',
  misled: 'header-missing header-empty header-value header-unknown header-twice header-late bad-id',
}

const MEANINGS = new Map(
  (Object.entries(RULES) as [Meaning, string][]).flatMap(([meaning, rules]) =>
    rules.split(' ').map((rule) => [rule, meaning] as const),
  ),
)

/** Null for what is no trainee's matter. */
export const meaningOf = (rule: string): Meaning | null => MEANINGS.get(rule) ?? null
