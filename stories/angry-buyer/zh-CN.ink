# title: 才用了几天
# summary: 刚买的电器坏了，孟先生冲进来就嚷；他气的不光是机器，要的也不是钱。
# level: 3
# buyer: meng
# name: 孟先生
# item: 家用小电器一台，型号看订单卡
# minutes: 8
# pass: 75
# motive: grievance
# start: anger 16, trust 7, heard 0
# ready: 4
# turns: 20
# variants: 3
# source: casebook 5; S0, S1, S2
# brief: 孟先生，四十来岁，开大客车的，周一晚上一进来就嚷。
# brief: 他买了什么、签收几天、有没有现货，都在开头那张订单卡上。
# brief: 店规：质量问题运费店里出；签收 7 天内可退可换，第 8 到 15 天可换可修，不再退款。
# brief: 店规：换新可以请仓库发货前通电试机、拍视频；故障原因只由品控拆检后给出。
# brief: 店规：退、换、修以外的钱，客服没有权限答应。
# policy: quality-7d, quality-15d, test-before-dispatch, cause-by-inspection, no-extra-cash

VAR variant = 1
VAR anger = 0
VAR trust = 0
VAR heard = 0

// 听到了什么 (1 = 知道了)
VAR got_who = 0
VAR got_before = 0
VAR got_worry = 0
VAR got_hours = 0
// 办到了什么
VAR fit = 0
VAR tainted = 0
VAR promised = 0
VAR kept = 0

-> opening

