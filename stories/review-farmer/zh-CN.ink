# title: 给钱，还是一星
# summary: 加湿器也许真漏水，价码也是真的：一件按规矩办，一件不接，话和证据都留在窗口里。
# level: 5
# buyer: qiao
# name: 乔木
# item: 桌面加湿器一台
# minutes: 10
# pass: 75
# motive: leverage
# start: anger 6, trust 6, heard 4
# ready: 4
# turns: 20
# variants: 3
# source: casebook 11, casebook 6; S2, S0
# brief: 你是一家小家电店的当班客服，下午两点半接进买家“乔木”，五天前签收了一台加湿器。
# brief: 质量问题认本机照片或视频加机身号，签收十五天内换新或全退，运费店里出。
# brief: 缺配件当天补寄；没有质量问题的，签收七天内也能退，运费买家出。
# brief: 该赔的就赔，赔不赔跟评价没有关系；要求高不等于敲诈，怎么定性由主管周岚来做。
# policy: quality-15d, part-missing, refund-7d, no-review-deals, hand-over

VAR variant = 1
VAR anger = 0
VAR trust = 0
VAR heard = 0
VAR price = 168
VAR sum = 600
VAR ord = 5521
VAR parcel = 3084
VAR body = 3127
VAR knows_leak = 0
VAR knows_label = 0
VAR knows_truth = 0
VAR knows_terms = 0
VAR knows_payee = 0
VAR remedied = 0
VAR tied = 0
VAR slip = 0
VAR handed = 0
VAR pack = 0

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

