# title: 拆开是碎的
# summary: 生日礼物拆开是碎的，小北一句话拆成三条往外蹦；赔不赔在其次，赶不赶得上才要紧。
# level: 2
# buyer: bei
# name: 小北
# item: 生日礼物一件，看订单卡
# minutes: 6
# pass: 75
# motive: grievance
# temper: mild
# start: anger 12, trust 6, heard 2
# ready: 3
# turns: 16
# variants: 3
# source: casebook 4; S0, S2, S3
# brief: 小北，二十二岁，学生，打字快，一句话拆三条发；今天刚签收，拆开就来了。
# brief: 买的是什么、有没有货，订单卡上写着。今天周四，现在下午 2:40。
# brief: 店规：路上坏的归店里，签收了也一样。先给买家补发，再由店里找快递理赔；拍照就行，碎件不用寄回。
# brief: 店规：下午四点前定下的当天寄，加急次日晚八点前到，加急费店里出；能改寄到别的地址。
# brief: 店规：不要补发的，全额退款当场办。退款和补发以外的钱，客服没有权限答应。
# policy: transit, extra

VAR variant = 1
VAR anger = 0
VAR trust = 0
VAR heard = 0

// 听到了什么 (1 = 知道了)
VAR gift = 0
VAR date = 0
// 办到了什么
VAR fit = 0
VAR promised = 0
VAR kept = 0

-> opening