// ---------- 1 ----------
=== opening ===
{variant:
- 1:
    system: 周一 20:41。订单卡：长嘴电热水壶 1.5 升，实付 189 元，签收第 4 天；同款有现货。
    buyer: 你们卖的什么破壶！！才用四天！！ # pose: shout
    buyer: 早上一插电，“啪”一声，全屋都跳了！ # pose: type-fast
- 2:
    system: 周一 20:41。订单卡：桌下暖风机，实付 259 元，签收第 9 天；同款有现货。
    buyer: 你们那暖风机想烧死谁！！才九天！！ # pose: shout
    buyer: 昨晚开着开着，底下冒烟，一屋子糊味！ # pose: type-fast
- else:
    system: 周一 20:41。订单卡：静音破壁机，实付 369 元，签收第 6 天；同款缺货，周四到；同价位另一款有现货。
    buyer: 你们这叫破壁机？！六天！！六天就歇了！！ # pose: shout
    buyer: 中午打到一半，“咔”一下停了，直冒糊味！ # pose: type-fast
}
coach: 他话才开了个头。看看哪些他已经写了。
+ [孟先生您好，今晚我值班。出什么事了？您慢慢讲。 # id: a1 # move: mishear # why: 出了什么事，他上面两行刚写完；再问一遍，等于告诉他没看。]
    buyer: 出什么事？我上头写的字你看没看？！ # pose: shout
    -> second_try
+ [这样，我现在就给您开售后单，运费店里出，怎么处理都由您挑。 # id: a2 # move: options # why: 他还没说到要紧处，单子先开了，听着像要打发他。]
    buyer: 我话才说一半，你就急着打发我？！拿张单子堵我嘴呢？ # pose: sneer
    -> second_try
+ [在看，您写的每一句我都看着呢。您接着说，这会儿我不插话。 # id: a3 # move: acknowledge # why: 他正说到一半，先让他知道有人在看，后面的话才会出来。]
    -> tell_who ->
    -> after_telling
+ [真是对不起，刚买几天的东西就出这种事，给您家里添堵了。 # id: a4 # move: apologise # why: 歉道得早了：还不知道吓着了谁、耽误了什么，这句对不起没有着落。]
    buyer: 对不起谁啊？你知道当时家里是谁在用吗？ # pose: sneer
    -> second_try

=== tell_who ===
~ got_who = 1
{variant:
- 1:
    buyer: 是我妈。七十三了，一个人住。不到六点起来烧水，这一下，摸着黑在厨房站了二十来分钟。没磕着，可到这会儿一句话也不说。 # fact: who # pose: tears
    buyer: 我下了班过去一看，插头根儿都黑了。【图片：熏黑的插头】 # pose: type-fast
- 2:
    buyer: 是我闺女，十五，写作业拿它烘脚。一看冒烟，伸手去拔插头，手背燎了个泡。 # fact: who # pose: tears
    buyer: 上礼拜它就一阵一阵有糊味，我还当是新东西，散散就没了。 # pose: type-fast
- else:
    buyer: 是我爸。七十六，喉咙刚动完刀，顿顿得打成糊。它这一停，老头中午就灌了碗米汤。 # fact: who # pose: tears
    buyer: 昨天它就嗡嗡响得不对。这会儿人靠牛奶顶着呢，机器在他那儿，我在车队。 # pose: type-fast
}
->->

=== tell_before ===
~ got_before = 1
{variant:
- 1:
    buyer: 最窝火的是，礼拜六我就来问过，说这壶有股塑料味。 # pose: type-fast
    buyer: 你们那位回得倒快：“新壶都这样，多烧两回就散了。” # fact: before # pose: sneer
- 2:
    buyer: 上礼拜四闻着味那回，我当天就打了你们热线，排了四十分钟。 # pose: type-fast
    buyer: 接电话的说两小时内给我回。我等到今天，连个响都没有。 # fact: before # pose: sneer
- else:
    buyer: 中午一停我就找的你们，你们叫我找厂家。厂家说网上买的，找店家。 # pose: type-fast
    buyer: 一下午三个电话打下来，我成皮球了。 # fact: before # pose: sneer
}
->->

=== tell_worry ===
~ got_worry = 1
{variant:
- 1:
    buyer: 一百八十九块，我丢得起。 # pose: sigh
    buyer: 可我妈从早上念叨到现在，说壶是她弄坏的，给我添乱了。灯的开关都不敢碰，烧水又用回煤气灶。 # pose: tears
    buyer: 我就想有个懂行的说一句：不怪她。我说她不信。 # fact: worry # pose: sigh
- 2:
    buyer: 我夜里睡不着，是因为我妈屋里还有一台一样的，同一天买的，天天开着。 # pose: sigh
    buyer: 它到底为什么冒烟，就没一个人能跟我说明白。 # fact: worry # pose: sigh
- else:
    buyer: 三百来块钱我不争。 # pose: sigh
    buyer: 礼拜三晚上我出车，一走四天。走之前家里没一台转得动的，他那四天就喝米汤？ # pose: tears
    buyer: 我就要一台能用的，赶在礼拜三进门。别的都好说。 # fact: worry # pose: sigh
}
->->

// ---------- 2，听进去了 ----------
=== after_telling ===
coach: 他一口气说了不少。哪样说过了，哪样还没说？
+ [家里人这会儿怎么样了？先说人，东西的事咱们往后放放。 # id: b1 # move: {variant == 2: ask|mishear} # why: {variant == 2: 手烫了他说了，人现在怎么样还没说；先问人，他才肯往下讲。|人现在怎么样，他刚刚说完；再关心一遍，反倒露了没听。}]
    {variant:
    - 1:
        buyer: 我不是说了吗，没磕着，一句话不说！ # pose: shout
    - 2:
        buyer: 夜里带去上的药，今天照常上的学。这孩子倒比我硬气。 # pose: sigh
        -> tell_before ->
    - else:
        buyer: 牛奶顶着呢！刚说完的话！ # pose: shout
    }
    -> whose_fault
+ [人平安比什么都强。东西您别操心，后面的事都交给我们来办。 # id: b2 # move: mishear # why: 他刚说过家里人遭的罪，一句“平安”就把它抹掉了。]
    {variant:
    - 1:
        buyer: 吓得一天不说话，叫平安？ # pose: sneer
    - 2:
        buyer: 手上燎个泡，叫平安？ # pose: sneer
    - else:
        buyer: 一天没吃上顿正经饭，叫平安？ # pose: sneer
    }
    -> whose_fault
+ [换我也坐不住。这哪里只是坏了样东西，是家里人跟着受罪。 # id: b3 # move: empathise # why: {variant == 3: 该说的他都说了，不用再问；接住这口气，他自己会往下讲。|这话他听得进，可他还有一截没说，少问了一句。}]
    {variant == 3:
        buyer: 可不是么……我跟你说，不光这个。 # pose: sigh
        -> tell_before ->
    - else:
        buyer: ……你总算说了句人话。 # pose: sigh
    }
    -> whose_fault
+ [出事之前，机器有没有哪儿不对劲？您想到什么就说什么。 # id: b4 # move: {variant == 1: ask|mishear} # why: {variant == 1: 老人怎么样他说过了，壶先前怎么样还没说；这一问，问出了前头那一趟。|先前的征兆他刚写过，再问就是没往上看。}]
    {variant:
    - 1:
        buyer: 怎么没有！ # pose: type-fast
        -> tell_before ->
    - 2:
        buyer: 上礼拜就有糊味，我刚写的！ # pose: shout
    - else:
        buyer: 昨天就响得不对，刚跟你说完！ # pose: shout
    }
    -> whose_fault

// ---------- 2，没听进去 ----------
=== second_try ===
coach: 他顶了你一句。漏听的，现在补还来得及。
+ [您先别上火，退货、换新、送修这几样，我都能马上帮您往下办。 # id: x1 # move: {variant == 1: options|overpromise} # why: {variant == 1: 办法没错，来早了：他还没觉得有人听他说话。|订单卡上写着，这几样里有办不成的；人还没听，话先许出去了。}]
    buyer: 又来了。退退退，你们就会这一句。 # pose: sneer
    -> whose_fault
+ [刚买没几天就这样，搁谁都得上火，您的心情我特别能理解。 # id: x2 # move: template # why: 话不难听，可放在谁身上都行；他要的是你知道出事的是谁。]
    buyer: 你理解什么呀，你又没在跟前。 # pose: sneer
    -> whose_fault
+ [东西是从我们店里出去的，这事归我管，我不往别人身上推。 # id: x3 # move: own # why: 肯担当是好的，但管的是什么事还没听全。]
    buyer: 归你管？你知道要管的是什么吗？ # pose: sigh
    -> whose_fault
+ [怪我没等您说完。当时是谁在用，怎么个情形，您讲，我听。 # id: x4 # move: own, ask # why: 把抢掉的话头还给他，漏掉的那个人才说得出来。]
    -> tell_who ->
    -> whose_fault

// ---------- 3 ----------
=== whose_fault ===
{got_before == 1:
    buyer: 你自己说，这叫什么事？ # pose: sneer
- else:
    buyer: 跟你们店打交道，我真是够够的了。 # pose: sneer
}
coach: 他气的不光是机器。店里先前做过什么，你知道了没有？
+ [先前说好给您回电话，结果没人回。是我们失信，对不住，我来补。 # id: c1 # needs: before # move: {variant == 2: apologise, own|mishear} # why: {got_before == 0: 先前的事他还没讲过，认得再像也是猜的。|{variant == 2: 错在哪就认在哪，认的正是他等了几天的那通电话。|没有这通电话。认错认到了别人家的事上，比不认还糟。}}]
    {variant == 2 and got_before == 1:
        buyer: ……那几天手机我都没敢调静音。 # pose: sigh
    - else:
        buyer: {got_before == 1:你说的这是谁家的事？|我还没说到那儿呢，你倒先替我编上了。} # pose: sneer
    }
    -> say_it_back
+ [在这之前，您还跟店里说过吗？当时我们是怎么答复您的？ # id: c2 # move: {got_before == 1: mishear|ask} # why: {got_before == 1: 先前怎么答复的，他上一条刚说过。|他嫌的是“你们店”，这一问问到了根上。}]
    {got_before == 1:
        buyer: 我刚说完！你往上翻翻行不行！ # pose: shout
    - else:
        buyer: 你还知道问这个。 # pose: sigh
        {got_who == 0:
            -> tell_who ->
        }
        -> tell_before ->
    }
    -> say_it_back
+ [您早说过有味，我们却回“新的都这样”。错在店里，对不住，我管。 # id: c3 # needs: before # move: {variant == 1: apologise, own|mishear} # why: {got_before == 0: 先前的事他还没讲过，认得再像也是猜的。|{variant == 1: 他最窝火的就是那句“新壶都这样”，你认的正是这一句。|没人跟他说过这句话。歉意再真，安错了地方。}}]
    {variant == 1 and got_before == 1:
        buyer: ……你倒没替那位打圆场。 # pose: sigh
    - else:
        buyer: {got_before == 1:你说的这是谁家的事？|我还没说到那儿呢，你倒先替我编上了。} # pose: sneer
    }
    -> say_it_back
+ [您找上门，我们把您支到别处去。这是推您，对不住，到我这儿为止。 # id: c4 # needs: before # move: {variant == 3: apologise, own|mishear} # why: {got_before == 0: 先前的事他还没讲过，认得再像也是猜的。|{variant == 3: 他被推了一下午，要的就是有人说“到我这儿为止”。|没人把他支到别处去。他吃的是另一种亏。}}]
    {variant == 3 and got_before == 1:
        buyer: 到你这儿为止？行，我记着这话。 # pose: sigh
    - else:
        buyer: {got_before == 1:你说的这是谁家的事？|我还没说到那儿呢，你倒先替我编上了。} # pose: sneer
    }
    -> say_it_back

// ---------- 4 ----------
=== say_it_back ===
buyer: 那你把我这事说一遍，我看你听进去多少。 # pose: neutral
coach: 他在考你。一个细节说岔，前面就白听了。
+ [东西刚用就出事，人没伤着可遭了罪；先前找过店里，也白找了。 # id: d1 # needs: before # move: {variant == 2: mishear|paraphrase} # why: {got_before == 0: 先前找没找过店里，他没跟你说过，你是猜着说的。|{variant == 2: 孩子手背烫了，你说“没伤着”。|人、事、先前那一趟，三样都对得上，他知道你听着了。}}]
    {got_before == 0:
        buyer: 找没找过，我跟你说了吗？听风就是雨。 # pose: sneer
    - else:
        {variant == 2:
            buyer: 没伤着？她手背上那泡是画的？ # pose: shout
        - else:
            buyer: ……对。没听岔。 # pose: sigh
        }
    }
    -> what_now
+ [情况我都记下了。麻烦您补一张插头和底部的照片，我好往上报。 # id: d2 # move: {variant == 2 or got_who == 0: evidence|mishear} # why: {variant == 2 or got_who == 0: 照片早晚要，可他问的是你听进去没有。|照片的事他提过了：不是早发了，就是机器不在他手边。}]
    {got_who == 0 or variant == 2:
        buyer: 照片回头给你拍。我问你话呢。 # pose: sneer
    - else:
        {variant == 1:
            buyer: 插头的照片我早发了！你看都没看？ # pose: shout
        - else:
            buyer: 机器在我爸那儿，我拿什么拍？ # pose: shout
        }
    }
    -> what_now
+ [我先核实一下：当时插墙上还是插线板？旁边还开着别的电器吗？ # id: d3 # move: interrogate # why: 问题本身在行，可放在这时候，听着像在找他家的毛病。]
    buyer: 查我呢？是你们东西坏了，还是我家墙坏了？ # pose: shout
    -> what_now
+ [用着用着出的事，家里人伤了手；先前找过店里，没等来个结果。 # id: d4 # needs: before # move: {variant == 2: paraphrase|mishear} # why: {got_before == 0: 先前找没找过店里，他没跟你说过，你是猜着说的。|{variant == 2: 伤在哪、等了什么，都说对了；他这才肯讲睡不着的缘故。|没有人伤着手。说错一处，他就要从头怀疑。}}]
    {variant == 2 and got_before == 1:
        buyer: 对。手是小事，养几天就好。 # pose: sigh
        -> tell_worry ->
    - else:
        buyer: {variant == 2:手的事先搁着。找没找过店里，我跟你说了吗？|谁伤着手了？你看串了吧。} # pose: sneer
    }
    -> what_now

// ---------- 5 ----------
=== what_now ===
{anger > 14:
    buyer: 我不跟你费口舌了。你直说，打算怎么办？ # pose: shout
- else:
    buyer: 行，那你说吧，打算怎么办？ # pose: neutral
}
coach: 他要的是什么，你是听他说的，还是自己猜的？
+ [您图的不是钱，是个明白：到底怎么坏的。这个我去给您追出来。 # id: e1 # needs: worry # move: {variant == 2: own|mishear} # why: {variant == 2: 他刚讲了另一台还开着；追原因，正是他要你担的事。|他没说过要查原因，这是替他猜的愿望。}]
    {variant == 2 and got_worry == 1:
        buyer: 你要真能追出来，我服你。 # pose: sigh
    - else:
        buyer: 怎么坏的？你问都没问我，就知道我图什么？ # pose: sneer
    }
    -> the_offer
+ [怎么办先听您的意思。这事办到哪一步，您心里才算过得去？ # id: e2 # move: {variant == 2 and got_worry == 1: mishear|wish} # why: {variant == 2 and got_worry == 1: 他刚把睡不着的缘故讲给你，你又问他想要什么。|你没拿退款去猜；问了，他才说得出钱以外的那件事。}]
    {variant == 2 and got_worry == 1:
        buyer: 我刚说的什么？合着白说了？ # pose: shout
    - else:
        -> tell_worry ->
    }
    -> the_offer
+ [两条路您挑：原款换一台新的，或者原路退款，来回运费我们出。 # id: e3 # move: {variant == 1: options|overpromise} # why: {variant == 1: 两条都办得到，只是没问他要什么，他的心事还压着。|订单卡上写着，有一条走不通，拿它当选择他一眼就看穿。}]
    {variant:
    - 1:
        buyer: 退啊换的再说吧，我要的不是这个。 # pose: sigh
    - 2:
        buyer: 九天还能退？你们页面上可不是这么写的。 # pose: sneer
    - else:
        buyer: 换新？你们页面挂着缺货呢，哄谁？ # pose: sneer
    }
    -> the_offer
+ [我去替您申请全额退款，再加一笔慰问金，今晚就给您办下来。 # id: e4 # move: overpromise # why: 慰问金你做不了主，他要的也不是钱。]
    buyer: 慰问金？我来跟你讨饭的？ # pose: sneer
    -> the_offer

// ---------- 6 ----------
=== the_offer ===
{got_worry == 1:
    buyer: 我要的就这么点。你能办什么，说。 # pose: neutral
- else:
    buyer: 反正你们就那几样，念吧。 # pose: sneer
}
coach: 翻一眼订单卡：第几天，有没有货。再想想他刚才要的是哪样。
+ [退款，您就近先买一台用着；或换同价位那款现货，今晚出库。 # id: f1 # needs: worry # move: {variant == 3: options|{variant == 2: overpromise|mishear}} # why: {got_worry == 0: 他要什么你还不知道，办法对不对全凭运气。|{variant == 3: 两条都赶得上周三，也都办得到。|{variant == 2: 第 9 天退不了；他要的是原因，不是快。|退换都办得到，可他要的那一句给老人的话，你没接。}}}]
    {got_worry == 0:
        buyer: 照着单子念的吧。 # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: 我跟你说我妈，你跟我说买卖。 # pose: sigh
        - 2:
            buyer: 九天了还给退？说话靠点谱。 # pose: sneer
        - else:
            ~ fit = 1
            buyer: 换现货那款。今晚出库，就它了。 # pose: relief
        }
    }
    -> the_guarantee
+ [换新或退款都行；另附几句话，写明是机器的毛病，不怪用的人。 # id: f2 # needs: worry # move: {variant == 1: options|overpromise} # why: {got_worry == 0: 他要什么你还不知道，办法对不对全凭运气。|{variant == 1: 两条都在店规里，那几句话才是他来要的东西。|换新和退款里，有一样眼下办不到，先许了再说不成更伤人。}}]
    {got_worry == 0:
        buyer: 照着单子念的吧。 # pose: sneer
    - else:
        {variant:
        - 1:
            ~ fit = 1
            buyer: ……换新吧。那几句你写实在点，别写得跟公文似的。 # pose: relief
        - 2:
            buyer: 九天了还给退？说话靠点谱。 # pose: sneer
        - else:
            buyer: 换新？你们不是周四才来货吗？ # pose: sneer
        }
    }
    -> the_guarantee
+ [退、换、修都好商量。您心里还有什么放不下的，跟我说说看？ # id: f3 # move: {got_worry == 1: mishear|wish} # why: {got_worry == 1: 放不下的他已经说了，这会儿等的是你的办法。|先前没问到的，这时补问还来得及。}]
    {got_worry == 1:
        buyer: 说半天了，你让我再说一遍？ # pose: shout
    - else:
        -> tell_worry ->
    }
    -> the_guarantee
+ [换新或送修，运费店里出；旧的收回来拆检，原因写成书面给您。 # id: f4 # needs: worry # move: {variant == 2: options|{variant == 3: overpromise|mishear}} # why: {got_worry == 0: 他要什么你还不知道，办法对不对全凭运气。|{variant == 2: 第 9 天能换能修，书面的原因正是他要的明白话。|{variant == 3: 同款没货，送修更慢，哪条都赶不上周三。|查原因要好几天；他要的是今天就有人告诉老人一句不怪她。}}}]
    {got_worry == 0:
        buyer: 照着单子念的吧。 # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: 我跟你说我妈，你跟我说买卖。 # pose: sigh
        - 2:
            ~ fit = 1
            buyer: 换新吧。书面那个，写人话就行，我看得懂。 # pose: relief
        - else:
            buyer: 周四才来货，送修得多少天？我礼拜三就走！ # pose: shout
        }
    }
    -> the_guarantee

// ---------- 7 ----------
=== the_guarantee ===
{variant:
- 1:
    buyer: 那新的你敢打包票？再来这么一下，谁受得了。 # pose: neutral
- 2:
    {got_worry == 1:
        buyer: 我妈那台还开着呢。给句准话，能用不能用？ # pose: neutral
    - else:
        buyer: 这一款到底还能不能用？给句准话。 # pose: neutral
    }
- else:
    {got_worry == 1:
        buyer: 礼拜三之前准能到？给句准话。 # pose: neutral
    - else:
        buyer: 那得弄到哪天去？给句准话。 # pose: neutral
    }
}
coach: 他要一句准话。哪些你真的做得了主？
+ [{variant == 1:这款一年卖两万多把，返修的不到千分之三，真算很稳的了。|{variant == 2:这款有过热断电，过了国家检测的，一万多家庭都在用着呢。|我们发货一向快，平台排名靠前，九成的单子隔天就到家里了。}} # id: g1 # move: boast # why: 他问的是自家这一台，拿大数回他，像是他运气不好。]
    buyer: 别人家好不好，关我家什么事？ # pose: sneer
    -> when_to_answer
+ [{variant == 1:包票我不敢打，电器没有百分百的。能做的是发货前通电试，拍给您看。|{variant == 2:能用这话我不敢说。没拆检之前，同款的请先拔了，别再开着用。|哪天到我不敢打包票，路上不归我管。今晚就办，慢了先说。}} # id: g2 # move: boundary # why: 做不了主的不许，做得了主的说死，他听得出哪句实在。]
    ~ got_hours = 1
    {variant:
    - 1:
        buyer: 得，这话我信。 # pose: relief
        buyer: 我明天头班，上午十点在服务区歇一刻钟，就那会儿能看手机。 # fact: hours # pose: neutral
    - 2:
        buyer: 敢说不知道的，比打包票的强。{got_worry == 1:我这就打电话，叫我妈把那台拔了。} # pose: relief
        buyer: 我今晚夜车，白天补觉，明天下午四点半起来才看手机。 # fact: hours # pose: neutral
    - else:
        buyer: 慢了先吭声，这就行。 # pose: relief
        buyer: 我明天一上午在路上，中午十二点到站吃饭，那会儿能看手机。 # fact: hours # pose: neutral
    }
    -> the_hour
+ [{variant == 1:您放心，我亲自给您挑一台最好的，绝不再让家里人受这惊。|{variant == 2:同一批我们没接到过别的反馈，您放心用，有事我们负责到底。|您放心，这一单我亲自盯着，一定赶在您要用之前送到家里。}} # id: g3 # move: overpromise # why: 这份放心你担不起，他再信一回，就再摔一回。]
    buyer: 上回你们也是这么让我放心的。 # pose: sneer
    -> when_to_answer
+ [{variant == 1:这个得问仓库和品控，我先记上，那边有了说法就转告您。|{variant == 2:这个得问品控那边，我先给您记上，有了说法就来转告您。|这个得看仓库那边，我先给您备注加急，有了消息就转告您。}} # id: g4 # move: stall # why: 没有钟点的“有消息就说”，他已经领教过了。]
    buyer: 有消息，有消息。哪年的消息？ # pose: sigh
    -> when_to_answer

// ---------- 8，知道钟点 ----------
=== the_hour ===
coach: 约一个他真看得见的时候。
+ [那就明天中午十二点，我把进度摆给您看，卡住了也照实说。 # id: h1 # needs: hours # move: {variant == 3: timeline|mishear} # why: {variant == 3: 正是他到站吃饭的点，成不成都说，他不用追。|这个点他看不了手机，刚刚才说过。}]
    {variant == 3:
        -> agreed
    - else:
        -> wrong_hour
    }
+ [您看明天几点方便？您定个钟点，我就照着您的时间来回话。 # id: h2 # move: mishear # why: 什么时候能看手机，他上一句刚说；客气地再问，还是没听。]
    buyer: 刚说完……{variant == 1:十点。服务区，十点。|{variant == 2:四点半。下午四点半。|十二点。饭点，十二点。}} # pose: sigh
    -> agreed
+ [明天下午四点半我找您，成没成都报一声，不让您追着问。 # id: h3 # needs: hours # move: {variant == 2: timeline|mishear} # why: {variant == 2: 等他睡醒再报，成不成都报，比早早发一条强。|这个点他看不了手机，刚刚才说过。}]
    {variant == 2:
        -> agreed
    - else:
        -> wrong_hour
    }
+ [明天上午十点我来回话，办到哪一步说哪一步，没办成也说。 # id: h4 # needs: hours # move: {variant == 1: timeline|mishear} # why: {variant == 1: 正卡在他歇脚那一刻钟，没办成也说，这才叫约。|这个点他看不了手机，刚刚才说过。}]
    {variant == 1:
        -> agreed
    - else:
        -> wrong_hour
    }

=== agreed ===
~ promised = 1
{variant:
- 1:
    buyer: 行。你说十点，我十点就掏手机。 # promise: report-back # pose: relief
- 2:
    buyer: 行。四点半，我醒了头一件事就看它。 # promise: report-back # pose: relief
- else:
    buyer: 行。十二点，我端着饭碗等你。 # promise: report-back # pose: relief
}
-> parting

=== wrong_hour ===
buyer: 我刚说完几点看得了手机……算了，你爱几点几点吧。 # pose: sigh
-> parting

// ---------- 8，不知道钟点 ----------
=== when_to_answer ===
coach: 他什么时候能看手机，你知道吗？
+ [明天一早九点我给您回话，麻烦您把手机带在身边，别错过了。 # id: k1 # move: command # why: 有钟点，却是你的钟点；他那时看不了手机。]
    buyer: 九点？那会儿我看得了手机吗？你也不问一句。 # pose: sneer
    -> parting
+ [一有进展我立刻告诉您，您该忙忙您的，手机上留意一下就好。 # id: k2 # move: stall # why: 没有钟点，就是叫他一直等。]
    buyer: 又是等信儿。 # pose: sigh
    -> parting
+ [您哪个钟点看手机方便？我照您的点来回，成没成都说一声。 # id: k3 # move: ask # why: 先问他的钟点，约下来的时候才真见得着。]
    ~ got_hours = 1
    {variant:
    - 1:
        buyer: 上午十点，服务区歇脚那一刻钟。就那会儿。 # fact: hours # pose: neutral
    - 2:
        buyer: 我今晚夜车，下午四点半才起得来。 # fact: hours # pose: neutral
    - else:
        buyer: 中午十二点，到站吃饭那会儿。 # fact: hours # pose: neutral
    }
    -> agreed
+ [后面由售后组的同事接着跟，他们会主动联系您，您等消息就行。 # id: k4 # move: shift # why: 又换一个人，他又要从头讲一遍。]
    buyer: 又换人？合着我又得从头说一遍。 # pose: sigh
    -> parting

// ---------- 9 ----------
=== parting ===
{anger > 10:
    buyer: 就这样吧，我也嚷累了。 # pose: sigh
- else:
    buyer: 刚才嗓门大了，不是冲你。我是后怕。 # pose: sigh
}
coach: 快收尾了。这会儿多加的一句，他也会记住。
+ [正好我们新上了一款带双重断电的，您要是换它，补个差价就成。 # id: i1 # move: overeager # why: 他刚把气放下，你又做起买卖来。]
    buyer: ……你们是真不耽误卖货。 # pose: sneer
    -> next_day
+ [您消气了就好。我送您一张三十元的券，评价那边拜托您多美言。 # id: i2 # move: bribe # why: 拿券换评价，碰了红线；他也会觉得前面听的都是为这个。]
    ~ tainted = 1
    buyer: 闹半天，等的是这一出。 # pose: sneer
    -> next_day
+ [您这一嗓子，我耳机差点没保住。玩笑话，跑车路上您慢着点。 # id: i3 # move: lighten # why: {anger > 8: 他气还没消，这时候逗他，像是不当回事。|气消了，逗一句无妨；只是没给他留下什么。}]
    {anger > 8:
        buyer: 我可没心思跟你逗。 # pose: sneer
    - else:
        buyer: 哈，开大客的，不嚷后排听不见。 # pose: relief
    }
    -> next_day
+ [谢您肯从头讲。都记在单子上了，往后谁接手都不用您再说。 # id: i4 # move: thank, record # why: 谢得有来由，记得有用处：他最怕的就是再讲一遍。]
    buyer: 那就好。同样的话，我真不想再说一遍。 # pose: relief
    -> next_day

// ---------- 10 ----------
=== next_day ===
{promised == 1:
    -> follow_promised
- else:
    -> follow_unpromised
}

=== follow_promised ===
{variant:
- 1:
    system: 第二天 9:58。试机视频仓库说还要一个多钟头，你这边另有六个窗口在闪。 # phase: followup
- 2:
    system: 第二天 16:28。品控说拆检排期还要一个多钟头才定，你这边另有六个窗口在闪。 # phase: followup
- else:
    system: 第二天 11:58。快递说一个多钟头后才有新的物流信息，你这边另有六个窗口在闪。 # phase: followup
}
coach: 东西还没到手，钟点到了。
+ [{variant == 1:十点整：仓库还没回我，我催过两遍了，您再等等他们那边。|{variant == 2:四点半：品控还没回我，我催过两遍了，您再等等他们那边。|十二点：快递还没回我，我催过两遍了，您再等等他们那边。}} # id: j1 # move: shift # why: 人准点来了，话却把他交给了别人去等。]
    ~ kept = 1
    buyer: 你倒是准点。“他们那边”，我又不认得他们。 # kept: report-back # pose: sigh
    -> write_up
+ [{variant == 1:十点整：您这事我们一直在加急跟进，请您安心开车，等我们好消息。|{variant == 2:四点半：您这事我们一直在加急跟进，请您安心休息，等我们好消息。|十二点：您这事我们一直在加急跟进，请您安心吃饭，等我们好消息。}} # id: j2 # move: template # why: 约的是说到哪一步，准点来了却一步没说，等于没来。]
    ~ promised = 2
    buyer: 说好的“到哪一步说哪一步”呢？哪一步啊？ # broken: report-back # pose: sneer
    -> write_up
+ [{variant == 1:{got_worry == 1:十点整：视频还没到，我先来。给老人那几句写好了，这就发您。|十点整：视频还没到，我先来。新壶在试机，今晚七点前出库。}|{variant == 2:{got_worry == 1:四点半：排期没定，我先来。两台今晚上门取，原因写给您。|四点半：排期没定，我先来。旧的今晚上门取，定了写给您。}|{got_worry == 1:十二点：物流没更新，我先来。昨晚九点出的库，周三有变先说。|十二点：物流没更新，我先来。昨晚给您办了，单号这就发您。}}} # id: j3 # move: follow_up # why: 没有结果也准点来，手里有什么说什么，约才算数。]
    ~ kept = 1
    {got_worry == 1:
        {variant:
        - 1:
            buyer: “毛病在壶，不在使壶的人，换谁来插都一样。”……行，我这就念给她听。 # kept: report-back # pose: relief
        - 2:
            buyer: 没结果你也准点来了。我妈那台我让人搁门口了。 # kept: report-back # pose: relief
        - else:
            buyer: 还真是十二点。行，有变你先说，我好安排人。 # kept: report-back # pose: relief
        }
    - else:
        buyer: 还真准点。行，我知道了。 # kept: report-back # pose: sigh
    }
    -> write_up
+ [{variant == 1:十一点二十：视频总算拿到了，连烧三壶都好好的，您放心看。|{variant == 2:五点五十：排期定下来了，周五上午拆，一次跟您说个明白。|一点二十：查着了，已经到您市里，明天上午送，单号发您。}} # id: j4 # move: stall # why: 东西更全了，钟点过了；他掏手机那会儿，屏幕上什么也没有。]
    ~ promised = 2
    {variant:
    - 1:
        buyer: 十点我对着手机站了一刻钟。这会儿才看见你这条。 # broken: report-back # pose: sneer
    - 2:
        buyer: 四点半我就坐这儿盯着手机了。跟上回那通电话一个样。 # broken: report-back # pose: sneer
    - else:
        buyer: 十二点那碗面都坨了。我到下一站才看见你这条。 # broken: report-back # pose: sneer
    }
    -> write_up

=== follow_unpromised ===
system: 第二天 17:40。昨晚没约下钟点，他先来了。 # phase: followup
buyer: 一天了，没个信儿。 # pose: sigh
coach: 他等的是哪样？先说你自己这一头。
+ [催过两回了，仓库和品控一直没给准话，我这边也跟着干着急。 # id: l1 # move: shift # why: 着急是真的，可他听见的是没人负责。]
    buyer: 你急，我就不急了？ # pose: sneer
    -> write_up
+ [怨我，昨天没跟您约准钟点，叫您干等一天。办到哪一步，这就写给您。 # id: l2 # move: own # why: 先认下干等这一天，再给一个看得见的进度。]
    buyer: ……早说这一句，我也不用等一天。 # pose: sigh
    -> write_up
+ [实在非常抱歉让您久等，给您添了这么多麻烦，再次跟您赔个不是。 # id: l3 # move: apologise # why: 歉道了，还是不知道办到哪儿了。]
    buyer: 赔不是赔了几回了，事呢？ # pose: sigh
    -> write_up
+ [您的事我们一直放在心上，正在加急处理，有结果第一时间告诉您。 # id: l4 # move: template # why: 跟昨天一样的话，他一个字也用不上。]
    buyer: 这话你们是存好了贴的吧。 # pose: sneer
    -> write_up

// ---------- 11-13，记录 ----------
=== write_up ===
system: 写售后单。问题一栏怎么写？ # phase: record # field: problem
coach: 写给明天接手、没看过聊天的同事。
+ [使用中故障，没伤着人，耽误老人吃饭；当天被店里和厂家来回推。 # id: m1 # needs: who # move: {variant == 3 and got_before == 1: record|mishear} # why: {got_before == 0: 先前那一段你没听到，写上去的是猜的。|{variant == 3: 接手的人一看就知道急在哪、先前亏在哪。|这不是他家的事，下一个人会照着错的去道歉。}}]
    -> write_wish
+ [使用中故障，家里人手部烫伤已处理；先前来电，答应回电未回。 # id: m2 # needs: who # move: {variant == 2 and got_before == 1: record|mishear} # why: {got_before == 0: 先前那一段你没听到，写上去的是猜的。|{variant == 2: 伤情和那通没回的电话都在，谁接手都不会再踩一次。|没有烫伤，也没有那通电话，单子写串了。}}]
    -> write_wish
+ [买家反映商品使用异常，沟通中情绪较激动，已耐心安抚并作说明。 # id: m3 # move: template # why: 写的是他的脾气，没写他的事。]
    -> write_wish
+ [通电跳闸，没伤着人，老人受惊；先前来问过异味，被答属正常。 # id: m4 # needs: who # move: {variant == 1 and got_before == 1: record|mishear} # why: {got_before == 0: 先前那一段你没听到，写上去的是猜的。|{variant == 1: 事情、人、那句“正常”都写上了，品控也用得着。|跳闸和那句“正常”是别人家的事。}}]
    -> write_wish

=== write_wish ===
system: 买家想要的，怎么写？ # field: wish
coach: 他开口嚷的，和他后来说的，不是一回事。
+ [要弄清故障原因，书面答复；家中另有同款一台，需一并收回检查。 # id: n1 # needs: worry # move: {variant == 2: record|mishear} # why: {got_worry == 0: 他要什么你没问到，这一栏是猜的。|{variant == 2: 另一台写进去了，这一条漏不得。|他没要查原因，也没有另一台。}}]
    -> write_promise
+ [要让家里老人知道故障与她无关，请店里给一段话；钱不是重点。 # id: n2 # needs: worry # move: {variant == 1: record|mishear} # why: {got_worry == 0: 他要什么你没问到，这一栏是猜的。|{variant == 1: 单子上有这一句，接手的人就不会拿退款去打发他。|这不是他要的，接手的人会白忙一场。}}]
    -> write_promise
+ [要尽快妥善处理，对退款补偿可能有期待；建议主管适当安抚。 # id: n3 # move: mishear # why: 他从头到尾没要过补偿，这是替他写的。]
    -> write_promise
+ [要在周三出车前有一台能用的到家；钱不计较，过了这天没意义。 # id: n4 # needs: worry # move: {variant == 3: record|mishear} # why: {got_worry == 0: 他要什么你没问到，这一栏是猜的。|{variant == 3: 写上了哪天、为什么，仓库才知道赶的是什么。|他没提过这一天，单子会把人带偏。}}]
    -> write_promise

=== write_promise ===
system: 约定与兑现，怎么写？ # field: promise
coach: 照实写，好看不好看都照实。
+ [回话约了钟点，到点没能把进度说清，买家不满，需主管知悉。 # id: o1 # move: {promised == 2: record|mishear} # why: {promised == 2: 失约写得明白，下一个人才知道要先补这一笔。|不是这么回事，单子要照实写。}]
    -> finale
+ [后续事宜已与买家充分沟通，买家表示知悉，无其他异议，可结单。 # id: o2 # move: template # why: 没有钟点，没有下文，谁看了都不知道还欠他什么。]
    -> finale
+ [回话约了钟点，已按点回过；后续进度由我接着报，单子不结。 # id: o3 # move: {kept == 1: record|mishear} # why: {kept == 1: 约了什么、守没守、往后谁管，一行写全。|约没约、守没守，都不是这样，写漂亮了也是假的。}]
    -> finale
+ [没跟买家约下钟点，次日买家来催才回；进度已告知，由我续跟。 # id: o4 # move: {promised == 0: record|mishear} # why: {promised == 0: 把没约下钟点这件事写出来，不好看，但有用。|钟点是约了的，单子要照实写。}]
    -> finale

// ---------- 结局 ----------
=== finale ===
{kept == 1 and got_worry == 1 and fit == 1 and tainted == 0 and anger < 12:
    -> settled
}
{promised == 2 or anger > 17:
    -> lost
}
-> quiet

=== settled ===
{variant:
- 1:
    system: 周四，孟先生发来一张照片：新壶冒着热气。“她自己插的电。” # ending: settled, good
- 2:
    system: 周五，拆检结果写给了孟先生：两台都是同一处接线松了，店里把那一批下了架。他回了四个字：“今晚能睡。” # ending: settled, good
- else:
    system: 周三傍晚机器进了门。孟先生出车前发来一张照片：一碗南瓜糊，见了底。 # ending: settled, good
}
-> END

=== quiet ===
system: 东西后来办妥了，孟先生确认收货，没再说一句话。他要的那件事，只办成了一半。 # ending: quiet, fair
-> END

=== lost ===
system: 当晚，孟先生申请了平台介入。说明栏里只有一行：“跟他们说话，没人接。” # ending: lost, poor
-> END
