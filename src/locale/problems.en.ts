/** What is wrong in a story and what to do about it, in English. */
import type { problemsZhCN } from './problems.zh-CN.ts'

export const problemsEn: Readonly<Record<keyof typeof problemsZhCN, string>> = {
  'file-missing': '"{{found}}" is not there. Name a story under stories, a folder, or an .ink file.',
  'no-story': 'Ink cannot read the story yet. Mend the errors listed first.',
  'too-large':
    'The text is too long ({{found}} characters); {{meant}} is the most. Split it into several stories.',
  'line-too-long':
    'This line is too long, or holds too many braces, bars or tags. Break it into several lines.',
  'too-complex':
    'Up to here the story is too complex for Ink. Take nested braces and strings apart, or shorten the story.',
  'too-deep': 'Things are nested too deeply here. Move the inner part to a knot of its own.',
  'include-missing':
    'The INCLUDEd file "{{found}}" cannot be opened. Name a file that lies beside the story. Did you mean "{{meant}}"?',
  'include-recursive': 'Files INCLUDE each other in a circle. Remove one of the INCLUDEs. ({{found}})',
  'missing-target':
    'The divert "-> {{found}}" leads nowhere: no scene has that name. Did you mean "{{meant}}"? Write a name that is there, or begin a scene "=== {{found}} ===" further down.',
  'knot-unmarked':
    '"{{found}}" stands alone on its line and would be shown as words. If it names a scene, write "=== {{found}} ===".',
  'unknown-variable':
    'The story has no number called "{{found}}". Did you mean "{{meant}}"? Set for you are anger, trust, heard and variant; for one of your own add a line "VAR {{found}} = 0" below the header.',
  'sign-undeclared':
    'A condition looks at "{{found}}", so a line "VAR {{found}} = 0" has to stand below the header. Any number will do: the real one is set in play.',
  'unclosed-brace': 'A brace "{" is never closed. Add the "}".',
  'bad-braces':
    'Ink cannot read what stands in the braces, or the "}" is missing. On one line write "{condition: text|otherwise}"; over several lines, "}" stands alone on the last.',
  'unclosed-bracket': 'The reply\'s bracket "[" is never closed. Add "]" at the end of the line.',
  'unclosed-parenthesis': 'A parenthesis "(" is never closed. Add the ")".',
  'choice-needs-divert':
    'A reply inside a condition must divert afterwards. End it with "-> somewhere", or write "+ {condition} [reply]".',
  'gather-in-braces': 'Gathers (-) cannot stand inside braces. Use a single dash for each branch.',
  'loose-end':
    'The talk stops here with nothing to follow. On a new line below write "-> name of the next scene", or "-> END" where it ends. Did you mean to go on to "{{meant}}"?',
  'loose-replies':
    'After these replies (lines {{found}}) nothing follows. On a new line below them write "- -> name of the next scene", or "- -> END" where it ends. Did you mean to go on to "{{meant}}"?',
  'lost-gather':
    'This line seems to have lost its "- ": only the reply just above leads here now, not those that end on lines {{meant}}. Put "- " in front, and the talk goes on from here whichever was chosen.',
  'empty-choice': 'This reply is empty. Write what is said, or use "+ ->" for a way out.',
  'bad-tilde': 'After "~" comes one step of logic, such as "~ days = 4". Inside text use braces.',
  'name-taken': 'The name "{{found}}" is already taken. Choose another.',
  'reserved-name': 'Ink keeps the name "{{found}}" for itself. Choose another.',
  'bad-variable-value':
    'A VAR starts with a whole number, a text, true or false, or a list. Do sums in the story with "~".',
  'return-outside-function': '"~ return" belongs in a function. Leave a knot with "->".',
  'function-contents': 'A function holds no replies, diverts or stitches. Move them to a knot.',
  'tag-in-string': 'A string in quotes cannot hold a tag. Write "\\#" for a hash sign.',
  'not-a-function':
    'A knot is called as a function, or a function is diverted to. Functions are declared "=== function name ===".',
  'bad-arrow': 'The arrow is not right. A divert is "-> somewhere", the way back from a tunnel "->->".',
  'bad-condition': 'The branches are not right. Each is a line "- condition:", the last may be "- else:".',
  'unexpected-rest': 'Ink cannot read the rest of this line. Remove what is too much, or start a new line.',
  'unopened-bracket':
    'A "]" on this line has no "[" before it, or there is one too many. A reply stands in one pair of brackets with its tags: "+ [words # id: … # move: … # why: …]".',
  'unfinished-declaration':
    'This declaration is unfinished. Write "VAR name = 0", "CONST name = 0" or "LIST name = one, two".',
  'empty-section':
    'This knot or stitch has no name, or nothing in it. Write "=== name" with at least one line below.',
  'unfinished-expression': 'This condition or sum is unfinished. Add what belongs after the operator.',
  'unclosed-quote': 'A quotation mark is never closed. Add the second one.',
  'ink-stumbled': 'This line is unfinished and Ink cannot read on. Complete it.',
  'ink-error': 'Ink cannot read this: {{found}}',
  'ink-warning': 'Ink warns: {{found}}',
  'header-absent':
    'The story has no header. Put # title:, # summary:, # level:, # buyer:, # motive:, # start: and the rest at the very top, one a line.',
  'header-missing':
    'The header lacks "# {{found}}:". Add a line at the top of the story; if it is there already, look above it for a full-width "＃" or for other text.',
  'header-empty': '"# {{found}}:" says nothing. Fill it in.',
  'header-value': '"{{found}}" cannot be used here. It should be {{meant}}.',
  'header-unknown': 'The header has no tag "{{found}}". Did you mean "{{meant}}"?',
  'header-twice': '"# {{found}}:" is written twice and only the first counts. Remove one.',
  'header-late':
    '"# {{found}}:" comes too late to count. Move it to the very top, before any VAR, INCLUDE or text.',
  'variant-unread':
    'The header promises {{found}} variants, but the story never looks at variant. Add "VAR variant = 1" and write what differs as "{variant == 2: this|that}"; if nothing does, write "# variants: 1".',
  'no-variant': 'There is no variant {{found}}. This story has variants 1 to {{meant}}.',
  'unknown-tag': 'There is no tag "{{found}}"; it does nothing. Did you mean "{{meant}}"?',
  'tag-empty': 'The tag "{{found}}" says nothing and does nothing. Fill it in or remove it.',
  'unknown-pose': 'There is no pose "{{found}}". It should be {{meant}}.',
  'unknown-phase': 'There is no phase "{{found}}". It should be {{meant}}.',
  'unknown-field': 'The record has no field "{{found}}". It should be {{meant}}.',
  'unknown-mood': 'A mood has no "{{found}}". It should be {{meant}}.',
  'unknown-worth': 'An ending cannot be worth "{{found}}". It should be {{meant}}.',
  'unknown-move': 'There is no move "{{found}}". Did you mean {{meant}}?',
  'unknown-speaker':
    '"{{found}}" is no speaker, so the line counts as the system\'s. Did you mean "{{meant}}:"?',
  'mood-shape': '"{{found}}" is not a change of mood. Write "# mood: anger +2".',
  'ending-shape':
    '"{{found}}" is not a whole ending. Write "# ending: name, good"; the worth is good, fair or poor.',
  'bad-id': 'The name "{{found}}" holds characters that names cannot have. Make it "{{meant}}".',
  'reply-tag-on-line':
    '"# {{found}}" belongs to a reply and does nothing here. Move it inside the reply\'s brackets; if this line is meant as a reply, it must begin with a plain "+" and use plain "[ ]".',
  'reply-without-plus':
    'This line has the tags of a reply but is none, and would be shown as words. Begin it with "+ " and put all of it inside one pair of plain brackets "[ ]".',
  'line-tag-on-reply':
    '"# {{found}}" belongs to a line and does nothing on a reply. Move it to the line below the reply.',
  'one-line-switch':
    '"{{found}}" is shown as it stands: a switch cannot be written on one line. Put each "- value:" on its own line, or write "{condition: this|that}".',
  'left-untranslated':
    'This line is still marked "{{found}}". Say it in this language and take the mark away; "Side by side" in the workbench shows both languages.',
  'left-unwritten': 'This line is still marked "{{found}}". Write it and take the mark away.',
  'left-to-fill':
    '"{{found}}" is a gap for you to fill; the trainee would read it as it stands. Put real words there, without the brackets.',
  'reply-without-id':
    'This reply has no id. Add "# id: …" with a plain "#" inside the brackets: unique in the story, the same in each language.',
  'reply-without-why':
    'This reply does not say why. Add "# why: …" inside the brackets; the debrief needs it.',
  'reply-without-move':
    'This reply makes no move, so it neither earns nor costs. Add "# move: …" inside the brackets; the guide (stories/README.md) lists the moves.',
  'reply-said-twice':
    '"{{found}}" stands outside the brackets and is said again after the choice. Put all of it inside plain brackets "[ ]".',
  'duplicate-reply-id': 'The id "{{found}}" is already used on line {{meant}}. Choose another.',
  'bad-reply-id': 'The reply id "{{found}}" may hold only letters, digits, "-" and "_". Make it "{{meant}}".',
  'two-reply-ids': 'One reply has two ids, "{{meant}}" and "{{found}}". Keep one.',
  'id-with-logic': 'An id cannot hold logic: it must be the same everywhere. Write a fixed name.',
  'no-replies':
    'The story has no reply at all. Write replies as "+ [what is said # id: a1 # move: ask # why: …]".',
  'no-ending': 'The story has no ending. Add "# ending: name, good" to its last line, then "-> END".',
  'story-overfull': 'The story has {{found}} replies; {{meant}} is the most. Split it into several stories.',
  'crowded-decision':
    '{{found}} replies stand here at once, and keys reach only {{meant}}. Offer fewer; three or four are best.',
  luck: '"{{found}}" is luck, and a score cannot be exact with it. Instead of "{~this|that}" or RANDOM use variant or a condition.',
  fraction: '"{{found}}" is a fraction. Use whole numbers only; sums of money can be in cents.',
  external: 'Nothing answers "EXTERNAL {{found}}" here; it always gives 0. Write it as an Ink function.',
  'divide-by-zero': '"{{found}}" breaks the story off. Divide by something else.',
  'engine-variable':
    '"{{found}}" is set for the story, which may only read it. Change a mood with "# mood: anger +2", or name your own variable otherwise.',
  'fact-never-taught':
    'A reply needs the fact "{{found}}", but no line tells it. Add "# fact: {{found}}" to the line that does. Did you mean "{{meant}}"?',
  'fact-never-needed':
    'The fact "{{found}}" is told, but no reply uses it. Add "# needs: {{found}}" to a reply that does, or remove it. Did you mean "{{meant}}"?',
  'never-promised':
    'The promise "{{found}}" is kept or broken but never made. Add "# promise: {{found}}" to the line that makes it. Did you mean "{{meant}}"?',
  'promise-left-open':
    'The promise "{{found}}" is made and never settled, so the ending breaks it. Add "# kept: {{found}}" or "# broken: {{found}}". Did you mean "{{meant}}"?',
  'endless-loop':
    'From here on the story goes round in circles and never stops. Look for a "->" that leads back with no reply in between.',
  'wide-sign': '"{{found}}" is a full-width sign, which Ink takes for plain text. Write "{{meant}}".',
  'runtime-stumbled':
    'Ink breaks down after this line. Look for a division or a mod by zero, or a value that is not a number.',
  'runtime-error': 'The story breaks off here: {{found}}',
  'no-ending-reached':
    'No way through reaches an ending. Check the diverts that should lead to an "# ending:".',
  'reply-not-offered': 'The reply at turn {{found}} is not on offer there. On offer: {{meant}}.',
  unfinished: 'After {{found}} replies the conversation has not ended yet. On offer next: {{meant}}.',
  'choice-not-offered': 'The choice "{{found}}" is not on offer here. The story may have changed.',
  'other-version':
    'This record belongs to another version of the story and cannot be mixed with this one. Open it with its own version.',
  incomplete:
    'There are too many ways to finish the analysis within its limits, so no score is shown. Use fewer replies, variables or loops.',
  'too-many-paths': 'Too many paths branch off here to be worked out. Let them join sooner.',
  'dead-end':
    'From this reply some ways run on and never reach an ending. They probably stop at line {{meant}}. Follow them down: what is missing is a "-> next scene", or "# ending: name, good" on the last line.',
  'never-offered': 'No way through ever offers this reply. Check its condition, or remove it.',
  'unreached-knot': 'No way through reaches "{{found}}". Divert to it, or remove it.',
  'best-equals-chance':
    'The best way through is no better than guessing, so a score means nothing. Make some replies better than others.',
  'fault-pays':
    'In some places the faulty reply "{{found}}" is the best on offer. Offer a better one there, or change the moves.',
  'red-line-pays':
    'In some places the reply "{{found}}", which crosses a red line, is the best on offer. Offer a good one there that keeps the rules.',
  'red-line-passes':
    'An attempt that crossed a red line can still pass. Check the endings and the replies after it.',
  'longest-is-best':
    'The best reply is mostly the longest (in {{found}} of the decisions) and can be guessed by its look. In some places make another reply a little longer.',
  'best-is-first':
    'The best reply is mostly written first (in {{found}} of the decisions). Spread it over the places.',
  'give-away-word':
    '"{{found}}" stands almost only in one kind of reply and gives it away. Use it in both, or in neither.',
  'dominated-reply':
    'The reply "{{found}}" is never better than "{{meant}}", so there is nothing to weigh. Give it a reason, or replace it.',
  'duplicate-reply': 'The replies "{{found}}" and "{{meant}}" are nearly the same. Rewrite one.',
  'mood-against-score':
    '"{{found}}" calms the buyer more but costs more. Better here is "{{meant}}". See whether the moves and the reaction agree.',
  'bot-passes':
    'A bot with a single trick passes: {{found}}. This is variant {{meant}}. Make its trick fail in some places; the table at the end of the guide (stories/README.md) says how each bot chooses and what to do.',
  'listener-fails':
    'One who listens and uses what was heard does not always pass (passes {{found}}). This is variant {{meant}}. Leave a fitting reply at every step.',
  'few-opportunities':
    '"{{found}}" has too few opportunities for a score. At least three skills need four decisions each where they count; ten or so decisions are mostly enough.',
  'few-endings':
    'Too few endings can be reached ({{found}}). Write three at least: good, fair and poor; a mood in a condition counts steps, and 5 on the screen are one step: 60 is written 12.',
  'length-apart':
    'The replies here differ too much in length. The longest has {{found}} characters, the shortest {{meant}}. Make them alike.',
  'pass-mark-low': 'The pass mark {{found}} is so low that guessing may pass. Raise it to 75 or more.',
  'one-reply': 'There is only one reply here and nothing to choose. Write three at least.',
  'too-many-replies': '{{found}} replies are on offer at once, which is too many. Cut them to three or four.',
  'decision-count':
    'Decisions from start to end: {{found}}. Four is the least and thirty the most; ten to fourteen are best.',
  'parity-missing-locale':
    'The story lacks one of its languages ({{found}}). Add a version with the same structure.',
  'parity-header':
    'The headers of the two languages differ: {{found}}. The other language has {{meant}}; make them the same.',
  'parity-decision':
    'The two languages offer different replies here: {{found}}. The other language has {{meant}}; make them the same, in the same order.',
  'parity-move':
    'One reply makes different moves in the two languages: {{found}}. The other language has {{meant}}; make them the same.',
  'parity-fact':
    'Facts or promises at or after this reply differ between the two languages: {{found}}. The other language has {{meant}}; make them the same.',
  'parity-write':
    'The decision after this reply is written freely first (# write) in one language only: {{found}}. The other language has {{meant}}; make them the same.',
  'parity-ending':
    'The endings after this reply differ between the two languages: {{found}}. The other language has {{meant}}; make them the same.',
}
