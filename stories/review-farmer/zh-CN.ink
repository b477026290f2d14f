# title: 给钱，还是一星
# summary: 加湿器也许真漏水，价码也是真的：一件按规矩办，一件不接，话和证据都留在窗口里。
# level: 5
# buyer: qiao
# name: 乔木
# item: 桌面加湿器一台
# minutes: 10
# pass: 75
# motive: leverage
# start: anger 6, trust 6, heard 2
# ready: 5
# turns: 20
# variants: 3
# source: casebook 11, casebook 6; S2, S0
# brief: 你是一家小家电店的当班客服，下午两点半接进买家“乔木”，五天前签收了一台加湿器。
# brief: 质量问题认本机照片或视频加机身号，签收七天内换新或全退，运费店里出。
# brief: 缺配件当天补寄；没有质量问题的，签收七天内也能退，运费买家出。
# brief: 该赔的就赔，赔不赔跟评价没有关系；要求高不等于敲诈，怎么定性由主管周岚来做。
# policy: quality-7d, part-missing, refund-7d, no-review-deals, hand-over

VAR variant = 1
VAR anger = 0
VAR trust = 0
VAR heard = 0

// 这一单的数
VAR price = 168
VAR sum = 600
VAR ord = 5521
VAR parcel = 3084
VAR body = 3127

// 听到、看到了什么 (1 = 知道了)
VAR knows_leak = 0
VAR knows_label = 0
VAR knows_truth = 0
VAR knows_terms = 0
VAR knows_payee = 0

// 办到了什么
VAR tied = 0
VAR promised = 0
// 怎么交出去的：0 晚了，1 交了，2 交了而且说好的东西发了，3 吓唬过人，4 拿过好处换评价
VAR exit = 0
// 材料里缺了、错了、自己说漏了几处，到 3 为止
VAR gaps = 0

{variant:
- 2:
    ~ price = 239
    ~ sum = 1200
    ~ ord = 7190
    ~ parcel = 4406
    ~ body = 5614
- 3:
    ~ price = 199
    ~ sum = 500
    ~ ord = 2638
    ~ parcel = 9157
    ~ body = 7718
}
-> d1

=== function miss() ===
{gaps < 3:
    ~ gaps = gaps + 1
}

