# title: 三个数
# summary: 退休物理老师带着钢尺和灰卡来问：线头、颜色、长短，三个数里到底哪个不合格？
# level: 4
# buyer: lin
# name: 林老师
# item: 织物一件（开衫、窗帘或被套）
# minutes: 8
# pass: 75
# motive: doubt
# start: anger 9, trust 4, heard 2
# ready: 9
# turns: 20
# variants: 3
# source: casebook 8; S1, S2, S4
# brief: 林老师，第二次来买；今天20号，货是19号签收的。
# brief: 本店出厂检验线：线头不超过10毫米；成对的两边，长短差不超过10毫米；两块料的颜色对灰卡，不低于4级（5级最好，1级最差）。
# brief: 七天内可退，质量问题由店里出运费；小修有票据的，30元以内可以从订单里退。
# brief: 仓库每天4点前能开箱验货、当天寄出，路上两天。
# brief: 厂里只接整批的单，工序怎么改由厂里定。
# policy: refund-7d, quality-freight-on-shop, repair-bill-30, mill-batch-only

VAR variant = 1
VAR anger = 0
VAR trust = 0
VAR heard = 0

VAR ends = 6
VAR longest = 8
VAR gap = 13
VAR knows_method = 0
VAR knows_hint = 0
VAR knows_presale = 0
VAR knows_reason = 0
VAR knows_wish = 0
VAR deal = 0
VAR mill = 0
VAR kept = 0
VAR mended = 0

{variant:
- 1:
    ~ ends = 6
    ~ longest = 8
    ~ gap = 13
- 2:
    ~ ends = 9
    ~ longest = 7
    ~ gap = 6
- 3:
    ~ ends = 5
    ~ longest = 43
    ~ gap = 4
}
-> opening

