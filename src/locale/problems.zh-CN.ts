/** What is wrong in a story and what to do about it, in Chinese. */
export const problemsZhCN = {
  'file-missing': '找不到“{{found}}”。写 stories 下面的剧本名、文件夹，或者一个 .ink 文件。',
  'no-story': 'Ink 还读不懂这个剧本，先改好上面列出的错误。',
  'too-large': '文本太长（{{found}} 个字符），最多 {{meant}} 个。把剧本拆成几个。',
  'line-too-long': '这一行太长，或者花括号、竖线、标签太多。拆成几行来写。',
  'too-complex': '写到这里，剧本对 Ink 来说太复杂了。拆开嵌套的花括号和引号，或者把剧本缩短。',
  'too-deep': '这里一层套一层，嵌套太深。把里面的内容移到单独的小节（knot）里。',
  'include-missing': 'INCLUDE 的文件“{{found}}”打不开。写上和剧本放在一起的文件名。是不是想写“{{meant}}”？',
  'include-recursive': '文件通过 INCLUDE 绕回了自己。删掉其中一处 INCLUDE。（{{found}}）',
  'missing-target':
    '“-> {{found}}”要去的地方找不到，没有一场叫这个名字。是不是想写“{{meant}}”？改成已有的名字，或者在后面新起一场“=== {{found}} ===”。',
  'knot-unmarked': '“{{found}}”单独占了一行，学员会当成一句话看到。要是一场的名字，写成“=== {{found}} ===”。',
  'unknown-variable':
    '剧本里没有“{{found}}”这个数。是不是想写“{{meant}}”？系统给的数只有 anger（怒气）、trust（信任）、heard（觉得被听见）、variant（第几种情形）；是你自己记的数，就在头部下面加一行“VAR {{found}} = 0”。',
  'sign-undeclared':
    '条件里看了“{{found}}”，要先在头部下面写一行“VAR {{found}} = 0”。数字随便写，演的时候系统会换成真的。',
  'unclosed-brace': '花括号“{”没有合上。补上“}”。',
  'bad-braces':
    '花括号里的写法 Ink 看不懂，或者少了“}”。写在一行里是“{条件: 内容|否则}”；分几行写时，最后一行只有“}”。',
  'unclosed-bracket': '回复的方括号“[”没有合上。在这一行末尾补上“]”。',
  'unclosed-parenthesis': '圆括号“(”没有合上。补上“)”。',
  'choice-needs-divert':
    '写在条件里的回复，后面必须跳转。在它的内容末尾加上“-> 去处”，或者把条件写成“+ {条件} [回复]”。',
  'gather-in-braces': '花括号里不能用汇合点（-）。一个分支只写一个“-”。',
  'loose-end':
    '演到这里就没有下文了，学员会停在这一句。下面另起一行，写“-> 下一场的名字”；到此为止，就写“-> END”。是不是想接到“{{meant}}”？',
  'loose-replies':
    '上面几句回话（第 {{found}} 行）说完都没有下文。在它们下面另起一行，写“- -> 下一场的名字”；到此为止，就写“- -> END”。是不是想接到“{{meant}}”？',
  'lost-gather':
    '这一行前面像是少了“- ”：现在只有紧挨着的那句回话会接到这里，第 {{meant}} 行的接不上。在行首补上“- ”，不管选了哪句，都从这里往下说。',
  'empty-choice': '这个回复是空的。写上要说的话，或者用“+ ->”做备用出口。',
  'bad-tilde': '“~”后面应当是一步运算，比如“~ days = 4”。文字里的逻辑用花括号。',
  'name-taken': '名字“{{found}}”已经用过了，不能再用一次。换一个。',
  'reserved-name': '名字“{{found}}”是 Ink 保留的，不能用。换一个。',
  'bad-variable-value': 'VAR 的初始值只能是整数、文字、真假或列表。计算放到正文里用“~”来做。',
  'return-outside-function': '“~ return”只能写在函数里。普通小节用“->”离开。',
  'function-contents': '函数里不能有回复、跳转和小节。把它们移到普通小节里。',
  'tag-in-string': '引号里不能有标签。要打井号就写“\\#”。',
  'not-a-function': '把小节当成函数来调用了，或者反过来。函数要写成“=== function 名字 ===”。',
  'bad-arrow': '箭头写得不对。跳转是“-> 去处”，从隧道返回是“->->”。',
  'bad-condition': '条件分支写得不对。每个分支一行“- 条件:”，最后可以有“- else:”。',
  'unexpected-rest': '这一行的后半截 Ink 看不懂。多出来的删掉，或者另起一行。',
  'unopened-bracket':
    '这一行的“]”前面少了“[”，或者“]”多了一个。一句回话连同它的标签，放在一对方括号里：“+ [要说的话 # id: … # move: … # why: …]”。',
  'unfinished-declaration': '这一行声明没写完。写成“VAR 名字 = 0”、“CONST 名字 = 0”或“LIST 名字 = 甲, 乙”。',
  'empty-section': '这个小节没有名字，或者里面是空的。写成“=== 名字”，下面至少写一行。',
  'unfinished-expression': '这个条件或算式没写完。补上运算符后面的部分。',
  'unclosed-quote': '引号没有合上。补上后面的引号。',
  'ink-stumbled': '这一行没写完，Ink 读不下去。把它写完整。',
  'ink-error': 'Ink 读不懂这里：{{found}}',
  'ink-warning': 'Ink 提醒：{{found}}',
  'header-absent':
    '剧本没有开头标签。在第一行之前写上 # title:、# summary:、# level:、# buyer:、# motive:、# start: 等，一行一个，井号用半角。',
  'header-missing':
    '开头缺少“# {{found}}:”。在剧本最上面补一行；要是已经写了，看看上面几行有没有全角的“＃”，或者夹着别的文字。',
  'header-empty': '“# {{found}}:”后面是空的。补上内容。',
  'header-value': '“{{found}}”不能用。应当是 {{meant}}。',
  'header-unknown': '开头没有“{{found}}”这种标签。是不是想写“{{meant}}”？',
  'header-twice': '“# {{found}}:”写了两次，只有第一个有效。删掉一个。',
  'header-late': '“# {{found}}:”写得太晚了，不起作用。移到剧本最上面，在 VAR、INCLUDE 和正文之前。',
  'variant-unread':
    '开头说有 {{found}} 种情形，正文却从来不看 variant。加一行“VAR variant = 1”，再用“{variant == 2: 内容|否则}”写出不同；只有一种，就写“# variants: 1”。',
  'no-variant': '没有第 {{found}} 种情形。这个剧本的情形是 1 到 {{meant}}。',
  'unknown-tag': '没有“{{found}}”这种标签，它不起作用。是不是想写“{{meant}}”？',
  'tag-empty': '标签“{{found}}”后面是空的，不起作用。补上内容，或者删掉。',
  'unknown-pose': '没有“{{found}}”这个姿态。应当是 {{meant}}。',
  'unknown-phase': '没有“{{found}}”这个阶段。应当是 {{meant}}。',
  'unknown-field': '事后记录里没有“{{found}}”这一栏。应当是 {{meant}}。',
  'unknown-mood': '心情里没有“{{found}}”。应当是 {{meant}}。',
  'unknown-worth': '结局的好坏不能写“{{found}}”。应当是 {{meant}}。',
  'unknown-move': '没有“{{found}}”这个招数。是不是想写 {{meant}}？',
  'unknown-speaker': '“{{found}}”不是说话人，会被当成系统消息。是不是想写“{{meant}}:”？',
  'mood-shape': '“{{found}}”不是心情的变化。写成“# mood: anger +2”。',
  'ending-shape': '“{{found}}”不是完整的结局。写成“# ending: 名字, good”，好坏是 good、fair 或 poor。',
  'bad-id': '名字“{{found}}”里有不能用的字符。改成“{{meant}}”。',
  'reply-tag-on-line':
    '“# {{found}}”属于回复，写在这里不起作用。把它移到回复的方括号里；这一行要是本来就是回复，行首的“+”和方括号“[ ]”都用半角。',
  'reply-without-plus':
    '这一行有回话的标签，却不是回话，学员会当成一句话看到。行首写半角的“+ ”，整句放进一对半角的方括号“[ ]”。',
  'line-tag-on-reply': '“# {{found}}”属于台词，写在回复里不起作用。把它移到回复下面的那一行。',
  'one-line-switch':
    '“{{found}}”会原样显示出来：按值分支不能写在一行里。每个“- 值:”单独一行，或者用“{条件: 甲|乙}”。',
  'left-untranslated':
    '这一行还标着“{{found}}”，没有译好。译成这种语言，再把标记删掉；工作台的“对照”里，可以对着另一种语言改。',
  'left-unwritten': '这一行还标着“{{found}}”，等你来写。写好，再把标记删掉。',
  'left-to-fill': '“{{found}}”是留给你填的空，学员会照原样看到。换成真话，括号一起删掉。',
  'reply-without-id': '这个回复没有 id。在方括号里加上“# id: …”（井号用半角），全剧本不重复，两种语言相同。',
  'reply-without-why': '这个回复没有说明为什么。在方括号里加上“# why: …”，复盘时会用到。',
  'reply-without-move':
    '这个回复没有招数，不得分也不扣分。在方括号里加上“# move: …”，招数都列在“怎么写剧本”里（stories/README.md）。',
  'reply-said-twice': '“{{found}}”写在方括号外面，选完之后会再说一遍。整句放进半角的方括号“[ ]”里。',
  'duplicate-reply-id': 'id“{{found}}”已经在第 {{meant}} 行用过。换一个。',
  'bad-reply-id': '回复的 id“{{found}}”只能用字母、数字、“-”和“_”。改成“{{meant}}”。',
  'two-reply-ids': '同一个回复有两个 id：“{{meant}}”和“{{found}}”。留一个。',
  'id-with-logic': 'id 里不能有花括号：它在哪里都要一样。写成固定的名字。',
  'no-replies': '剧本里一个回复也没有。用“+ [要说的话 # id: a1 # move: ask # why: …]”写出回复。',
  'no-ending': '剧本里没有结局。在最后一句后面加上“# ending: 名字, good”，再写“-> END”。',
  'story-overfull': '剧本里有 {{found}} 个回复，最多 {{meant}} 个。拆成几个剧本。',
  'crowded-decision': '这里一次摆出 {{found}} 个回复，按键只够 {{meant}} 个。减少几个；三到四个最好。',
  luck: '“{{found}}”靠运气，成绩就没法算准。不用“{~甲|乙}”和 RANDOM，改用 variant 或条件。',
  fraction: '“{{found}}”带小数。只用整数，钱可以按分来算。',
  external: '“EXTERNAL {{found}}”在这里没有人回答，总是得到 0。改写成 Ink 函数。',
  'divide-by-zero': '“{{found}}”会让剧本中断。换一个除数。',
  'engine-variable': '“{{found}}”由系统来改，剧本只能读。要改心情用“# mood: anger +2”，自己的变量换个名字。',
  'fact-never-taught':
    '回复需要事实“{{found}}”，可是没有一句台词说到它。在说到它的那一行加上“# fact: {{found}}”。是不是想写“{{meant}}”？',
  'fact-never-needed':
    '事实“{{found}}”说了，却没有回复用到。在用到它的回复里加上“# needs: {{found}}”，或者删掉。是不是想写“{{meant}}”？',
  'never-promised':
    '承诺“{{found}}”从来没有许下，谈不上兑现或失信。在许诺的那一行加上“# promise: {{found}}”。是不是想写“{{meant}}”？',
  'promise-left-open':
    '承诺“{{found}}”许下之后没有下文，到结局就算失信。加上“# kept: {{found}}”或“# broken: {{found}}”。是不是想写“{{meant}}”？',
  'endless-loop': '从这里往下，剧本一直转圈，停不下来。看看哪个“->”没经过任何回复就绕回了前面。',
  'wide-sign': '这里的“{{found}}”是全角的，Ink 只当普通字。换成半角的“{{meant}}”。',
  'runtime-stumbled': 'Ink 走到这一句之后算不下去了。看看有没有除以零、对零取余，或者不是数的值。',
  'runtime-error': '剧本跑到这里出错了：{{found}}',
  'no-ending-reached': '怎么走都到不了结局。检查通往“# ending:”的跳转。',
  'reply-not-offered': '第 {{found}} 句当时并没有给出。可选的是：{{meant}}。',
  unfinished: '给了 {{found}} 句，对话还没到结局。接下来可选：{{meant}}。',
  'choice-not-offered': '选项“{{found}}”这时并没有给出。剧本可能改过了。',
  'other-version': '这份记录属于剧本的另一个版本，不能混在一起看。用原来的版本打开。',
  incomplete: '走法太多，没能全部算完，所以不给分。减少回复、变量，或者少绕回头路。',
  'too-many-paths': '从这里分出的路太多，算不完。让几条路尽早汇合。',
  'dead-end':
    '选了这句回话，有的路走到头也没有结局。多半断在第 {{meant}} 行。顺着往下看：缺的是“-> 下一场”，还是最后一句上的“# ending: 名字, good”。',
  'never-offered': '这个回复在哪条路上都不会出现。检查它的条件，或者删掉。',
  'unreached-knot': '没有一条路会走到“{{found}}”。加一个跳转，或者删掉。',
  'best-equals-chance': '最好的走法和乱选一样，成绩没有意义。让回复之间有好有坏。',
  'fault-pays': '在有的地方，失当的回复“{{found}}”反而最合算。给那里加一个更好的回复，或者改招数。',
  'red-line-pays': '在有的地方，踩红线的回复“{{found}}”反而最合算。给那里加一个守规矩的好回复。',
  'red-line-passes': '踩了红线还能及格。检查结局和后面的回复。',
  'longest-is-best':
    '最好的回复多半是最长的（{{found}} 的选择里），不看内容也能猜中。在几处把别的回复写得比它长一点。',
  'best-is-first': '最好的回复多半写在第一个（{{found}} 的选择里）。打散顺序。',
  'give-away-word': '“{{found}}”几乎只出现在一种回复里，泄露了好坏。两边都用，或者都不用。',
  'dominated-reply': '回复“{{found}}”处处不如“{{meant}}”，没有取舍可言。给它一个理由，或者换掉。',
  'duplicate-reply': '回复“{{found}}”和“{{meant}}”几乎一样。改写一个。',
  'mood-against-score':
    '“{{found}}”让买家更消气，却扣分更多。这里更好的是“{{meant}}”。检查招数和后面的反应是否一致。',
  'bot-passes':
    '只会一招的机器人也能及格：{{found}}。这是第 {{meant}} 种情形。让它那一招在几处碰壁；各个机器人怎么选、怎么改，见“怎么写剧本”最后的表（stories/README.md）。',
  'listener-fails':
    '认真听、按听到的去做，却不是每次都及格（及格 {{found}}）。这是第 {{meant}} 种情形。在每一步都留一个合适的回复。',
  'few-opportunities':
    '“{{found}}”练得太少，得不出分数。至少要有三项能力，各有四次选择用得上；写到十来次选择，多半就够了。',
  'few-endings':
    '走得到的结局太少（{{found}}）。至少写三个：好、一般、差；条件里的心情按格写，屏幕上的 5 是一格：60 写成 12。',
  'length-apart': '几个回复长短相差太多。最长的有 {{found}} 个字符，最短的有 {{meant}} 个。改得差不多长。',
  'pass-mark-low': '及格线 {{found}} 太低，乱选也可能过。提到 75 以上。',
  'one-reply': '这里只有一个回复，没有选择。至少写三个。',
  'too-many-replies': '这里一次给出 {{found}} 个回复，太多了。减到三四个。',
  'decision-count': '从头到尾做 {{found}} 次选择。至少四次，至多三十次；十到十四次最合适。',
  'parity-missing-locale': '缺少另一种语言的剧本（{{found}}）。补上同样结构的一份。',
  'parity-header': '两种语言的开头标签不一致：{{found}}。另一种语言里是 {{meant}}，改成一样。',
  'parity-decision':
    '两种语言在这里给出的回复不同：{{found}}。另一种语言里是 {{meant}}，改成一样，顺序也一样。',
  'parity-move': '两种语言里同一个回复的招数不同：{{found}}。另一种语言里是 {{meant}}，改成一样。',
  'parity-fact':
    '这个回复本身，或者选了它以后，两种语言里的事实或承诺不同：{{found}}。另一种语言里是 {{meant}}，改成一样。',
  'parity-write':
    '这个回复后面的那次回话，一种语言里先自己写（# write），另一种没有：{{found}}。另一种语言里是 {{meant}}，改成一样。',
  'parity-ending': '选了这个回复以后，两种语言里的结局不同：{{found}}。另一种语言里是 {{meant}}，改成一样。',
} as const
