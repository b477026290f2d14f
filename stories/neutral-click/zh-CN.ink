# title: 满篇好话，点了个“中”
# summary: 从不写评价的唐女士头一回写，把东西夸了一遍，点的却是中评；店里一条自动消息，让她以为自己闯了祸。
# level: 1
# buyer: tang
# name: 唐女士
# item: 夜班用得上的小物件，看订单卡
# minutes: 5
# pass: 75
# motive: doubt
# temper: mild
# start: anger 9, trust 7, heard 2
# ready: 3
# turns: 14
# variants: 3
# source: casebook 1; S2, S4
# brief: 唐女士，三十五六岁，上夜班的护士；网购多年，从来不写评价，这是头一回。
# brief: 她的评价写的全是夸，点的是中评；今早系统自动给她发过一条消息，原文在订单卡上。
# brief: 平台的评价分好、中、差三档，“中”就是“一般”；送货另有一栏，单独打星。
# brief: 中评只有买家自己能改，能改一次；改不改，随买家。店里不为一条中评罚客服。
# brief: 店规：小配件不好用，免费补；下午四点前的当天寄，路上两天。别的钱，客服没有权限答应。
# policy: reviews, asking, contact, privacy, quality, extra

VAR variant = 1
VAR anger = 0
VAR trust = 0
VAR heard = 0

// 听到了什么 (1 = 知道了)
VAR reason = 0
VAR wish = 0
VAR known = 0
// 办到了什么
VAR fixed = 0
VAR tainted = 0

-> opening