// ---------- 1 ----------
=== opening ===
{variant:
- 1:
    system: 周四 14:40。订单卡：青瓷茶壶一把，实付 268 元，今天中午签收；同款有现货。
    buyer: 我真服了
    buyer: 一拆箱 哗啦一声
    buyer: 壶嘴断了！！ # pose: shout
- 2:
    system: 周四 14:40。订单卡：复古收音机一台，绿色，实付 399 元，今天中午签收；同款有现货。
    buyer: 你们怎么发的货啊
    buyer: 一拿出来 里头哐当响
    buyer: 外壳裂了！！ # pose: shout
- else:
    system: 周四 14:40。订单卡：星空玻璃灯一盏，实付 186 元，今天中午签收；同款有现货。
    buyer: 我真无语
    buyer: 盒子一掀 一桌子渣
    buyer: 灯罩碎了！！ # pose: shout
}
coach: 话还在一条一条往外蹦。坏在哪儿，他写了；别的，他还没说完。
+ [在呢。先别挪动，外箱、面单、坏的地方，各拍一张发来，我好给您登记。 # id: a1 # move: command # why: 照片迟早要，可他话没说完，你先派了三样活。]
    buyer: 我还没说完呢 你就派活了 # pose: sneer
+ [在呢。刚拆开，{variant == 1:壶嘴断了|{variant == 2:天线断了|灯罩碎了}}，写的我都看了。您接着说，我不插话。 # id: a2 # move: {variant == 2: mishear|acknowledge} # why: {variant == 2: 他写的是外壳裂了；头一句就说岔，他当你没看。|坏在哪儿一字不差，再请他说完；后头那句才是要紧的。}]
    {variant == 2:
        buyer: 是外壳 外壳！你看没看啊 # pose: shout
    - else:
        -> tell_gift ->
    }
+ [太对不住了。今天就给您补一{variant == 1:把|{variant == 2:台|盏}}新的，走加急，钱我们出，您安心等着收。 # id: a3 # move: interrupt, options # why: 办法来得快，可东西给谁、哪天要，你一样不知道；补到哪儿去？]
    buyer: 等着收 等到哪天？我话说完了吗 # pose: sneer
+ [在呢。刚拆开，{variant == 1:壶盖碎了|{variant == 2:外壳裂了|灯泡碎了}}，写的我都看了。您接着说，我不插话。 # id: a4 # move: {variant == 2: acknowledge|mishear} # why: {variant == 2: 坏在哪儿一字不差，再请他说完；后头那句才是要紧的。|{variant == 1: 他写的是壶嘴；头一句就说岔，他当你没看。|他写的是灯罩；头一句就说岔，他当你没看。}}]
    {variant == 2:
        -> tell_gift ->
    - else:
        buyer: 是{variant == 1:壶嘴 壶嘴|灯罩 灯罩}！你看没看啊 # pose: shout
    }
-
-> whose_day

=== tell_gift ===
~ gift = 1
{variant:
- 1:
    buyer: 这是给我奶奶的 八十大寿 # pose: sigh
    buyer: 她那把老壶摔了以后 念叨一年了 我攒了两个月 # fact: gift
- 2:
    buyer: 这是给我爸的 五十岁 # pose: sigh
    buyer: 他收了半辈子旧收音机 就缺一台绿的 # fact: gift
- else:
    ~ date = 1
    buyer: 这是给我妹的 灯是她自己挑的 我跟她拉过钩 # fact: gift # pose: sigh
    buyer: 明天她十岁 晚上六点吹蜡烛 # fact: date
}
->->

=== tell_date ===
~ date = 1
{variant:
- 1:
    buyer: 周日中午{gift == 0:我奶奶八十大寿 }摆酒 我周六早上七点的高铁
    buyer: 得我自己拎到她跟前 寄过去就没意思了 # fact: date # pose: neutral
- 2:
    buyer: {gift == 0:我爸五十岁 }周六是正日子 我要盯实验 回不去
    buyer: 本来就打算寄他单位 周六他值班 拆给工友看 # fact: date # pose: neutral
- else:
    buyer: {gift == 0:给我妹的 }明天她十岁 晚上六点吹蜡烛 # fact: date # pose: neutral
}
->->

// ---------- 2 ----------
=== whose_day ===
{gift == 1:
    buyer: 现在怎么弄 我都不敢跟家里说 # pose: sigh # write
    {date == 1:
        coach: 给谁、哪天，他都说了。还有哪一样，他没说？
    - else:
        coach: 给谁，他说了。哪天要、东西得到谁手上，他还没说。
    }
- else:
    buyer: 你们知道这是干嘛用的吗 # pose: sneer # write
    coach: 他气的不光是碎了。这东西要派什么用场？
}
+ {gift == 1} [给谁的、哪天要，我都记下了。寄到您这儿，还是直接寄过去？您说，我照着配。 # id: b1 # move: {variant == 3: ask|mishear} # why: {variant == 3: 给谁、哪天都接住了，只问他没说过的那一样；他一看就知道你往上翻过。|哪天要，他一个字还没说；你替他记下了，后头的日子就全靠猜。}]
    {variant == 3:
        buyer: 寄我这儿 她跟我住 # pose: sigh
    - else:
        buyer: 哪天？我说哪天了吗 # pose: sneer
    }
+ {gift == 1} [{variant == 1:奶奶念叨了两个月，您攒了一年，日子眼看就到了，换我也不敢跟家里说。|{variant == 2:老爷子找了半辈子，就差这一台红的，临到头出岔子，换我也不敢跟家里说。|妹妹自己挑的，您跟她拉过钩，临到头出这个岔子，换我也不敢跟家里说。}} # id: b2 # needs: gift # move: {variant == 3: empathise|mishear} # why: {variant == 1: 念叨一年的是奶奶，攒两个月的是他；心疼的话说反了，就不像心疼。|{variant == 2: 他爸缺的是绿的，订单卡上也写着；心疼的话说错颜色，就不像心疼。|那句“不敢跟家里说”接住了；只是他还问了“怎么弄”，送到哪儿还没问。}}]
    {variant:
    - 1:
        buyer: 反了 她念叨一年 我攒俩月 # pose: sneer
    - 2:
        buyer: 绿的 我说的是绿的 # pose: sneer
    - else:
        buyer: 可不是嘛 # pose: sigh
    }
+ {gift == 1} [给谁的，我记下了。最晚哪一天、几点要，得寄到谁手上？您说，我照着配。 # id: b3 # move: {variant == 3: mishear|ask} # why: {variant == 3: 明天、六点，他上一条刚写完；问得再细，也是没看。|补是一定补，补到哪儿、哪天到，得他说了才算；这一问省得白忙。}]
    {variant == 3:
        buyer: 明天六点啊 刚发的 往上翻 # pose: shout
    - else:
        -> tell_date ->
    }
+ {gift == 1} [{variant == 2:签收那会儿要是当面拆开看一眼，快递当场就得认，这会儿就不用绕了。|下单那会儿要是备注一声送人，仓库会多裹两层，这会儿就不用绕了。} # id: b4 # move: blame # why: {variant == 2: 店规写着签收了也归店里；这话听着讲理，是怪他没验。|包得牢不牢是店里的事；这话听着讲理，是怪他没备注。}]
    buyer: 合着怪我没{variant == 2:当面拆|备注}？ # pose: shout
+ {gift == 0} [怪我没听明白。碰上这种事，谁心里都不好受，您慢慢说，我在这儿守着。 # id: b5 # move: template # why: 换谁来都能发的一句，还叫他慢慢说；他问的是“你们知道这是干嘛用的吗”。]
    buyer: 守着有什么用 我问你知不知道 # pose: sneer
+ {gift == 0} [怪我没听您说完。这东西是给谁的，派什么用场？您说，我一条一条看。 # id: b6 # move: own, ask # why: 把抢掉的话头还给他；要紧的那句，他自己会说。]
    -> tell_gift ->
+ {gift == 0} [怪我没先说。这是份心意，耽误不得，同款有现货，您核一下地址我就寄。 # id: b7 # move: overeager # why: 给谁、哪天要，还是没问；“耽误不得”四个字，你凭什么知道。]
    buyer: 那你知道我哪天要吗 # pose: sneer
-
-> the_photos

// ---------- 3 ----------
=== the_photos ===
{variant:
- 1:
    buyer: 喏 给你看 【图片：断下来的壶嘴，特写】 # pose: type-fast
- 2:
    buyer: 喏 给你看 【图片：压瘪了一角的外箱】 # pose: type-fast
- else:
    buyer: 喏 给你看 【图片：碎了的灯罩】【图片：裂开口的外箱】 # pose: type-fast
}
coach: 他发来了几张，拍的是什么？缺的才开口要，要的时候说清楚为什么。
+ [{variant == 1:壶|{variant == 2:机器|灯}}的图看清了。方便时外箱也拍一张，我找快递理赔用，不耽误给您补。 # id: c1 # move: {variant == 1: evidence|mishear} # why: {variant == 1: 缺的只有外箱，说了做什么用、不耽误他；这张照片他拍得甘心。|{variant == 2: 他发的就是外箱；机器裂的地方，你还没见着。|外箱那张他发了，再要一遍，就是没点开看。}}]
    {variant == 1:
        buyer: 行 【图片：瘪了一个角的外箱】 # pose: neutral
    - else:
        buyer: 外箱我发了啊 你点开看了吗 # pose: sneer
    }
+ [{variant == 3:图收到了|两张图都收到了}。快递要您本人报一声破损，报完把回执发来，我马上给您补发。 # id: c2 # move: shift # why: 店规写着先补发、再由店里找快递；这么一绕，跑腿的是他，日子也过了。]
    buyer: 让我去报？等报完都啥时候了 # pose: sneer
+ [外箱的图看清了。方便时坏的地方也拍一张，我找快递理赔用，不耽误给您补。 # id: c3 # move: {variant == 2: evidence|mishear} # why: {variant == 2: 缺的只有机器那张，说了做什么用、不耽误他；这张照片他拍得甘心。|{variant == 1: 他发的就是断下来的壶嘴；缺的是外箱。|坏的地方那张他发了，再要一遍，就是没点开看。}}]
    {variant == 2:
        buyer: 行 【图片：外壳上一道裂口】 # pose: neutral
    - else:
        buyer: 坏的地方我发了啊 你点开看了吗 # pose: sneer
    }
+ [两样的图都看清了，够用。余下的手续我来跑，不用您再拍，也不用寄回。 # id: c4 # move: {variant == 3: own|mishear} # why: {variant == 3: 该有的两张都有了，不再折腾他；余下的接到自己手里。|{variant == 1: 只有壶嘴一张，外箱他没发；说“都看清了”，等理赔时又得回头要。|只有外箱一张，机器他没发；说“都看清了”，等理赔时又得回头要。}}]
    {variant == 3:
        buyer: 行 总算不用我折腾 # pose: sigh
    - else:
        buyer: 我就发了一张 哪来的两样 # pose: sneer
    }
-
-> who_answers

// ---------- 4 ----------
=== who_answers ===
{variant:
- 1:
    buyer: 送的人让先签 我赶着上课 就签了
    buyer: 你们别跟我说 签了就不认 # pose: sneer
- 2:
    buyer: 下单前我问过包得牢不牢 你们说裹三层
    buyer: 我数了 就一层 # pose: sneer
- else:
    buyer: 刚打给快递 快递说找店家
    buyer: 你们别又让我找快递 # pose: sneer
}
coach: 他怕的、他气的，就在这两条里。该认哪一样，就认哪一样。
+ [我们出库都裹好、拍过照的，坏成这个样，多半是路上压的，您别多想。 # id: d2 # move: excuse # why: 也许是真的，可他还没听到一句“归我们”，先听见了一段开脱。]
    buyer: 所以呢 不归你们管？ # pose: shout
+ [{variant == 3:说好贴易碎标的，一张没贴，是我们不对，对不起。路上坏的归店里。|说好裹三层，只裹了一层，是我们不对，对不起。路上坏的归店里。} # id: d3 # move: {variant == 2: apologise, own|apologise, mishear} # why: {variant == 2: 哪句话没做到，就认哪句；他问过的，有人记着。|{variant == 1: 他没提包装，他怕的是签了不认；认到别处去，那句担心还悬着。|他没提易碎标，他怕的是再被推回快递；认到别处去，那句担心还悬着。}}]
    {variant == 2:
        buyer: 还行 没跟我扯别的 # pose: sigh
    - else:
        buyer: 我说{variant == 1:包装|易碎标}了吗？你跟谁聊呢 # pose: sneer
    }
+ [{variant == 3:快递叫您找店家，推到我这儿为止，路上坏的归店里。快递那头我去找。|您怕签了就不认？认的，路上坏的归店里。快递那头我们去，不用您跑。} # id: d1 # move: {variant == 2: mishear|paraphrase, own} # why: {variant == 1: 他怕签了不认，这一句正好接住；快递的事也不让他跑。|{variant == 2: 他没提签收，他说的是三层变一层；该认的那一样，你没认。|他怕的就是再被推回去；归谁、谁去，一句说完。}}]
    {variant == 2:
        buyer: 我说的是包装 三层变一层 谁说签收了 # pose: sneer
    - else:
        buyer: 你说的啊 我截图了 # pose: sigh
    }
+ [都算我们的，您千万别为这个窝火。除了补发，您再开个数，我们都认。 # id: d4 # move: own, cave # why: 补发和退款以外的钱，你答应不了；他要的是赶上日子，不是开数。]
    buyer: 我要你钱干嘛 # pose: sneer
-
-> the_way_out

// ---------- 5 ----------
=== the_way_out ===
{date == 1:
    buyer: 那你说 到底怎么弄 # pose: neutral
    coach: 他的日子、他的地方，跟“次日晚八点前”对一对。
- else:
    buyer: 那你说 到底怎么弄 别给我拖 # pose: neutral
    coach: 哪天要、到谁手上，他到现在还没说。不知道，就先别许。
}
+ [今晚我叫专车给您送到，另外再补您两百，就当店里给过生日的赔个礼。 # id: e2 # move: overpromise # why: 专车没有，两百也批不下来；他一当真，明天又碎一回。]
    buyer: 真的假的 你能做主？ # pose: sneer
    {date == 0:
        -> tell_date ->
    }
    -> settle ->
+ {date == 1} [加急补一{variant == 1:把|{variant == 2:台|盏}}，今天寄，明晚八点前{variant == 2:直接到您爸爸家里|到您手上}；不想等，就退款。您挑一样。 # id: e1 # needs: date # move: {variant == 1: options|mishear} # why: {variant == 1: 明晚到手，周六一早拎得走；两条都在店规里，由他挑。|{variant == 2: 他说的是寄单位，周六他爸在那儿值班；寄到家里，就拆不到工友跟前了。|六点吹蜡烛，八点才到；这两个钟头你没对出来，也没告诉他。}}]
    {variant:
    - 1:
        ~ fit = 1
        buyer: 加急 就现在 # pose: relief
    - 2:
        buyer: 我说寄单位 他周六值班 不在家 # pose: sneer
        -> settle ->
    - else:
        buyer: 六点吹蜡烛 八点到 你算过吗 # pose: sneer
        -> settle ->
    }
+ {date == 1} [加急最快明晚八点前，您那个点赶不上。要么补发、晚到一步，要么现在退款，您挑。 # id: e3 # needs: date # move: {variant == 3: boundary, options|mishear} # why: {variant == 1: 明晚到手，周六一早才走，赶得上；白吓他一回。|{variant == 2: 明晚到单位，周六才是正日子，赶得上；白吓他一回。|赶不上就照实说赶不上，再给两条真路；他好自己安排。}}]
    {variant == 3:
        ~ fit = 1
        buyer: ……那补吧 吹蜡烛我先扛着 睡前能亮就行 她就想躺着看星星 # fact: wish # pose: relief
    - else:
        buyer: 明晚到 怎么就赶不上周六了 你会不会算 # pose: sneer
        -> settle ->
    }
+ {date == 1} [加急补一{variant == 1:把|{variant == 2:台|盏}}，今天寄，明晚八点前直接到{variant == 1:奶奶家|{variant == 2:您爸爸单位|您家里}}；不想等，就退款。您挑一样。 # id: e4 # needs: date # move: {variant == 2: options|mishear} # why: {variant == 1: 他说了得自己拎到跟前，寄过去就没意思了。|{variant == 2: 他回不去，他爸周六在单位；寄到那儿，正好赶上。|到家里也还是八点；六点赶不上这件事，没人告诉他。}}]
    {variant:
    - 1:
        buyer: 我说了 得我自己拎到她跟前 # pose: sneer
        -> settle ->
    - 2:
        ~ fit = 1
        buyer: 就这个 地址我发你 # pose: relief
    - else:
        buyer: 到家里不还是八点 她六点就许完愿了 # pose: sneer
        -> settle ->
    }
+ {date == 0} [先问一句：最晚哪天几点要，东西得到谁手上？您说了，我再给您配。 # id: e5 # move: wish # why: 晚问总比乱许强；问着了，四点前还来得及寄。]
    -> tell_date ->
    ~ fit = 1
    {variant:
    - 1:
        agent: 那走加急，明晚八点前到您手上，周六拎得走。
    - 2:
        agent: 那走加急，明晚八点前直接到您爸爸单位。
    - else:
        agent: 那照实说：加急也要明晚八点前，六点赶不上，睡前能到。
        buyer: 睡前能亮就行 她就想躺着看星星 # fact: wish # pose: sigh
    }
    buyer: 行 就这么弄 # pose: relief
+ {date == 0} [补发还是退款，您一句话。补发走加急，明晚八点前到您手上，钱我们出。 # id: e6 # move: {variant == 1: options|mishear} # why: {variant == 1: 凑巧赶得上；可哪天要没问，这回是运气。|没问哪天要、到谁手上，话就许出去了；明晚到他手上，用不上。}]
    {variant == 1:
        ~ fit = 1
        ~ date = 1
        buyer: 明晚……行 {gift == 0:我奶奶八十大寿 }周六早上七点的高铁 我自己拎去 赶得上 # fact: date # pose: neutral
    - else:
        -> tell_date ->
        -> settle ->
    }
-
-> the_hour

=== settle ===
~ fit = 1
{variant:
- 1:
    buyer: 加急 寄我这儿 明晚前到就行 # pose: sigh
    agent: 好，加急到您手上，今天就寄。
- 2:
    buyer: 寄我爸单位 加急 # pose: sigh
    agent: 好，加急到您爸爸单位，今天就寄。
- else:
    buyer: 算了 八点就八点 睡前能亮就行 # fact: wish # pose: sigh
    agent: 好，加急，明晚八点前到，今天就寄。
}
->->

// ---------- 6 ----------
=== the_hour ===
{variant:
- 1:
    buyer: 我三点到五点上课 手机得交上去 五点半又要去打工 就中间能看一眼 # fact: hours
- 2:
    buyer: 我三点半进实验室 九点才出来 里头没信号 # fact: hours
- else:
    buyer: 我四点去接她放学 她还不知道碎了 接上了我就不能聊 # fact: hours
}
buyer: 你别到时候没影了 # pose: neutral
coach: 约一个他看得见手机的时候。约了，就得到。
+ [您加我微信，单号一出来我就拍给您，您什么时候掏手机都能看见，最稳。 # id: f1 # move: offsite # why: 图方便出了平台，往后谁说过什么，两边都没处对。]
    buyer: 加什么微信 就在这儿说 # pose: sigh
+ [单号{variant == 2:晚上九点|{variant == 1:下午六点|下午五点前}}发这儿，{variant == 2:您出来|{variant == 1:您下课|您接她前}}就能看见；寄没寄成，我都照实说。 # id: f2 # needs: hours # move: {variant == 2: timeline|mishear} # why: {variant == 1: 六点他在打工；他能看手机的就五点那半个钟头，刚刚才说的。|{variant == 2: 九点他出来，有没有寄成都有个交代；这个约他等得住。|他四点就去接人，过了四点她就在旁边，她还不知道碎了。}}]
    {variant == 2:
        ~ promised = 1
        buyer: 行 九点 # promise: report-back # pose: relief
    - else:
        buyer: {variant == 1:六点我在打工啊 刚说的|四点我就接上她了 你想穿帮啊} # pose: sneer
        -> fix_hour ->
    }
+ [您踏实忙您的，仓库手快，单号一出来系统就推给您，一步都不会落下的。 # id: f3 # move: stall # why: 推给系统，就是没人约；他问的是你会不会没影。]
    buyer: 系统推……那就是没人管呗 # pose: sigh
+ [单号{variant == 2:晚上八点|{variant == 1:下午五点|下午四点前}}发这儿，{variant == 2:您出来|{variant == 1:您下课|您接她前}}就能看见；寄没寄成，我都照实说。 # id: f4 # needs: hours # move: {variant == 2: mishear|timeline} # why: {variant == 1: 五点他刚拿回手机，有没有寄成都有个交代；这个约他等得住。|{variant == 2: 实验室里没信号，九点才出来，刚刚才说的。|四点以前他一个人，看得见、也说得了；这个约他等得住。}}]
    {variant == 2:
        buyer: 八点我还在里头 没信号 刚说的 # pose: sneer
        -> fix_hour ->
    - else:
        ~ promised = 1
        buyer: 行 {variant == 1:五点|四点前} # promise: report-back # pose: relief
    }
-
-> the_report

=== fix_hour ===
~ promised = 1
agent: {variant == 1:怪我，五点，等您下课。|{variant == 2:怪我，晚上九点，等您出来。|怪我，四点以前。}}
buyer: 行吧 # promise: report-back # pose: sigh
->->

// ---------- 7 ----------
=== the_report ===
{promised == 1:
    -> report_promised
- else:
    -> report_unpromised
}

=== report_promised ===
{variant:
- 1:
    system: 周四 17:00。新壶四点十分出的库，单号有了；快递还没来揽。 # phase: followup
- 2:
    system: 周四 21:00。新机四点出的库，快递七点揽走了；单位那头还缺一个收件电话。 # phase: followup
- else:
    system: 周四 15:50。新灯三点半出的库，快递揽走了；快递说明晚六点到八点之间送。 # phase: followup
}
coach: 钟点到了。报什么？单子上写着的，一样不多，一样不少。
+ [这会儿先不吵您，等快递那头全定下来，一样一样凑齐了再报，更准些。 # id: j3 # move: stall # why: 发出来的时候，约好的钟点早过了；他掏出手机，屏幕上什么也没有。]
    ~ promised = 2
    buyer: {variant == 1:五点十分了|{variant == 2:九点一刻了|四点过了}} 人呢 # broken: report-back # pose: sneer
+ [{variant == 1:到点了。单号在这儿，壶四点十分出的库，快递还没来揽，揽了我再报。|{variant == 2:到点了。单号在这儿，快递七点揽走的。还缺一个详细门牌，您补我。|到点了。单号在这儿，已经揽走，快递说明晚六到八点送，睡前能到。}} # id: j1 # move: {variant == 2: mishear|follow_up} # why: {variant == 2: 单子上缺的是收件电话；要错了一样，明晚还是卡在单位门口。|{variant == 1: 到点来了，没揽就说没揽；他心里有数，也不用追。|到点来了，快递怎么说就怎么报；他好先想想怎么跟妹妹圆。}}]
    ~ kept = 1
    {variant == 2:
        buyer: 门牌？地址里写着呢 # kept: report-back # pose: sigh
    - else:
        buyer: {variant == 1:真五点啊|还真赶在前头了} 行 我知道了 # kept: report-back # pose: relief
    }
+ [到点了。单号在这儿，往后走到哪儿您点开就能看，急的话打快递热线。 # id: j4 # move: shift # why: 人是准点来了，话却把他交给了快递；往后哪一步慢了，又成他的事。]
    ~ kept = 1
    buyer: 你倒是准点 那往后就不管我了？ # kept: report-back # pose: sigh
+ [{variant == 1:到点了。单号在这儿，壶四点十分快递揽走的，在路上了，到了我再报。|{variant == 2:到点了。单号在这儿，快递七点揽走的。还缺一个收件电话，您补我。|到点了。单号在这儿，已经揽走，快递说明晚四到六点送，六点前能到。}} # id: j2 # move: {variant == 2: follow_up|overpromise} # why: {variant == 1:四点十分是出库，快递还没来揽，“在路上”是你替它走的；他一查物流就知道。|{variant == 2:到点来了，走到哪儿说到哪儿，缺什么当时就要；明晚才送得进门。|快递说的是六到八点，“六点前”是你添的；他要是照着等，就真砸了。}}]
    ~ kept = 1
    {variant == 2:
        buyer: 真九点啊 电话发你了 # kept: report-back # pose: relief
    - else:
        buyer: {variant == 1:可物流上还是空的啊|真的？可它短信写的是六到八点} # kept: report-back # pose: sigh
    }
-
-> write_wish

=== report_unpromised ===
system: 周四 21:10。东西下午出的库，单号有了。没约下钟点，小北自己来问了。 # phase: followup
buyer: 寄没寄啊 我就知道没影了 # pose: sneer
coach: 先说自己这一头。
+ [是我没跟您约准时候，叫您悬着。下午就出了库，单号在这儿，明晚送。 # id: k1 # move: own # why: 先认下叫他悬着，再给看得见的东西。]
    ~ kept = 1
    buyer: ……早发一句不就完了 # pose: sigh
+ [我不是说您催得急，不过单号一出来系统就会推，您先往上翻一翻看。 # id: k2 # move: argue # why: 理是这个理；他悬了一下午，你让他自己往上翻。]
    buyer: 合着怪我没翻？ # pose: shout
+ [是我没跟您约准时候，对不住您。仓库那头我这就去催，单号一有先发您。 # id: k3 # move: apologise, stall # why: 歉道了，货却早出了库，单号也有了；他问的就一句，寄没寄。]
    buyer: 所以寄没寄 # pose: sneer
-
-> write_wish

// ---------- 8 ----------
=== write_wish ===
system: 聊完了，写售后记录，一共两栏。 # phase: record
system: 要什么，几时要？ # field: wish
coach: 写给明天接班的同事。日子、地方、人，写错一样就误一件事。
+ [礼物破损已补发，买家平复，签收后关单。 # id: m2 # move: template # why: 哪天要、到谁手上，一样没有；明晚真晚了，没人知道要急。]
+ [{variant == 1:奶奶八十大寿，最晚周六一早得到位。|{variant == 2:爸爸五十岁，最晚周五一早得到位。|妹妹十岁，最晚明天六点前得到位。}} # id: m1 # needs: date # move: {variant == 1: record|mishear} # why: {variant == 1: 他周六早七点的车，晚一步就拎不走了；接班的一看就知道不能拖。|{variant == 2: 正日子是周六；写成周五，接班的会白催一场。|他已经知道六点赶不上，说好睡前能亮就行；这么写，接班的会去逼快递。}}]
+ [{variant == 1:奶奶八十大寿，最晚周日一早得到位。|{variant == 2:爸爸五十岁，最晚周六一早得到位。|妹妹十岁，最晚明天睡前得到位。}} # id: m3 # needs: {variant == 3: wish|date} # move: {variant == 1: mishear|record} # why: {variant == 1: 周日是摆酒的日子，他周六早上就上车了；这么写，接班的会以为还有一天。|{variant == 2: 正日子、最晚几时，都对；真要误了，接班的看得出来。|说好的是睡前能亮；照实写，接班的不会去许六点。}}]
-
-> write_next

// ---------- 9 ----------
=== write_next ===
system: 签收和理赔，谁来跟？ # field: next
coach: 几点前到、谁签收，跟他说定的是哪样，就写哪样。
+ [快递理赔到账以后再关单；其间买家来问，请他先打快递热线。 # id: n2 # move: shift # why: 理赔是店里跟快递的事；这么写，他又被推回快递那儿。]
+ [明晚八点前看{variant == 1:奶奶家|{variant == 2:他爸单位|小北}}签收，没到{variant == 3:先打他家里|我先报}；理赔店里找快递办。 # id: n3 # move: {variant == 2: record|mishear} # why: {variant == 2: 哪儿签收、谁找快递，两样都写准了，不用他再跑。|{variant == 1: 东西寄给小北，他自己拎去；盯着奶奶家，真晚了也没人看得见。|他跟妹妹还瞒着，守着她不能聊；电话打到家里，头一个穿帮。}}]
+ [明晚八点前看{variant == 2:他爸家里|小北}签收，没到我先报；理赔店里找快递办。 # id: n1 # move: {variant == 2: mishear|record} # why: {variant == 2: 东西寄的是单位；盯着家里，真卡在单位门口也没人看得见。|谁签收、谁找快递，两样都写准了，不用他再跑。}]
-
-> finale

// ---------- 结局 ----------
=== finale ===
{anger > 15:
    -> gone
}
{fit == 1 and kept == 1 and anger < 14 and trust > 8:
    -> in_time
}
-> so_so

=== in_time ===
{variant:
- 1:
    system: 周日中午，小北发来一张照片：奶奶两只手捧着新壶，不肯放下。“她说比老的那把还顺手” # ending: in-time, good
- 2:
    system: 周六下午，小北转来一段六秒的语音，是单位值班室里的：沙沙一阵，评书响了。“我爸学会发语音了” # ending: in-time, good
- else:
    system: 周五 22:15，小北发来一张黑乎乎的照片，天花板上全是星星。“拉钩算数” # ending: in-time, good
}
-> END

=== so_so ===
system: 东西到了，小北点了确认收货，没再说话；下回送礼，他多半换一家。 # ending: so-so, fair
-> END

=== gone ===
system: 当晚，小北申请了退款，换了一家店下单。留言只有五个字：“不等你们了” # ending: gone, poor
-> END
