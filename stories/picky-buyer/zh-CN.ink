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
VAR boasted = 0
VAR caught = 0
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
    system: 订单卡：羊毛开衫一件，燕麦色，实付368元，19号签收。今天20号，下午5点。
- 2:
    system: 订单卡：棉麻窗帘一对，灰蓝色，实付452元，19号签收。今天20号，下午5点。
- 3:
    system: 订单卡：水洗棉被套一条，米白色，实付239元，19号签收。今天20号，下午5点。
}
buyer: 您好，我姓林。昨天到的{variant == 1:开衫|{variant == 2:窗帘|被套}}，我看了，也量了。 # pose: neutral
buyer: 一共三件事，我按顺序说。
buyer: 第一件，线头。{variant == 1:衣服里面|{variant == 2:底边背面|被套里面}}有{ends}处，最长的{longest}毫米。
coach: 她说一共三件事。现在说到第几件？
+ [线头我先问一句：是浮在面上能剪的，还是布里抽出来的？我好对症办。 # id: a1 # move: interrupt # why: 问得内行，可她说了三件按顺序讲；第一件刚完就追着问，后两件被拦在半路。]
    buyer: 还有两件没说，您已经往下办了。 # pose: sigh
    buyer: 请让我说完。 # pose: sneer
+ [好，线头{variant == 1:7|{variant == 2:8|4}}处，记下了。不着急，您接着说，全讲完了我再逐件回您。 # id: a2 # move: acknowledge, mishear # why: 她说的是{ends}处；头一个数就记错了，后面的她都要多看一眼。]
    buyer: 是{ends}处，不是{variant == 1:7|{variant == 2:8|4}}处。 # pose: sigh
    buyer: 我接着说，您记仔细些。 # pose: sneer
+ [好，线头{ends}处，记下了。您往下说，都讲完了，我再一样一样回您。 # id: a3 # move: acknowledge # why: 她自己编好了号，让她按号讲完，三个数才齐。]
    buyer: 好，那我说完。 # pose: neutral
+ [线头是挺闹心的。先给您申请补10元，或者寄把线剪过去，您看哪样？ # id: a4 # move: interrupt, cave # why: 三件才说了一件就开价，补钱的规矩店里也没有；她会想：后面两件您是不打算听了。]
    buyer: 10元是哪个数乘哪个数来的？ # pose: sigh
    buyer: 还有两件，您先听着。 # pose: sneer
-
-> three_numbers

=== three_numbers ===
{variant:
- 1:
    buyer: 第二件，颜色。袖子和衣身有一点差，对灰卡，4到5级。
    buyer: 第三件，长短。左边侧缝581毫米，右边594毫米，差13毫米。
    buyer: 照片先发您两张：线头一张，颜色一张。
- 2:
    buyer: 第二件，颜色。两片挨着看不一样，对灰卡，3级。
    buyer: 第三件，长短。一片2612毫米，一片2606毫米，差6毫米。
    buyer: 照片先发您两张：线头一张，长短一张。
- 3:
    buyer: 第二件，颜色。正面和背面有一点差，对灰卡，4级。
    buyer: 第三件，长短。两条长边，一条2002毫米，一条1998毫米，差4毫米。
    buyer: 照片先发您两张：颜色一张，长短一张。
}
buyer: 我只想问一句：照你们的标准，哪个算合格，哪个不算？ # pose: {anger > 11:sneer|neutral}
coach: 她报了好几个数。回话里的数，一个一个对一遍。
+ [这种都是机器成批做的，线头、颜色、长短多少会有点出入，一般不影响使用，您先放宽心。 # id: b1 # move: excuse # why: 她给的是毫米和级，回她“多少会有点”，等于把她一项项量出来的数抹掉了。]
    buyer: “多少会有点”，是多少？ # pose: sneer
    buyer: 我给您的可都是数。 # pose: sneer
+ [我念给您对：线头{variant == 1:最长8毫米；颜色4到5级；长短差13毫米|{variant == 2:最长7毫米；颜色4级；长短差16毫米|最长4毫米；颜色4级；长短差43毫米}}。您问哪个不合格。 # id: b2 # move: {variant == 1:paraphrase|mishear} # why: {variant == 1:数字原样念回去，连她问的那句也没丢，她不用再说第二遍。|{variant == 2:她说的是3级、差6毫米；一个记高一级，一个多了10毫米，不合格的就换了一项。|43毫米是线头，4毫米是长短；两个数给对调了，不合格的就换了一项。}}]
    {variant:
    - 1:
        buyer: 对，一个数不差。 # pose: relief
    - 2:
        buyer: 颜色3级，不是4级；长短差6，不是16。 # pose: sigh
        buyer: 抄数都能抄错，我有点不放心。 # pose: sneer
    - 3:
        buyer: 反了。线头43毫米，长短才是4毫米。 # pose: sigh
        buyer: 抄数都能抄反，我有点不放心。 # pose: sneer
    }
+ [照您报的记：线头{variant == 1:最长13毫米；颜色4到5级；长短差8毫米|{variant == 2:最长17毫米；颜色4级；长短差6毫米|最长43毫米；颜色4级；长短差4毫米}}。您问哪个不合格。 # id: b3 # move: {variant == 3:paraphrase|mishear} # why: {variant == 1:13毫米是长短，8毫米是线头；两个数给对调了，不合格的就换了一项。|{variant == 2:她说的是最长7毫米、颜色3级；17和4级都不是她的数，不合格的就换了一项。|数字原样记下，连她问的那句也没丢，她不用再说第二遍。}}]
    {variant:
    - 1:
        buyer: 反了。线头8毫米，长短才是13毫米。 # pose: sigh
        buyer: 抄数都能抄反，我有点不放心。 # pose: sneer
    - 2:
        buyer: 最长7毫米，不是17；颜色3级，不是4级。 # pose: sigh
        buyer: 抄数都能抄错，我有点不放心。 # pose: sneer
    - 3:
        buyer: 对，一个数不差。 # pose: relief
    }
+ [三项记好了：线头{variant == 1:最长8毫米；颜色3到4级；长短差8毫米|{variant == 2:最长7毫米；颜色3级；长短差6毫米|最长4毫米；颜色3级；长短差4毫米}}。您问哪个不合格。 # id: b4 # move: {variant == 2:paraphrase|mishear} # why: {variant == 1:她说的是4到5级、差13毫米；一个低了一级，一个跟线头的8记混了，不合格的就换了一项。|{variant == 2:数字原样记下，连她问的那句也没丢，她不用再说第二遍。|她说的是最长43毫米、颜色4级；两个数都记小了，不合格的就换了一项。}}]
    {variant:
    - 1:
        buyer: 颜色我说的是4到5级，长短差13毫米。 # pose: sigh
        buyer: 一项低一级，一项少5毫米，意思就全变了。 # pose: sneer
    - 2:
        buyer: 对，一个数不差。 # pose: relief
    - 3:
        buyer: 线头43毫米，不是4；颜色4级，不是3级。 # pose: sigh
        buyer: 您抄完没看第二眼吧。 # pose: sneer
    }
-
-> check_how

=== check_how ===
buyer: 这些都是我在自家{variant == 1:饭桌|地板}上量的，不是实验室。您打算怎么核？ # pose: {anger > 11:sneer|neutral}
coach: 她的数是怎么得来的，您知道吗？
+ [您是在哪儿量的？家里还是检测室，放在桌上还是地上，您说说，我照着来。 # id: c1 # move: mishear # why: 在哪儿、放在什么上头，她上一句刚说完；该问的是怎么量，不是在哪儿量。]
    buyer: 自己家里，{variant == 1:饭桌|地板}上，刚说的。 # pose: sneer
    buyer: 我教了三十四年物理，题目从来只念一遍。 # pose: sneer
+ [您量的数我照着用。我请仓库拿同款也量一遍，明早10点前把两边的数摆给您。 # id: c2 # move: timeline, interrupt # why: 办事够快，可没问她怎么量的；量法不一样，两个数没法比。]
    buyer: 先别量。您挂着量，我摊着量，两个数怎么对？ # pose: sigh
    buyer: 量法没说定，量出来也是白量。 # pose: sneer
+ [灰卡这东西，得放进标准光源箱里看才作数。肉眼看的级数行内不认，我请质检重看吧。 # id: c3 # move: blunt # why: 话也许没错，可一句“行内不认”，把她当成了瞎比划的外行；她问的是怎么核，不是够不够格。]
    buyer: 光源箱我确实没有。您说我的级数不能用就行，不必说我是外行。 # pose: sneer
    buyer: 我是怎么看的，您也没问。 # pose: sneer
+ [您是怎么量的，颜色是怎么看的？您一步一步说说，我这边照着来。 # id: c4 # move: ask # why: 问的是办法，不是问她准不准；量法对齐了，两边的数才能比。]
    ~ knows_method = 1
    buyer: 摊平放一夜，用钢尺，不拉不扯，每边量三遍取中间的数。颜色是上午10点，在北窗底下看的。{variant == 3:里子翻出来，一寸一寸摸过。} # fact: method
    buyer: 灰卡是跟从前一个学生借的，他在纺检所。你们肯照这个来，我就服。 # pose: relief
-
-> missing_photo

=== missing_photo ===
buyer: 照片两张，您那边都有了。还缺什么，您说。 # pose: {anger > 11:sneer|neutral}
coach: 她发来的是哪两张？没发的是哪一张？
+ [吊牌先别剪，也别下水，东西放着别再动。没拍的那样，白底正对着拍，拍完马上发来。 # id: d1 # move: command # why: 要的没错，可一连串“别”和“马上”，她成了领任务的；到底缺哪张，还是没说。]
    buyer: 您这是给我布置作业呢。 # pose: sigh
    buyer: 布置了四条，偏偏没说缺的是哪一张。 # pose: sneer
    -> verdict
+ [还缺一张量长短的：尺子贴着边，读数拍进去。线头和颜色那两张，已经看清楚了。 # id: d2 # move: {variant == 1:evidence|mishear} # why: {variant == 1:线头和颜色她都发了，独缺量长短那张；要一张就够，不折腾她。|{variant == 2:长短那张她发过了；颜色那张还没发，您却说看清楚了。|长短那张她发过了；线头那张还没发，您却说看清楚了。}}]
    {variant == 1:
        -> photo_found
    - else:
        -> photo_wrong
    }
+ [还缺一张线头的：靠根那一截，凑近了拍。颜色和长短那两张，已经看清楚了。 # id: d3 # move: {variant == 3:evidence|mishear} # why: {variant == 1:线头那张她发过了；长短那张还没发，您却说看清楚了。|{variant == 2:线头那张她发过了；颜色那张还没发，您却说看清楚了。|颜色和长短她都发了，独缺线头；根上那一截才看得出是没剪净还是没锁住。}}]
    {variant == 3:
        -> photo_found
    - else:
        -> photo_wrong
    }
+ [还缺一张看颜色的：{variant == 1:袖子挨着衣身，灰卡拍进去|{variant == 2:两片标签挨着，缸号拍进去|正面挨着背面，灰卡拍进去}}。线头和长短那两张，已经看清楚了。 # id: d4 # move: {variant == 2:evidence|mishear} # why: {variant == 1:颜色那张她发过了；长短那张还没发，您却说看清楚了。|{variant == 2:线头和长短她都发了，独缺颜色的凭据；缸号一拍，同不同缸不用争。|颜色那张她发过了；线头那张还没发，您却说看清楚了。}}]
    {variant == 2:
        -> photo_found
    - else:
        -> photo_wrong
    }

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
buyer: 您要的这张先放一放。 # pose: sneer
-> verdict

=== verdict ===
buyer: 回到我那句话：哪个合格，哪个不合格？ # pose: {anger > 11:sneer|neutral}
coach: 三条检验线在简报里，拿她的三个数去对。 # write
+ [颜色这项没过：线是灰卡4级，您对出来的低了。线头、长短都没到10毫米，合格。 # id: e1 # move: {variant == 2:explain|mishear} # why: {variant == 1:她说的是4到5级，够线；13毫米超了线，反倒说成了合格。|{variant == 2:3级对4级，另两个数都没到10毫米；有线有数，她自己能验。|线是“不低于4级”，4级就算合格；43毫米超了线，反倒说成了合格。}}]
    {variant == 2:
        -> verdict_right
    - else:
        -> verdict_wrong
    }
+ [照我们自己的线，是有一项略出去一点。我不是说您量得不对，不过国标放得更宽，照国标还是合格的。 # id: e2 # move: argue # why: 前半句刚要答到点上，后半句又换了把尺；她问的是你们的标准，听到的是“出去了也不算错”。]
    buyer: 我问的是你们的线，您换了一把尺来量。 # pose: sneer
    buyer: 换到量得过为止，那还要线干什么？ # pose: sneer
    -> your_turn
+ [长短这项没过：线是10毫米，您量的超了。线头在线内，颜色不低于4级，合格。 # id: e3 # move: {variant == 1:explain|mishear} # why: {variant == 1:13毫米对10毫米，另两个数都在线内；一项一项对着说，她自己能验。|{variant == 2:长短差6毫米，没超；3级低于4级，反倒说成了合格。|长短差4毫米，没超；43毫米的线头超了，反倒说成了在线内。}}]
    {variant == 1:
        -> verdict_right
    - else:
        -> verdict_wrong
    }
+ [线头这项没过：线是10毫米，最长的超了。长短在线内，颜色不低于4级，合格。 # id: e4 # move: {variant == 3:explain|mishear} # why: {variant == 1:线头最长8毫米，没超；13毫米的长短超了，反倒说成了在线内。|{variant == 2:线头最长7毫米，没超；3级低于4级，反倒说成了合格。|43毫米对10毫米，4级刚好在线上；该认的认，合格的也敢说合格，她要的就是这个。}}]
    {variant == 3:
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
    buyer: 不合格的是长短。这道题我自己做完了。 # pose: sneer
- 2:
    buyer: 7和6都不到10，3级在4级底下。 # pose: sigh
    buyer: 不合格的是颜色。这道题我自己做完了。 # pose: sneer
- 3:
    buyer: 43比10大，4比10小，4级不低于4级。 # pose: sigh
    buyer: 不合格的是线头。这道题我自己做完了。 # pose: sneer
}
-> your_turn

=== your_turn ===
{anger > 11:
    buyer: 话说到这儿，我也有点乏了。您还有什么要讲的？ # pose: {anger > 11:sneer|neutral}
- else:
    buyer: 话说到这儿，您怎么看？ # pose: {anger > 11:sneer|neutral}
}
coach: 她为什么独独在这一处较真？您知道了没有？
+ [差的这一点，会耽误您什么吗？您买它是要派什么用场，方便的话跟我说说。 # id: g1 # move: ask # why: {knows_presale == 1:问用场问对了，她肯说；只是她刚讲完下单前那件事，先接住那句会更好。|判完合格不合格，还不知道这一点差对她意味着什么；问了，她才会说。}]
    buyer: 您问了，我就说。 # pose: neutral
    -> reason
+ [您下单前特意叮嘱过，要挑一{variant == 1:件|{variant == 2:对|条}}好的，我们没照办。对不起，这个怪我们。 # id: g2 # move: apologise, mishear # why: {knows_presale == 1:她下单前是问了一句，不是叮嘱；歉道在了一件没有的事上，那句没答的还是没答。|下单前怎么样，她今天一个字没提；歉道在了一件没有的事上。}]
    {knows_presale == 1:
        buyer: 我没叮嘱，我是问。问了什么，您往上看一眼。 # pose: sneer
    - else:
        buyer: 叮嘱？下单前的事，我今天一个字没提。 # pose: sneer
    }
    -> what_now
+ [您下单前问过，我们光拣好听的说，没答您。对不起，这个怪我们。 # id: g3 # move: apologise, own # needs: presale # why: 毛病出在货上，气憋在那句没答的话上；认这一句，比认十句都实在。]
    {knows_presale == 1:
        buyer: 这句我收下。那我跟您说说，我为什么偏要问。 # pose: relief
        -> reason
    - else:
        buyer: 下单前问过什么，我今天可没提。您是猜的？ # pose: sneer
        -> what_now
    }
+ [这一处您在意，下单时留句言，我们就会先量好再寄。我记下了，下回替您看着。 # id: g4 # move: blame # why: {knows_presale == 1:听着周到，意思是她没早说；可她刚讲完，下单前问过了，是店里没答。|听着周到，意思是她没早说；她说没说过，您还没翻。}]
    {knows_presale == 1:
        buyer: 留言？我刚说完，下单前我问过。 # pose: sneer
    - else:
        buyer: 我说没说过，您翻过记录没有？ # pose: sneer
    }
    buyer: 刚说不合格，现在又成了我没说清楚。 # pose: sneer
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
    buyer: 女儿要带一岁半的小外孙回来住，这条是给他们铺的。 # pose: sigh
    buyer: 上个月袜子里一根线缠住了孩子的脚趾，去了趟医院。所以我一寸一寸地摸。 # fact: reason
}
-> what_now

=== what_now ===
{knows_reason == 1:
    buyer: 就是这么个情况。 # pose: {anger > 11:sneer|neutral}
- else:
    buyer: 好，那您说，接下来怎么办？ # pose: {anger > 11:sneer|neutral}
}
coach: 她想要什么，哪天要，她说过了吗？
+ [我这就给您换新的，明天4点前寄出，两天就到，运费我们出，您等着收就行。 # id: h1 # move: timeline, overeager # why: 利索是利索，可没问过她要什么；没量过的新货，跟手里的是一个问题。]
    buyer: 换来的谁看过？没看过的，跟手里这{variant == 1:件|{variant == 2:对|条}}有什么两样？ # pose: sigh
+ [您希望怎么了结？到什么样算行，最晚哪天要用，您先说说。 # id: h2 # move: wish # why: 她的要求里有两样您还不知道：要看到什么，哪天之前；问了才有得配。]
    -> wish_told
+ [退货、换货，或者就近修补，这三样都能办，费用我们出。您想走哪一样？ # id: h3 # move: options # why: 三样都是真的，也由她挑；只是凭什么放心、哪天要用还没问，拿到的选择对不上她的日子。]
    buyer: 三样我听明白了。可换来的凭什么叫我放心，哪天能到，您这单子上没有。 # pose: neutral
+ [您希望先办哪一件？办到多少毫米、几级才算行，您定个数，我照着办。 # id: h4 # move: mishear # why: 不合格的只有一件，合格线也是店里定的，前面都对过了；再让她定，那些数算白报。]
    buyer: 不合格的就一件，线也是你们定的。前面对了半天，是对给谁看的？ # pose: sneer
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
    buyer: 您拿个主意出来，我听听。 # pose: {anger > 11:sneer|neutral}
- else:
    buyer: 您看能办吗？ # pose: {anger > 11:sneer|neutral}
}
coach: 她要看到的是什么？仓库明天寄、路上两天，日子赶不赶得上？ # write
+ [两条路：明天挑一{variant == 1:件|{variant == 2:对|条}}，4点前把量的数报您，您点头再寄，23号到；或者退货，运费我们出。 # id: r1 # move: {variant == 1:options, timeline|mishear} # needs: wish # why: {knows_wish == 0:她要什么、哪天要，还没人问过，这条路是替她猜的。|{variant == 1:先量后寄、她点头、24号以前到，她说的三样都在里头，都是仓库做得到的。|{variant == 2:她要看的是一缸染的标签，不是尺子上的数；数再齐，两片照样可能两个色。|数报得再细，23号才到；孩子22号晚上就睡上了，晚了一天。}}}]
    {variant == 1 && knows_wish == 1:
        -> deal_done
    - else:
        -> deal_missed
    }
+ {knows_wish == 1} [我不是不给您办。不过这一点，{variant == 1:衣服上了身|{variant == 2:两片挂在那儿|往床上一铺}}，旁人真瞧不出来，您先用两天看看，省得来回寄。 # id: r2 # move: argue # why: 她刚把要什么说清楚，您劝她别要；话再软，也是在跟她的尺争。]
    buyer: 我刚说完要什么，您劝我别要。 # pose: sneer
    {variant:
    - 1:
        buyer: 瞧不瞧得出来，得问穿的人。 # pose: sneer
    - 2:
        buyer: 瞧不瞧得出来，得问看的人。 # pose: sneer
    - 3:
        buyer: 一带就退针的线，铺两天它还会退。 # pose: sneer
    }
    -> offer_again
+ [两条路：就近请裁缝弄妥，30元以内，票拍来，明天4点前从订单里退您；或者退货，运费我们出。 # id: r3 # move: {variant == 3:options, timeline|mishear} # needs: wish # why: {knows_wish == 0:她要什么、哪天要，还没人问过，这条路是替她猜的。|{variant == 1:她说的是换一件，先量、她点头再寄；裁缝的票，不是她要看的数。|{variant == 2:颜色差一级，裁缝动不了；她要的是一缸染的两片，标签看过再寄。|新的23号才到，赶不上22号；就近弄妥赶得上，料子她也舍不得退，两条路都在她的日子里头。}}}]
    {variant == 3 && knows_wish == 1:
        -> deal_done
    - else:
        -> deal_missed
    }
+ {knows_wish == 0} [是我一直没问：您想要什么样的结果，最晚哪天要用上？您讲明白了，我照着去办，明天4点前给您准话。 # id: r4 # move: wish # why: 晚问总比猜强，她要什么、哪天要，这才落到纸上。]
    -> asked_late
+ [两条路：明天配同一缸的，4点前把标签拍您，您点头再寄，23号到；或者退货，运费我们出。 # id: r5 # move: {variant == 2:options, timeline|mishear} # needs: wish # why: {knows_wish == 0:她要什么、哪天要，还没人问过，这条路是替她猜的。|{variant == 1:标签上只有缸号；她要看的是量出来的数，两边差多少还是没着落。|{variant == 2:她要看的是标签，要的是23号晚上挂得上，这条路两样都对上了，时间也是仓库做得到的。|是不是一缸她没提，23号才到倒是要紧；孩子22号晚上就睡上了，晚了一天。}}}]
    {variant == 2 && knows_wish == 1:
        -> deal_done
    - else:
        -> deal_missed
    }

=== asked_late ===
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
        buyer: 我说的是换一件：寄之前先量，数给我看，我点了头再寄。 # pose: sigh
    - 2:
        buyer: 我说的是一缸染的两片：标签给我看，我点了头再寄。 # pose: sigh
    - 3:
        buyer: 23号到？孩子22号晚上就睡上了。 # pose: sigh
    }
}
-> offer_again

=== offer_again ===
buyer: 再给您一次，想好了说。 # pose: {anger > 11:sneer|neutral}
coach: 刚才那句错在哪儿？她的话里，哪一样您还没接住？
+ [您的意思我明白了。我先跟仓库和主管碰一下，看怎么办合适，有了结果第一时间回您。 # id: s1 # move: stall # why: 要办的事店里自己就能定，不必再等；“第一时间”不是时间，她要的是哪天几点。]
    buyer: “第一时间”是几点？ # pose: sneer
    -> put_off
+ {knows_wish == 1} [{variant == 1:刚才那句我收回。明天挑一件，4点前把量的数报您，您点头再寄，23号就到。|{variant == 2:刚才那句我收回。明天配同一缸的，4点前标签拍您，您点头再寄，23号就到。|刚才那句我收回。您就近请裁缝弄妥，30元以内，票拍来，明天4点前退您。}} # id: s2 # move: own, timeline # why: 说错的收回来，再把她要的一样样放进去，日子、办法都是店里定得了的。]
    ~ deal = 1
    {variant:
    - 1:
        buyer: 这回听进去了。明天4点，我等您的数。 # pose: neutral # promise: by-four
    - 2:
        buyer: 这回听进去了。明天4点，我等您的标签。 # pose: neutral # promise: by-four
    - 3:
        buyer: 这回听进去了。楼下就有裁缝，票我明天上午拍给您。4点，我记着。 # pose: neutral # promise: by-four
    }
    -> next_day
+ {knows_wish == 1} [{variant == 1:刚才那句我收回。明天配同一缸的，4点前标签拍您，您点头再寄，23号就到。|{variant == 2:刚才那句我收回。明天挑一对，4点前把量的数报您，您点头再寄，23号就到。|刚才那句我收回。明天挑一条，4点前把量的数报您，您点头再寄，23号就到。}} # id: s6 # move: mishear # why: {variant == 1:她要看的是量出来的数，标签上只有缸号。|{variant == 2:她要看的是标签上的缸号，尺子上的数顶不了。|换来的23号才到，孩子22号晚上就睡上了。}}]
    {variant:
    - 1:
        buyer: 标签上有毫米吗？我要看的是量出来的数。 # pose: sigh
    - 2:
        buyer: 尺子量得出哪一缸吗？我要看的是标签。 # pose: sigh
    - 3:
        buyer: 23号到，我说过了，晚了一天。 # pose: sigh
    }
    -> put_off
+ {knows_wish == 0} [刚才是我没问就先答了。您想要什么样的结果，最晚哪天要用？您说，我明天4点前办。 # id: s3 # move: wish # why: 晚问总比再猜一次强，她要什么、哪天要，这才落到纸上。]
    -> asked_late
+ [实在对不起，是我没弄明白。这样吧，全款退您，东西您也留着，就当我们给您赔个不是。 # id: s4 # move: apologise, cave # why: 她没要白拿的东西；用钱收场，{knows_wish == 1:她刚说的那几样一样没办|她到底要什么还是没人问}。]
    buyer: 我不是来白拿一{variant == 1:件衣服|{variant == 2:对窗帘|条被套}}的。 # pose: sigh
    -> put_off
+ {knows_wish == 0} [开箱、配货这些都归仓库排，我这边插不上手。我把他们的规定截图发您，您看看就明白了。 # id: s5 # move: shift # why: 她是跟店里买的，仓库怎么排是店里的事；发截图过去，她要的还是没人办。]
    buyer: 我付钱的时候，没见着仓库的名字。 # pose: sneer
    -> put_off

=== put_off ===
buyer: 今天先到这儿。您想好了，明天给我一句准话。 # pose: {anger > 11:sneer|neutral}
-> repair

=== next_day ===
{variant:
- 1:
    system: 21号下午3点半。仓库回单：{knows_method == 1:照买家的量法，}开了同缸的两件，对灰卡都是4到5级。第一件两边差9毫米，第二件差3毫米，照片已传。 # phase: followup
- 2:
    system: 21号下午3点半。仓库回单：配出一对，标签尾号都是0427，{knows_method == 1:照买家的法子}对灰卡4到5级，长短差8毫米，照片已传。 # phase: followup
- 3:
    system: 21号下午3点半。林老师上午拍来裁缝的票，18元，还没退。仓库回单：{knows_method == 1:照买家的办法，}翻了同批12条，3条同一处有长线头，已下架。 # phase: followup
}
coach: 昨天答应的是什么？回单上写的又是什么？
+ [{variant == 1:照您的法子量了两件，同缸、4到5级：一件8毫米，没选；一件2毫米，照片在这儿。寄这件吗？|{variant == 2:照您的法子配了一对，都是0427缸，灰卡4到5级；长短差8毫米，照片在这儿。寄这对吗？|照您的法子翻了同批12条，3条一样，撤了；挑了条没有的，照片在这儿。寄这条吗？}} # id: f1 # move: {variant == 2:follow_up|mishear} # needs: method # why: {variant == 1:回单上是9毫米和3毫米，抄出来还更好看；她手里有照片，一对就对出来。|{variant == 2:{knows_method == 1:4点前给的，标签、级数都照回单，连她没问的8毫米也先说了。|数照的是回单，可她的法子您昨天没问过，“照您的法子”是一句空话。}|昨天说定的是裁缝，等的是那18元；再寄一条，23号才到，孩子22号就睡上了。}}]
    {variant == 2:
        {knows_method == 0:
            buyer: 我的法子您昨天没问过，照的是谁的法子？ # pose: sneer
        }
        -> promise_kept
    - else:
        -> figures_wrong
    }
+ [给您挑了库里做得最讲究的一{variant == 1:件|{variant == 2:对|条}}，同事看了都说没得挑。您点个头，我这就给您寄出去。 # id: f2 # move: boast # why: {variant == 3:说定的是裁缝，她等的是18元；新的再讲究，也不是她要的，也没法验。|她等的是数，“最讲究”没法验；没有数，这个头她点不下去。}]
    ~ boasted = 1
    {variant:
    - 1:
        buyer: “最讲究”是差几毫米？ # pose: sneer
    - 2:
        buyer: “最讲究”是哪一缸？ # pose: sneer
    - 3:
        buyer: 我走的是裁缝。“最讲究”能当那18元使？ # pose: sneer
    }
    -> still_time
+ [{variant == 1:照您的法子量了两件，同缸、4到5级：一件9毫米，没选；一件3毫米，照片在这儿。寄这件吗？|{variant == 2:照您的法子配了一对，都是0427缸，灰卡4级；长短差7毫米，照片在这儿。寄这对吗？|照您的法子翻了同批12条，3条一样，撤了；裁缝的18元刚退进订单，您看看。}} # id: f3 # move: {variant == 2:mishear|follow_up} # needs: method # why: {variant == 2:回单上是4到5级、8毫米，两个数都抄走了样；她有照片，一对就对出来。|{knows_method == 1:{variant == 1:4点前给的，没选上的9毫米也照实报了，她最看重的就是这个。|4点前退的，金额对，同批有几条也照实说了，没说成就她一条。}|数照的是回单，可她的法子您昨天没问过，“照您的法子”是一句空话。}}]
    {variant == 2:
        -> figures_wrong
    - else:
        {knows_method == 0:
            buyer: 我的法子您昨天没问过，照的是谁的法子？ # pose: sneer
        }
        -> promise_kept
    }
+ {knows_method == 1} [林老师，一直记着您这单。仓库正照您的法子一样一样核，今晚8点前把结果发您，您看行吗？ # id: f4 # move: empathise, stall # why: 回单就在手边，昨天说定的是4点；换成8点再周到，也是话没对上。]
    buyer: 昨天说的是4点，今天就成了8点。 # pose: sneer # broken: by-four
    buyer: 记着，也没有单位。 # pose: sneer
    -> record_problem
+ {knows_method == 0} [{variant == 1:回单原样发您：两件，4到5级，一件9毫米，一件3毫米。怎么量的没写，我去问。寄哪件？|{variant == 2:回单原样发您：0427缸一对，4到5级，差8毫米。怎么看的没写，我去问。寄吗？|回单原样发您：同批12条，3条一样。裁缝的18元刚退。怎么查的没写，我去问。}} # id: f5 # move: evidence # why: 数是真的，时间也守住了；只是昨天没问她的量法，两边的数还差一层对不齐。]
    buyer: 我的法子您昨天没问过，这个数我先信一半。 # pose: neutral
    -> promise_kept

=== figures_wrong ===
{variant:
- 1:
    buyer: 照片上的尺我读了，是9和3。您写的是8和2。 # pose: sneer
- 2:
    buyer: 照片上的尺我读了，差8毫米，灰卡是4到5级。您写的是7毫米、4级。 # pose: sneer
- 3:
    buyer: 我走的是裁缝那条，票上午就拍给您了。18元呢？ # pose: sneer
}
-> still_time

=== still_time ===
~ caught = 1
system: 下午3点40。
buyer: 4点还没到，我等一个准的。 # pose: {anger > 11:sneer|neutral}
coach: 答应的是4点前给准数。还有20分钟，回单再看一遍。
+ [是我没写对，对不起。{variant == 1:一件8毫米，没选；一件2毫米，照片又对了一遍。寄这件吗？|{variant == 2:都是0427缸，灰卡4级；差7毫米，照片又对了一遍。寄吗？|同批12条，3条撤了；给您挑的这条，照片又对了一遍。寄吗？}} # id: t1 # move: apologise, mishear # why: {variant == 1:照片上是9毫米和3毫米；说对过了还是错的，比头一回更伤。|{variant == 2:照片上是4到5级、8毫米；说对过了还是错的，比头一回更伤。|她刚说了走的是裁缝，等的是18元；又问寄不寄，等于没看。}}]
    {variant == 3:
        buyer: 我走的是裁缝。4点了。 # pose: sneer # broken: by-four
    - else:
        buyer: 照片上不是这个数。4点了。 # pose: sneer # broken: by-four
    }
    -> record_problem
+ [您看得真细。不过说句公道话，{variant == 1:两件都没到10毫米，寄哪件都合格|{variant == 2:这一对颜色、长短都在线内，寄了也合格|毛病已经缝好了，18元早晚会到}}，用不着卡在这儿。 # id: t2 # move: argue # why: {variant == 3:钱多钱少不是要紧的，要紧的是昨天说定的办没办；一争，20分钟就过去了。|合不合格不是要紧的，要紧的是您写的跟照片对不对得上；一争，20分钟就过去了。}]
    buyer: 卡在这儿的不是我，是您那个数。4点了。 # pose: sneer # broken: by-four
    -> record_problem
+ [{boasted == 1:光说好听的不算数，对不起|是我弄错了，对不起}。{variant == 1:一件9毫米，没选；一件3毫米，照片对过了。寄这件吗？|{variant == 2:都是0427缸，灰卡4到5级；差8毫米，照片对过了。寄吗？|同批12条，3条一样，撤了；18元刚退进订单，票对过了。}} # id: t3 # move: own, follow_up # why: 先认，再把回单上的数一个不落地给全；4点还没到，答应的就还守得住。]
    {boasted == 1:
        buyer: 这才是数。 # pose: neutral
    - else:
        buyer: 这回对上了。 # pose: neutral
    }
    -> promise_kept
+ [回单是仓库发来的，我也是照着转。他们写得不清楚，我能看到的只有这些，您理解一下。 # id: t4 # move: shift # why: 回单写得清清楚楚；推给仓库，她手里还是没有一个准数。]
    buyer: 仓库没答应过我4点，是您答应的。4点了。 # pose: sneer # broken: by-four
    -> record_problem

=== promise_kept ===
~ kept = 1
{variant:
- 1:
    buyer: 没选上的9毫米您也报了，我记着。寄3毫米的那件，旧的我让快递带回。 # pose: relief # kept: by-four
- 2:
    buyer: 8毫米您不说，我也会量出来。您先说了，这就不一样。寄吧，旧的我让快递带回。 # pose: relief # kept: by-four
- 3:
    buyer: 18元到了。那3条撤得对，别叫别人家孩子碰上。 # pose: relief # kept: by-four
}
-> record_problem

=== repair ===
system: 21号下午3点半。林老师的对话还开着，昨天的准话还没给。 # phase: followup
coach: 现在手上真办得到的是哪一样？
+ [仓库那头卡着，我催了好几遍了。流程在他们手里，我们店里也做不了主，您多体谅。 # id: q1 # move: shift # why: 她是跟店里买的，卡在谁手里是店里的事；推出去，她手里还是什么都没有。]
    buyer: 卡在谁手里，我昨天等的都是您的话。 # pose: sneer
    -> record_problem
+ [昨天让您白等一场，对不起。钱我们全额退您，东西也不用寄回，算是我们的一点心意。 # id: q2 # move: apologise, cave # why: 她一直没要白拿的东西；用钱收场，她问的事还是没人答。]
    buyer: 送不送不要紧。我问的那句，到今天还没答。 # pose: sigh
    -> record_problem
+ [昨天的准话没给上，对不起。我今天就去仓库盯着，两天内把没毛病的送到您手上。 # id: q3 # move: overpromise # why: 昨天的话还没着落，又添一句；两天以后还赶不赶得上她用，也没对过。]
    buyer: 再过两天？我哪天要用，您{knows_wish == 1:算过|问过}没有？ # pose: sneer
    -> record_problem
+ [昨天没答到点子上，是我不对。现在来得及办的是退货，运费我们出，单子已经开好了。 # id: q4 # move: own # why: 错过的认下来，办得到的摆出来，她至少知道现在站在哪儿。]
    ~ mended = 1
    buyer: 来得及的就说来得及的，这句我信。 # pose: sigh
    buyer: 那就退吧。 # pose: sigh
    -> record_problem

=== record_problem ===
system: 聊完了，写服务记录。 # phase: record
system: 记录：问题 # field: problem
coach: 下一个接手的人只看这一行。三项里不合格的是哪一项？
+ [长短超过10毫米，不合格；线头、颜色合格，读数已附。 # id: k1 # move: {variant == 1:record|mishear} # why: {variant == 1:哪项没过、线是多少、另两项怎样，接手的人不用再问她。|{variant == 2:长短差6毫米，在线内；记错一项，下一位就要从头再问她一遍。|长短差4毫米，在线内；记错一项，下一位就要从头再问她一遍。}}]
+ [线头超过10毫米，不合格；颜色、长短合格，读数已附。 # id: k2 # move: {variant == 3:record|mishear} # why: {variant == 1:线头最长8毫米，在线内；记错一项，下一位就要从头再问她一遍。|{variant == 2:线头最长7毫米，在线内；记错一项，下一位就要从头再问她一遍。|哪项没过、线是多少、另两项怎样，接手的人不用再问她。}}]
+ [颜色低于灰卡4级，不合格；线头、长短合格，读数已附。 # id: k3 # move: {variant == 2:record|mishear} # why: {variant == 1:4到5级没低于4级；记错一项，下一位就要从头再问她一遍。|{variant == 2:哪项没过、线是多少、另两项怎样，接手的人不用再问她。|4级不算低于4级；记错一项，下一位就要从头再问她一遍。}}]
+ [买家自带钢尺灰卡，要求偏严，一项略超；同事接手留意。 # id: k4 # move: blame # why: 把毛病写成了她的脾气；接手的人先防着她，哪一项超、超多少反倒没写。]
-
-> record_cause

=== record_cause ===
system: 记录：原因 # field: cause
coach: 她看出来的那一点，您记住了吗？
+ [原因还不清楚，已经转给质检，等有了正式结论再来补记。 # id: l1 # move: {knows_hint == 1:stall|escalate} # why: {knows_hint == 1:她已经指到了地方，写“不清楚”，这条线索就断在您手里。|没问到的不乱写，转出去让看得见货的人查，稳当。}]
+ [{variant == 1:袖子和衣身不同缸，疑裁片时混拿。买家指出，转厂里查。|{variant == 2:两片不是一缸，疑配货时两包各抽。买家指出，转仓库查。|正面和背面不同缸，疑裁片时混拿。买家指出，转厂里查。}} # id: l2 # move: {variant == 2:record|mishear} # needs: hint # why: {knows_hint == 0:她没跟您说到这一处；写成“买家指出”，下一位就会照着一句没有的话去查。|{variant == 1:颜色够线，缸号她也没提；她指的是洗标往下那一截。|{variant == 2:折痕和缸号都是她看出来的，仓库照着配货这一步就能查。|颜色够线，缸号她也没提；她指的是拉链两头没锁住。}}}]
+ [{variant == 1:线头都在袖口一圈，疑收尾没锁住。买家指出，转厂里查。|{variant == 2:线头都在底边两角，疑收尾没锁住。买家指出，转厂里查。|线头都在拉链两头，疑收尾没锁住。买家指出，转厂里查。}} # id: l3 # move: {variant == 3:record|mishear} # needs: hint # why: {knows_hint == 0:她没跟您说到这一处；写成“买家指出”，下一位就会照着一句没有的话去查。|{variant == 1:线头没超线，袖口她也没提；她指的是洗标往下那一截。|{variant == 2:线头没超线，没锁住她也没说；她指的是缸号和折痕两样。|她带出来的那三针说明了毛病在收尾，厂里照着这一处就能查。}}}]
+ [{variant == 1:多出的都在洗标以下，疑缝标时拉长。买家指出，转厂里查。|{variant == 2:多出的都在挂带那头，疑上带时拉长。买家指出，转厂里查。|多出的都在拉链那边，疑上链时拉长。买家指出，转厂里查。}} # id: l4 # move: {variant == 1:record|mishear} # needs: hint # why: {knows_hint == 0:她没跟您说到这一处；写成“买家指出”，下一位就会照着一句没有的话去查。|{variant == 1:她指到了洗标，厂里照着这一处就能查，这是她挑出来的好处。|{variant == 2:长短没超线，挂带她也没提；她指的是缸号和折痕两样。|长短没超线，她指的是拉链两头的线没锁住，不是拉长。}}}]
-
-> record_next

=== record_next ===
system: 记录：下一步 # field: next
coach: 她等着用它做什么？哪一天？
+ [{variant == 1:{deal == 1:23号问穿着合不合身，她25号合影要穿。|22号查退款到没到，她25号合影等着要穿。}|{variant == 2:{deal == 1:24号晚上问挂好没有，她25号给孩子上课要用。|22号查退款到没到，她25号给孩子上课等着用。}|{deal == 1:23号中午问铺好没有，小外孙23号晚上要睡上去。|22号查退款到没到，小外孙23号晚上等着铺床。}}} # id: m1 # move: {variant == 1:record|mishear} # needs: reason # why: {knows_reason == 0:她做什么用您没问过；写上去是猜的，照着去问会闹笑话。|{variant == 1:日子和用场都写上，回访才赶在她合影之前。|{variant == 2:她24号就上课，23号晚上就要挂；照这个记，回访打过去课都上完了。|孩子22号晚上就睡上了；照这个记，问的时候已经晚了。}}}]
+ {knows_reason == 1} [{deal == 1:往后她每一单都先验好，拍给她看，点了头再寄。|往后她再下单都先验好，拍给她看，点头再寄。} # id: m2 # move: overpromise # why: 这话没人跟她说定过；记在这儿，下一位就得替您兑现。]
+ [{variant == 1:{deal == 1:23号问穿着合不合身，她26号合影要穿。|22号查退款到没到，她26号合影等着要穿。}|{variant == 2:{deal == 1:25号晚上问挂好没有，她26号给孩子上课要用。|22号查退款到没到，她26号给孩子上课等着用。}|{deal == 1:22号中午问铺好没有，小外孙22号晚上要睡上去。|22号查退款到没到，小外孙22号晚上等着铺床。}}} # id: m3 # move: {variant == 3:record|mishear} # needs: reason # why: {knows_reason == 0:她做什么用您没问过；写上去是猜的，照着去问会闹笑话。|{variant == 1:合影是25号；照这个记，接手的人会晚一天。|{variant == 2:她24号就上课，23号晚上就要挂；照这个记，回访打过去课都上完了。|日子和用场都写上，回访才赶在孩子睡下之前。}}}]
+ [{variant == 1:{deal == 1:23号问穿着合不合身，她24号合影要穿。|22号查退款到没到，她24号合影等着要穿。}|{variant == 2:{deal == 1:23号晚上问挂好没有，她24号给孩子上课要用。|22号查退款到没到，她24号给孩子上课等着用。}|{deal == 1:24号中午问铺好没有，小外孙24号晚上要睡上去。|22号查退款到没到，小外孙24号晚上等着铺床。}}} # id: m4 # move: {variant == 2:record|mishear} # needs: reason # why: {knows_reason == 0:她做什么用您没问过；写上去是猜的，照着去问会闹笑话。|{variant == 1:合影是25号，24号是最晚要到手的日子；记混了，接手的人就照着错的日子赶。|{variant == 2:日子和用场都写上，回访才赶在她用之前，不是之后。|孩子22号晚上就睡上了；照这个记，问的时候已经晚了。}}}]
+ {knows_reason == 0} [{knows_wish == 1:照她说的日子回访一次；做什么用没问到，别猜。|她哪天用、做什么用都没问到，回访先问这两样。} # id: m5 # move: record # why: 没问到的照实写，下一位知道该补哪一句，比替她编一个用场强。]
-
-> ending

=== ending ===
{deal == 1 && kept == 1 && caught == 0 && trust >= 12 && knows_method + knows_hint + knows_presale + knows_reason + knows_wish >= 4:
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
    buyer: 合影拍好了。下摆低13毫米：10毫米是我肩膀的，3毫米是衣服的。衣服那3毫米，合格。 # pose: relief
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
    {kept == 1:
        buyer: 事情办成了，话费了不少。 # pose: neutral
    - else:
        buyer: {variant == 3:钱后来是到了|东西后来是对了}，4点那句话没对上。 # pose: neutral
    }
}
buyer: 下回下单前，我还是先问数。答得上来，我再买。 # ending: closed-cool, fair
-> END

=== ending_poor ===
{variant == 3 && deal == 1:
    buyer: 裁缝的票我自己留着了，不等了。 # pose: sigh
- else:
    buyer: 退货单我自己填了。理由三行，三个数。 # pose: sigh
}
buyer: 你们这两天的话，我从头看了一遍，能对上的没几个。 # pose: sneer # ending: returned, poor
-> END
