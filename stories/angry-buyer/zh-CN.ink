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
# ready: 6
# turns: 20
# variants: 3
# source: casebook 5; S0, S1, S2
# brief: 孟先生，四十来岁，开大客车的，周一晚上一进来就嚷。
# brief: 他买了什么、签收几天、有没有现货，都在开头那张订单卡上。
# brief: 店规：质量问题运费店里出；签收 7 天内可退可换，第 8 到 15 天可换可修，不再退款。
# brief: 店规：换新可以请仓库发货前通电试机、拍视频；故障原因只由品控拆检后给出。
# brief: 店规：退、换、修以外的钱，客服没有权限答应；有人受伤的，写进单子报主管。
# policy: quality-7d, quality-15d, test-before-dispatch, cause-by-inspection, no-extra-cash, no-review-deals

VAR variant = 1
VAR anger = 0
VAR trust = 0
VAR heard = 0

// 听到了什么 (1 = 知道了)
VAR got_who = 0
VAR got_before = 0
VAR got_worry = 0
// 说对了没有
VAR echoed = 0
// 办到了什么
VAR fit = 0
VAR tainted = 0
VAR promised = 0
VAR kept = 0
VAR made_good = 0

-> opening

// ---------- 1 ----------
=== opening ===
{variant:
- 1:
    system: 周一 20:41。订单卡：长嘴电热水壶 1.5 升，实付 189 元，签收第 4 天；同款有现货。
    buyer: 你们卖的什么破壶！！才用四天！！ # pose: shout
    buyer: 早上一插电，“啪”一声，全屋跳闸！ # pose: type-fast
- 2:
    system: 周一 20:41。订单卡：桌下暖风机，实付 259 元，签收第 9 天；同款有现货。
    buyer: 你们那暖风机想烧死谁！！才九天！！ # pose: shout
    buyer: 昨晚开着开着，底下冒烟，一屋子糊味！ # pose: type-fast
- else:
    system: 周一 20:41。订单卡：静音破壁机，实付 369 元，签收第 6 天；同款缺货，周四到；同价位另一款有现货。
    buyer: 你们这叫破壁机？！六天！！六天就歇了！！ # pose: shout
    buyer: 中午打到一半，“咔”一下停了，直冒糊味！ # pose: type-fast
}
coach: 他话才开了个头。他已经写了的，你看进去没有？
+ [我在。是什么时候、怎么个情形坏的，您从头讲，我一句一句记。 # id: a1 # move: mishear # why: 什么时候、怎么坏的，他头两行就写了；问得再和气，也是没看。]
    buyer: 我头两行写的什么？！光打听机器，你问当时谁在用了吗？ # pose: shout
    -> second_try
+ [先插一句，您别急：退换的单子给您开好了，勾一项提交，今晚就办。 # id: a2 # move: interrupt, options # why: 办法不急这一分钟；他正说到一半，递过去的是一张堵嘴的单子。]
    buyer: 我说我的，你发你的单？拿张单子堵我嘴呢？！ # pose: sneer
    -> second_try
+ [在看，您写的这两行我都看到了。您接着说，我不打断。 # id: a3 # move: acknowledge # why: 他正说到一半，先让他知道有人在看，后面的话才会出来。]
    -> tell_who ->
    -> after_telling
+ [真对不起，盼了几天，到手就是坏的，换谁都窝火。您说，我听着。 # id: a4 # move: mishear # why: 好好用了几天才坏的，不是到手就坏；话再诚恳，头一句就岔了。]
    buyer: 到手就坏？我写的是用了{variant == 1:四|{variant == 2:九|六}}天！当时家里是谁在用，你知道吗？ # pose: sneer
    -> second_try

=== tell_who ===
~ got_who = 1
{variant:
- 1:
    buyer: 是我妈。七十三了，一个人住。不到六点起来烧水，这一下，摸着黑在厨房站了二十来分钟。没磕着，可到这会儿问什么都不吭声。 # fact: who # pose: tears
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
    buyer: 可我妈，问急了才吐一句，说壶是她弄坏的，给我添乱了。这会儿灯的开关都不敢碰。 # pose: tears
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
+ [{variant == 2:您家孩子|您家老人}这会儿怎么样了？先说人，东西的事咱们往后放放。 # id: b1 # move: {variant == 2: ask|mishear} # why: {variant == 2: 手烫了他说了，人现在怎么样还没说；先问人，他才肯往下讲。|人现在怎么样，他刚刚说完；再关心一遍，反倒露了没听。}]
    {variant:
    - 1:
        buyer: 我不是说了吗，没磕着，问什么都不吭声！ # pose: shout
    - 2:
        buyer: 夜里带去上的药，今天照常上的学。这孩子倒比我硬气。 # pose: sigh
        -> tell_before ->
    - else:
        buyer: 牛奶顶着呢！刚说完的话！ # pose: shout
    }
    -> whose_fault
+ [{variant == 1:插头发黑，多半是插座松了。老人家当时插的是墙上，还是插线板？|{variant == 2:暖风机功率大，最怕接插线板。孩子当时插的墙上，还是插线板？|破壁机怕连着打，说明书写着两分钟一歇。老人那回打了有多久？}} # id: b2 # move: blame # why: 问得在行，可他听见的是先查他家的人哪儿做错了；坏在哪儿要等拆检，这会儿是猜。]
    {variant:
    - 1:
        buyer: 合着是我妈不会插插头？！ # pose: shout
    - 2:
        buyer: 合着是我闺女插错了地方？！烫的是她！ # pose: shout
    - else:
        buyer: 合着是我爸打多了？！他打的是一顿饭！ # pose: shout
    }
    -> whose_fault
+ [{variant == 1:七十三的人，摸黑站了二十来分钟。换我也坐不住，这不光是把壶的事。|{variant == 2:十五岁的孩子，冒着烟自己去拔插头。换我也坐不住，不光是台机器的事。|喉咙上动刀的人，一顿饭说断就断。换我也坐不住，不光是台机器的事。}} # id: b3 # needs: who # move: empathise # why: {variant == 3: 该说的他都说了，不用再问；接住这口气，他自己会往下讲。|这话他听得进，可他还有一截没说，少问了一句。}]
    {variant == 3:
        buyer: 可不是么……我跟你说，不光这个。 # pose: sigh
        -> tell_before ->
    - else:
        buyer: ……你总算说了句人话。 # pose: sigh
    }
    -> whose_fault
+ [出事前那几天，它有没有哪儿不对劲？想起一点算一点，您慢慢说。 # id: b4 # move: {variant == 1: ask|mishear} # why: {variant == 1: 老人怎么样他说过了，壶先前怎么样还没说；这一问，问出了前头那一趟。|先前的征兆他刚写过，再问就是没往上看。}]
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
+ [您先消消气。退货退款、原款换新，您说哪样，我这就帮您往下办。 # id: x1 # move: {variant == 1: options|overpromise} # why: {variant == 1: 办法没错，来早了：他还没觉得有人听他说话。|看订单卡，这两样里有一样办不成；人还没听，话先许出去了。}]
    buyer: 又来了。退退换换，你们就会这一句。 # pose: sneer
    -> whose_fault
+ [怪我没看细。哪一款、用了几天、怎么坏的，您再讲讲，我对着订单看。 # id: x2 # move: mishear # why: 哪一款、几天、怎么坏的，订单卡和他头两行里都有；漏掉的是人，不是机器。]
    buyer: 订单你那儿没有？我头两行写的什么？ # pose: sneer
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
+ [{got_before == 0:您先前找过店里，说好的回话没给您。这是我们失信，对不住您，后头我补上。|{variant == 1:礼拜六说好查了给您回话，结果没人回。这是我们失信，对不住您，后头我补上。|{variant == 2:说好两小时回您电话，结果没人回。这是我们失信，对不住您，后头我补上。|说好替您去问厂家，结果没了下文。这是我们失信，对不住您，后头我补上。}}} # id: c1 # needs: before # move: {variant == 2: apologise, own|mishear} # why: {got_before == 0: 先前的事他还没讲过，认得再像也是猜的。|{variant == 2: 错在哪就认在哪，认的正是他等了几天的那通电话。|没人答应过他这个。认错认到没有的事上，比不认还糟。}}]
    {got_before == 0:
        buyer: 我还没说到那儿呢，你倒先替我编上了。 # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: 谁答应给我回话了？你们那位当场就把我打发了！ # pose: shout
        - 2:
            buyer: ……那几天手机我都没敢调静音。 # pose: sigh
        - else:
            buyer: 谁答应替我问了？你们是叫我自己找去！ # pose: shout
        }
    }
    -> say_it_back
+ {got_before == 0} [您先前还找过店里？哪天找的，那回是怎么跟您说的？ # id: c2 # move: ask # why: 他嫌的是“你们店”，这一问问到了根上。]
    buyer: 你还知道问这个。 # pose: sigh
    {got_who == 0:
        -> tell_who ->
    }
    -> tell_before ->
    -> say_it_back
+ {got_before == 1} [{variant == 1:礼拜六您来问味，排了半天没人应。把您晾着了，真对不住，这一截我来补。|{variant == 2:礼拜四您打热线，排了半天没人接。把您晾着了，真对不住，这一截我来补。|您找店里，问了一圈没人应一声。把您晾着了，真对不住，这一截我来补。}} # id: c5 # needs: before # move: mishear # why: {variant == 1:有人应，还应得快；他窝火的是应的那句话。|{variant == 2:电话是接通了的；店里欠他的，是接完以后那通没回的。|有人应，应的是叫他找厂家；他恼的是被推出去，不是没人理。}}]
    {variant:
    - 1:
        buyer: 应了！应得可快了，就那么一句！ # pose: shout
    - 2:
        buyer: 接了！接了才气人，说好回的没回！ # pose: shout
    - else:
        buyer: 应了！就一句，叫我找厂家去！ # pose: shout
    }
    -> say_it_back
+ [{got_before == 0:您先前找过店里，同事一句话就打发了。是店里不对，对不住，我来补。|{variant == 1:您来说有味，我们回一句“新壶都这样”。是店里不对，对不住，我来补。|{variant == 2:您早闻着味了，我们说“新的都这样”。是店里不对，对不住，我来补。|您找上门，我们把您支给了厂家。是店里推您，对不住，我来补。}}} # id: c3 # needs: before # move: {variant == 2: mishear|apologise, own} # why: {got_before == 0: 先前的事他还没讲过，认得再像也是猜的。|{variant == 1: 他最窝火的就是那句“新壶都这样”，你认的正是这一句。|{variant == 2: “新东西散散就没了”是他自己想的；店里欠他的，是那通没回的电话。|他被推了一下午，要的就是有人把这一推认下来。}}}]
    {got_before == 0:
        buyer: 我还没说到那儿呢，你倒先替我编上了。 # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: ……你倒没替那位打圆场。 # pose: sigh
        - 2:
            buyer: 谁跟我说过这话？那是我自己瞎琢磨的！你们是压根没回！ # pose: shout
        - else:
            buyer: 你来补？行，我记着这话。 # pose: sigh
        }
    }
    -> say_it_back
+ [{got_before == 0:我不是说您不对，不过这单底下没有售后记录，今晚是头一回报上来。|我不是说您不对，不过那回的记录我翻了，同事不全是这个意思。} # id: c4 # move: argue # why: {got_before == 0: 查没查到，他都是找过的；拿记录回他，等于说他瞎讲。|记录也许真是这么写的；争赢这几个字，他只看见你站到店那边去了。}]
    {got_before == 0:
        buyer: 没记录？那我先前找的是鬼？ # pose: shout
    - else:
        buyer: 不是这意思？“{variant == 1:新壶都这样|{variant == 2:两小时内回|您找厂家}}”，还能有几个意思？！ # pose: shout
    }
    -> say_it_back

// ---------- 4 ----------
=== say_it_back ===
buyer: 那你把我这事说一遍，我看你听进去多少。 # pose: neutral
coach: 他在考你。一个细节说岔，前面就白听了；没听着的，也别硬编。 # write
+ {got_before == 1} [{variant == 1:您母亲一早插电跳了闸，没磕着可吓坏了；礼拜六来问过味，一句话给打发了。|{variant == 2:您闺女去拔插头，没伤着可吓坏了；礼拜四来问过味，一句话给打发了。|您父亲刚动过刀，机器一停断了顿；您来找店里，被支给厂家又推回来。}} # id: d1 # needs: before # move: {variant == 2: mishear|paraphrase} # why: {variant == 2: 孩子手背烫了，你说“没伤着”；打的是热线，答应的电话没来，也不是一句话打发。|人、事、先前那一趟，三样都对得上，他知道你听着了。}]
    {variant == 2:
        buyer: 没伤着？她手背上那泡是画的？ # pose: shout
    - else:
        ~ echoed = 1
        buyer: ……对。没听岔。 # pose: sigh
    }
    -> was_that_it
+ {got_before == 0} [{got_who == 1:我只听着一半：家里的事记下了；店里先前怎么对您的，您再讲讲。|我说不全，只听着个头：当时是谁在用，店里先前怎么说的，您讲讲。} # id: d5 # move: ask # why: 没听着就说没听着，再把那一半问回来，比编一段强。]
    ~ echoed = 1
    buyer: 算你老实。 # pose: sigh
    {got_who == 0:
        -> tell_who ->
    }
    -> tell_before ->
    -> was_that_it
+ [{got_before == 0:东西没用几天就坏，家里人受了惊；您先前打过热线，排半天没人接。|{variant == 1:您母亲一早插电跳了闸，摸黑磕了腿；礼拜六打热线问味，排半天没人接。|{variant == 2:您闺女拔插头电麻了手，皮没破；礼拜四打过热线，排半天没人接。|您父亲刚动过刀，机器一停给呛着了；您来找店里，问了一圈没人应。}}} # id: d2 # needs: before # move: mishear # why: {got_before == 0: 打没打过热线，他没跟你说过，你是猜着说的。|{variant == 1:没人磕着，那回也有人应。说岔一处，他就要从头怀疑。|{variant == 2:手是烫的，电话也接通过。说岔一处，他就要从头怀疑。|老人是断了顿，不是呛着；店里也应了，应的是找厂家。说岔一处，他就要从头怀疑。}}}]
    {got_before == 0:
        buyer: 打没打过热线，我跟你说了吗？听风就是雨。 # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: 谁磕着了？没磕着！这两个字你给看丢了？ # pose: shout
        - 2:
            buyer: 电麻的？她手背上那是燎的泡！ # pose: shout
        - else:
            buyer: 呛着？他是没吃上饭！你看的是谁家的？ # pose: shout
        }
    }
    -> was_that_it
+ [您写的我都看了，咱们就不来回倒了，直接说怎么处理，给您省点工夫。 # id: d3 # move: interrupt # why: 他让你说，就是信不过你听了；跳过这一步，省下的是你的工夫。]
    buyer: 我让你说一遍，你倒替我省起工夫来了？ # pose: shout
    -> was_that_it
+ [{got_before == 0:东西没用几天就坏，家里人受了罪；您先前来问过，一句话给打发了。|{variant == 1:您母亲一早插电烫了手，在黑地里站着；礼拜六来问过味，说回话也没回。|{variant == 2:您闺女拔插头燎了手背；礼拜四闻着味打过热线，说好回的电话没来。|您父亲等着动刀，机器一停断了顿；您来找店里，说替您问厂家也没问。}}} # id: d4 # needs: before # move: {variant == 2: paraphrase|mishear} # why: {got_before == 0: 先前找没找过店里，他没跟你说过，你是猜着说的。|{variant == 1:没人烫着手，也没人说过回话。说岔一处，他就要从头怀疑。|{variant == 2:伤在哪、等了什么，都说对了；他这才肯讲睡不着的缘故。|刀已经动完了，也没人答应替他问。说岔一处，他就要从头怀疑。}}}]
    {got_before == 0:
        buyer: 找没找过，我跟你说了吗？听风就是雨。 # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: 谁烫着手了？没磕着没碰着，我白写了？ # pose: shout
        - 2:
            ~ echoed = 1
            buyer: 对。手是小事，养几天就好。 # pose: sigh
            -> tell_worry ->
        - else:
            buyer: 刀早动完了！你这看的是谁家的？ # pose: shout
        }
    }
    -> was_that_it

=== was_that_it ===
{heard < 7:
    -> last_chance
}
-> what_now

// ---------- 4，补一次 ----------
=== last_chance ===
{echoed == 1:
    buyer: 听是听着了。可你前头那话，我这口气还堵着呢。 # pose: sneer
- else:
    buyer: 我说了这半天，跟对着堵墙似的。 # pose: sigh
}
coach: 他这口气没下去，什么办法都嫌早。
+ [没有没有，您写的每条我都看了，前后都留着记录呢，您可以往上翻。 # id: y1 # move: argue # why: 也许真是条条都看了；可叫一个堵着气的人往上翻，是在跟他打官司。]
    buyer: 那是我冤枉你了呗？ # pose: sneer
    -> what_now
+ [您累了一天，家里还不安生，外头又没个人管，这口气搁谁都咽不下。 # id: y2 # move: empathise # why: 这口气你替他说出来了；只是堵在哪儿，还得他自己讲。]
    buyer: ……嗯。是这么个理。 # pose: sigh # mood: heard +2
    -> what_now
+ [您这事不能再耽误。我请主管亲自来接，他权限大，您跟他讲，当场能定。 # id: y3 # move: shift # why: 听着是重视，落到他头上是再讲一遍，再换一个人。]
    buyer: 跟他讲？合着前头我又白讲了。 # pose: sigh
    -> what_now
+ [前头是我没接住您的话，怪我。这会儿最堵的是哪一桩，您先讲它。 # id: y4 # move: own, ask # why: 先认下没接住，再把话还给他；漏掉的那一截，这时候还补得回来。]
    buyer: ……行，你让我讲，那我讲。 # pose: sigh # mood: heard +4
    {got_who == 0:
        -> tell_who ->
    - else:
        {got_before == 0:
            -> tell_before ->
        - else:
            {variant:
            - 1:
                buyer: 我妈站黑地里那会儿，我正在路上跑头班，一点不知道。 # pose: tears
            - 2:
                buyer: 她拔插头那会儿，我就在隔壁屋躺着，愣没听见。 # pose: tears
            - else:
                buyer: 早上电话里我还跟他说，中午打碗南瓜糊喝。 # pose: tears
            }
        }
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
+ [怎么坏的，该有个明白话。我盯着品控拆检，书面交到您手上才算完。 # id: e1 # needs: worry # move: {variant == 2: own|mishear} # why: {variant == 2 and got_worry == 1: 他刚讲了另一台还开着；追原因，正是他要你担的事。|他没说过要查原因，这是替他猜的愿望。}]
    {variant == 2 and got_worry == 1:
        buyer: 你要真能盯到底，我服你。 # pose: sigh
    - else:
        buyer: 你问都没问，就知道我要什么？ # pose: sneer
    }
    -> the_offer
+ [怎么办先听您的。这事办到哪一步，您心里才算过得去？ # id: e2 # move: {variant == 2 and got_worry == 1: mishear|wish} # why: {variant == 2 and got_worry == 1: 他刚把睡不着的缘故讲给你，你又问他想要什么。|你没拿退款去猜；问了，他才说得出钱以外的那件事。}]
    {variant == 2 and got_worry == 1:
        buyer: 我刚说的什么？合着白说了？ # pose: shout
    - else:
        -> tell_worry ->
    }
    -> the_offer
+ [{variant == 1:这么办：原款换新，运费我们出；再给家里寄份心意压压惊，今晚就办。|{variant == 2:这么办：原款换新或者退款，您挑；旧的收回拆检，运费都我们出。|这么办：原款换台新的，今晚出库，走加急；来回运费都我们出。}} # id: e3 # move: overpromise # why: {variant == 1:心意是好，可退换修以外的钱你答应不了；他要什么也还没人问。|{variant == 2:第 9 天已经不退款了，订单卡和店规一对就知道，他也一眼看穿。|原款缺货，订单卡上写着周四才到；他急的是什么也还没人问。}}]
    {variant:
    - 1:
        buyer: 拿东西压惊？我要的不是这个。 # pose: sigh
    - 2:
        buyer: 九天还能退？你们页面上可不是这么写的。 # pose: sneer
    - else:
        buyer: 今晚？页面上写着缺货，你拿什么出？ # pose: sneer
    }
    -> the_offer
+ [听您的：退、换、补偿，哪样您心里舒坦，您开口，我今晚照着办。 # id: e4 # move: cave # why: 听着是由他做主，可退换修以外的钱你批不了；他要的也不是钱。]
    buyer: 补偿？我来跟你讨饭的？ # pose: sneer
    -> the_offer

// ---------- 6 ----------
=== the_offer ===
{got_worry == 1:
    buyer: 我要的就这么点。你能办什么，说。 # pose: neutral
- else:
    buyer: 反正你们就那几样，念吧。 # pose: sneer
}
coach: 翻一眼订单卡：第几天，有没有货。再想想他要的是哪样，你知不知道。
+ [{variant == 1:正好新上一款双重断电的，比您那把稳当，补四十差价就能换过去。|{variant == 2:正好新上一款倾倒断电的，比您那台稳当，补六十差价就能换过去。|正好新上一款大电机的，打糊更细，补八十差价就能换，也有现货。}} # id: f1 # move: overeager # why: 东西坏在他手里，你劝他再掏钱；他听见的是又一单买卖。]
    buyer: 你们的东西坏了，我还得再掏一份？真是不耽误卖货。 # pose: sneer
    -> settle_for ->
    -> the_guarantee
+ {got_worry == 1} [{variant == 1:换新或退款您挑，旧壶先别插；另给老人写几句：照常烧水，她没做错。|{variant == 2:换新或退款您挑；两台一起办，都收回拆检，来回运费店里出。|换同价位那款现货，今晚出库；或者退款，您就近先买。您挑一样。}} # id: f2 # needs: worry # move: {variant == 2: overpromise|options} # why: {variant == 1: 两条都在店规里，那几句话才是他来要的东西。|{variant == 2: 第 9 天退不了款；他要的明白话，这里头也没有。|两条都奔着周三去，也都办得到。}}]
    {variant:
    - 1:
        ~ fit = 1
        buyer: ……换新吧。那几句你写实在点，别写得跟公文似的。 # pose: relief
    - 2:
        buyer: 九天了还给退？说话靠点谱。 # pose: sneer
        -> settle_for ->
    - else:
        ~ fit = 1
        buyer: 换现货那款。今晚出库，就它了。 # pose: relief
    }
    -> the_guarantee
+ {got_worry == 0} [先不说退换。您心里最放不下的是哪一样？告诉我，我照着它去办。 # id: f3 # move: wish # why: 先前没问到的，这时补问还来得及。]
    -> tell_worry ->
    ~ fit = 1
    {variant:
    - 1:
        buyer: 壶就换台新的，再替我把那一句写上。 # pose: neutral
    - 2:
        buyer: 给我换台新的，那台也收去查，查明白了写给我。 # pose: neutral
    - else:
        buyer: 页面上不是有一款现货吗？换它，今晚就出。 # pose: neutral
    }
    -> the_guarantee
+ {got_worry == 0} [那咱们就办：换新还是退款，您一句话，运费店里出，今晚就提交。 # id: f6 # move: {variant == 2: overpromise|options} # why: {variant == 2: 第 9 天退不了款，话许出去还得收回来。|办是办得到，可他来要的那一样，到这儿也没人问。}]
    {variant == 2:
        buyer: 九天了还给退？说话靠点谱。 # pose: sneer
    - else:
        buyer: 照着单子念的吧。 # pose: sneer
    }
    -> settle_for ->
    -> the_guarantee
+ {got_worry == 1} [{variant == 1:换新或退款您挑；旧壶收回拆检，坏在哪儿写成书面，给您和老人个交代。|{variant == 2:换新或送修您挑，查明了再发；两台都收回拆检，原因写成书面给您。|原款一到货就给您换新，不用重新摸索；或者送修。运费店里出，您挑。}} # id: f4 # needs: worry # move: {variant == 2: options|mishear} # why: {variant == 1:都办得到，可坏在哪儿他没追；他要的是有人跟老人说一句不怪她，等不到拆完。|{variant == 2:第 9 天能换能修；没查明不发同款，书面的原因正是他要的明白话。|周四才到货，送修更慢；他刚说过礼拜三。}}]
    {variant:
    - 1:
        buyer: 坏在哪儿我不追。我说的是我妈。 # pose: sigh
        -> settle_for ->
    - 2:
        ~ fit = 1
        buyer: 换新吧，不查明白你发来我也不敢插。书面那个，写人话就行，我看得懂。 # pose: relief
    - else:
        buyer: 到货？你们写的周四！我礼拜三就走！ # pose: shout
        -> settle_for ->
    }
    -> the_guarantee
+ [{got_worry == 0:机器您先寄回来，运费我们出；验过了，退、换、修都好商量。|{variant == 1:换新或退款您挑；再给老人寄份补品压压惊，算店里的心意，今晚就办。|{variant == 2:两台都换新的，今晚就发，您和老人先用上；旧的随后收回拆检。|原款换新，今晚出库走加急，赶得上您用；或者退款也行，您挑一样。}}} # id: f5 # move: {got_worry == 0: command|{variant == 2: mishear|overpromise}} # why: {got_worry == 0: 流程没写错，可先验再说，等于叫他再等几天，还像是先不信他。|{variant == 1:礼是退换修以外的，你答应不了；老人缺的也不是补品，是一句话。|{variant == 2:他怕的就是这一款，为什么冒烟还没弄明白，你又给发两台一样的。|原款缺货，周四才到；今晚出库这话，订单卡头一行就驳了。}}}]
    {got_worry == 0:
        buyer: 先寄？等你们慢慢验完，黄花菜都凉了。 # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: 补品？我妈差的是一句话！ # pose: sneer
        - 2:
            buyer: 再来两台一样的？为什么冒烟都没弄明白，谁敢插？ # pose: sneer
        - else:
            buyer: 原款？页面上写着缺货，你今晚拿什么出？ # pose: sneer
        }
    }
    -> settle_for ->
    -> the_guarantee

=== settle_for ===
{variant:
- 1:
    {got_worry == 1:
        buyer: ……换台新的吧。我妈那头，我自己去说。 # pose: sigh
    - else:
        buyer: ……换台新的吧，别的我也不指望了。 # pose: sigh
    }
- 2:
    buyer: ……换台新的吧，别的我也不指望了。 # pose: sigh
- else:
    buyer: ……就换页面上那款现货吧。 # pose: sigh
}
->->

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
        buyer: 哪天能到？给句准话。 # pose: neutral
    }
}
coach: 他要一句准话。哪些你真的做得了主？ # write
+ [{variant == 1:这款一年卖两万多把，返修的不到千分之三，同类里算稳的了。|{variant == 2:这款有过热断电，过了国家检测的，一万多家庭都在用着呢。|我们发货一向快，平台排名靠前，九成的单子隔天就到家里了。}} # id: g1 # move: boast # why: 他问的是自家这一台，拿大数回他，像是他运气不好。]
    buyer: 别人家怎么样，关我家什么事？ # pose: sneer
    -> when_to_answer
+ [{variant == 1:包票我打不了。发货前通电试一遍，拍给您看，这个办得到。|{variant == 2:能用这话我不敢说。没拆检之前，同款的先拔了，都别开。|哪天到我不敢打包票。今晚出库，路上要是慢了，我先告诉您。}} # id: g2 # move: boundary # why: 做不了主的不许，做得了主的说死，他听得出哪句实在。]
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
+ [{variant == 1:包票我打不了。发货前试给您看；往后一年里再坏，随时换新，我担着。|{variant == 2:冒烟那台拔了等拆检。没冒烟的插墙上、人在跟前，能接着用。|哪天到我不敢打包票。真误了，您就近先买一台，差价店里补给您。}} # id: g3 # move: overpromise # why: {variant == 1:店规换修只到第 15 天，一年这话你担不起；他再信一回，就再摔一回。|{variant == 2:没拆检，谁也不知道这么用行不行；这份放心你给不起。|差价是退换修以外的钱，你没权限答应；他问的也是哪天到，不是钱。}}]
    buyer: {variant == 1:一年？你们页面上写的可是十五天。|{variant == 2:我闺女就在跟前，它照样冒的烟！|谁跟你说差价了？我问的是哪天到。}} # pose: sneer
    -> when_to_answer
+ [{variant == 1:听着是插头那儿虚接。新的我挑换过插头的，通电拍给您看，踏实用。|{variant == 2:先拔了，底下标签拍给我。跟冒烟那台不是一批的，不用等拆检。|今晚出库，走隔天到的加急，单号给您。明晚就能进门，误不了事。}} # id: g4 # move: overpromise # why: {variant == 1:坏在哪儿要等拆检，你隔着屏幕断了案，又拿它作了保。|{variant == 2:一批不一批，没拆检都不作数；对不上标签，换不来一句放心。|路上的事你做不了主，“明晚”是替快递许的。}}]
    buyer: {variant == 1:拆都没拆，你就知道是虚接了？|{variant == 2:标签对不上就不冒烟了？你拆开看过？|明晚？车是你开的？}} # pose: sneer
    -> when_to_answer

// ---------- 8，知道钟点 ----------
=== the_hour ===
coach: 约一个他真看得见的时候，在他看得见的地方。
+ [明天{variant == 3:中午十二点|上午十点}我来回话，办到哪一步说哪一步，没办成也照实说。 # id: h1 # needs: hours # move: {variant == 2: mishear|timeline} # why: {variant == 1: 正卡在他歇脚那一刻钟，没办成也说，这才叫约。|{variant == 2: 这个点他在补觉，刚刚才说过。|正是他到站吃饭的点，成不成都说，他不用追。}}]
    {variant == 2:
        buyer: 上午我睡着呢。刚说的，四点半。 # pose: sigh
        agent: 怪我，下午四点半。
    }
    -> agreed
+ [您加我个人微信吧，歇脚的时候随时能看，一有动静我马上发给您。 # id: h2 # move: offsite # why: 图方便出了平台，往后谁说过什么就没处对了；他刚约下的钟点也跟着没了准。]
    buyer: 加什么微信。就在这儿说，留个底。{variant == 1:十点|{variant == 2:四点半|十二点}}，你来我就看见。 # pose: sigh
    agent: {variant == 1:好，十点，就在这儿。|{variant == 2:好，四点半，就在这儿。|好，十二点，就在这儿。}}
    -> agreed
+ [明天{variant == 1:中午十二点半|{variant == 2:中午十二点|下午四点半}}我报一声，手上有什么说什么，没有也说没有。 # id: h3 # needs: hours # move: mishear # why: {variant == 1:那会儿他又在路上了；他只有上午歇脚那一刻钟，刚刚才说过。|{variant == 2:这个点他还在补觉，刚刚才说过。|那会儿他早又上路了；他说的是中午到站吃饭。}}]
    {variant:
    - 1:
        buyer: 十二点半我又上路了。刚说的，十点。 # pose: sigh
        agent: 怪我，上午十点。
    - 2:
        buyer: 十二点我睡得正沉。刚说的，四点半。 # pose: sigh
        agent: 怪我，下午四点半。
    - else:
        buyer: 四点半我在路上呢。刚说的，十二点。 # pose: sigh
        agent: 怪我，中午十二点。
    }
    -> agreed
+ [明天{variant == 2:下午四点半|一早八点半}我来找您，成没成都报一声，不让您追着问。 # id: h4 # needs: hours # move: {variant == 2: timeline|mishear} # why: {variant == 2: 等他睡醒再报，成不成都报，比早早发一条强。|这个点他在路上开着车，刚刚才说过。}]
    {variant:
    - 1:
        buyer: 八点半我在高速上呢。刚说的，十点。 # pose: sigh
        agent: 怪我，上午十点。
    - 3:
        buyer: 八点半我在路上呢。刚说的，十二点。 # pose: sigh
        agent: 怪我，中午十二点。
    }
    -> agreed

=== agreed ===
~ promised = 1
{variant:
- 1:
    buyer: 行。我十点准时掏手机。 # promise: report-back # pose: relief
- 2:
    buyer: 行。四点半，我醒了头一件事就看它。 # promise: report-back # pose: relief
- else:
    buyer: 行。十二点，我端着饭碗等你。 # promise: report-back # pose: relief
}
-> parting

// ---------- 8，不知道钟点 ----------
=== when_to_answer ===
coach: 他什么时候能看手机，你知道吗？
+ [明早九点整我来回话，成没成都照实说，您到时看一眼手机就行。 # id: k1 # move: command # why: 有钟点，却是你的钟点；他那时看不了手机。]
    buyer: 九点？那会儿我看得了手机吗？你也不问一句。 # pose: sneer
    -> parting
+ [您安心跑车，这单我接着盯，一有进展立刻告诉您，半点不耽搁。 # id: k2 # move: stall # why: 没有钟点，就是叫他一直等。]
    buyer: 又是等信儿。 # pose: sigh
    -> parting
+ [您几点看手机方便？我照那个点来回，成没成都说。 # id: k3 # move: ask # why: 先问他的钟点，约下来的时候才真见得着。]
    {variant:
    - 1:
        buyer: 上午十点，服务区歇脚那一刻钟。就那会儿。 # fact: hours # pose: neutral
    - 2:
        buyer: 我今晚夜车，下午四点半才起得来。 # fact: hours # pose: neutral
    - else:
        buyer: 中午十二点，到站吃饭那会儿。 # fact: hours # pose: neutral
    }
    -> agreed
+ [明天起有专人跟您这单，前后记录他都有，会主动联系您，您放心。 # id: k4 # move: shift # why: 又换一个人，他又要从头讲一遍。]
    buyer: 又换人？合着我又得从头说一遍。 # pose: sigh
    -> parting

// ---------- 9 ----------
=== parting ===
{anger > 10:
    buyer: 就这样吧，我也嚷累了。 # pose: sigh
- else:
    buyer: 刚才嚷得凶了，不是冲你。我是后怕。 # pose: sigh
}
coach: 快收尾了。这会儿多加的一句，他也会记住。
+ [嚷两声应该的，钱花了还受这份罪。换我也气，您别往心里去。 # id: i1 # move: mishear # why: {anger > 10: 他说的是嚷累了，你还替他接着气；钱也从来不是他气的那一样。|他刚说不是冲你，是后怕；你回的是气和钱，那点怕没人接。}]
    buyer: {anger > 10:还气什么，我是累。|我说的是后怕。}钱不钱的，又不是为这个。 # pose: sneer
    -> next_day
+ [耽误您一晚上了，送您张三十元的券；评价那边，劳您说句公道话。 # id: i2 # move: bribe # why: 券跟评价挂了钩，碰了红线；他也会觉得前面听的都是为这个。]
    ~ tainted = 1
    buyer: 闹半天，等的是这一出。 # pose: sneer
    -> next_day
+ [谢您肯说开。往后这单我专管，您什么时候来，接的都是我本人。 # id: i3 # move: overpromise # why: 你也要下班，他哪回来是谁接，你许不了；许了没人来的话，他前头已经听够了。]
    buyer: 什么时候来都是你？你不下班？话别说满。 # pose: sneer
    -> next_day
+ [单子上都记了，往后谁接手都不用您再说。谢您肯从头讲。 # id: i4 # move: thank, record # why: 谢得有来由，记得有用处：他最怕的就是再讲一遍。]
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
+ [{variant == 1:到点了：视频仓库还没给，我催过两遍了，好了他们会发您，您稍等。|{variant == 2:到点了：排期品控还没给，我催过两遍了，定了他们会找您，您稍等。|到点了：快递还没给准信，我催过两遍了，到了他们会打给您，您稍等。}} # id: j1 # move: shift # why: 人准点来了，话却把他交给了别人去等。]
    ~ kept = 1
    buyer: 你倒是准点。“他们那边”，我又不认得他们。 # kept: report-back # pose: sigh
    -> write_up
+ [{variant == 1:到点了，报一声：视频仓库拍好了，正在传，几分钟就到。{fit == 1:答应写的先发您。|您看过再出库。}|{variant == 2:到点了，报一声：排期定了，明天拆，当天就写这儿。{fit == 1:两台|旧的}今晚先上门取。|到点了，报一声：昨晚十点出的库，明天上午送，送前打您电话。}} # id: j2 # move: overpromise # why: {variant == 1:准点来是守约；可视频还得一个多钟头，“几分钟”是你许的，他就歇这一刻钟。|{variant == 2:准点来是守约；可排期还没定，“明天”是你替品控许的。|准点来是守约；可物流还没更新，“明天上午”是你替快递许的。}}]
    ~ kept = 1
    buyer: 你倒是准点。{variant == 1:可我等满了一刻钟，视频呢？又是随口一说。|{variant == 2:可单子上还挂着“待排期”呢，谁跟你说的明天？|可我刚查了，物流一个字没动，谁跟你说的明天？}} # kept: report-back # pose: sigh
    -> write_up
+ [{variant == 1:到点了，报一声：视频还得一个多钟头，好了发这儿。{fit == 1:答应写的写好了，先发您。|您看过了再出库。}|{variant == 2:到点了，报一声：排期还没定，定了写这儿。{fit == 1:两台今晚先上门取。|旧的今晚先上门取。}|到点了，报一声：昨晚十点出的库，物流还没更新，有变我先说。}} # id: j3 # move: follow_up # why: 没有结果也准点来，手里有什么先给什么，剩下的在哪儿等也说了。]
    ~ kept = 1
    {fit == 1:
        {variant:
        - 1:
            buyer: “照常插电烧水，您一点没做错，换谁来都是这么插。”……行，我这就念给她听。 # kept: report-back # pose: relief
        - 2:
            buyer: 没结果你也准点来了。我妈那台我让人搁门口了。 # kept: report-back # pose: relief
        - else:
            buyer: 还真是十二点。行，有变你先说，我好安排人。 # kept: report-back # pose: relief
        }
    - else:
        buyer: 还真准点。行，我知道了。 # kept: report-back # pose: sigh
    }
    -> write_up
+ [{variant == 1:等视频齐了一块儿给您：连烧三壶都稳当，您过目。{fit == 1:答应写的也写好了，附上。|您点头就出库。}|{variant == 2:等排期定了一块儿给您：周五上午拆，当天写给您。{fit == 1:两台|旧的}今晚先上门取。|等物流齐了一块儿给您：昨晚十点出的库，已到您市里，明早派送。}} # id: j4 # move: stall # why: 东西是齐了，可要齐就得再等一个多钟头；他掏手机那会儿，屏幕上什么也没有。]
    ~ promised = 2
    {variant:
    - 1:
        buyer: 十点我对着手机站了一刻钟。这会儿才看见你这条。 # broken: report-back # pose: sneer
    - 2:
        buyer: 四点半我就坐这儿盯着手机了。{got_before == 1:跟上回那通电话一个样。|说好的四点半呢？} # broken: report-back # pose: sneer
    - else:
        buyer: 十二点那碗面都坨了。我到下一站才看见你这条。 # broken: report-back # pose: sneer
    }
    -> write_up

=== follow_unpromised ===
system: 第二天 17:40。昨晚没约下钟点，他先来了。 # phase: followup
buyer: 一天了，没个信儿。 # pose: sigh
coach: 他等的是哪样？先说你自己这一头。
+ [不是说您催得不对，不过昨晚没约钟点，单子我一直在办，没耽误。 # id: l1 # move: argue # why: 理是这个理；他干等了一天，你先跟他论起没约钟点来。]
    buyer: 没约钟点，我就活该干等？ # pose: shout
    -> write_up
+ [怨我，昨晚没跟您约准钟点，叫您干等。办到哪一步，这就写给您。 # id: l2 # move: own # why: 先认下干等这一天，再给一个看得见的进度。]
    ~ made_good = 1
    buyer: ……昨晚有这一句，我也不用等一天。 # pose: sigh
    -> write_up
+ [叫您干等一整天，实在对不住，这一天您心里不好受，再跟您赔个不是。 # id: l3 # move: apologise # why: 歉道了，还是不知道办到哪儿了。]
    buyer: 不是赔了，事呢？ # pose: sigh
    -> write_up
+ [您这单我今天追了三回，加急也挂上了，一有准信头一个告诉您。 # id: l4 # move: stall # why: 听着勤快，办到哪一步、几点有信，一样没说；他已经等了一天的“一有准信”。]
    buyer: 追了三回，追到哪儿了？又是一有准信。 # pose: sneer
    -> write_up

// ---------- 11-13，记录 ----------
=== write_up ===
system: 写售后单。问题一栏怎么写？ # phase: record # field: problem
coach: 写给明天接手、没看过聊天的同事。没听着的，照实写没听着。
+ [{got_before == 0:使用中故障，家里人受伤已处理；买家先前来问过，答应回话未回。|{variant == 1:通电跳闸，母亲手部烫伤，已处理；周六来问过异味，答应回话未回。|{variant == 2:使用中冒烟，女儿手背烫伤，报主管；周四来电，答应两小时回电未回。|打糊时停机，父亲术前断了正餐；当天找店里，答应代问厂家未问。}}} # id: m1 # needs: who # move: {variant == 2 and got_before == 1: record|mishear} # why: {got_before == 0: 先前那一段你没听到，写上去的是猜的。|{variant == 2: 伤情报上去了，那通没回的电话也在，谁接手都不会再踩一次。|家里人怎么样、店里答应过什么，两处都写岔了，下一个人会照着错的去道歉。}}]
    -> write_wish
+ [使用中故障，不排除插座、线路或用法不当的可能；买家情绪激动，已安抚。 # id: m2 # move: blame # why: 原因没拆检，先把疑点写到买家头上；下一个同事会照着这个去问他。]
    -> write_wish
+ [{got_before == 0:使用中故障，家里人受惊未伤；买家先前打过热线，排队无人接听。|{variant == 1:通电跳闸，母亲摸黑磕腿，无大碍；周六来电问过异味，排队无人接。|{variant == 2:使用中冒烟，女儿手被电麻，无伤口；周四来电问异味，排队无人接。|打糊时停机，父亲术后呛咳已缓解；当天找店里，问了一圈无人应。}}} # id: m3 # needs: who # move: mishear # why: {got_before == 0: 先前那一段你没听到，写上去的是猜的。|{variant == 1:没人磕着，周六那回也有人应，两处都写岔了，下一个人会照着错的去问候。|{variant == 2:手背是烫的，电话也接通了，两处都写岔了，下一个人会照着错的去问候。|老人是断了顿，店里也应了，应的是找厂家；下一个人会照着错的去问候。}}}]
    -> write_wish
+ [{got_before == 0:使用中故障；{got_who == 1:家里谁遭的罪见聊天，|当时谁在用没问到，}先前找没找过店里没问到，待补。|{variant == 1:通电跳闸，没伤着人，老人受惊；周六来问过异味，被一句话打发。|{variant == 2:使用中冒烟，没伤着人，女儿受惊；周四来问过异味，被一句话打发。|打糊时停机，父亲术后断了正餐；当天找店里，被支给厂家又推回。}}} # id: m4 # move: {variant == 2 and got_before == 1: mishear|record} # why: {got_before == 0: 没问到就写没问到，接手的人知道从哪儿补起。|{variant == 1:事情、人、那句打发他的话都写上了，品控也用得着。|{variant == 2:孩子手背烫了，店里欠的是一通电话，两处都写岔了。|接手的人一看就知道急在哪、先前亏在哪。}}}]
    -> write_wish

=== write_wish ===
system: 买家想要的，怎么写？ # field: wish
coach: 他开口嚷的，和他后来说的，不是一回事。
+ {got_worry == 1} [{variant == 1:要弄清跳闸的原因，书面答复；老人那边，等结果出来再一并说明。|{variant == 2:要弄清冒烟的原因，书面答复；母亲那台同款，一并收回检查。|要赶父亲周五复查前，把原来那台修好送回；钱不计较，不换别款。}} # id: n1 # needs: worry # move: {variant == 2: record|mishear} # why: {variant == 1:原因他不追；老人等的是一句不怪她，等不到结果出来。|{variant == 2:另一台写进去了，这一条漏不得。|他没要修，也没提复查；他要的是周三前有一台能用的进门。}}]
    -> write_promise
+ {got_worry == 0} [他真正要的是哪样，没问到；请接手同事先问这一句，再谈办法。 # id: n5 # move: record # why: 没问到就写没问到，下一个人不会拿退款去猜他。]
    -> write_promise
+ {got_worry == 1} [{variant == 1:要让老人知道跳闸不怪她，请店里给几句话；换新已定，钱不计较。|{variant == 2:要让女儿知道冒烟不怪她，请店里给几句话；两台收回，查完换新。|要赶周三出车前，有一台能用的到家；钱不计较，换哪款都行。}} # id: n2 # needs: worry # move: {variant == 2: mishear|record} # why: {variant == 1:单子上有这一句，接手的人就不会拿退款去打发他。|{variant == 2:女儿的事他没提过这一层；他要的那份明白话，单子上反倒没有。|写上了哪天、为什么，仓库才知道赶的是什么。}}]
    -> write_promise
+ {got_worry == 0} [要弄清故障原因，书面答复；赔多赔少在其次，主要是要个说法。 # id: n6 # move: mishear # why: 他没跟你说过这个，这一栏是替他写的。]
    -> write_promise
+ [{got_worry == 0:要尽快妥善处理，对退款和补偿可能有期待；建议主管酌情给予安抚。|{variant == 1:要换新，再给老人一份心意压惊；老人吓着了，这份礼比钱要紧。|{variant == 2:要两台都换新、尽快发出；家里老人孩子怕冷，旧的随后收检。|要原款换新，周四到货当天发；父亲只用得惯这一款，钱不计较。}}} # id: n3 # move: mishear # why: {got_worry == 0: 他从头到尾没要过补偿，这是替他写的。|{variant == 1:他没要过礼，他要的是跟老人说的那一句话。|{variant == 2:他怕的就是这一款，原因没查明，换来他也不敢插。|周四他已经走了；哪一款都行，他要的是赶在周三。}}}]
    -> write_promise
+ [换新的诉求已满足；其余属情绪表达，已耐心倾听，无需单独跟进。 # id: n4 # move: template # why: 他要紧的那一样，落在“其余属情绪表达”里，从此没人管了。]
    -> write_promise

=== write_promise ===
system: 约定与兑现，怎么写？ # field: promise
coach: 照实写，好看不好看都照实。
+ [约了钟点，到点没回，晚一个多钟头才补上；已记下，由我续跟，不结单。 # id: o1 # move: {promised == 2: record|mishear} # why: {promised == 2: 失约写得明白，下一个人才知道要先补这一笔。|不是这么回事，单子要照实写。}]
    -> finale
+ [约了钟点，按点回了；{variant == 1:试机视频买家已看过，新壶已出库|{variant == 2:拆检原因买家已收到，新的已发出|买家已知到货日，只等他签收}}，由我续跟，不结单。 # id: o2 # move: mishear # why: {kept == 1: {variant == 1:视频还没给他看过，新壶也没动身，写上“已”字就没人再去催了。|{variant == 2:拆检还没做，写上“已收到”，那份原因就没人再去催了。|哪天到还没有准信，写上“已知”，路上慢了就没人先说。}}|约没约、守没守，都不是这样，写漂亮了也是假的。}]
    -> finale
+ [约了钟点，按点回了；还欠{variant == 1:试机视频，看过才出库|{variant == 2:拆检的书面原因，查明才发新的|到货的准信，慢了要先说}}，由我续跟，不结单。 # id: o3 # move: {kept == 1: record|mishear} # why: {kept == 1: 约了什么、守没守、还欠什么、谁管，一行写全。|约没约、守没守，都不是这样，写漂亮了也是假的。}]
    -> finale
+ [没约下钟点，买家次日来催才回；进度已写给他，由我续跟，不结单。 # id: o4 # move: {promised == 0: record|mishear} # why: {promised == 0: 把没约下钟点这件事写出来，不好看，但有用。|钟点是约了的，单子要照实写。}]
    -> finale

// ---------- 结局 ----------
=== finale ===
{got_worry == 1 and fit == 1 and tainted == 0 and anger < 12:
    {kept == 1 or made_good == 1:
        -> settled
    }
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
    system: 周五，拆检结果写给了孟先生：两台都是同一处接线松了，店里把那一批下了架，换给他的是另一批。他回了四个字：“今晚能睡。” # ending: settled, good
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