// ---------- 1 ----------
=== d1 ===
system: 订单卡：{variant == 1:米白色三升|{variant == 2:雾蓝色四升|墨绿色三升}}加湿器，实付 {price} 元。订单尾号 {ord}，包裹尾号 {parcel}，出库机身号 {body}，五天前签收。
{variant == 2:
    system: 评价：今早九点十二分，一星，已发布。
- else:
    system: 评价：还没有。
}
buyer: 下午好，辛苦。加湿器漏水，书桌泡了一角。 # pose: neutral
buyer: 外箱和面单早扔了，机器还在。还没说完，您等我打完。 # pose: type-fast
coach: 怎么接话，最后一句已经交代了。
+ [谢谢您告诉我们，是从哪儿漏的、水加到多满、用了几天？ # id: a1 # move: interrupt # why: 问得专业，可对方刚说还没说完、等打完，这一问把话截在了半路。]
    -> d1_cut
+ [好，您接着打，我先不问，等您打完再一起回。 # id: a4 # move: acknowledge # why: 对方只要求打完再说；等这半分钟，漏水的经过就自己来了。]
    -> tell_leak ->
    buyer: 好，说完了。 # pose: neutral
    -> d2
+ [真抱歉，桌子也跟着遭了水。您这一单我来跟，跟到办完为止。 # id: a2 # move: apologise, interrupt # why: 话是暖的，可对方还没打完，请你等着；道歉来早了，也把人打断了。]
    -> d1_cut
+ [您先把机器拔了电、倒掉水，桌面垫块干布，别再往里渗。 # id: a3 # move: overeager # why: 句句是好意，也有用；可对方只要你等一等，办法来得比事情还早。]
    buyer: 拔电我会。我说的是先等我打完。 # pose: sneer
    -> d1_cut

=== d1_cut ===
buyer: 得，后半段我不打了，直接说结论。 # pose: sigh
-> d2

=== tell_leak ===
~ knows_leak = 1
{variant:
- 1:
    buyer: 前天加了大半箱水，早上起来底下一圈湿。擦干再加，还是从底下渗。 # fact: leak-story
- 2:
    buyer: 头一天开机，上面出雾口就往下滴，一直滴到桌上。 # fact: leak-story
- else:
    buyer: 放平了没事，端起来一歪，底下就淌水。鼠标垫都泡皱了。 # fact: leak-story
}
->->

// ---------- 2 ----------
=== d2 ===
buyer: 仅退款、平台介入，哪个钮在哪儿我都熟，可谁都嫌烦，折成钱最快。一颗星值多少，您比我清楚。 # pose: smirk
buyer: 先说机器，还是先说钱？您挑。
coach: {knows_leak:往上看一眼漏水的经过，再开口。|机器到底怎么漏的，现在还没有人知道。}
+ [那就先说钱吧。您心里是个什么数？说出来我好往上替您报。 # id: p1 # move: bait # why: 对方还没开价，你先请人开，这个数就成了店里自己要来的。]
    ~ gaps = 1
    buyer: 数跑不了，一会儿就给您。先看机器，省得您说我空口要钱。 # pose: smirk
    -> d3
+ [先说机器。{variant == 3:放平没事，端起来一歪就往外淌|大半箱水搁一夜，底下一圈湿}，我没听岔吧？ # id: p2 # needs: leak-story # move: {variant == 2:mishear|paraphrase} # why: {knows_leak == 0:怎么漏的还没说到，这句是替人家编的。|{variant == 2:人家说的是一开机就从上面滴，你复述的是另一种漏法。|漏水先当真事听，钱的话头就不用接；听没听进去，对方一看便知。}}]
    {
    - knows_leak == 0:
        buyer: 我还没说怎么漏，您倒先替我说了。 # pose: sneer
    - variant == 2:
        buyer: 我是这么说的？您往上翻一行。 # pose: sneer
    - else:
        buyer: 没岔。行，那机器先来。 # pose: neutral
    }
    -> d3
+ [先说机器。{variant == 3:头一天开机，出雾口就往下滴，滴了一桌|放平没事，一端起来底下就往外淌，淌了一桌}，对吧？ # id: p3 # needs: leak-story # move: mishear # why: {knows_leak == 0:怎么漏的还没说到，这句是替人家编的。|{variant == 1:人家说的是加满搁一夜、从底下渗，没说过端起来才淌。|{variant == 2:人家说的是一开机就从上面滴，没说过端起来才淌。|人家说放平没事、端歪了才淌，没提过上面的出雾口。}}}]
    {
    - knows_leak == 0:
        buyer: 我还没说怎么漏，您倒先替我说了。 # pose: sneer
    - else:
        buyer: 我是这么说的？您往上翻一行。 # pose: sneer
    }
    -> d3
+ {knows_leak == 1} [先说机器。{variant == 3:搁着一夜没人碰，底下就渗了一圈|头一天开机，水就从上面滴到桌上}，是这样吧？ # id: p4 # needs: leak-story # move: {variant == 2:paraphrase|mishear} # why: {variant == 2:漏水先当真事听，钱的话头就不用接；听没听进去，对方一看便知。|{variant == 3:人家说放平没事、端歪了才淌，你正好说反了。|人家说的是加满搁一夜、从底下渗，没提过上面。}}]
    {variant == 2:
        buyer: 是这样。行，那机器先来。 # pose: neutral
    - else:
        buyer: 我是这么说的？您往上翻一行。 # pose: sneer
    }
    -> d3
+ {knows_leak == 0} [是我插了话。先说机器吧，后半段您接着发，我看完再说。 # id: p5 # move: own, ask # why: 抢掉的话头还回去，漏水的经过现在听还来得及。]
    buyer: 行，这回您让我说完。 # pose: neutral
    -> tell_leak ->
    -> d3

// ---------- 3 ----------
=== d3 ===
buyer: 先给您看一张。
system: 照片：书桌湿了一片，机器只露出半边，没有拍到底部。
coach: 这张图能说明什么，还差什么，买家手上又有什么？
+ [机器麻烦您擦干了翻过来，底下那面拍清楚就行。 # id: b2 # move: evidence # why: 机器还在买家手上，底部和机身号一张图就能说明是不是这台、漏在哪儿。]
    {knows_leak == 0:
        buyer: 刚才没说完的，一块儿说了。
        -> tell_leak ->
    }
    ~ knows_label = 1
    {variant:
    - 1:
        system: 照片：机器倒扣着，底缝有一道裂口，贴纸上的机身号是 3127。 # fact: label # fact: machine-truth
        ~ knows_truth = 1
    - 2:
        system: 照片：机器倒扣着，底缝有一道裂口，贴纸上的机身号是 8832。 # fact: label
    - else:
        system: 照片：机器倒扣着，底下一片暗，贴纸反光，号码糊成一团。 # fact: label
    }
    buyer: 要看就看，我不怕看。 # pose: neutral
    -> d4
+ [桌子泡成这样，换谁都心疼，图不用再补拍了，我信您。 # id: b3 # move: empathise, cave # why: 话暖，可一张看不出是哪台机器的图就这么算了数，后面讲事实没了凭据。]
    buyer: 信就好。那后面的话就短了。 # pose: smirk
    -> d4
+ [谢谢您的图。机身号和面单拍在一张里，跟出库对上，今天就办。 # id: b1 # move: thank, mishear # why: 面单扔了，开头就说过；号是该要，可要人拍手上没有的东西，等于没看。]
    buyer: 面单跟箱子一块儿扔了，头一句就说了。能给您看的就这张。 # pose: sneer
    -> d4
+ [谢谢您拍给我。桌面再近拍一张，旁边放把尺，损失好照着核。 # id: b4 # move: thank, mishear # why: 桌面这张图里已经有了，缺的是机器的底和号；再拍一遍桌子，机器还是没看到。]
    buyer: 桌子不就在图里？我还当咱们说的是加湿器。 # pose: sneer
    -> d4

// ---------- 4 ----------
=== d4 ===
buyer: 图就摆在这儿，认还是不认，您给句话。 # pose: neutral
coach: 把订单卡和图并排看：号码、位置，还有买家自己的说法。
+ [{knows_label:{variant == 1:这种漏法多半是磕着了。不是怪您，您回想下，挪没挪过？|{variant == 2:不是信不过您，可就凭这张图，证明不了您这台漏水。|这种漏法机器多半没毛病，水别加满，您放稳了用就好。}}|不是信不过您，可机器只拍到半边，这张图证明不了漏水。} # id: c3 # move: {knows_label:{variant == 2:argue|blame}|argue} # why: {knows_label:{variant == 1:店里没有一样东西说它是磕的，嘴上说不怪，罪名已经落到买家头上。|{variant == 2:号不对是真的，可一争“证明不了”，对方也就不用解释图是哪来的了。|装满水端一下就淌不该算正常，这句把毛病推成了买家不会用。}}|图确实不够，可你拿它当争赢的理由，没有去要那张够用的。}]
    {
    - knows_label == 0:
        buyer: 那您说，怎么拍才算证明？……算了。 # pose: sneer
    - variant == 1:
        buyer: 我磕的？机器才开口，罪名先下来了。 # pose: sneer
    - variant == 2:
        buyer: 证明不了？那我写进评价，让大伙儿来证明。 # pose: sneer
    - else:
        buyer: 合着是我不会用加湿器。这句我写进评价里。 # pose: sneer
    }
    -> d5
+ {knows_label == 1} [这台麻烦您先寄回来，检测三天内出书面结论，来回运费归我们。 # id: c5 # move: stall # why: {variant == 1:规矩认的是本机的图加机身号，两样都对上了，用不着再等三天检测。|{variant == 2:图上的号跟这单对不上，该先问这个；检测三天，查的也是别的机器。|规矩认的是照片或视频加机身号，再拍一段就够，用不着等三天检测。}}]
    buyer: 三天？东西就在您眼皮底下，还要三天。 # pose: sneer
    -> d5
+ {knows_label == 0} [这张还看不出是哪一台，麻烦对着底部贴纸拍清楚一点。 # id: c4 # move: evidence # why: 先弄清是哪一台，再谈认不认；晚了一步，补上就好。]
    {variant:
    - 1:
        system: 照片：底缝一道裂口，机身号 3127。 # fact: label # fact: machine-truth
        buyer: 水就是从这底下渗的，看清没有？ # pose: neutral
        ~ knows_truth = 1
    - 2:
        system: 照片：底缝一道裂口，机身号 8832。 # fact: label
        buyer: ……等等，拿错图了，这是我朋友那台。我这台没拍，水是从上面往下滴。 # fact: machine-truth # pose: neutral
        ~ knows_truth = 1
    - else:
        system: 照片：贴纸反光，号码糊成一团，漏点也看不见。 # fact: label
        buyer: 就这个光线。 # pose: neutral
    }
    -> d5
+ [{variant == 1:您说底下渗，底缝真裂了，号也一样。这台我们认。|您说底下漏，底缝也裂着，号跟出库的一样，是我们的货不好。} # id: c1 # move: {knows_label:{variant == 1:paraphrase, own|cave}|mishear} # why: {knows_label:{variant == 1:号对得上，裂口看得见，那就痛快认下；人家另有打算，不等于货没坏。|{variant == 2:图上的号是 8832，出库的是 5614，你替另一台机器认了账。|号码糊着，裂口也没看见，为了省事就认了没核过的账。}}|底缝和号码都还没拍到，“一样”两个字没有来处。}]
    {
    - knows_label == 0:
        buyer: 号一样？底下我还没拍呢，您拿什么对的。 # pose: smirk
    - variant == 1:
        buyer: 哟，这么干脆。我还备了好几张图呢。 # pose: neutral
    - variant == 2:
        buyer: 认了就行，您这人爽快。 # pose: smirk
    - else:
        buyer: 裂了？行，您说裂就裂。 # pose: smirk
    }
    -> d5
+ [{variant == 2:您说上面滴水，图上裂的是底下，机身号跟这单也对不上。|{variant == 1:您说一歪才淌，图上看不到。侧着拍段视频，看完今天就定。|您说端起来一歪就淌，贴纸又反光，侧过来拍段视频好吗？}} # id: c2 # needs: label # move: {variant == 1:mishear|paraphrase} # why: {knows_label == 0:底部一张图都没有，这句说的东西谁也没看见。|{variant == 1:没说过一歪才淌，裂口和号图上都清清楚楚，这是别的单子上的事。|{variant == 2:只摆两处对不上的地方，不说造假，来由对方自己会补上。|照买家自己的说法再试一次，一段视频既照到漏点，也照到号码。}}}]
    {
    - knows_label == 0 || variant == 1:
        buyer: 我没这么说过，图您也没细看。要不往上翻翻，我等着。 # pose: sneer
    - variant == 2:
        buyer: ……哦，拿错图了。那是我朋友那台，也在你们家买的。 # fact: machine-truth # pose: neutral
        buyer: 我这台没拍，反正一样滴。
        ~ knows_truth = 1
    - else:
        -> show_video ->
    }
    -> d5

=== show_video ===
~ knows_truth = 1
system: 视频：机器一侧，水从底盖淌下来。盖子里该有密封圈的槽是空的，机身号 7718。 # fact: machine-truth
buyer: 空的？……我还真没打开看过。 # pose: neutral
->->

// ---------- 5 ----------
=== d5 ===
buyer: 机器先放一边，说正事。
{variant:
- 1:
    buyer: 六百。小红书的避雷帖我存成草稿，一星也先不点。 # pose: smirk
- 2:
    buyer: 一千二。早上那条您也看见了，钱到了，我来收拾。 # pose: smirk
- else:
    buyer: 五百。一星我手指头悬着，还没点下去。 # pose: smirk
}
coach: 价码和评价绑在了一起。那条评价现在到哪一步了？ # write
+ [{variant == 2:那条评价已经在那儿了，留着还是删都由您，不跟钱挂钩。|已经发的评价是您的话，留着改着都由您，机器照办，不跟钱挂钩。} # id: d1 # move: {variant == 2:boundary|mishear} # why: {variant == 2:评价怎么处置是买家的事，钱不进来；两句话说清，没骂人也没留口子。|评价还没影儿，你先替人家发了，这条线画到了空处。}]
    {variant == 2:
        buyer: 行，不绕。我把话写全，省得您传岔了。 # pose: neutral
        -> tell_terms ->
    - else:
        buyer: 发了？我点都没点，您看的是谁家的？ # pose: sneer
    }
    -> d6
+ [钱我做不了主。也提醒您一声，拿评价要钱算敲诈，法务会管。 # id: d2 # move: argue # why: 客客气气地扣了帽子：怎么定性归主管，这会儿争这个，下一句就变成吵“算不算”了。]
    buyer: 我就报个数，敲诈的帽子先来了。截图了啊，接着说。 # pose: sneer
    -> d6
+ [评价您还没发，{variant == 2:写不写、几颗星都由您，机器照样办，不拿钱来换。|写不写、给几颗星都由您，我们不拿钱来换。} # id: d3 # move: {variant == 2:mishear|boundary} # why: {variant == 2:一星今早九点多就挂出来了，订单卡上写着，一看就知道你没看。|发不发是买家的事，给不给钱是店里的事；两头分开，也不拦人说真话。}]
    {variant == 2:
        buyer: 没发？早上九点的，您先刷新一下再说话。 # pose: sneer
    - else:
        buyer: 行，不绕。我把话写全，省得您传岔了。 # pose: neutral
        -> tell_terms ->
    }
    -> d6
+ [评价归评价。{sum} 元按桌面、误工、跑腿列个细账，我今天报上去。 # id: d4 # move: bait # why: 这钱是冲着那颗星开的，话刚说完；店里请人列细账，是教对方给价码换个名目。]
    ~ gaps = 1
    buyer: 能报就好。细账我会做，您等着。 # pose: smirk
    -> d6

=== tell_terms ===
~ knows_terms = 1
{variant:
- 1:
    buyer: 六百，今晚八点前到账，一星和避雷帖都不发。机器另外退。 # fact: terms
- 2:
    buyer: 一千二，今天下班前。到账一小时内，我把早上那颗星删干净。 # fact: terms
- else:
    buyer: 五百，明天中午前。里头八十是鼠标垫，剩下的，换这颗星不落下来。 # fact: terms
}
->->

// ---------- 6 ----------
=== d6 ===
buyer: 那漏水的机器呢？不会因为我开了口，这个也不管了吧。 # pose: sigh
coach: 这回问的是机器。按看到的来，不多给，也不少给。
+ [这会儿就给您全退 {price} 元，机器您留着，评价上帮个忙。 # id: e3 # move: options, bribe # why: 退款该退才退，后面跟一句“帮个忙”，该给的钱也成了买评价的钱。]
    ~ tied = 1
    buyer: 帮忙好说，您这个情我记着。 # pose: smirk
    -> d7
+ [您这台我还没见着，拍到漏就换或退；不拍七天内也能退，运费自理。 # id: e4 # move: {variant == 2:options|{knows_truth:mishear|options}} # why: {variant == 2:不拿别台的图定案，也不因为拿错图就把这台的路堵死。|{knows_truth:漏的地方和号码都拍给你看了，还说没见着，是把真毛病往外推。|没看到之前不下结论，路给人留着，东西自然就拍来了。}}]
    {
    - variant == 2:
        buyer: {knows_truth:那我这台回头拍给您。|行吧。桌上那台其实是我朋友的，我这台在家，一样从上面滴，回头拍。} # fact: machine-truth # pose: neutral
        ~ knows_truth = 1
    - knows_truth:
        buyer: 没见着？那我是拍给谁看的。 # pose: sneer
    - variant == 1:
        system: 照片：底缝一道裂口，机身号 3127。 # fact: machine-truth
        ~ knows_truth = 1
        buyer: 喏，底下渗的。那我退。 # pose: neutral
    - else:
        buyer: 行，我端起来一歪您就看见了。
        -> show_video ->
    }
    -> d7
+ [{variant == 3:看到了，底缝裂的这台换新，全退 {price} 元也行，运费归我们。|底盖今天就给您补寄一个新的，换上就好，整台不用退，运费归我们。} # id: e5 # move: mishear # why: {knows_truth:{variant == 1:裂的是机器本身，规矩是换新或全退；补寄管的是缺配件，这台什么也没缺。|{variant == 2:这台还没拍过，谁也没看到它缺一个底盖。|视频里缺的是一个圈，没有哪道缝是裂的；照裂了来办，是替它编毛病。}}|机器底下还没人看清，补什么、换什么都是猜。}]
    {
    - knows_truth == 0 || variant == 2:
        buyer: 我那台的底您见过？我可没给您看清楚过。 # pose: sneer
    - variant == 1:
        buyer: 补个盖？裂的是机器，图您没看吧。 # pose: sneer
    - else:
        buyer: 裂了？少的是个圈，哪儿裂了。 # pose: sneer
    }
    -> d7
+ [{variant == 3:底盖里少了密封圈，今天就补寄一个；嫌麻烦，退回来也行。|{variant == 1:底缝裂的这台，换或全退 {price} 元，运费店里出。|底缝裂的这台，换新或全退 {price} 元，运费店里出，您选。}} # id: e1 # move: {variant == 2:cave|{knows_truth:options|mishear}} # why: {variant == 2:{knows_truth:裂的那台机身号不是这单的，这台连张图都没有，退的是别人的机器。|是不是这台、漏在哪儿都没弄清，就先认了账，退的未必是这单的机器。}|{knows_truth:{variant == 1:货是真坏，就给足：换或全退，运费也在里面，开过价也不打折。|缺一个圈就补一个圈，想退的路也留着，跟那颗星没有关系。}|机器底下谁都还没看到，这个毛病是猜出来的。}}]
    {
    - variant == 2:
        buyer: 哈，那我就不客气了。 # pose: smirk
    - knows_truth == 0:
        buyer: 您见过底下？我可没拍清楚过。 # pose: sneer
    - variant == 1:
        buyer: 全退。换新还得等。 # pose: neutral
    - else:
        buyer: 补吧，补得快我懒得退。 # pose: neutral
    }
    -> d7

// ---------- 7 ----------
=== d7 ===
{variant:
- 1:
    buyer: 机器归机器。剩下那六百，窗口里不好讲，您加我微信，两分钟的事。 # pose: smirk
- 2:
    buyer: 打字说不透。您给个手机号，剩下那一千二，我打过去聊。 # pose: smirk
- else:
    buyer: 剩下的简单。我在闲置上挂一捆旧杂志，五百，您拍下就行，名目干净。 # pose: smirk
}
coach: 换的是什么路？对着递过来的那条路答。
+ [闲置上的东西我不拍也不点，您有什么话，就在这儿讲。 # id: f1 # move: {variant == 3:boundary|mishear} # why: {variant == 3:换个名目还是那笔钱；不拍，但请人照样说，话就都在记录里。|没人提过闲置，拒绝一件没发生的事，听着像在念稿。}]
    {variant == 3:
        buyer: 讲就讲，我又不是说不出口。 # pose: neutral
        -> tell_payee ->
    - else:
        buyer: 闲置？我哪句提闲置了。 # pose: sneer
    }
    -> d8
+ [行，用店里的工作号聊，记录整段存下，聊完我贴回这一单。 # id: f2 # move: offsite # why: 出了这个窗口就没有两边都认的记录，想守的那条线也没人看得见。]
    ~ gaps = 1
    buyer: 这就好说话了，那边细聊。 # pose: smirk
    system: 对方撤回了刚发的一条消息。
    -> d8
+ [{variant == 2:微信我不加，语音也不接|手机号我不留，也不往外打}，您有什么话，就在这儿讲。 # id: f3 # move: mishear # why: {variant == 1:要加的是微信，手机号没人提过，这句答到了别处。|{variant == 2:要的是手机号，微信没人提过，这句答到了别处。|递过来的是一条闲置链接，手机号没人提过，这句没接住。}}]
    {variant:
    - 1:
        buyer: 谁跟您要手机号了？我说的是微信。 # pose: sneer
    - 2:
        buyer: 谁要加您微信了？我说的是打电话。 # pose: sneer
    - else:
        buyer: 谁跟您要手机号了？我说的是旧杂志。 # pose: sneer
    }
    -> d8
+ [{variant == 2:手机号我不留，也不往外打|微信我不加，语音也不接}，您有什么话，就在这儿讲。 # id: f4 # move: {variant == 3:mishear|boundary} # why: {variant == 3:递过来的是闲置链接，微信没人提过，这句没接住。|路堵得干净，又请人接着在这里说，要求才留得下原话。}]
    {variant == 3:
        buyer: 谁要加您微信了？我说的是旧杂志。 # pose: sneer
    - else:
        buyer: 讲就讲，我又不是说不出口。 # pose: neutral
        -> tell_payee ->
    }
    -> d8

=== tell_payee ===
~ knows_payee = 1
{knows_terms == 0: -> tell_terms ->}
{variant:
- 1:
    system: 对方发来一张收款码，户名末字是“宁”，还有一条小红书避雷帖草稿的预览链接。 # fact: payee
- 2:
    system: 对方打出一个收款账号，尾号 2045，又贴上早上那条评价的链接。 # fact: payee
- else:
    system: 对方贴出闲置链接：旧杂志一捆，五百元，卖家昵称“晚风”。 # fact: payee
}
->->

// ---------- 8 ----------
=== d8 ===
system: 下午三点十分。
buyer: 您这把椅子我坐过两年。一颗星扣多少绩效，我闭着眼都算得出。 # pose: sigh
buyer: 上个月有家灯具店，三分钟就想通了。您替老板扛，图什么？ # pose: smirk
{variant:
- 1:
    buyer: {tied:退款我等着，机器我不留，照退，这个别拖。|机器我是要退的，这个别拖。}
- 2:
    buyer: {tied:退款我等着。|}{knows_truth:我那台的照片，今天得空就拍。|还要照片的话，今天得空我再拍。}
- else:
    buyer: {tied:退款我等着。|}{knows_truth:圈，还有鼠标垫，您也别忘了。|机器，还有鼠标垫，您也别忘了。}
}
coach: 前两句是说给你这个人听的，最后一句才是事。 # write
+ [{variant == 3 && knows_truth == 1:圈照补，四点前单号发这儿，鼠标垫凭付款截图另核。|{variant == 1:机器照退，取件码四点前发，桌子凭单子另核。|机器照退，四点前取件码发这儿，{variant == 3:鼠标垫凭付款截图另核|桌子有损失凭单子另核}。}} # id: g3 # move: {variant == 2:mishear|{variant == 3:{knows_truth:timeline|mishear}|timeline}} # why: {variant == 1:不接绩效那一茬，只答要退的机器，几点给什么说得清楚；桌子真有损失，也有地方核。|{variant == 3 && knows_truth == 1:圈有时间，鼠标垫也不含糊过去，真有损失就凭单子核。|没有人说要退，取件码答的是另一单的事。}}]
    {variant == 1 || (variant == 3 && knows_truth == 1):
        ~ promised = 1
        buyer: 四点，我看表。 # promise: machine-by-four # pose: neutral
    - else:
        buyer: 谁说退了？您听岔了。 # pose: sneer
    }
    -> d9
+ [{variant == 3 && knows_truth == 1:机器照退，四点前取件码发这儿，鼠标垫凭付款截图另核。|新底盖今天寄出，四点前单号发这儿，{variant == 3:鼠标垫凭付款截图另核|桌子有损失凭单子另核}。} # id: g2 # move: mishear # why: {variant == 1:人家要的是退，没有要补什么配件，这句答的是另一单。|{variant == 2:没有人说少了底盖，说的是那张还没拍的照片。|{knows_truth:要的是那个圈，嫌麻烦才不退；取件码答的是另一单。|没有人说少了底盖，机器是什么毛病还没看清。}}}]
    {
    - variant == 1:
        buyer: 补？我说的是退。 # pose: sneer
    - variant == 3 && knows_truth == 1:
        buyer: 取件？谁说要退了。 # pose: sneer
    - else:
        buyer: 底盖？我哪句说少底盖了。 # pose: sneer
    }
    -> d9
+ [您也是过来人，拿评价换钱，放到哪家店都不占理，您说呢？ # id: g5 # move: argue # why: 理是这个理，可对方不是来讲理的；赢了这句，机器那件正事又没人答。]
    buyer: 过来人才知道，爱讲理的店最会拖。 # pose: sneer
    -> d9
+ [照片我等着，退货入口四点前发这儿，{variant == 3:鼠标垫凭付款截图另核|桌子有损失凭单子另核}。 # id: g1 # move: {variant == 2:timeline|{variant == 3:{knows_truth:mishear|timeline}|mishear}} # why: {variant == 2:照片说了会拍，退路给到几点也说死；桌子真有损失，也有地方核。|{variant == 3:{knows_truth:视频早拍了，缺的是圈，不是照片。|没看清前两条路都留着，时间说死，人就等得住。}|人家没欠你照片，要的是退，这句答岔了。}}]
    {variant == 2 || (variant == 3 && knows_truth == 0):
        ~ promised = 1
        buyer: 四点，我看表。 # promise: machine-by-four # pose: neutral
    - else:
        buyer: 还要照片？您跟我不是一个对话框吧。 # pose: sneer
    }
    -> d9

// ---------- 9 ----------
=== d9 ===
system: 三点四十。主管周岚在线。
{variant:
- 1:
    buyer: {anger > 10:绕了一个多钟头。|}那六百您是定了不给？行，今晚八点见。 # pose: {anger > 10:sneer|smirk}
- 2:
    buyer: {anger > 10:绕了一个多钟头。|}那一千二您是定了不给？行，早上那条我再追一段，带图。 # pose: {anger > 10:sneer|smirk}
- else:
    buyer: {anger > 10:绕了一个多钟头。|}那五百您是定了不给？行，明天中午，星就落下来。 # pose: {anger > 10:sneer|smirk}
}
coach: 该你办的和不该你定的，各有各的去处。
+ [您的话我一条条留着，真要动手，我们就报警，再申请封号。 # id: h2 # move: threaten # why: 留记录是本分，拿报警封号吓人就成了威胁；真要走那一步，由主管去走。]
    buyer: 好，这句截图了。客服威胁买家，标题都有了。 # pose: smirk
    ~ exit = 3
    -> d9_late
+ [钱和评价归主管周岚，五点前她在这儿回您，机器照办。 # id: h3 # move: escalate # why: 谁接手、几点回、机器不受影响，三样都有，也没给人扣帽子。]
    ~ exit = 1
    buyer: 主管？也好，看看是不是比您好说话。 # pose: neutral
    {knows_payee == 0:
        buyer: 收款的先搁这儿，省得她再问一遍。
        -> tell_payee ->
    }
    -> d9_kept
+ [钱和评价我报主管周岚，五点前由我回您准信，您不用再讲一遍。 # id: h1 # move: stall # why: “准信”两个字又把钱说活了；这事不归你定，你夹在中间传话，对方只会接着磨你。]
    ~ exit = 1
    buyer: 成，您多替我说两句。准信我等着。 # pose: smirk
    -> d9_kept
+ [钱和评价今天报给平台来断，三个工作日出结果，机器照办。 # id: h4 # move: escalate, shift # why: 平台这一步归主管走；没人接手、没有材料就报上去，听着公道，其实是撒手。]
    buyer: 平台？行啊，那您是不管了。 # pose: smirk
    -> d9_late

=== d9_kept ===
{promised:
    ~ exit = 2
    {variant:
    - 1:
        system: 三点五十二，上门取件码发进窗口，明早十点取件。 # kept: machine-by-four
    - 2:
        system: 三点五十二，退货入口发进窗口，两天内有效。 # kept: machine-by-four
    - else:
        system: 三点五十二，{knows_truth:密封圈的补寄单号|退货入口}发进窗口。 # kept: machine-by-four
    }
}
-> d10

=== d9_late ===
{promised:
    system: 四点零五，答应四点前发的东西还没发。 # broken: machine-by-four
    buyer: 四点过了。 # pose: sneer
}
system: 四点二十，周岚自己翻到了这段对话，让你把材料交上来。
-> d10

// ---------- 10 ----------
=== d10 ===
{tied:
    ~ exit = 4
}
// 机器没有按时办出去，算一处
{exit != 2:
    ~ miss()
}
system: 交接单，一共四栏。 # phase: record
system: 第一栏，单号和实物。 # field: order
coach: 号码照订单卡抄，只写核过的。没核过就写没核过。
+ [订单 {parcel}，包裹 {ord}；出库号 {body}，拍到的是同一个号。 # id: i5 # move: mishear # why: 订单和包裹两个尾号写反了，订单卡上是另一头；接手的人头一步就查不到。]
    ~ miss()
    -> d11
+ [订单 {ord}，包裹 {parcel}；出库号 {body}，拍到的是同一个号。 # id: i1 # needs: machine-truth # move: {variant == 2:mishear|evidence} # why: {knows_truth:{variant == 2:图上那台不是这单的，写成同一个，整包材料都要被打回来。|号一致就写一致，对买家有利的也要写，这包材料才立得住。}|机身号你还没看清过，写同一个就是猜。}]
    {variant == 2 || knows_truth == 0:
        ~ miss()
    }
    -> d11
+ [订单 {ord}，包裹 {parcel}；出库号 {body}，拍到的是另外一台。 # id: i4 # needs: machine-truth # move: {variant == 2:evidence|mishear} # why: {knows_truth:{variant == 2:不是同一台，买家自己也说了；写事实，不写“造假”，判断留给主管。|拍的就是这一台，写成另一台，是把真毛病记没了。}|机身号你还没看清过，写另一台就是猜。}]
    {variant != 2 || knows_truth == 0:
        ~ miss()
    }
    -> d11
+ [{knows_truth:订单 {parcel}，包裹 {ord}；出库号 {body}，拍到的是另外一台。|订单 {ord}，包裹 {parcel}；出库号 {body}，实物等退回来再核。} # id: i3 # move: {knows_truth:mishear|evidence} # why: {knows_truth:订单和包裹两个尾号写反了，订单卡上是另一头；接手的人头一步就查不到。|没核到就照实写没核到，比猜一个强。}]
    ~ miss()
    -> d11

// ---------- 11 ----------
=== d11 ===
system: 第二栏，商品问题。 # field: problem
coach: 要钱是一栏，机器好坏是另一栏。
+ [{variant == 2:说是出雾口滴水，图是朋友那台的，这台没见着，没有定论。|说是端歪了就漏，视频里密封圈没装，属缺件，按补寄处理。} # id: s2 # needs: machine-truth # move: {variant == 1:mishear|record} # why: {knows_truth:{variant == 1:这一单没有视频，也没有缺圈，记的不是这台机器。|{variant == 2:买家的说法、图的来路、还缺什么，三样分开，不替谁下结论。|毛病小，但是真的，照实写下来，店里也站得直。}}|有的话没听全、有的东西没看到，写满了就是猜。}]
    {variant == 1 || knows_truth == 0:
        ~ miss()
    }
    -> d12
+ [{variant == 2:说是端歪了就漏，视频里密封圈没装，属缺件，按补寄处理。|说是出雾口滴水，图是朋友那台的，这台没见着，没有定论。} # id: s5 # move: mishear # why: {variant == 2:没有人说过端歪了才漏，也没有什么视频，记的不是这一台。|上面出雾口没人提过，也没有朋友的那台，记的不是这一单。}]
    ~ miss()
    -> d12
+ [说是底下渗水，裂口拍得清楚，号也一致，属质量问题，换或退。 # id: s4 # needs: machine-truth # move: {variant == 1:record|mishear} # why: {knows_truth:{variant == 1:说法、裂口、号码三样对得上，对店里不利也照写，主管才看得到全貌。|这一台上没有见过裂口，写成质量问题，是替人做了证。}|有的话没听全、有的东西没看到，写满了就是猜。}]
    {variant != 1 || knows_truth == 0:
        ~ miss()
    }
    -> d12
+ [{knows_truth:漏水多半只是个由头，对方本意是要钱，商品这块先放一放。|说是漏水，可这台的情况没有看全，见到实物之前不下结论。} # id: s1 # move: {knows_truth:blame|record} # why: {knows_truth:猜人家的心思不是记录；商品查到哪一步，主管要靠这一栏知道。|知道多少写多少，空着的地方写明是空的。}]
    ~ miss()
    -> d12

// ---------- 12 ----------
=== d12 ===
system: 第三栏，对方的要求。 # field: wish
coach: 数目、期限、换什么，照原话抄。
+ [{sum} 元，{variant == 1:明早八点前到账，换一星和避雷帖删掉，机器另外退。|{variant == 2:明天下班前到账，换早上写好的那颗一星不发。|今晚十二点前到账，八十是鼠标垫，余下换一星删掉。}} # id: t5 # move: mishear # why: {knows_terms:{variant == 1:说的是今晚八点，晚记一夜，主管就错过了那个点。|{variant == 2:说的是今天下班前，晚记一天，主管就错过了那个点。|说的是明天中午前，钟点往前挪了半天，原话就不是原话了。}}|条件没有说全，替对方补齐的不是原话。}]
    ~ miss()
    -> d13
+ [{sum} 元，{variant == 1:今晚八点前到账，换一星和避雷帖删掉，机器另外退。|{variant == 2:今天下班前到账，换早上写好的那颗一星不发。|明天中午前到账，八十是鼠标垫，余下换一星不发。}} # id: t2 # needs: terms # move: {variant == 3:record|mishear} # why: {knows_terms:{variant == 1:那颗星还没点，写成“删掉”，主管去查评价，什么也查不到。|{variant == 2:那颗星早就发了，写成“不发”，跟评价链接对不上。|八十是损失，要核；余下的才是那颗星的价，分开写才公平。}}|条件没有说全，替对方补齐的不是原话。}]
    {variant != 3 || knows_terms == 0:
        ~ miss()
    }
    -> d13
+ [{knows_terms:拿评价敲诈 {sum} 元，是职业差评师的一贯手法，建议拉黑。|{sum} 元，跟评价挂着；期限和条件都没有说全，照原话抄下。} # id: t4 # move: {knows_terms:blame|record} # why: {knows_terms:定性和拉黑是主管的事，这一栏要的是原话，不是给人的名头。|没听全就写没听全，留个口子让主管去问。}]
    ~ miss()
    -> d13
+ [{sum} 元，{variant == 1:今晚八点前到账，换一星和避雷帖不发，机器另外退。|{variant == 2:今天下班前到账，一小时内把早上那颗星删掉。|明天中午前到账，全数都是换手里那一星删掉。}} # id: t1 # needs: terms # move: {variant == 3:mishear|record} # why: {knows_terms:{variant == 1:钱、钟点、换什么、机器另算，四样都是原话，一个字不加。|{variant == 2:先付后删、几点前、多久删，都是原话，主管照着就能查。|漏了八十是鼠标垫，把可能真有的损失也算成了要挟。}}|条件没有说全，替对方补齐的不是原话。}]
    {variant == 3 || knows_terms == 0:
        ~ miss()
    }
    -> d13

// ---------- 13 ----------
=== d13 ===
system: 第四栏，附件和下一步。 # field: next
coach: 想想接手的人打开这一包，先要找哪几样，又有哪些人不该看到。
+ [整段记录不剪，附评价链接、尾号 2045 的账号，四点半前交周岚。 # id: u3 # needs: payee # move: {variant == 2:evidence|mishear} # why: {knows_payee:{variant == 2:链接指着那条评价，账号指着收款人，整段记录让两头都没话说。|这一单没有出现过尾号 2045，附件和对话对不上，整包都会被怀疑。}|收款的东西没有留在窗口里，写了也拿不出来。}]
    {variant != 2 || knows_payee == 0:
        ~ miss()
    }
    -> finish
+ [整段记录不剪，{knows_payee:附{variant == 2:草稿|评价}链接、{variant == 3:末字“宁”的收款码|闲置卖家“晚风”}|收款方式写“没有给过”}，四点半前交周岚。 # id: u2 # move: {knows_payee:mishear|evidence} # why: {knows_payee:{variant == 3:评价还没有发，那张码也没有出现过，附件是别处的。|这一单没有人挂过闲置，也没有“晚风”，附件是别处的。}|没拿到的写没拿到，整段交上去，空着也是信息。}]
    ~ miss()
    -> finish
+ [整段记录交周岚，截图也发一份到同行群里，请大家提防着点。 # id: u4 # move: leak # why: 截图里有订单、账号和名字，发到群里就是泄露买家的信息；提醒同行，也轮不到用这个。]
    -> end_leaked
+ [{variant == 3:整段记录不剪，附闲置链接、卖家昵称“晚风”，四点半前交周岚。|整段记录不剪，附草稿链接、末字“宁”的收款码，四点半前交周岚。} # id: u1 # needs: payee # move: {variant == 2:mishear|evidence} # why: {knows_payee:{variant == 1:草稿证明话说到哪一步，码证明钱要去哪里，缺一样都要回头再问。|{variant == 2:这一单没有草稿，也没有那张码，附件是别处的。|旧杂志的链接就是收款的路，连昵称一起留下，名目再干净也查得到。}}|收款的东西没有留在窗口里，写了也拿不出来。}]
    {variant == 2 || knows_payee == 0:
        ~ miss()
    }
    -> finish

=== finish ===
{
- exit == 4: -> end_tied
- exit == 3: -> end_threat
- gaps >= 3: -> end_thin
- exit == 0: -> end_late
- gaps == 2: -> end_gaps
- else: -> end_clean
}

=== end_clean ===
system: 四点五十，周岚先在窗口回了买家“钱的事不谈，机器照办”，又跟你说：“{gaps == 0:单号、原话、链接、收款人都在，我不用再问你，也不用再问买家。|有一处不够干净，我照整段记录补了个说明，其余能用。}评价通道我去报，报不报警我来定。”
{variant:
- 1:
    buyer: {exit == 2:取件码收到了。|退货总算有人办。}机器上，你们倒没跟我含糊。 # pose: sigh
    system: 晚上八点，一星还是发了，里面也写了退货已经在办。评价留着，六百没有付，材料进了平台的通道。 # ending: clean-pack, good
- 2:
    buyer: 我那台……回头再看看，兴许是盖子没扣紧。 # pose: sigh
    system: 那条一星还在原处，一千二没有付。第二天退货申请来了，照七天的规矩收下；材料进了平台的通道。 # ending: clean-pack, good
- else:
    buyer: {exit == 2:单号看到了。|圈总算有人管了。}截图晚点发您，鼠标垫真是八十。 # pose: sigh
    system: 第二天中午过了，一星没有来，五百也没有付。圈寄到了，鼠标垫凭单子核；材料还是进了平台的通道。 # ending: clean-pack, good
}
-> END

=== end_gaps ===
system: 周岚接过去，五点前回了买家：“钱的事不谈，机器照办。”
buyer: 您家口径倒是一致。 # pose: sigh
system: 六点多她又来找你：材料里有两处要么对不上，要么得解释，得再翻一遍记录，报平台要等到明天。 # ending: pack-with-gaps, fair
-> END

=== end_late ===
system: 周岚五点多才插进对话，买家等得不耐烦了。
buyer: 前面那位说的话，您认不认？ # pose: sneer
system: 好在交接单写得实，她没有从头问起。机器拖了半天才办，平台那边也要等到明天。 # ending: handed-over-late, fair
-> END

=== end_thin ===
system: 周岚打开材料看了两分钟：“照这么报，平台要先问的是我们自己。这份我递不上去。”
buyer: 主管也没话了？那我等着。 # pose: smirk
system: 没有付钱，可对方要过什么、怎么要的，也没有一份说得清的东西。 # ending: thin-pack, poor
-> END

=== end_tied ===
buyer: 记录里可写着呢，是您先给的好处，让我评价上松手。 # pose: smirk
system: 周岚看到那一句，叹了口气：“这包材料交上去，平台先问的是我们。” # ending: tied-to-review, poor
-> END

=== end_threat ===
system: 五点，那张“客服威胁买家”的截图挂了出来，底下已经有人转。
buyer: 价码的事咱们先不谈，先谈谈您这句。 # pose: smirk
system: 周岚把材料合上：“本来该对方说清楚的，现在成了我们要说清楚。” # ending: threat-on-record, poor
-> END

=== end_leaked ===
system: 五点半，截图在同行群里转了三手，订单号和收款的名字都看得清楚。
buyer: 我的信息怎么在别人手机里？这回是我投诉您。 # pose: shout
system: 周岚放下手里的材料，先去处理这一桩。要钱的事，平台暂时不看了。 # ending: data-leaked, poor
-> END