=== d1 ===
system: 订单卡：{variant == 1:米白色三升|{variant == 2:雾蓝色四升|墨绿色三升}}加湿器，实付 {price} 元。订单尾号 {ord}，包裹尾号 {parcel}，出库机身号 {body}，五天前签收。
{variant == 2:
    system: 评价：今早九点十二分，一星，已发布。
- else:
    system: 评价：还没有。
}
buyer: 下午好，辛苦。加湿器漏水，书桌泡了一角。 # pose: neutral
buyer: 外箱和面单早扔了，机器还在。我分两段打字，第二段没打完，您先别问。 # pose: type-fast
coach: 他连怎么接话都交代了，看看最后一句。
+ [谢谢您告诉我们，是从哪儿漏的、水加到多满、用了几天？ # id: a1 # move: interrupt # why: 问得专业，可他刚说第二段没打完、先别问，这一问把他的话截在半路。]
    -> d1_cut
+ [给您添麻烦了，真是抱歉，您的体验我们一直看得很重。 # id: a2 # move: apologise, template # why: 事情还没说完就先道歉，后半句放给谁都一样，他听得出来。]
    -> d1_cut
+ [您放心，漏水的事交给我，今天之内保证让您满意收尾。 # id: a3 # move: overpromise # why: 还不知道漏的是什么，“保证满意”先给了出去，他后面会拿这句来要账。]
    buyer: 满意收尾，这四个字我记下了。 # pose: smirk
    -> d1_cut
+ [好，您接着打，我等您这边都打完了，再一起回您。 # id: a4 # move: acknowledge # why: 他要的就是打完再说，等这半分钟，漏水的经过就自己来了。]
    {variant:
    - 1:
        buyer: 前天加了大半箱水，早上起来底下一圈湿。擦干再加，还是从底下渗。 # fact: leak-story
    - 2:
        buyer: 头一天开机，上面出雾口就往下滴，一直滴到桌上。 # fact: leak-story
    - else:
        buyer: 放平了没事，端起来一歪，底下就淌水。鼠标垫都泡皱了。 # fact: leak-story
    }
    ~ knows_leak = 1
    buyer: 第二段说完了。退货拆来装去的，谁都烦，折成钱最快。一颗星值多少，您比我清楚。 # pose: neutral
    -> d2

=== d1_cut ===
buyer: 得，第二段我不打了，直接说结论。 # pose: sigh
buyer: 退货拆来装去的，谁都烦，折成钱最快。一颗星值多少，您比我清楚。 # pose: smirk
-> d2

=== d2 ===
buyer: 先给您看一张。
system: 照片：书桌湿了一片，机器只露出半边，没有拍到底部。
coach: 这张图能说明什么，还差什么，他手上又有什么？
+ [谢谢您的图。为了核得公道，麻烦外箱、面单、机器各补一张。 # id: b1 # move: thank, mishear # why: 他开头就说外箱和面单扔了，要他拍没有的东西，等于没听。]
    buyer: 箱子扔了，头一句就说了。能给您看的就这张。 # pose: sneer
    -> d3
+ [麻烦您把机器擦干了翻过来，底下连着贴纸拍一张就行。 # id: b2 # move: evidence # why: 机器还在他手上，底部和机身号一张图就能说明是不是这台、漏在哪儿。]
    {variant:
    - 1:
        system: 照片：机器倒扣着，底缝有一道裂口，贴纸上的机身号是 3127。 # fact: label
    - 2:
        system: 照片：机器倒扣着，底缝有一道裂口，贴纸上的机身号是 8832。 # fact: label
    - else:
        system: 照片：机器倒扣着，底下一片暗，贴纸反光，号码糊成一团。 # fact: label
    }
    ~ knows_label = 1
    {knows_leak == 0:
        {variant:
        - 1:
            buyer: 刚才没说完的：前天加了大半箱水，早上起来底下一圈湿，擦干再加还渗。 # fact: leak-story
        - 2:
            buyer: 刚才没说完的：头一天开机，上面出雾口就往下滴，滴到桌上。 # fact: leak-story
        - else:
            buyer: 刚才没说完的：放平没事，端起来一歪底下就淌，鼠标垫都泡皱了。 # fact: leak-story
        }
        ~ knows_leak = 1
    - else:
        buyer: 要看就看，我不怕看。 # pose: neutral
    }
    -> d3
+ [桌子泡成这样，换谁都心疼，图不用再补拍了，我信您。 # id: b3 # move: empathise, cave # why: 话暖，可一张看不出是哪台机器的图就这么算数，后面讲事实就没了凭据。]
    buyer: 信就好。那后面的话就短了。 # pose: smirk
    -> d3
+ [折成钱也不是不能谈，您先说个数，我好替您往上报报。 # id: b4 # move: bait # why: 他还没开价，你先请他开，这个数就成了店里自己要来的。]
    buyer: 数不急，马上就有。您先把漏水认了。 # pose: smirk
    -> d3

=== d3 ===
buyer: 图就摆在这儿，认还是不认，您给句话。 # pose: neutral
coach: 把订单卡和图并排看：号码、位置，还有他自己的说法。
+ [裂口和机身号我对过了，是我们的货不好，给您赔个不是。 # id: c1 # needs: label # move: {variant == 1:own, apologise|{variant == 2:cave|mishear}} # why: {variant == 1:{knows_label:号对得上，裂口看得见，那就痛快认下；他另有打算，不等于货没坏。|号码和裂口都还没看到，“对过了”这三个字没有凭据。}|{variant == 2:图上的号是 8832，出库的是 5614，你替另一台机器认了账。|图里的号糊着，裂口也没看见，这句“对过了”不是真的。}}]
    {variant:
    - 1:
        {knows_label:
            buyer: 哟，这么干脆。我还备了好几张图呢。 # pose: neutral
            system: 仓库回话：这批货月初有两台也是底缝裂，已登记。 # fact: machine-truth
            ~ knows_truth = 1
        - else:
            buyer: 对过了？底部我还没拍呢，您拿什么对的。 # pose: smirk
        }
    - 2:
        buyer: 认了就行，您这人爽快。 # pose: smirk
    - else:
        buyer: 裂口？行，您说有就有。 # pose: smirk
    }
    -> d4
+ [您说端起来一歪就淌，图里号码糊了，侧着拍段视频好吗？ # id: c2 # needs: leak-story # move: {variant == 3:paraphrase|mishear} # why: {variant == 3:{knows_leak:照他说的样子再试一次，一段视频既照到漏点，也照到号码。|他没来得及说怎么漏的，这句“您说”是替他编的。}|他没说过一歪就漏，图上的号码也看得清，这是别人家的事。}]
    {variant == 3 && knows_leak == 1:
        system: 视频：机器一侧，水从底盖淌下来。盖子里该有密封圈的槽是空的，机身号 7718。 # fact: machine-truth
        ~ knows_truth = 1
        buyer: 空的？……我还真没打开看过。 # pose: neutral
        -> d4
    - else:
        -> d3_wrong
    }
+ [您说上面滴水，图上裂的是底缝，号也不是这单的机器。 # id: c3 # needs: leak-story # move: {variant == 2:{knows_label:paraphrase|mishear}|mishear} # why: {variant == 2:{knows_label == 1 && knows_leak == 1:只把两处对不上的地方摆出来，不说他造假，他自己会把话补上。|他怎么说的、号是几号，至少有一样你还没听到看到，摆不出来。}|他说的就是底下漏，号码也没有对不上，这话把真问题推远了。}]
    {variant == 2 && knows_label == 1 && knows_leak == 1:
        buyer: ……哦，拿错图了。那是我朋友那台，也在你们家买的。 # pose: neutral # fact: machine-truth
        ~ knows_truth = 1
        buyer: 我这台没拍。反正一样滴。
        -> d4
    - else:
        -> d3_wrong
    }
+ [这张还看不出是哪一台，麻烦对着底部贴纸拍清楚一点。 # id: c4 # move: {knows_label:{variant == 3:evidence|mishear}|evidence} # why: {knows_label:{variant == 3:再要一张清楚的没有错，只是照不到漏点，不如照他说的样子拍段视频。|贴纸上的号清清楚楚，再要一遍，是没看他刚发的图。}|先弄清是哪一台，再谈认不认，晚了一步也要补上。}]
    {knows_label:
        {variant == 3:
            system: 照片：贴纸清楚了，机身号 7718。漏在哪里，图上看不出。
            buyer: 号有了，漏不漏您猜吧。 # pose: smirk
        - else:
            buyer: 刚才那张贴纸拍得还不够大？ # pose: sneer
        }
    - else:
        {variant:
        - 1:
            system: 照片：底缝一道裂口，机身号 3127。 # fact: label
            system: 仓库回话：这批货月初有两台也是底缝裂，已登记。 # fact: machine-truth
            ~ knows_truth = 1
        - 2:
            system: 照片：底缝一道裂口，机身号 8832。 # fact: label
            buyer: 号不对？那就是我朋友那台，拿错图了。 # fact: machine-truth
            ~ knows_truth = 1
        - else:
            system: 照片：贴纸反光，号码糊成一团，漏点也看不见。 # fact: label
        }
        ~ knows_label = 1
    }
    -> d4

=== d3_wrong ===
buyer: 我没这么说过，图您也没细看。 # pose: sneer
buyer: 要不您先翻翻上面，我等着。
-> d4

=== d4 ===
buyer: 机器先放一边，说正事。
{variant:
- 1:
    buyer: 六百。长文我存成草稿，一星也先不点。 # pose: smirk
- 2:
    buyer: 一千二。早上那条您也看见了，钱到了，我来收拾。 # pose: smirk
- else:
    buyer: 五百。一星我手指头悬着，还没点下去。 # pose: smirk
}
coach: 价码和评价绑在了一起。那条评价现在到哪一步了？
+ [那条评价已经在那儿了，留着还是删都由您，不跟钱挂钩。 # id: d1 # move: {variant == 2:boundary|mishear} # why: {variant == 2:评价是他的，钱不进来，两句话说清，没有骂他，也没有留口子。|他还什么都没发，你先替他发了，接下来的话就不作数了。}]
    {variant == 2: -> d4_terms}
    buyer: 已经在那儿？我点都没点，您看的是谁家的？ # pose: sneer
    -> d5
+ [{sum} 元我批不下来，给您补张三十的券，评价您缓一缓手。 # id: d2 # move: bribe # why: 三十也好六百也好，拿券换他缓手就是拿钱换评价，只是便宜一点。]
    ~ tied = 1
    buyer: 三十，心意我收下。缓手可以，数不变。 # pose: smirk
    -> d5
+ [评价您还没发，写不写、给几颗星都由您，我们不拿钱来换。 # id: d3 # move: {variant == 2:mishear|boundary} # why: {variant == 2:一星今早九点多就挂出来了，订单卡上写着，他一听就知道你没看。|发不发是他的事，给不给钱是店里的事，两头分开，也不拦他说真话。}]
    {variant != 2: -> d4_terms}
    buyer: 没发？早上九点的，您先刷新一下再说话。 # pose: sneer
    -> d5
+ [{sum} 元我也难做，您看降到什么数，这件事能就此打住？ # id: d4 # move: bait # why: 一还价，这笔钱就变成能谈的了；以后查记录，是店里在问价。]
    buyer: 这就对了，能谈。您先报一个，我听听。 # pose: smirk
    -> d5

=== d4_terms ===
buyer: 行，不绕。我把话写全，省得您传岔了。 # pose: neutral
{variant:
- 1:
    buyer: 六百，今晚八点前到账，一星和长文都不发。机器另外退。 # fact: terms
- 2:
    buyer: 一千二，今天下班前。到账一小时内，我把早上那颗星删干净。 # fact: terms
- else:
    buyer: 五百，明天中午前。里头八十是鼠标垫，剩下的，换这颗星不落下来。 # fact: terms
}
~ knows_terms = 1
-> d5

=== d5 ===
buyer: 那漏水的机器呢？不会因为我开了口，这个也不管了吧。 # pose: sigh
coach: 这回他问的是机器。按看到的来，不多给，也不少给。
+ [底盖里少了密封圈，今天补寄一个；嫌麻烦，退回来也行。 # id: e1 # needs: machine-truth # move: {variant == 3:options|mishear} # why: {variant == 3:{knows_truth:缺一个圈就补一个圈，想退的路也给他留着，跟那颗星没有关系。|里头有没有圈谁都没看到，补寄是猜出来的。}|没有人看见少了密封圈，这是把别的单子的毛病安到他头上。}]
    {variant == 3 && knows_truth == 1:
        ~ remedied = 1
        buyer: 补吧，补得快我懒得退。 # pose: neutral
    - else:
        buyer: 密封圈？您说的是哪台机器。 # pose: sneer
    }
    -> d6
+ [底缝裂的这台，换新或全退 {price} 元，运费店里出，您选。 # id: e2 # needs: label # move: {variant == 1:options|{variant == 2:cave|mishear}} # why: {variant == 1:{knows_label:货是真坏，就给足：换或全退，运费也在里面，他开过价也不打折。|底部一张图都没见过，“底缝裂”从哪儿来的？}|{variant == 2:裂的是另一台，这台一张图都没有，这一退退的是别人的机器。|底缝没有裂，漏在哪里他给看过或还没看到，这句对不上。}}]
    {variant:
    - 1:
        {knows_label:
            ~ remedied = 1
            buyer: 全退。换新还得等。 # pose: neutral
        - else:
            buyer: 您见过底缝？我可没拍过。 # pose: smirk
        }
    - 2:
        buyer: 哈，那我就不客气了。 # pose: smirk
    - else:
        buyer: 底缝好好的，您看的哪张？ # pose: sneer
    }
    -> d6
+ [{price} 元这会儿就给您全退，机器留着，评价上您帮个忙。 # id: e3 # move: options, bribe # why: 退款该退才退，后面跟一句“帮个忙”，该给的钱也成了买评价的钱。]
    ~ tied = 1
    buyer: 帮忙好说，您这个情我记着。 # pose: smirk
    -> d6
+ [您这台我还没见着，拍到漏就换或退，不拍七天内也能退。 # id: e4 # move: {variant == 2:options|{variant == 1:{knows_label:mishear|options}|{knows_truth:mishear|options}}} # why: {variant == 2:不拿朋友那台的图定案，也不因为拿错图就把他这台的路堵死。|{variant == 1:{knows_label:裂口和号他都拍了，还说没见着，是把真毛病往外推。|没看清之前不下结论，路给他留着。}|{knows_truth:视频里圈的位置空着，还说没见着，他白拍了。|没看到漏点之前不下结论，路给他留着。}}}]
    {variant:
    - 2:
        ~ remedied = 1
        buyer: 那我这台回头拍给您。 # pose: neutral
    - 1:
        {knows_label:
            buyer: 没见着？号都怼您眼前了。 # pose: sneer
        - else:
            ~ remedied = 1
            buyer: 行，能退就行。 # pose: neutral
        }
    - else:
        {knows_truth:
            buyer: 没见着？那段视频我拍给谁的。 # pose: sneer
        - else:
            ~ remedied = 1
            buyer: 行，能退就行。 # pose: neutral
        }
    }
    -> d6

=== d6 ===
{variant:
- 1:
    buyer: 机器归机器。剩下那六百，窗口里不好讲，您加我微信，两分钟的事。 # pose: smirk
- 2:
    buyer: 打字说不透。您给个手机号，剩下那一千二，我打过去聊。 # pose: smirk
- else:
    buyer: 剩下的简单。我在闲置上挂一捆旧杂志，五百，您拍下就行，名目干净。 # pose: smirk
}
coach: 换的是什么路？对着他递过来的那条路答。
+ [闲置上的东西我不拍也不点，您有什么话，就在这儿讲。 # id: f1 # move: {variant == 3:boundary|mishear} # why: {variant == 3:换个名目还是那笔钱；不拍，但请他照样说，话就都在记录里。|他没提过闲置，拒绝一件没发生的事，他只会觉得你在念稿。}]
    {variant == 3: -> d6_payee}
    buyer: 闲置？我哪句提闲置了。 # pose: sneer
    -> d7
+ [{variant == 1:行，我用自己的号加您，光说机器怎么退，钱我一概不提。|{variant == 2:行，我拿自己手机打给您，光说机器怎么退，钱一概不提。|行，您把链接发我自己号上，我先看一眼，拍不拍回头再说。}} # id: f2 # move: offsite # why: 出了这个窗口就没有两边都认的记录，想守的那条线也没人看得见。]
    buyer: 这就好说话了，那边细聊。 # pose: smirk
    system: 对方撤回了刚发的一条消息。
    -> d7
+ [我特别理解您想快点解决，为保障双方权益，请走官方流程。 # id: f3 # move: template # why: 听着稳妥，可去不去他那边没有答，官方流程是哪一步也没有说。]
    buyer: 官方流程我背得比您熟。算了，当我没说。 # pose: sneer
    -> d7
+ [微信我不加，电话我也不打，您有什么话，就在这儿讲。 # id: f4 # move: {variant == 3:mishear|boundary} # why: {variant == 3:他要你拍的是闲置链接，微信电话都没提，这句没接住。|路堵得干净，又让他接着在这里说，要求才留得下原话。}]
    {variant != 3: -> d6_payee}
    buyer: 谁要加您微信了？我说的是旧杂志。 # pose: sneer
    -> d7

=== d6_payee ===
buyer: 讲就讲，我又不是说不出口。 # pose: neutral
{variant:
- 1:
    system: 对方发来一张收款码，户名末字是“宁”，还有一条长文草稿的预览链接。 # fact: payee
- 2:
    system: 对方打出一个收款账号，尾号 2045，又贴上早上那条评价的链接。 # fact: payee
- else:
    system: 对方贴出闲置链接：旧杂志一捆，五百元，卖家昵称“晚风”。 # fact: payee
}
~ knows_payee = 1
-> d7

=== d7 ===
system: 下午三点十分。
buyer: 您这把椅子我坐过两年。一颗星扣多少绩效，我闭着眼都算得出。 # pose: sigh
buyer: 上个月有家灯具店，三分钟就想通了。您替老板扛，图什么？ # pose: smirk
{variant:
- 1:
    buyer: 机器我是要退的，这个别拖。
- 2:
    buyer: 我那台的照片，今天得空就拍。
- else:
    {knows_truth:
        buyer: 圈，还有鼠标垫，您也别忘了。
    - else:
        buyer: 机器，还有鼠标垫，您也别忘了。
    }
}
coach: 前两句是说给你这个人听的，最后一句才是事。
+ [您那台的照片我等着，退货入口四点前发这儿，您随时用。 # id: g1 # move: {variant == 2:timeline|{variant == 3:{knows_truth:mishear|timeline}|mishear}} # why: {variant == 2:照片他说了会拍，退路给到几点也说死，机器这件事一直有人在办。|{variant == 3:{knows_truth:视频他早拍了，缺的是圈，不是照片。|没看清前两条路都留着，时间说死，他等得住。}|他没欠你照片，他要的是退，这句答岔了。}}]
    {variant == 2 || (variant == 3 && knows_truth == 0):
        ~ slip = 2
        buyer: 四点，我看表。 # promise: number-by-four
    - else:
        buyer: 还要照片？您跟我不是一个对话框吧。 # pose: sneer
    }
    -> d8
+ [您干过这行，肯定知道我多难。灯具店给了多少？我比着报。 # id: g2 # move: empathise, bait # why: 想替店里多摸一点底，可这一问是在请他开更大的价，记录里难看的是你。]
    buyer: 想知道行情？加个零您都嫌少。 # pose: smirk
    -> d8
+ [机器照退，四点前上门取件码发这儿，收到货当天就退款。 # id: g3 # move: {variant == 1:timeline|mishear} # why: {variant == 1:不接绩效那一茬，只答他要退的机器，几点给什么说得清楚。|他没有要退，上门取件答的是另一单的事。}]
    {variant == 1:
        ~ slip = 1
        buyer: 四点，我看表。 # promise: number-by-four
    - else:
        buyer: 谁说退了？您听岔了。 # pose: sneer
    }
    -> d8
+ [圈照补，四点前单号发这儿，鼠标垫凭付款截图另外核。 # id: g4 # needs: machine-truth # move: {variant == 3:timeline|mishear} # why: {variant == 3:{knows_truth:圈有时间，鼠标垫也不含糊过去，真有损失就凭单子核。|缺圈这件事谁都没见过，答应补寄是猜的。}|圈和鼠标垫都不是他的事，他会以为你同时聊着好几个人。}]
    {variant == 3 && knows_truth == 1:
        ~ slip = 3
        buyer: 四点，我看表。 # promise: number-by-four
    - else:
        buyer: 什么圈？您串窗口了吧。 # pose: sneer
    }
    -> d8

=== d8 ===
system: 三点四十。主管周岚在线。
{variant:
- 1:
    buyer: 那六百您是定了不给？行，今晚八点见。 # pose: {anger > 10:sneer|smirk}
- 2:
    buyer: 那一千二您是定了不给？行，早上那条我再追一段，带图。 # pose: {anger > 10:sneer|smirk}
- else:
    buyer: 那五百您是定了不给？行，明天中午，星就落下来。 # pose: {anger > 10:sneer|smirk}
}
coach: 该你办的和不该你定的，各有各的去处。
+ [这单我一个人跟到底，先不往上报，省得把您也架在那儿。 # id: h1 # move: overpromise # why: 听着仗义，可定性和对外都不是客服一个人的事，捂着只会越拖越重。]
    buyer: 够意思。那咱们俩慢慢磨。 # pose: smirk
    -> d8_late
+ [您的话我一条条留着，真要动手，我们就报警，再申请封号。 # id: h2 # move: threaten # why: 留记录是本分，拿报警封号吓他就成了威胁；真要走那一步，由主管去走。]
    buyer: 好，这句截图了。客服威胁买家，标题都有了。 # pose: smirk
    -> d8_late
+ [钱和评价转给主管周岚，五点前她在这儿回您，机器照办。 # id: h3 # move: escalate # why: 谁接手、几点回、机器不受影响，三样都有，也没给他扣帽子。]
    ~ handed = 1
    buyer: 主管？也好，看看是不是比您好说话。 # pose: neutral
    {slip:
    - 1:
        system: 三点五十二，上门取件码发进窗口，明早十点取件。 # kept: number-by-four
    - 2:
        system: 三点五十二，退货入口发进窗口，两天内有效。 # kept: number-by-four
    - 3:
        system: 三点五十二，密封圈补寄单号发进窗口。 # kept: number-by-four
    }
    -> d9
+ [这事我去申请平台介入，由中立的一方来断，对双方都公道。 # id: h4 # move: escalate, shift # why: 平台这一步归主管走；没有人接手、没有材料、没有钟点，听着公道，其实是撒手。]
    buyer: 平台？行啊，那您是不管了。 # pose: smirk
    -> d8_late

=== d8_late ===
{slip > 0:
    system: 四点零五，答应四点前发的东西还没发。 # broken: number-by-four
    buyer: 四点过了。 # pose: sneer
}
system: 四点二十，周岚自己翻到了这段对话，让你把材料交上来。
-> d9

=== d9 ===
system: 交接单，一共四栏。 # phase: record
system: 第一栏，单号和实物。 # field: order
coach: 只写核过的。没核过就写没核过。
+ [订单 {ord}，包裹 {parcel}；出库号 {body}，跟视频里对上了。 # id: i1 # needs: machine-truth # move: {variant == 3:evidence|mishear} # why: {variant == 3:{knows_truth:照片糊、视频清，写明是在哪里对上的，别人接手不用再问他要。|没有拍过视频，写对上了就是编的。}|这一单没有视频，写了就是凭空多一份证据。}]
    {variant == 3 && knows_truth == 1:
        ~ pack++
    }
    -> d10
+ [订单 {ord}，包裹 {parcel}；出库号 {body}，照片里是同一个。 # id: i2 # needs: label # move: {variant == 1:evidence|mishear} # why: {variant == 1:{knows_label:号一致就写一致，对他有利的也要写，这包材料才立得住。|贴纸你没见过，写同一个就是猜。}|{variant == 2:照片里是 8832，写成同一个，整包材料都要被打回来。|照片里的号是糊的，没法说同一个。}}]
    {variant == 1 && knows_label == 1:
        ~ pack++
    }
    -> d10
+ [订单 {ord}，包裹 {parcel}；出库号 {body}，实物还没有核对过。 # id: i3 # move: {variant == 3:{knows_truth:mishear|evidence}|{knows_label:mishear|evidence}} # why: {variant == 3:{knows_truth:视频里号对上了，写没核对，等于把拿到的证据扔掉。|没核到就照实写没核到，比猜一个强。}|{knows_label:贴纸上的号看得清，写没核对，等于把拿到的证据扔掉。|没核到就照实写没核到，比猜一个强。}}]
    {(variant == 3 && knows_truth == 0) || (variant != 3 && knows_label == 0):
        ~ pack++
    }
    -> d10
+ [订单 {ord}，包裹 {parcel}；出库号 {body}，照片里是另一台。 # id: i4 # needs: label # move: {variant == 2:evidence|mishear} # why: {variant == 2:{knows_label:两个号不同是事实，写事实，不写“造假”，判断留给主管。|贴纸你没见过，写另一台就是猜。}|{variant == 1:照片里就是这一台，写成另一台，是把真毛病记没了。|号糊着，看不出是不是另一台。}}]
    {variant == 2 && knows_label == 1:
        ~ pack++
    }
    -> d10

=== d10 ===
system: 第二栏，商品问题。 # field: problem
coach: 他要钱是一栏，机器好坏是另一栏。
+ [{knows_truth == 1 && knows_leak == 1:漏水多半只是个由头，他本意是要钱，商品这块可以先放着。|他说漏水，这台的情况没有全问清，等实物再看，不下结论。} # id: s1 # move: {knows_truth == 1 && knows_leak == 1:blame|record} # why: {knows_truth == 1 && knows_leak == 1:猜他的心思不是记录；商品查到哪一步，主管要靠这一栏知道。|知道多少写多少，空着的地方写明是空的。}]
    {knows_truth == 0 || knows_leak == 0:
        ~ pack++
    }
    -> d11
+ [他说出雾口滴水，图是朋友那台的，这台没见着，没有定论。 # id: s2 # needs: leak-story # move: {variant == 2 && knows_truth == 1:record|mishear} # why: {variant == 2:{knows_truth == 1 && knows_leak == 1:他的说法、图的来路、还缺什么，三样分开，不替谁下结论。|有的话你没听全、有的东西你没看到，写满了就是猜。}|他没有说过出雾口，也没有什么朋友那台，这是写到别的单上去了。}]
    {variant == 2 && knows_truth == 1 && knows_leak == 1:
        ~ pack++
    }
    -> d11
+ [他说端歪了就漏，视频里密封圈没装，属缺件，按补寄处理。 # id: s3 # needs: leak-story # move: {variant == 3 && knows_truth == 1:record|mishear} # why: {variant == 3:{knows_truth == 1 && knows_leak == 1:毛病小，但是真的，照实写下来，店里也站得直。|有的话你没听全、有的东西你没看到，写满了就是猜。}|没有视频，也没有缺圈，这一栏记的不是这台机器。}]
    {variant == 3 && knows_truth == 1 && knows_leak == 1:
        ~ pack++
    }
    -> d11
+ [他说底下渗水，裂口和号都属实，同批有先例，按全退处理。 # id: s4 # needs: leak-story # move: {variant == 1 && knows_truth == 1:record|mishear} # why: {variant == 1:{knows_truth == 1 && knows_leak == 1:对店里不利的“同批有先例”也写上，主管才看得到全貌。|有的话你没听全、有的东西你没看到，写满了就是猜。}|裂口没有在这台上见过，写成属实，是替他做了证。}]
    {variant == 1 && knows_truth == 1 && knows_leak == 1:
        ~ pack++
    }
    -> d11

=== d11 ===
system: 第三栏，对方的要求。 # field: wish
coach: 数目、期限、换什么，照他写的抄。
+ [{sum} 元，{variant == 1:今晚八点|{variant == 2:今天下班|明天中午}}前到账，换一星和长文不发，机器另退。 # id: t1 # needs: terms # move: {variant == 1:record|mishear} # why: {variant == 1:{knows_terms:钱、钟点、换什么、机器另算，四样都是他的原话，一个字不加。|他的条件没有说全，替他补齐的不是原话。}|{variant == 2:他的一星早就发了，要求写成“不发”，跟链接对不上。|漏了八十是鼠标垫，把可能真有的损失也算成了要挟。}}]
    {variant == 1 && knows_terms == 1:
        ~ pack++
    }
    -> d12
+ [{sum} 元，{variant == 1:今晚八点|{variant == 2:今天下班|明天中午}}前到账，八十算鼠标垫，余下的换一星不落。 # id: t2 # needs: terms # move: {variant == 3:record|mishear} # why: {variant == 3:{knows_terms:八十是损失，要核；余下的才是那颗星的价，分开写对他才公平。|他的条件没有说全，替他补齐的不是原话。}|他从头到尾没提过鼠标垫的钱，这一笔是多出来的。}]
    {variant == 3 && knows_terms == 1:
        ~ pack++
    }
    -> d12
+ [{sum} 元，{variant == 1:今晚八点|{variant == 2:今天下班|明天中午}}前到账，一小时内把发出去的一星删掉。 # id: t3 # needs: terms # move: {variant == 2:record|mishear} # why: {variant == 2:{knows_terms:先付后删、几点前、多久删，都是他写的，主管照着就能查。|他的条件没有说全，替他补齐的不是原话。}|他的一星还没有发，谈不上删，这条跟评价状态对不上。}]
    {variant == 2 && knows_terms == 1:
        ~ pack++
    }
    -> d12
+ [{knows_terms:拿一星要挟，敲诈 {sum} 元，像是职业差评师的手法，建议拉黑。|{sum} 元，跟评价挂着；期限和条件没有说全，照他的原话抄下。} # id: t4 # move: {knows_terms:blame|record} # why: {knows_terms:定性和拉黑是主管的事，这一栏要的是他的话，不是给他的名头。|没听全就写没听全，留个口子让主管去问。}]
    {knows_terms == 0:
        ~ pack++
    }
    -> d12

=== d12 ===
system: 第四栏，附件和下一步。 # field: next
coach: 想想接手的人打开这一包，先要找哪几样。
+ [整段记录不剪，附评价链接、尾号 2045，五点前交周岚。 # id: u1 # needs: payee # move: {variant == 2:evidence|mishear} # why: {variant == 2:{knows_payee:链接指着那条评价，账号指着收款人，整段记录让两头都没话说。|收款的东西没有留在窗口里，写了也拿不出来。}|这一单没有出现过尾号 2045，附件和对话对不上，整包都会被怀疑。}]
    {variant == 2 && knows_payee == 1:
        ~ pack++
    }
    -> finish
+ [{knows_payee:挑出要钱的那七句截图标红，寒暄都剪掉好读一些，五点前交周岚。|整段记录不剪，收款人那一栏写“没有给过”，五点前交周岚。} # id: u2 # move: {knows_payee:record, mishear|evidence} # why: {knows_payee:好读的代价是断章取义；剪过的记录，对方一句“前面呢”就站不住。|没拿到的写没拿到，整段交上去，空着也是信息。}]
    {knows_payee == 0:
        ~ pack++
    }
    -> finish
+ [整段记录不剪，附草稿链接、末字“宁”的码，五点前交周岚。 # id: u3 # needs: payee # move: {variant == 1:evidence|mishear} # why: {variant == 1:{knows_payee:草稿证明话说到哪一步，码证明钱要去哪里，缺一样都要回头找他。|收款的东西没有留在窗口里，写了也拿不出来。}|这一单没有草稿，也没有那张码，附件是别处的。}]
    {variant == 1 && knows_payee == 1:
        ~ pack++
    }
    -> finish
+ [整段记录不剪，附闲置链接、卖家昵称“晚风”，五点前交周岚。 # id: u4 # needs: payee # move: {variant == 3:evidence|mishear} # why: {variant == 3:{knows_payee:旧杂志的链接就是收款的路，连昵称一起留下，名目再干净也查得到。|收款的东西没有留在窗口里，写了也拿不出来。}|这一单没有闲置链接，附了也打不开，主管只能退回来。}]
    {variant == 3 && knows_payee == 1:
        ~ pack++
    }
    -> finish

=== finish ===
{
- tied == 1: -> end_tied
- handed == 0: -> end_alone
- pack >= 3 && remedied == 1 && knows_terms == 1 && knows_payee == 1: -> end_clean
- pack >= 2: -> end_gaps
- else: -> end_thin
}

=== end_clean ===
system: 四点五十，周岚回：“{pack == 4:单号、原话、链接、收款人都在，我不用再问你，也不用再问他。|有一栏跟记录对不上，我照整段记录改过来了，其余能用。}评价通道我去报，报不报警我来定。”
{variant:
- 1:
    buyer: {slip == 1:取件码收到了。|退货总算有人办。}机器上，你们倒没跟我含糊。 # pose: neutral
    system: 晚上八点，一星还是发了，里面也写了退货已经在办。评价留着，六百没有付，材料进了平台的通道。 # ending: clean-pack, good
- 2:
    buyer: 我那台……回头再看看，兴许是盖子没扣紧。 # pose: sigh
    system: 那条一星还在原处，一千二没有付。第二天退货申请来了，照七天的规矩收下；材料进了平台的通道。 # ending: clean-pack, good
- else:
    buyer: {slip == 3:圈的单号看到了。|圈总算有人管了。}截图晚点发您，鼠标垫真是八十。 # pose: neutral
    system: 第二天中午过了，一星没有来，五百也没有付。圈寄到了，鼠标垫凭单子核；材料还是进了平台的通道。 # ending: clean-pack, good
}
-> END

=== end_gaps ===
system: 周岚接过去，五点前回了买家：“钱的事不谈，机器照办。”
buyer: 您家口径倒是一致。 # pose: sigh
system: 六点多她又来找你：材料里有一处对不上、或是空着，得再翻一遍记录，报平台要等到明天。 # ending: pack-with-gaps, fair
-> END

=== end_thin ===
system: 周岚打开材料看了两分钟：“这几栏说的像是三个人的事，我没法往上报。”
buyer: 主管也没话了？那我等着。 # pose: smirk
system: 没有付钱，可也说不清他要过什么。平台把这份材料退了回来。 # ending: thin-pack, poor
-> END

=== end_alone ===
system: 周岚五点才插进对话，买家已经等得不耐烦。
buyer: 前面那位说的话，您认不认？ # pose: sneer
system: 机器和价码搅成一团，她只能从头问起。材料再全，接手也晚了一步。 # ending: handed-over-late, poor
-> END

=== end_tied ===
buyer: 记录里可写着呢，是您先给的好处，让我评价上松手。 # pose: smirk
system: 周岚看到那一句，叹了口气：“这包材料交上去，平台先问的是我们。” # ending: tied-to-review, poor
-> END