=== opening ===
{variant:
- 1:
    system: 订单卡：羊毛开衫一件，燕麦色，实付368元，19号签收。今天20号。
- 2:
    system: 订单卡：棉麻窗帘一对，灰蓝色，实付452元，19号签收。今天20号。
- 3:
    system: 订单卡：水洗棉被套一条，米白色，实付239元，19号签收。今天20号。
}
buyer: 您好，我姓林。昨天到的{variant == 1:开衫|{variant == 2:窗帘|被套}}，我看了，也量了。 # pose: neutral
buyer: 一共三件事，我按顺序说。
buyer: 第一件，线头。{variant == 1:衣服里面|{variant == 2:底边背面|被套里面}}有{ends}处，最长的{longest}毫米。
coach: 她说一共三件事。现在说到第几件？
+ [线头好办，拿小剪刀贴着根剪掉就行，不影响用。您说的另外两件是什么？ # id: a1 # move: interrupt # why: 她刚报了一个数，还没问怎么办，结论已经下了；线头能不能剪，这时候谁也没看见。]
    buyer: 我还没问怎么办，您已经答了。{variant == 3:能不能剪，您也还没看见呢。} # pose: sigh
    buyer: 请让我说完。
+ [林老师您好，给您添麻烦了，很抱歉。麻烦您报一下订单号，我马上给您核实。 # id: a2 # move: apologise, mishear # why: 订单卡就摆在眼前，还向她要订单号，她听出来的是没人在看。]
    buyer: 我是从订单里点进来的，订单号该在您那边。 # pose: sigh
    buyer: 我接着说。
+ [第一件我记下了。您慢慢说，第二件、第三件都讲完，我再一样一样回您。 # id: a3 # move: acknowledge # why: 她自己编好了号，让她按号讲完，三个数才齐。]
    buyer: 好，那我说完。 # pose: neutral
+ [线头是挺闹心的。我先给您申请补10元，或者寄把线剪过去，您看哪样合适？ # id: a4 # move: options, interrupt # why: 三件才说了一件就开价，她会想：后面两件您是不打算听了。]
    buyer: 10元是哪个数乘哪个数来的？ # pose: sigh
    buyer: 还有两件，您先听着。
-
-> three_numbers

=== three_numbers ===
{variant:
- 1:
    buyer: 第二件，颜色。袖子和衣身有一点差，对灰卡，4到5级。
    buyer: 第三件，长短。左边侧缝581毫米，右边594毫米，差13毫米。
    buyer: 照片先发您两张：线头一张，颜色一张。
- 2:
    buyer: 第二件，颜色。两片挂到一起不一样，对灰卡，3级。
    buyer: 第三件，长短。一片2612毫米，一片2606毫米，差6毫米。
    buyer: 照片先发您两张：线头一张，长短一张。
- 3:
    buyer: 第二件，颜色。正面和背面有一点差，对灰卡，4级。
    buyer: 第三件，长短。两条长边，一条2002毫米，一条1998毫米，差4毫米。
    buyer: 照片先发您两张：颜色一张，长短一张。
}
buyer: 我只想问一句：照你们的标准，哪个算合格，哪个不算？
coach: 她报了好几个数。回话里的数，一个一个对一遍。
+ [机器成批做的，线头、颜色、长短多少都会有点出入，一般不影响使用，您先宽宽心。 # id: b1 # move: excuse # why: 她给的是毫米和级，回她“多少有点”，等于把她量了一晚上的数抹掉了。]
    buyer: “多少有点”，是多少？ # pose: sneer
    buyer: 我给您的可都是数。
+ [我念给您对：线头{variant == 2:7|{ends}}处，最长{variant == 2:9|{longest}}毫米；颜色{variant == 1:4到5级|{variant == 2:3级|4级}}；长短差{gap}毫米。您问哪个过不了。 # id: b2 # move: {variant == 2:mishear|paraphrase} # why: {variant == 2:她说的是9处、7毫米，两个数给念反了；跟量东西的人说话，一个数错，后面的话就都要打折。|数字原样念回去，连她问的那句也没丢，她不用再说第二遍。}]
    {variant == 2:
        buyer: 反了。是9处，最长7毫米。 # pose: sigh
        buyer: 抄数都能抄反，我有点不放心。
    - else:
        buyer: 对，一个数不差。 # pose: relief
    }
+ [您看得真细，这份心我特别能理解。您提的每一条我们都非常重视，一定认真去改进。 # id: b3 # move: empathise, template # why: 听着暖，可三个数一个没接，她问的那句也没答，换个买家照样能发。]
    buyer: “重视”没有单位。 # pose: sneer
    buyer: 我问的是哪个合格。
+ [照您报的记：线头{ends}处，最长{variant == 3:34|{longest}}毫米；颜色{variant == 1:3到4级|{variant == 2:3级|4级}}；长短差{gap}毫米。您要问哪个不合格。 # id: b4 # move: {variant == 2:paraphrase|mishear} # why: {variant == 2:数字原样记下，连她问的那句也没丢，她不用再说第二遍。|{variant == 1:她说的是4到5级，记低了一级，本来合格的就成了不合格。|她说的是43毫米，记成34，抄的人没看第二眼。}}]
    {variant:
    - 1:
        buyer: 颜色我说的是4到5级，不是3到4级。 # pose: sigh
        buyer: 低一级，意思就全变了。
    - 2:
        buyer: 对，一个数不差。 # pose: relief
    - 3:
        buyer: 43毫米，不是34。 # pose: sigh
        buyer: 您抄完没看第二眼吧。
    }
-
-> check_how

=== check_how ===
buyer: 数是我在家里量的，信不信由您。您打算怎么核？
coach: 她的数是怎么得来的，您知道吗？
+ [您量的时候是摊平的吗？手上带一点劲，差个几毫米很常见，这个我得先弄清楚。 # id: c1 # move: interrogate # why: 话是内行话，可问法里带着“怕是您量错了”，她听得出来。]
    buyer: 您这是问我，还是不信我？ # pose: sneer
    buyer: 我教了三十四年物理，头一堂课就是读尺。
+ [您量的我信。这就叫仓库拿件同款的量，今天把数发您，两边一对就都清楚了。 # id: c2 # move: timeline, interrupt # why: 办事够快，可没问她怎么量的；量法不一样，两个数没法比。]
    buyer: 先别量。您挂着量，我摊着量，两个数怎么对？ # pose: sigh
    buyer: 量法没说定，量出来也是白量。
+ [我把检测报告、洗护说明、色卡和工艺视频都整理好发您，您先看看，不明白的再问我。 # id: c3 # move: overeager # why: 她要一句核对的办法，收到一摞材料，等于让她自己去找答案。]
    buyer: 我问一句话，您给我一摞材料。 # pose: sigh
    buyer: 答案在第几页？
+ [您是怎么量的？东西怎么放、看颜色用什么光、量了几遍，您说说，我这边照着来。 # id: c4 # move: ask # why: 问的是办法，不是问她准不准；量法对齐了，两边的数才能比。]
    ~ knows_method = 1
    buyer: 摊平放一夜，用钢尺，不拉不扯，每边量三遍取中间的数。颜色是上午10点，在北窗底下看的。{variant == 3:里子翻出来，一寸一寸摸过。} # fact: method
    buyer: 灰卡是跟从前一个学生借的，他在纺检所。你们肯照这个来，我就服。 # pose: relief
-
-> missing_photo

=== missing_photo ===
buyer: 照片两张，您那边都有了。还缺什么，您说。
coach: 她发来的是哪两张？没发的是哪一张？
+ [还缺一张标签：两块料的缸号，挨着拍就行。线头和长短那两张，已经看清楚了。 # id: d1 # move: {variant == 2:evidence|mishear} # why: {variant == 2:线头和长短她都发了，独缺颜色的凭据；缸号一拍，同不同缸不用争。|她没发过长短的照片，您却说看清楚了；真正缺的那张反倒没要。}]
    {variant == 2:
        -> photo_found
    - else:
        -> photo_wrong
    }
+ [还缺一张线头的：里面靠根那一截，凑近了拍。颜色和长短那两张，已经看清楚了。 # id: d2 # move: {variant == 3:evidence|mishear} # why: {variant == 3:颜色和长短她都发了，独缺线头；根上那一截才看得出是没剪净还是没锁住。|{variant == 1:长短那张她还没发，您却说看清楚了；缺的正是那一张。|颜色那张她还没发，您却说看清楚了；线头那张倒是早有了。}}]
    {variant == 3:
        -> photo_found
    - else:
        -> photo_wrong
    }
+ [还缺一张量长短的：尺子贴着边，读数拍进去。线头和颜色那两张，已经看清楚了。 # id: d3 # move: {variant == 1:evidence|mishear} # why: {variant == 1:线头和颜色她都发了，独缺量长短那张；要一张就够，不折腾她。|{variant == 2:颜色那张她还没发，您却说看清楚了；长短那张倒是早有了。|线头那张她还没发，您却说看清楚了；长短那张倒是早有了。}}]
    {variant == 1:
        -> photo_found
    - else:
        -> photo_wrong
    }
+ [省得您来回跑，三处都重新拍一张好吗？光线亮一点，带上尺子，我这边一次报给质检。 # id: d4 # move: mishear # why: 好心想一次办齐，可两张她早发了，再要一遍，她只当没人看过。]
    buyer: 发过的那两张，您是没看，还是没存？ # pose: sigh
    buyer: 同一个实验，我不做第二遍。
    -> verdict

=== photo_found ===
~ knows_hint = 1
{variant:
- 1:
    buyer: 拍好了，左右各一张。
    buyer: 我还看出一点：洗标缝在右边，多出来的那一截，全在洗标往下。洗标往上，两边一样长。 # fact: hint
- 2:
    buyer: 拍好了。一片尾号0412，一片0427。
    buyer: 我还看出一点：折痕也不一样，一片叠三折，一片叠四折。像是从两个包里各抽了一片。 # fact: hint
- 3:
    buyer: 拍好了。您看，{ends}处全在拉链两头。
    buyer: 我轻轻一带，退出来三针。这不是没剪干净，是收尾没锁住。 # fact: hint
}
-> verdict

=== photo_wrong ===
buyer: 您数数我发的是哪两张。您说看清楚了的，有一张我根本没发。 # pose: sneer
buyer: 您要的这张先放一放。
-> verdict

=== verdict ===
buyer: 回到我那句话：哪个合格，哪个不合格？
coach: 三条检验线在简报里，拿她的三个数去对。
+ [线头这一项不合格，我们的线是10毫米。颜色和长短在线内，这两项我照实说合格。 # id: e1 # move: {variant == 3:explain|mishear} # why: {variant == 3:43毫米对10毫米，4级刚好在线上；该认的认，合格的也敢说合格，她要的就是这个。|线头没有超过10毫米，您判错了；真正超线的那一项反倒放过了。}]
    {variant == 3:
        -> verdict_right
    - else:
        -> verdict_wrong
    }
+ [长短这一项没过，线是10毫米，您量的超了。线头和颜色合格，我不拿好话糊弄您。 # id: e2 # move: {variant == 1:explain|mishear} # why: {variant == 1:13毫米对10毫米，另两个数都在线内；一项一项对着说，她自己能验。|长短没到10毫米，您判错了；真正没过的那一项反倒说成了合格。}]
    {variant == 1:
        -> verdict_right
    - else:
        -> verdict_wrong
    }
+ [三样都是我们没把好关，向您道歉。不管差多少都算我们的，一样也不往外推，您放心就是。 # id: e3 # move: apologise, cave # why: 她问的是哪个，您答全部；合格的也认，说明没有对过，这个歉她没法收。]
    buyer: 合格的您也认？那就是没对过。 # pose: sneer
    buyer: 我不缺人赔不是，缺人对数。
    -> your_turn
+ [颜色这一项不够，线是灰卡4级，您对出来的低了。线头和长短合格，我有一说一。 # id: e4 # move: {variant == 2:explain|mishear} # why: {variant == 2:3级对4级，另两个数都没到10毫米；有线有数，她自己能验。|颜色并不低于4级，您判错了；真正超线的那一项反倒说成了合格。}]
    {variant == 2:
        -> verdict_right
    - else:
        -> verdict_wrong
    }

=== verdict_right ===
~ knows_presale = 1
buyer: 有线，有数，有比较。今天头一句像答案的话。 # pose: relief
{variant:
- 1:
    buyer: 那我也说一件。下单前我问过你们，左右侧缝最多差多少。
    buyer: 回我的是“做工没得挑，闭眼入”。我睁着眼，还是入了。 # fact: presale
- 2:
    buyer: 那我也说一件。下单前我问过你们，两片是不是一匹布上裁的。
    buyer: 回我的是“都是好料子，放心拍”。我问的是这个吗？ # fact: presale
- 3:
    buyer: 那我也说一件。下单前我问过你们，里面的线头收没收住。
    buyer: 回我的是“品质杠杠的”。杠杠的，是收住了还是没收住？ # fact: presale
}
-> your_turn

=== verdict_wrong ===
{variant:
- 1:
    buyer: 13比10大，8比10小，4到5级在4级上头。 # pose: sigh
    buyer: 不合格的是长短。这道题我自己做完了。
- 2:
    buyer: 7和6都不到10，3级在4级底下。 # pose: sigh
    buyer: 不合格的是颜色。这道题我自己做完了。
- 3:
    buyer: 43比10大，4比10小，4级不低于4级。 # pose: sigh
    buyer: 不合格的是线头。这道题我自己做完了。
}
-> your_turn

=== your_turn ===
{anger > 11:
    buyer: 话说到这儿，我也有点乏了。您还有什么要讲的？
- else:
    buyer: 话说到这儿，您怎么看？
}
coach: 她为什么独独在这一处较真？您知道了没有？
+ [超出来的这一点，用起来碍着您什么了？这东西是派什么用场的，您愿意说说吗？ # id: g1 # move: ask # why: 判完合格不合格，还不知道这几毫米对她意味着什么；问了，她才会说。]
    -> reason
+ [换了谁都会不舒服，您的心情我完全理解。像您这么细致认真的买家，我们特别珍惜。 # id: g2 # move: empathise, template # why: 她的心情是什么您还没问过，“理解”落不到实处，夸她认真像是在说她挑。]
    buyer: 您理解什么呢？我做什么用，您还没问过。 # pose: sneer
    -> what_now
+ [您下单前就问到点子上了，我们光说了句好听的，没答您，对不起。这笔账算我们头上。 # id: g3 # move: apologise, own # needs: presale # why: 毛病出在货上，气憋在那句没答的话上；认这一句，比认十句都实在。]
    {knows_presale == 1:
        -> reason
    - else:
        buyer: 下单前问过什么，我今天可没提。您是猜的？ # pose: sneer
        -> what_now
    }
+ [这款卖出去上万件，出问题的极少，老顾客都夸我们家做工好。您这回真是赶巧碰上了，挺可惜的。 # id: g4 # move: boast # why: 她手里就是出了问题的这一件，拿一万件别人的来压，只会让她更不信。]
    buyer: 一万件里，量过的有几件？ # pose: sneer
    -> what_now

=== reason ===
~ knows_reason = 1
{variant:
- 1:
    buyer: 我右肩开过刀，比左肩低10毫米。衣服右边再长13毫米，下摆就斜了23毫米。 # pose: sigh
    buyer: 25号，我带的头一届学生回来聚，毕业四十年，要合影。我站中间。 # fact: reason
- 2:
    buyer: 周六，24号，邻居家几个孩子来我这儿上小课。窗帘拉拢了当幕布，我打光斑给他们看。 # pose: neutral
    buyer: 左边一个色，右边一个色，孩子问是光变了还是布变了，我怎么答？ # fact: reason
- 3:
    buyer: 女儿带着三个月的小外孙回来住，这条是给他们铺的。 # pose: sigh
    buyer: 上个月袜子里一根线缠住了孩子的脚趾，去了趟医院。所以我一寸一寸地摸。 # fact: reason
}
-> what_now

=== what_now ===
{knows_reason == 1:
    buyer: 就是这么个情况。
- else:
    buyer: 好，那您说，接下来怎么办？
}
coach: 她想要什么，哪天要，她说过了吗？
+ [我现在就给您换新的，今天寄，旧的也不用退了。您什么都不用操心，在家等着收就行。 # id: h1 # move: timeline, cave # why: 大方是大方，可没问过她；没量过的新货，跟手里这件是一个问题。]
    buyer: 换来的谁看过？没看过的，跟手里这{variant == 1:件|{variant == 2:对|条}}有什么两样？ # pose: sigh
+ [您希望这件事怎么了结？到什么样算行，最晚哪天要用，您先说说，我看看哪些能办到。 # id: h2 # move: wish # why: 她的要求里有两样您还不知道：要看到什么，哪天之前；问了才有得配。]
    -> wish_told
+ [退货、换货、补差价，这三样都行，您挑一样，我今天就给您办好，不让您再多等了。 # id: h3 # move: options, template # why: 像是给足了选择，其实是一张谁来都递的单子，她要的那一样不在上面。]
    buyer: 这是张菜单。您没问我想吃什么，几点吃。 # pose: sneer
+ [您这份用心我真的很感动。我去跟厂里讲，这批全部返工，往后一件都不会再这样了。 # id: h4 # move: empathise, overpromise # why: 厂里的事您定不了；她记性好，许出去的话她会来对。]
    buyer: 厂里归您管吗？ # pose: smirk
    buyer: 不归您管，这话就别替他们说。
-
-> two_ways

=== wish_told ===
~ knows_wish = 1
{trust > 7:
    buyer: 您肯问到这一步，我就直说了。 # pose: relief
}
{variant:
- 1:
    buyer: 钱我不要。换一件可以，寄之前您先量，数发给我，我点了头再寄。
    buyer: 24号以前到我手上就行。 # fact: wish
- 2:
    buyer: 钱我不要，深点浅点我也不挑。两片得是一缸染的，标签让我看过，我点了头再寄。
    buyer: 23号晚上我要挂上。 # fact: wish
- 3:
    buyer: 22号晚上孩子就睡上了。那之前，床上得有一条我放心的；过了那天，再好的也没用。
    buyer: 料子我倒是中意，软，退了也有点舍不得。 # fact: wish
}
-> two_ways

=== two_ways ===
{knows_wish == 0:
    buyer: 您拿个主意出来，我听听。
- else:
    buyer: 您看能办吗？
}
coach: 她要看到的是什么？仓库明天寄、路上两天，日子赶不赶得上？
+ [两条路：您就近找裁缝把那处缝牢，票拍来，明天4点前从订单里退您钱；或者退货，运费我们出。 # id: r1 # move: {variant == 3:options, timeline|mishear} # needs: wish # why: {variant == 3:新的23号才到，赶不上22号；就近缝牢赶得上，料子她也舍不得退，两条路都在她的日子里头。|{variant == 1:针织的裁缝一拆就脱线，而且她说的是换一件量过的。|裁缝动不了颜色，她要的是一缸染的两片。}}]
    {variant == 3 && knows_wish == 1:
        -> deal_done
    - else:
        -> deal_missed
    }
+ [两条路：明天从同一缸里重新配，4点前标签拍您看，您点头再寄，23号到；或者退货，运费我们出。 # id: r2 # move: {variant == 2:options, timeline|mishear} # needs: wish # why: {variant == 2:她要看的是标签，要的是23号晚上挂得上，这条路两样都对上了，时间也是仓库做得到的。|{variant == 1:缸号不是她的事，她要看的是两边的长短。|23号到，孩子22号就睡上了，再齐的缸号也晚了一天。}}]
    {variant == 2 && knows_wish == 1:
        -> deal_done
    - else:
        -> deal_missed
    }
+ {knows_wish == 1} [两条路：请厂里专门为您单做一份，差距压到2毫米以内，22号前送到您家；或者全额退您，东西您留着。 # id: r3 # move: options, overpromise # why: 厂里只接整批的单，2毫米和22号都不在您手里；听着最体面，明天就得收回来。]
    ~ mill = 1
    buyer: 2毫米？22号以前？ # pose: smirk
    buyer: 您敢写，我就敢记。走第一条。 # promise: mill-made
    -> repair
+ {knows_wish == 0} [是我一直没问：您想要什么样的结果，最晚哪天要用上？您讲明白了，我明天4点前给您办出来。 # id: r4 # move: wish # why: 晚问总比猜强，她要什么、哪天要，这才落到纸上。]
    ~ knows_wish = 1
    ~ deal = 1
    {variant:
    - 1:
        buyer: 您早该问。钱我不要，换一件，寄之前先量，数给我看，我点头再寄，24号以前到。 # fact: wish
    - 2:
        buyer: 您早该问。钱我不要，要一缸染的两片，标签给我看，我点头再寄，23号晚上要挂。 # fact: wish
    - 3:
        buyer: 您早该问。22号晚上孩子就睡上了，再寄来不及。我找楼下裁缝缝牢，票拍给您，您退我这个钱。 # fact: wish
    }
    buyer: 明天4点，我等着。 # promise: by-four
    -> next_day
+ [两条路：明天开箱挑件合适的，4点前把量的数报您，您点头再寄，23号到；或者退货，运费我们出。 # id: r5 # move: {variant == 1:options, timeline|mishear} # needs: wish # why: {variant == 1:先量后寄、她点头、24号以前到，她说的三样都在里头，都是仓库做得到的。|{variant == 2:长短本来就合格，您去量它，她要的一缸染的却没提。|23号到，孩子22号就睡上了，量得再准也晚了一天。}}]
    {variant == 1 && knows_wish == 1:
        -> deal_done
    - else:
        -> deal_missed
    }

=== deal_done ===
~ deal = 1
{variant:
- 1:
    buyer: 走第一条。明天4点，我等您的数。 # pose: relief # promise: by-four
- 2:
    buyer: 走第一条。明天4点，我等您的标签。 # pose: relief # promise: by-four
- 3:
    buyer: 走第一条。楼下就有裁缝，票我明天上午拍给您。4点，我记着。 # pose: relief # promise: by-four
}
-> next_day

=== deal_missed ===
{knows_wish == 0:
    buyer: 我要什么还没说，您两条路都铺好了。 # pose: sigh
- else:
    {variant:
    - 1:
        buyer: 不是这个。我要的是两边一样长，量给我看，再寄。 # pose: sigh
    - 2:
        buyer: 不是这个。我要的是一缸染的两片，标签给我看，再寄。 # pose: sigh
    - 3:
        buyer: 23号到？孩子22号就睡上了。 # pose: sigh
    }
}
buyer: 今天先到这儿。您想好了，明天给我一句准话。
-> repair

=== next_day ===
{variant:
- 1:
    system: 21号下午3点半。仓库回单：{knows_method == 1:照买家的量法，}开了两件。第一件两边差9毫米，第二件差3毫米，照片已传。 # phase: followup
- 2:
    system: 21号下午3点半。仓库回单：配出一对，标签尾号都是0427，{knows_method == 1:照买家的法子}对灰卡4到5级，长短差8毫米，照片已传。 # phase: followup
- 3:
    system: 21号下午3点半。林老师上午拍来裁缝的票，18元，还没退。仓库回单：{knows_method == 1:照买家的办法，}翻了同批12条，3条同一处有长线头，已下架。 # phase: followup
}
coach: 昨天答应的是什么？回单上写的又是什么？
+ [{variant == 1:照您的法子量了两件：一件差8毫米，没选；一件差2毫米，照片在这儿。寄这件行吗？|{variant == 2:照您的法子配了一对，都是0427缸，灰卡4到5级；长短差8毫米，也报您。寄吗？|照您的法子查了同批3条，1条一样，已经撤了。裁缝的12元刚退进订单，您看看。}} # id: f1 # move: {variant == 2:follow_up|mishear} # needs: method # why: {variant == 2:4点前给的，标签、级数都照回单，连她没问的8毫米也先说了。|回单上的数看走了眼；答应的是准数，给她一个抄错的，等于没给。}]
    {variant == 2:
        -> promise_kept
    - else:
        -> promise_wrong
    }
+ [给您挑了最好的，做工特别讲究，库里的同事都说没得挑。刚才已经寄出了，后天到，等着收就行。 # id: f2 # move: timeline, boast # why: {variant == 3:她说过来不及等新的，答应退的钱也没退；“讲究”两个字替不了。|说好她点头再寄，您先寄了；“最好”不是数，她没法验。}]
    {variant == 3:
        buyer: 我说过等不了新的。裁缝的18元呢？ # pose: sneer # broken: by-four
    - else:
        buyer: 说好我点了头再寄的。 # pose: sneer # broken: by-four
        buyer: “最好”是多少？
    }
    -> record_problem
+ [{variant == 1:照您的法子量了两件：一件差9毫米，没选；一件差3毫米，照片在这儿。寄这件行吗？|{variant == 2:照您的法子配了一对，都是0412缸，灰卡4级；长短差9毫米，也报您。寄吗？|照您的法子查了同批12条，3条一样，都撤了。裁缝的18元刚退进订单，您看看。}} # id: f3 # move: {variant == 2:mishear|follow_up} # needs: method # why: {variant == 2:回单上的缸号和级数看走了眼；答应的是准的，给她一个抄错的，等于没给。|{variant == 1:4点前给的，没选上的9毫米也照实报了，她最看重的就是这个。|4点前退的，金额对，同批有几条也照实说了，没说成就她一条。}}]
    {variant == 2:
        -> promise_wrong
    - else:
        -> promise_kept
    }
+ {knows_method == 1} [林老师，您的事我一直惦记着，知道您在等。仓库这两天忙，一有消息我马上就告诉您。 # id: f4 # move: empathise, stall # why: 回单就在手边，答应的是4点，惦记顶不了数。]
    buyer: 4点过了。 # pose: sneer # broken: by-four
    buyer: 惦记也没有单位。
    -> record_problem
+ {knows_method == 0} [{variant == 1:回单原样发您：两件，一件差9毫米，一件差3毫米。怎么量的没写，我去问。寄哪件？|{variant == 2:回单原样发您：0427缸一对，4到5级，长短差8毫米。怎么看的没写，我去问。寄吗？|回单原样发您：同批12条，3条有长线头。裁缝的18元刚退。怎么查的没写，我去问。}} # id: f5 # move: evidence # why: 数是真的，时间也守住了；只是昨天没问她的量法，两边的数还差一层对不齐。]
    -> promise_kept

=== promise_kept ===
~ kept = 1
{knows_method == 0:
    buyer: 我的法子您昨天没问过，这个数我先信一半。 # pose: neutral
}
{variant:
- 1:
    buyer: 没选上的9毫米您也报了，我记着。寄3毫米的那件，旧的我让快递带回。 # pose: relief # kept: by-four
- 2:
    buyer: 8毫米您不说，我也会量出来。您先说了，这就不一样。寄吧，旧的我让快递带回。 # pose: relief # kept: by-four
- 3:
    buyer: 18元到了。那3条撤得对，别叫别人家孩子碰上。 # pose: relief # kept: by-four
}
-> record_problem

=== promise_wrong ===
{variant:
- 1:
    buyer: 照片上的尺我读了，是9和3。您写的是8和2。 # pose: sneer # broken: by-four
- 2:
    buyer: 照片上的标签我看了，是0427。您写的是0412。 # pose: sneer # broken: by-four
- 3:
    buyer: 票上是18元，您写的是12元。 # pose: sneer # broken: by-four
}
buyer: 4点我等到了，准数没等到。
-> record_problem

=== repair ===
{mill == 1:
    system: 21号下午3点半。厂里回话：单件不接，2毫米机器也做不到。 # phase: followup # broken: mill-made
- else:
    system: 21号下午3点半。林老师的对话还开着，昨天的准话还没给。 # phase: followup
}
coach: 现在手上真办得到的是哪一样？
+ [{mill == 1:厂里|仓库}那头卡着，我催了好几遍了。流程在他们手里，我们店里也做不了主，您多体谅。 # id: q1 # move: shift # why: 她是跟店里买的，卡在谁手里是店里的事；推出去，她手里还是什么都没有。]
    buyer: 我付钱的时候，没见着{mill == 1:厂里|仓库}的名字。 # pose: sneer
    -> record_problem
+ [实在对不起，让您失望了。钱我们全额退给您，东西也送您留着，您消消气，好不好？ # id: q2 # move: apologise, cave # why: 她一直没要白拿的东西；用钱收场，她问的事还是没人答。]
    buyer: 我不是来白拿一{variant == 1:件衣服|{variant == 2:对窗帘|条被套}}的。 # pose: sigh
    -> record_problem
+ [您再给我两天时间，我亲自去盯着，保证给您一个满意的结果，这回肯定不会再落空。 # id: q3 # move: overpromise # why: 昨天的话还没着落，又添一句；两天以后，她的日子也过了。]
    buyer: {mill == 1:昨天您也是这个口气。|再过两天，我用的日子就过了。} # pose: sneer
    -> record_problem
+ [昨天{mill == 1:那话我说大了|没答到点子上}，是我不对。现在能办的是退货，运费我们出，单子已经开好了。 # id: q4 # move: own # why: 办不到的收回来，办得到的摆出来，她至少知道现在站在哪儿。]
    ~ mended = 1
    buyer: 办不到就说办不到，这句我信。 # pose: sigh
    buyer: 那就退吧。
    -> record_problem

=== record_problem ===
system: 聊完了，写服务记录。 # phase: record
system: 记录：问题 # field: problem
coach: 下一个接手的人只看这一行。三项里不合格的是哪一项？
+ [长短超过10毫米，不合格；另两项合格，读数已附。 # id: k1 # move: {variant == 1:record|mishear} # why: {variant == 1:哪项没过、线是多少、另两项怎样，接手的人不用再问她。|长短在线内；记错一项，下一位就要从头再问她一遍。}]
+ [买家对做工、颜色都有意见，已耐心解释，目前情绪平稳。 # id: k2 # move: template # why: 没有一个数，接手的人看完，知道的跟没看一样。]
+ [颜色低于灰卡4级，不合格；另两项合格，读数已附。 # id: k3 # move: {variant == 2:record|mishear} # why: {variant == 2:哪项没过、线是多少、另两项怎样，接手的人不用再问她。|颜色没低于4级；记错一项，下一位就要从头再问她一遍。}]
+ [线头超过10毫米，不合格；另两项合格，读数已附。 # id: k4 # move: {variant == 3:record|mishear} # why: {variant == 3:哪项没过、线是多少、另两项怎样，接手的人不用再问她。|线头在线内；记错一项，下一位就要从头再问她一遍。}]
-
-> record_cause

=== record_cause ===
system: 记录：原因 # field: cause
coach: 她看出来的那一点，您记住了吗？
+ [原因还不清楚，已经转给质检，等有了正式结论再来补记，先不猜。 # id: l1 # move: {knows_hint == 1:stall|escalate} # why: {knows_hint == 1:她已经指到了地方，写“不清楚”，这条线索就断在您手里。|没问到的不乱写，转出去让看得见货的人查，稳当。}]
+ [多出的一截在洗标以下，疑缝洗标时拉长。买家指出，转厂里。 # id: l2 # move: {variant == 1:record|mishear} # needs: hint # why: {variant == 1:她指到了洗标，厂里照着这一处就能查，这是她挑出来的好处。|这不是她看出来的那一处，厂里会白查一趟。}]
+ [线头都在两端收尾的地方，疑没锁针。买家指出，转给厂里查。 # id: l3 # move: {variant == 3:record|mishear} # needs: hint # why: {variant == 3:她带出来的那三针说明了毛病在收尾，厂里照着这一处就能查。|这不是她看出来的那一处，厂里会白查一趟。}]
+ [两块料不是一缸，疑配货时从两包里各抽。买家指出，转仓库。 # id: l4 # move: {variant == 2:record|mishear} # needs: hint # why: {variant == 2:折痕是她看出来的，仓库照着配货这一步就能查。|这不是她看出来的那一处，仓库会白查一趟。}]
-
-> record_next

=== record_next ===
system: 记录：下一步 # field: next
coach: 她等着用它做什么？哪一天？
+ [{deal == 1:23号晚上问挂好没有，她24号给孩子上课要用。|22号查退款到没到，她24号给孩子上课等着用。} # id: m1 # move: {variant == 2:record|mishear} # needs: reason # why: {variant == 2:日子和用场都写上，回访才赶在她用之前，不是之后。|这不是她的日子，也不是她的用场，照着去问会闹笑话。}]
+ [{deal == 1:22号中午问缝牢没有，晚上小外孙就要睡上去。|22号查退款到没到，晚上小外孙回来等着铺床。} # id: m2 # move: {variant == 3:record|mishear} # needs: reason # why: {variant == 3:日子和用场都写上，回访才赶在孩子睡下之前。|这不是她的日子，也不是她的用场，照着去问会闹笑话。}]
+ [{deal == 1:签收满三天做一次满意度回访，顺便请她补一条评价。|退款满三天做一次满意度回访，顺便请她补一条评价。} # id: m3 # move: template # why: 三天一到谁都发一条，跟她哪天用、用得行不行没关系。]
+ [{deal == 1:23号问到没到、两边差多少，她25号合影要穿。|22号查退款到没到，她25号学生聚会等着要穿。} # id: m4 # move: {variant == 1:record|mishear} # needs: reason # why: {variant == 1:日子和用场都写上，回访才赶在她合影之前。|这不是她的日子，也不是她的用场，照着去问会闹笑话。}]
-
-> ending

=== ending ===
{deal == 1 && kept == 1 && trust >= 12 && knows_method + knows_hint + knows_presale + knows_reason + knows_wish >= 4:
    -> ending_good
}
{deal == 1 && (kept == 1 || trust >= 8):
    -> ending_fair
}
{mended == 1:
    -> ending_fair
}
-> ending_poor

=== ending_good ===
{variant:
- 1:
    system: 25号晚上。{knows_hint == 1:厂里查了缝洗标那道工序，同批又找出4件。}
    buyer: 合影拍好了。下摆还是低10毫米，那是我肩膀的，不怪衣服。 # pose: relief
    buyer: 扣子我也量了，7颗，间距差不到1毫米。这一条，可以表扬。 # ending: measured, good
- 2:
    system: 24号晚上。{knows_hint == 1:仓库查了配货那一步，往后成对的一包到底，不再散着拿。}
    buyer: 今天的课上完了。光斑从左走到右，没有一个孩子问布的事。 # pose: relief
    buyer: 挂钩的间距我也量了，一边12个，差不到1毫米。这一条，可以表扬。 # ending: measured, good
- 3:
    system: 22号夜里。{knows_hint == 1:厂里回话：收尾那道工序，拉链两头往后多回三针。}
    buyer: 孩子睡着了。裁缝缝的两头我拽过，纹丝不动。 # pose: relief
    buyer: 料子洗了一水我又量了，缩了不到5毫米。这一条，可以表扬。 # ending: measured, good
}
-> END

=== ending_fair ===
{mended == 1:
    buyer: 退款到了，运费也没扣。 # pose: neutral
- else:
    buyer: 事情算是了了。 # pose: neutral
}
buyer: 下回下单前，我还是先问数。答得上来，我再买。 # ending: closed-cool, fair
-> END

=== ending_poor ===
buyer: 退货单我自己填了。理由三行，三个数。 # pose: sigh
buyer: 你们这两天的话，我从头看了一遍，能对上的没几个。 # ending: returned, poor
-> END