// ---------- 1 ----------
=== opening ===
{variant:
- 1:
    system: 上午 10:20。订单卡：焖烧罐 500 毫升，实付 118 元，签收第 3 天。
    system: 她的评价（中评）：“装的粥到后半夜还烫嘴，客服教得也耐心，谢谢。”
- 2:
    system: 上午 10:20。订单卡：感应小夜灯两只，实付 76 元，签收第 5 天。免费配件有两样：背胶粘瓷砖，螺丝底座上白墙。
    system: 她的评价（中评）：“光不刺眼，半夜回家不用摸黑了，挺好，谢谢。”
- else:
    system: 上午 10:20。订单卡：记忆棉颈枕，实付 129 元，签收第 4 天。
    system: 她的评价（中评）：“枕着脖子不酸了，里外都干净，谢谢店家。”
}
system: 今早 8:00 系统自动发出：“您给了中评，请问哪里不满意？”
buyer: 你好，我刚下夜班，看见你们一条消息，问我哪里不满意。 # pose: neutral
buyer: 我写的不都是好话吗？
{variant != 2:
    -> tell_reason ->
}
buyer: 我头一回写评价，是不是哪儿弄错了？ # pose: sigh
coach: 她不是来吵架的，是怕自己弄错了。点那一下的时候她怎么想的，她说了没有？
+ [对不起，那条消息让您担心了。东西您用着到底怎么样？慢慢讲，我听着。 # id: a1 # move: apologise, mishear # why: 用着怎么样，她评价里一句句写了；惹她心慌的就是“哪里不满意”，你换个说法又问了一遍。]
    buyer: 评价里我都写了呀。你们怎么又问这一句？ # pose: sigh
+ [没弄错什么，就差一小步：往上挪一档，点的跟您写的那些话就配上了。 # id: a2 # move: {variant == 2: interrupt|mishear} # why: {variant == 2: 她是怕弄错才来的，还没说为什么点，你先判了她点岔。|她为什么点，上一句刚讲完；你没接，倒判了她点岔，催她往上改。}]
    buyer: {variant == 1:我就是照着到位点的呀，怎么就要挪了？|{variant == 2:我还没说为什么点它呢，怎么就要挪了？|我是两头一平均点的呀，怎么就要挪了？}} # pose: sigh
+ [您写的都看到了。当时点中间那一下，是怎么个想法？ # id: a3 # move: {variant == 2: ask|mishear} # why: {variant == 2: 不说她对，也不说她错，先问她怎么想的；缘由都在这里头。|{variant == 1: 她怎么想的，上一句刚讲完：查房打分，样样到位；再问，就是没看。|她怎么想的，上一句刚讲完：东西好，送得不好，一平均；再问，就是没看。}}]
    {variant == 2:
        -> tell_reason ->
    - else:
        buyer: {variant == 1:我刚讲了呀，查房那样打的分。|我刚讲了呀，两头一平均。} # pose: sigh
    }
+ [您没闯祸，那条是系统自己发的。您写的好话，我一句句都看了，谢谢。 # id: a4 # move: {variant == 2: thank|acknowledge, thank} # why: {variant == 2: 这话她听着踏实，只是她为什么那样点，还没问。|她怎么想的已经讲了，怕的是闯祸；先把这块石头给她搬开。}]
    buyer: 没闯祸就好，吓我一跳。 # pose: relief
-
-> say_back

=== tell_reason ===
~ reason = 1
{variant:
- 1:
    buyer: 我们护理部每个月查房打分，样样到位就给“中”，“好”一年给不出两回。 # pose: neutral
    buyer: 罐子样样到位，我就点了中间。 # fact: reason
- 2:
    buyer: 灯是真好。就是背后那片胶，半夜掉下来两回，“啪”一声，把我女儿吓醒了。 # pose: sigh
    buyer: 写出来怕你们难看，我就点了中间，意思意思。 # fact: reason
- else:
    buyer: 枕头没话说。是送的那位，上午十点来拍门，我下夜班刚睡着。 # pose: sigh
    buyer: 东西好，送得不好，我两头一平均，就点了中间。 # fact: reason
}
->->

// ---------- 2 ----------
=== say_back ===
{reason == 1:
    buyer: 我这么点，不算胡来吧？ # pose: neutral # write
    coach: 用自己的话把她的意思说回去，她就知道有人听着。细节别走样。
- else:
    buyer: 那你告诉我，我这一下，点得算不算胡来？ # pose: neutral
    coach: 她为什么点在中间，到现在还没人问过。
}
+ {reason == 1} [{variant == 1:不算。你们护理部查房，样样到位才给“中”，您这是夸我们，对吧？|{variant == 2:不算。掉了两回，女儿也吓醒了，您是怕自己没贴好，才没往上写？|不算。枕头您满意，就是刚睡着让人拍门拍醒了，一好一坏取个中间。}} # id: b1 # needs: reason # move: {variant == 2: mishear|paraphrase} # why: {variant == 2: 她是怕写出来你们难看，没说自己没贴好；好心听成了心虚，她心里一凉。|她怎么想的，原样说了回去；她知道自己没被当成糊涂人。}]
    {variant == 2:
        buyer: 我贴得好好的。我是怕写出来你们难看。 # pose: sigh
    - else:
        buyer: 没听岔，就是这个意思。 # pose: relief
    }
+ [{reason == 1: {variant == 1:哪里胡来，你们当护士的手紧。还差那么一点，够不上“好”，是吧？|{variant == 2:哪里胡来。半夜“啪”一声，老人家吓得不轻，您还怕我们难看没写。|哪里胡来。天没亮就来拍门，换谁都恼，枕头再好也只能给个中间。}}|不算，不算。您点那一下的时候，心里是怎么想的？慢慢讲，我听着。} # id: b2 # move: {reason == 1: mishear|ask} # why: {reason == 1: {variant == 1: 她说的是样样到位，没说差一点；夸你们的话听成了嫌弃，她白讲了一遍。|{variant == 2: 吓醒的是她女儿，没有什么老人家；听岔这一处，她又得讲一遍。|天早亮了，是她下夜班刚睡着；听岔这一处，她又得讲一遍。}}|先前没人问她怎么想的，这一问补得正是时候。}]
    {reason == 1:
        buyer: {variant == 1:不差呀，我是说它样样到位。|{variant == 2:哪来的老人家？吓醒的是我女儿。|天早亮了，上午十点。我是下夜班刚睡着。}} # pose: sigh
    - else:
        -> tell_reason ->
    }
+ {reason == 1} [{variant == 1:怎么会。住院的病人给你们打分，样样到位也就给个“中”，我懂了。|{variant == 2:怎么会。胶掉了两回，把女儿都吓醒了，您还替我们留面子，没写上去。|怎么会。枕头没得挑，就是刚睡着让送货电话吵醒了，您两头一平均。}} # id: b3 # needs: reason # move: {variant == 2: paraphrase|mishear} # why: {variant == 1:打分的是护理部查房，不是病人；听岔这一处，她会想你到底看了没有。|{variant == 2:掉了两回、吓着谁、为什么没写，三样都对；她肯往下说了。|没有电话，是有人拍门把她拍了起来；听岔这一处，她白讲了一遍。}}]
    {variant:
    - 1:
        buyer: 不是病人打的，是护理部查房。 # pose: sigh
    - 2:
        buyer: 没听岔，就是这个意思。 # pose: relief
    - else:
        buyer: 不是电话，是拍门。 # pose: sigh
    }
+ {reason == 0} [不算。光是柔和，就是亮起来慢半拍，这才点的中间，我没听岔吧？ # id: b4 # move: mishear # why: 评价里、聊天里她都没这么说过，这是替她编的缘由；真正的缘由，还是没人问。]
    buyer: 我没这么说呀。 # pose: sigh
+ [{reason == 1: {variant == 1:不算，我明白。“好”一年就两回，今年的给完了，只好先给个“中”。|{variant == 2:不算，我明白。您嫌灯老是掉，又懒得细写，就点个中间提醒我们。|不算，我明白。枕头好，就是送晚了，上午十点才到，您扣了点儿分。}}|怎么点都不算胡来，您的心意我们收到了。碰上您这样的买家，是福气。} # id: b5 # move: {reason == 1: mishear|template} # why: {reason == 1: {variant == 1: 她给“中”是因为样样到位，不是“好”给完了；听岔这一处，她又得讲一遍。|{variant == 2: 她不是懒得写，是怕你们难看；好意听成了怠慢，她心里一凉。|她没嫌晚，是刚睡着给拍了起来；听岔这一处，她又得讲一遍。}}|听着暖，可换个买家也能照发；她说的那件事，一个字没接。}]
    {reason == 1:
        buyer: {variant == 1:不是给完了，是样样到位，就该给“中”。|{variant == 2:不是懒得写，我是怕写出来你们难看。|不是送晚了。我刚睡着，他来拍门。}} # pose: sigh
    - else:
        buyer: 哦……谢谢啊。 # pose: neutral
    }
-
-> what_it_means

// ---------- 3 ----------
=== what_it_means ===
{variant:
- 1:
    buyer: 那在你们这儿，点中间算什么？我就想弄个明白。 # pose: neutral
- 2:
    {reason == 0:
        buyer: 是灯背后那片胶，半夜掉了两回，把我女儿吓醒了。我才点的中间。 # fact: reason
    }
    buyer: 中间那档叫“一般”，这我晓得。我这么点，你们冤不冤？ # pose: neutral
- else:
    buyer: 那送货的事，该写在哪儿？这回我不补了，就是问问。 # pose: neutral
}
~ reason = 1
coach: 她问什么，就答什么。答得准，又别让她觉得自己笨。拿不准就看一眼简报。
+ [{variant == 1:在这儿，中间那档叫“一般”，跟您心里那个“中”，不是一回事。|{variant == 2:不冤，谢谢您替我们着想。可下回有毛病就直接写，别往中间那档里藏。|送货另有一栏，在评价页最底下，单独打星。中间那档，只是说货。}} # id: c1 # move: {variant == 2: thank, command|explain} # why: {variant == 1: 照实答了，又替她的打法留了面子：不是她错，是两边写法不同。|{variant == 2: 谢得暖，可那片胶一句没认，还支使她下回怎么写；她问的是你们心里怎么想。|问在哪儿就答在哪儿，她往后两样分得开。}}]
    {variant:
    - 1:
        ~ wish = 1
        buyer: 原来是“一般”啊……那陪我挑罐子的那位客服，不会因为我挨罚吧？ # fact: wish # pose: sigh
    - 2:
        buyer: 那我这回，算是写得不对了？ # pose: sigh
    - else:
        buyer: 最底下啊，我都没往下拉。 # pose: neutral
    }
+ [{variant == 3:送货归快递公司管。热线和单号我都替您备好了，您一说，当场就记下。|三档各算什么，一张图十二条都写着，我发您；哪条不明白，随时问我。} # id: c2 # move: {variant == 3: shift|explain, overeager} # why: {variant == 3: 货是您店里寄的，您叫一个刚下夜班的人自己去打热线。|她问的是一句话的事，你塞给她一整张说明书。}]
    {variant == 3:
        buyer: 还要我自己打？那算了。 # pose: sigh
    - else:
        buyer: 十二条……我刚下夜班，看得头晕。 # pose: sigh
    }
+ [{variant == 1:在这儿，中间那档叫“一般”。改不改都由您，不改也没人怪您。|{variant == 2:不冤，那片胶是没做好。您肯讲，我们才晓得，谢谢您。|送货另有一栏，在评价页最底下，单独打星。哪天想补，随时都来得及。}} # id: c3 # move: {variant == 1: explain, overeager|{variant == 2: own, thank|explain, overeager}} # why: {variant == 1: 前半句答了；她只想弄个明白，没提改，后半句是你自己绕上去的。|{variant == 2: 不喊冤，认下那片胶，还谢她肯说；她才把想要的讲出来。|前半句答了；她刚说这回不补，后半句又提起补来。}}]
    {variant:
    - 1:
        buyer: 我没说要改呀，就是问问。 # pose: sigh
    - 2:
        ~ wish = 1
        buyer: 谢什么，我也不要赔钱。就想它牢一点，别再半夜掉下来。 # fact: wish # pose: relief
    - else:
        buyer: 我说了，这回不补。 # pose: sigh
    }
+ [{variant == 1:点中间，是说我们还差一点。您肯点出来是帮我们，差在哪儿，我记。|{variant == 2:不冤，掉下来就是我们的不是。您要是用着不放心，两只都退，我来办。|送得不好，我们也有份。您受累了，补觉要紧，送货的事就别再费神了。}} # id: c4 # move: {variant == 1: thank, mishear|{variant == 2: own, cave|own}} # why: {variant == 1: 她说的是样样到位，你听成了还差一点。|{variant == 2: 认得痛快，可退货她没提，钱也不归你许；灯她喜欢，她只想它牢一点。|认得不错，可她问的是写在哪儿，这一句没答。}}]
    {variant:
    - 1:
        buyer: 不差呀，我就是说它不差。 # pose: sigh
    - 2:
        buyer: 退什么呀，灯我喜欢的。 # pose: sigh
    - else:
        buyer: 也不怪你们。那到底写哪儿呢？算了。 # pose: neutral
    }
-
-> her_wish

// ---------- 4 ----------
=== her_wish ===
{variant:
- 1:
    {wish == 1:
        buyer: 她陪我聊了快一个钟头，我评价里夸的就是她。 # pose: sigh
    - else:
        buyer: 我写的是一个意思，点的成了另一个意思。 # pose: sigh
    }
- 2:
    {wish == 1:
        buyer: 这个，你们有法子没有？ # pose: neutral
    - else:
        buyer: 那这灯，你们有法子没有？ # pose: neutral
    }
- else:
    buyer: 一平均，倒把你们的枕头给连累了。 # pose: sigh
}
{wish == 1:
    coach: 她要什么，已经说了。要办成，还缺哪一样？
- else:
    coach: 她心里惦记的是什么？是她说的，还是你猜的？
}
+ [{variant == 1:{wish == 1:不会的，您放心。她哪天陪您挑的、聊了多久？我好翻记录去找她。|好办。改评价就三下，我发给您，照着点，写的和点的就对上了。}|{variant == 2:有的。换个牢靠的配件就行，两只一道配上，今天四点前就寄。|不连累。改评价就三下，我发给您，照着点，货和送两样就分清了。}} # id: d1 # move: {variant == 1 and wish == 1: mishear|explain, overeager} # why: {variant == 2: 哪一只掉、贴在什么上头，还没问，配件先许了两份；有一只本来好好的。|{variant == 1 and wish == 1: 聊了快一个钟头，她刚说过；该问的是叫什么名字。|她没说要改，你先把步骤递到手里了；她惦记的是别的。}}]
    buyer: {variant == 1 and wish == 1:快一个钟头，我刚说了呀。|{variant == 2:两只？有一只好好的呀。|你倒是快。我还没想到那一步呢。}} # pose: sigh
+ [{variant == 1:您写的、点的，我都明白了。您最放心不下的是哪一样？说给我听听。|{variant == 2:有法子。您想要它怎么样，才算好了？您说说，我看怎么给您办。|连累不着。往后东西怎么个送法，您才睡得安稳？说说看，我来想办法。}} # id: d2 # move: {wish == 1: mishear|wish} # why: {wish == 1: {variant == 1: 她刚说了，怕那位客服挨罚；再问，就是没听。|她刚说了，要它牢一点，别再掉；再问，就是没听。}|{variant == 2:先应一声有法子，再问她要什么样；问了才配得准。|没拿评价去催她；问了，她才说得出自己想要的那一样。}}]
    {wish == 1:
        buyer: {variant == 1:刚说的呀，就怕那位客服挨罚。|刚说的呀，别再掉。} # pose: sigh
    - else:
        -> tell_wish ->
    }
+ [{variant == 1:是我们没说清楚，让您为难了。补寄您一只保温袋，算赔个不是。|{variant == 2:是那片胶不争气，让您受惊了。再补寄您一只新灯，算赔个不是。|是送货没送好，让您受累了。补寄您一只新枕套，算是赔个不是。}} # id: d3 # move: cave # why: 送东西也是花钱，你没有权限答应，她也没要；一送，倒像她是来闹的。]
    buyer: 送这个做什么？我又不是来要东西的。 # pose: sigh
+ [{variant == 2:有的。掉的是哪一只，贴在什么上头？告诉我，我好对着给您配。|{variant == 3:哪儿的话。那天是几点、怎么吵着您的？您讲一句，我马上找快递核。|{wish == 1:不会的，店里不为一条中评罚人。她叫什么？您夸她的话我好转过去。|您放心，我们店九成九都是好评，您这一条在里头，碍不着什么事。}}} # id: d4 # move: {variant == 2: ask|{variant == 3: mishear|{wish == 1: ask|boast}}} # why: {variant == 2: 差的是配哪一种；这一问，马上就能办。|{variant == 3: 上午，拍门，她都说过了；该问的是她往后想怎么收。|{wish == 1: 她问罚不罚，你先答了；差的是名字，问来了，好话才送得到。|她怕的不是这个；店里好评再多，她那点惦记还是没人问。}}}]
    {variant:
    - 1:
        {wish == 1:
            -> tell_name ->
        - else:
            buyer: 哦，那倒显得我多事了。 # pose: sigh
        }
    - 2:
        -> tell_wall ->
    - else:
        buyer: 上午，拍门，我前头说了呀。 # pose: sigh
    }
-
-> the_fix

=== tell_wish ===
~ wish = 1
{variant:
- 1:
    buyer: 我就惦记一个人，陪我挑罐子的那位客服。别因为我点这一下，让她挨罚。 # fact: wish # pose: sigh
    -> tell_name ->
- 2:
    buyer: 我不要赔钱，就想它牢一点，别再半夜掉下来。 # fact: wish # pose: neutral
    -> tell_wall ->
- else:
    ~ known = 1
    buyer: 评价是小事。我就盼着往后再买，别让人上午来拍门。 # pose: sigh
    buyer: 放楼下柜子里，我睡醒了自己下去拿。 # fact: wish
}
->->

=== tell_name ===
~ known = 1
buyer: 她叫小满，大小的满。我要多大的罐子，她一样一样替我算的。 # fact: name # pose: neutral
->->

=== tell_wall ===
~ known = 1
~ wish = 1
buyer: 掉的是走廊那只，贴在白墙上，墙上打眼没事。卧室那只贴的瓷砖，好好的。 # fact: wall # pose: neutral
->->

// ---------- 5 ----------
=== the_fix ===
{known == 1:
    buyer: {variant == 1:那这事，你能给我句准话吗？|{variant == 2:你看给配个什么，哪天能到？|这个能办吗？}} # pose: neutral
    coach: 只许做得到的：谁，什么时候，办到哪一步。
- else:
    buyer: {variant == 1 and wish == 1:说了半天，她到底会不会挨罚呢？|说了半天，你们打算怎么办呢？} # pose: sigh
    coach: 还差一样没问明白。问清楚再许，也不晚。
}
+ {known == 1} [{variant == 1:准话有：小曼不会挨罚。您夸她的那几句，我今天五点前转到她手上。|{variant == 2:走廊那只，我给您补两片加厚的背胶，今天四点前寄，后天到，贴上就牢。|能办。往后您的单子都注上放门口、不拍门；上午那事，五点前报给快递。}} # id: e1 # needs: {variant == 1: name|{variant == 2: wall|wish}} # move: timeline, mishear # why: {variant == 1:她说的是小满，大小的满；名字听岔一个字，夸的话就到了别人那儿。|{variant == 2:白墙上掉的就是背胶，再厚也还是胶；她要的是牢。|她说的是楼下柜子；放到门口，送的人还是得上楼来。}}]
    ~ fixed = 1
    buyer: {variant == 1:她叫小满，大小的满。|{variant == 2:还是胶呀？白墙上就是胶粘不住。|门口？那不还得上楼来。我说的是楼下柜子。}} # pose: sigh
    agent: {variant == 1:我记岔了，是小满，五点前转给她。|{variant == 2:您说得对，给走廊那只补个上螺丝的底座，后天到。|我记岔了，写“放楼下柜子”。}} # promise: done-today
+ {known == 1} [{variant == 1:有准话：店里不为一条中评罚人，您夸小满的话，今天五点前我转给她。|{variant == 2:卧室那只给您换成上螺丝的底座，拧紧了掉不下来，四点前寄，后天到。|往后每一单都给您注上“放楼下柜子”；拍门的事，今天五点前报给快递。}} # id: e2 # needs: {variant == 1: name|{variant == 2: wall|wish}} # move: {variant == 2: timeline, mishear|timeline} # why: {variant == 2: 掉的是走廊白墙那只；卧室那只好好的，补了也白补。|{variant == 1: 规矩照实说，能办的给了时候；她惦记的人，有着落了。|她要的那句原样写进了备注，还有个时候；都是你办得到的。}}]
    {variant == 2:
        ~ fixed = 1
        buyer: 卧室那只好好的，掉的是走廊那只呀。 # pose: sigh
        agent: 我记岔了，是走廊那只，就补它。 # promise: done-today
    - else:
        ~ fixed = 1
        buyer: {variant == 1:那我这觉能睡踏实了。|行，有这一句就够了。} # promise: done-today # pose: relief
    }
+ [{variant == 2 and known == 1:背胶给您换成加厚的，卧室那只重新贴一贴就稳了，四点前寄，后天到。|这件事我记下了，今天就往上报。主管看过，有了说法，头一个来告诉您。} # id: e3 # move: {variant == 2 and known == 1: timeline, mishear|escalate, stall, template} # why: {variant == 2 and known == 1: 掉的不是卧室那只，粘不住的也正是胶；两样都没对上。|报上去，办不办、哪天有信，一样没有；她听得出这是打发。}]
    buyer: {variant == 2 and known == 1:卧室那只没掉。再说，粘不住的就是胶呀。|那就是没个准信。} # pose: sigh
    {known == 1:
        ~ fixed = 1
        agent: {variant == 1:您要准信，有：店里不为一条中评罚人，您夸她的话，今天五点前转到。|{variant == 2:两处都记岔了。走廊那只，补个上螺丝的底座，今天四点前寄。|您要准信，有：备注“放楼下柜子”，今天五点前写好。}} # promise: done-today
    }
+ {known == 1} [{variant == 1:您踏实睡，小敏不会挨罚。夸她的那几句，五点前我替您送到她那儿。|{variant == 2:白墙粘不住，走廊那只就用螺丝底座。今天四点前寄，后天到，不收钱。|好办，以后都送到大门门卫，您睡醒了去拿；拍门的事，五点前报快递。}} # id: e4 # needs: {variant == 1: name|{variant == 2: wall|wish}} # move: {variant == 2: timeline|timeline, mishear} # why: {variant == 1:她说的是小满；名字听岔一个字，夸的话就到了别人那儿。|{variant == 2:补哪只、配什么、哪天到，都对得上；免费补在店规里。|她要的是放楼下柜子，睡醒了自己下去拿；放到门卫，她到柜子那儿扑个空。}}]
    {variant:
    - 1:
        ~ fixed = 1
        buyer: 小满，不是小敏。你别夸错了人。 # pose: sigh
        agent: 我记岔了，是小满，五点前转给她。 # promise: done-today
    - 2:
        ~ fixed = 1
        buyer: 上螺丝的好，那我就放心了。 # promise: done-today # pose: relief
    - else:
        ~ fixed = 1
        buyer: 不是门卫，我说的是放楼下柜子。 # pose: sigh
        agent: 我记岔了，写“放楼下柜子”。 # promise: done-today
    }
+ {known == 0} [{wish == 1:{variant == 1:不会罚她的，一条中评罚不着谁。她叫什么名字？夸她的话今天就转到。|那掉的是哪一只，贴在什么上头？您告诉我，合用的配件今天就给您寄。}|要办成什么样，您才算放心？您说一声，能办的我今天就给您办好。} # id: e5 # move: ask # why: {wish == 1:{variant == 1:她问了两遍的，先答；差的那个名字，现在问也来得及。|要牢一点她说过了，差的是哪一只；晚问总比猜强。}|晚问总比猜强；问着了，今天还来得及办。}]
    {wish == 1:
        {variant == 1:
            -> tell_name ->
        - else:
            -> tell_wall ->
        }
    - else:
        -> tell_wish ->
    }
    ~ fixed = 1
    agent: {variant == 1:好，小满不会挨罚；您夸她的话，今天五点前转到。|{variant == 2:明白了，走廊那只配个上螺丝的底座，四点前寄。|明白了，备注“放楼下柜子”，今天五点前写好。}} # promise: done-today
    buyer: 行，那就说定了。 # pose: neutral
+ {known == 0} [{variant == 2:让您费了这么多话，不好意思。换两只新灯给您，四点前寄，后天到。|让您担心了半天，不好意思。今天五点前，我请主管给您来电，赔个不是。} # id: e6 # move: apologise, cave # why: {variant == 2: 整只的灯不在你权限里，她也没要|主管的时间不是你能许的，她也没要谁赔不是}；她惦记的，到这儿还没人知道。]
    buyer: 不用，真不用。 # pose: sigh
-
-> the_review

// ---------- 6 ----------
=== the_review ===
{variant:
- 1:
    buyer: 对了，那个“中”，我自己能改不？ # pose: neutral
- 2:
    buyer: 评价我就不动了。灯好是真的，掉下来也是真的。 # pose: neutral
- else:
    buyer: 评价我就不动了，写的也都是实话。 # pose: neutral
}
coach: 评价是她的。她说到哪一步，你就停在哪一步。
+ [评价烦您抬手挪一档吧。下回您来，我给您留份小礼，谢您这番好话。 # id: g2 # move: bribe # why: 拿礼换评价，多少都是红线；她夸了半天，听着成了一桩买卖。]
    ~ tainted = 1
    buyer: 我夸你们，又不是卖的。 # pose: sneer
+ [评价您自己能改，“我的评价”里，就一次。改不改都由您，{fixed == 1:说好的事照样办|我们都一样谢您}。 # id: g1 # move: {variant > 1: explain, mishear|explain} # why: {variant > 1: 她刚说了不动；话再中性，也是在她说了“不”之后又提了一遍。|问了才说，一句就停，改不改都不催；往下随她。}]
    {variant > 1:
        buyer: 我刚说了，不动。 # pose: sigh
    - else:
        buyer: 那我睡醒了自己弄。 # pose: relief
    }
+ [评价今天不说了。等您再用上几天，我来问您一声，到时候改也不迟。 # id: g4 # move: {variant > 1: harass|stall} # why: {variant > 1: 她说了不动，你约好了再来磨一回；在她说“不”之后还追，是红线。|她问的是能不能自己改，一句话的事；你没答，倒约了下回再来问。}]
    {variant > 1:
        ~ tainted = 1
        buyer: 还要来问？早知道我一个字都不写了。 # pose: sneer
    - else:
        buyer: 我就问一句能不能改，还要等几天？ # pose: sigh
    }
+ [评价就照您写的放着，那是您的实话，我们留着。{fixed == 1:说好的事，我照办。|谢谢您肯说。} # id: g3 # move: {variant > 1: boundary|mishear} # why: {variant > 1: 她说不动就不动，不劝，也不拿别的去换。|她问的是自己能不能改，你替她答了“放着”。}]
    {variant > 1:
        buyer: 嗯，这话我爱听。 # pose: relief
    - else:
        buyer: 我是问，我自己能改不。 # pose: sigh
    }
-
-> in_public

// ---------- 7 ----------
=== in_public ===
{fixed == 1:
    {variant:
    - 1:
        system: 下午 4:40。夸小满的那几句话转到了，小满回了个脸红的表情。 # kept: done-today
    - 2:
        system: 下午 3:50。螺丝底座寄出，单号发进了聊天窗口。 # kept: done-today
    - else:
        system: 下午 4:40。备注加好了，拍门的事报给了快递，回执发进了聊天窗口。 # kept: done-today
    }
- else:
    system: 下午 4:40。
}
system: 她那条评价底下，可以写一段公开回复。 # phase: review
coach: 这段话是写给下一位买家看的。照实说，说做了什么，别提她是谁。
+ [{variant == 1:谢谢夸奖。一罐粥能温到第二天中午，您用得上就好；大小拿不准，来问我们。|{variant == 2:谢谢夸奖。白墙上背胶粘不牢，是我们没说清；有免费的螺丝底座，来要就寄。|谢谢夸奖。上午拍门吵着人，是我们没交代好；想放楼下柜子的，下单说一声。}} # id: h4 # move: {variant == 1: mishear|thank, own} # why: {variant == 1: 她写的是粥到后半夜还烫嘴；第二天中午，那是你替她吹的。|{variant == 2: 毛病照实说，怎么补也说了，一样情形的人用得上；没提她是谁。|有这么回事、店里认、下一位怎么避开，三样都有，没提她是谁。}}]
+ [{variant == 1:谢谢夸奖。这位头一回写评价，档位点低了一格，不碍事；罐子请大家放心买。|{variant == 2:谢谢夸奖。粘之前擦净、压足一分钟才牢，照着说明来，一般不会掉，请放心。|谢谢夸奖。送货吵着人，是快递那头的事，已转给他们；枕头请大家放心买。}} # id: h2 # move: {variant == 1: blunt|{variant == 2: blame|shift}} # why: {variant == 1: 为了说罐子好，当着众人说她不懂；她一眼就认得出说的是自己。|{variant == 2: 下一位读到的是：掉了怪你没贴好。|下一位读到的是：路上出了事，这家店不管。}}]
+ [{variant == 1:谢谢夸奖。粥到后半夜还烫嘴，我们也高兴；拿不准买多大的，来问就好。|{variant == 2:谢谢夸奖。贴瓷砖的留心，背胶容易掉，怪我们没写明；螺丝底座免费，来要就寄。|谢谢夸奖。送货不该来拍门，这是我们的疏忽；要放大门门卫的，下单时写一笔。}} # id: h1 # move: {variant == 1: thank, own|mishear} # why: {variant == 1: 接着她夸的那句说，下一位也看得见哪里能问，一个字没提她点了什么。|{variant == 2: 粘不牢的是白墙，瓷砖那只好好的；下一位照着这句买，又要掉。|她要的是放柜子，门卫是你写岔的；当众写岔，她一看就知道没人听。}}]
+ [{variant == 1:谢谢唐女士，夜班那么累还来夸我们！您的粥罐好用就好，往后缺什么都来找。|{variant == 2:谢谢唐女士，夜班那么累还来夸我们！灯的事包在店里，祝您和女儿夜夜好睡。|谢谢唐女士，夜班那么累还来夸我们！送货的事包在店里，祝您白天都补个好觉。}} # id: h3 # move: leak # why: 句句贴心，可人人看得见：她姓什么、上夜班{variant == 2:、家里有个女儿|{variant == 3:、白天补觉|}}，全写出来了。]
    ~ tainted = 1
-
-> write_up

// ---------- 8 ----------
=== write_up ===
system: 聊完了，服务记录里补一行。 # phase: record
system: 她要什么，往后怎么办？ # field: wish
coach: 写给下一位接待她的同事。照实写，一行就够。
+ [{known == 1: {variant == 1:担心客服受罚，已答复；中评系误点，已引导，情绪平稳，无遗留。|{variant == 2:反映粘不牢，配件已补；中评系误点，已引导，情绪平稳，无遗留。|反映送货打扰，已备注；中评系误点，已引导，情绪平稳，无遗留。}}|不熟悉评价规则，误点中评，已引导；买家情绪平稳，无遗留。} # id: i2 # move: template # why: 写得干净，可“误点”是套话，不是她说的意思；下一位照着这句，还会再引导她一遍。]
+ {known == 1} [{variant == 1:怕陪她挑的客服挨罚，告诉她不会了；评价她说不动，别再提。|{variant == 2:走廊白墙那只要牢，底座已寄；评价她说不动，别再提。|往后包裹都放楼下柜子，已备注；评价她说不动，别再提。}} # id: i3 # needs: wish # move: {variant == 1: mishear|record} # why: {variant == 1: 她没说不动，她问的正是自己能不能改；记反了，下一位会答错她。|{variant == 2: 要什么、办了什么、她那个“不”，三样都在。|她惦记的和她自己说的都在，下一位不会去催。}}]
+ {known == 0} [{wish == 1:{variant == 1:怕陪她挑的客服挨罚，今天没给准话，请先答她；评价不催。|盼着灯牢一点，掉的是哪一只没问，请先问清；评价不催。}|她要的是什么，这回没有问出来，接手的请先问；评价不催。} # id: i4 # move: record # why: 没问到、没办到的照实写，下一位知道从哪儿补起。]
+ {known == 1} [{variant == 1:担心客服小满挨罚，已答她不会；评价她问过怎么改，不催。|{variant == 2:走廊那只换了底座，盼着牢靠；评价她想自己改，不用催。|以后送货一律放大门门卫；评价她想自己改，不用再催。}} # id: i1 # needs: wish # move: {variant == 1: record|mishear} # why: {variant == 1: 她惦记的和她自己说的都在，下一位不会去催。|{variant == 2: 她说了评价不动，没说要改；记反了，下一位就等着她改。|她要的是放柜子，评价也说了不动；照这条办，她下楼扑个空，还要被催。}}]
+ {known == 0} [想把中评改成好评，步骤已发；请接手的过两天回访一次。 # id: i5 # move: mishear # why: 她没说过要改，这是替她写的；照这条办，她还得被追一回。]
-
-> finale

// ---------- 结局 ----------
=== finale ===
{tainted == 1 or anger > 13:
    -> put_off
}
{fixed == 1 and anger < 10 and trust > 11:
    -> at_ease
}
-> so_so

=== at_ease ===
{variant:
- 1:
    system: 第二天，那条评价变成了好评，是她自己改的，末尾添了一句：“照我们科，这是‘中’；照你们这儿，是‘好’。” # ending: at-ease, good
- 2:
    system: 三天后她追了一句：“底座收到，走廊那只没再掉。”点的还是中评。下个月，她又买了两只。 # ending: at-ease, good
- else:
    system: 星期五她又下了一单，备注是她自己先写好的：“放柜子，谢谢，我在睡觉。”那条中评，她没有动。 # ending: at-ease, good
}
-> END

=== so_so ===
system: 那条评价还是老样子，她也没再来。东西用着挺好，只是早上那条消息留下的疙瘩，没解开。 # ending: so-so, fair
-> END

=== put_off ===
system: 当天夜里，她在评价底下追了一句：“头一回写评价，夸了你们一大段，倒夸出一堆事来。往后我还是不写了。” # ending: put-off, poor
-> END
