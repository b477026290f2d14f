# title: Three numbers
# summary: A retired physics teacher has brought a steel rule and a grey scale: threads, shade, length; which of the three numbers fails?
# level: 4
# buyer: lin
# name: Ms Lin
# item: Textiles (a cardigan, curtains or a quilt cover)
# minutes: 8
# pass: 75
# motive: doubt
# start: anger 9, trust 4, heard 2
# ready: 9
# turns: 20
# variants: 3
# source: casebook 8; S1, S2, S4
# brief: Ms Lin, her second order with us; today is the 20th, the goods were signed for on the 19th.
# brief: Our factory limits: thread ends no longer than 10 mm; paired sides no more than 10 mm apart in length; two pieces of cloth no lower than grade 4 on the grey scale (5 is best, 1 is worst).
# brief: Returns within seven days, and we pay the freight where quality is at fault; small repairs up to ¥30 are refunded through the order against a bill.
# brief: The warehouse can open and check stock before 4 pm any day and ship it the same day; two days on the road.
# brief: The mill takes whole batches only, and decides itself how it works.
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
    system: Order card: one wool cardigan, oatmeal, ¥368 paid, signed for on the 19th. Today is the 20th.
- 2:
    system: Order card: one pair of linen-cotton curtains, grey-blue, ¥452 paid, signed for on the 19th. Today is the 20th.
- 3:
    system: Order card: one washed-cotton quilt cover, off-white, ¥239 paid, signed for on the 19th. Today is the 20th.
}
buyer: Good afternoon, my name is Lin. {variant == 1:The cardigan|{variant == 2:The curtains|The quilt cover}} came yesterday. I have looked, and I have measured. # pose: neutral
buyer: There are three points. I'll take them in order.
buyer: First, thread ends. There are {ends} of them {variant == 1:on the inside|{variant == 2:on the back of the hem|on the inside}}, the longest {longest} mm.
coach: She said there are three points. Which one has she got to?
+ [Threads are easy: snip them close with small scissors and it wears just the same. What are the other two? # id: a1 # move: interrupt # why: She has given one number and asked for nothing yet, and the verdict is in; nobody has even seen whether those threads can be cut.]
    buyer: I haven't asked what to do yet, and you have answered. {variant == 3:Nor have you seen whether they can be cut.} # pose: sigh
    buyer: Let me finish, please.
+ [Hello Ms Lin, I'm sorry for the trouble. Could you give me your order number and I'll check right away? # id: a2 # move: apologise, mishear # why: The order card is on the screen; asking her for the number tells her nobody is looking at it.]
    buyer: I opened this chat from the order. The number should be on your side. # pose: sigh
    buyer: I'll go on.
+ [I've written the first one down. Take your time with the second and third, then I'll answer each in turn. # id: a3 # move: acknowledge # why: She has numbered her points herself; let her reach three and all the figures are on the table.]
    buyer: Good. Then I'll finish. # pose: neutral
+ [Loose threads are a nuisance. I can put in for ¥10 back, or post you a thread snipper. Which would suit you? # id: a4 # move: options, interrupt # why: One point out of three and there is already a price; she wonders whether the other two will be heard at all.]
    buyer: Ten yuan. Which number times which number? # pose: sigh
    buyer: There are two more points. Hear those first.
-
-> three_numbers

=== three_numbers ===
{variant:
- 1:
    buyer: Second, shade. The sleeves are a little off the body. Against a grey scale: grade 4 to 5.
    buyer: Third, length. Left side seam 581 mm, right side seam 594. A difference of 13 mm.
    buyer: Two photos for now: one of the threads, one of the shade.
- 2:
    buyer: Second, shade. Hung side by side the two panels differ. Against a grey scale: grade 3.
    buyer: Third, length. One panel 2612 mm, the other 2606. A difference of 6 mm.
    buyer: Two photos for now: one of the threads, one of the lengths.
- 3:
    buyer: Second, shade. Front and back differ a little. Against a grey scale: grade 4.
    buyer: Third, length. Of the two long edges one is 2002 mm, the other 1998. A difference of 4 mm.
    buyer: Two photos for now: one of the shade, one of the lengths.
}
buyer: I have just one question. By your own standard, which of these passes and which does not?
coach: She gave several figures. Check the ones in each reply, one by one.
+ [With machine-made goods threads, shade and length always vary a bit. It rarely matters in use, so please don't worry. # id: b1 # move: excuse # why: She gave millimetres and a grade; "a bit" wipes out an evening of measuring.]
    buyer: "A bit" is how much? # pose: sneer
    buyer: I gave you numbers.
+ [Reading it back: {variant == 2:7|{ends}} thread ends, longest {variant == 2:9|{longest}} mm; shade grade {variant == 1:4 to 5|{variant == 2:3|4}}; lengths {gap} mm apart. You ask which one fails. # id: b2 # move: {variant == 2:mishear|paraphrase} # why: {variant == 2:She said 9 ends and 7 mm, and they came back swapped; with someone who measures, one wrong figure discounts everything after it.|Her figures come back as she gave them, and her question with them; she need not say it twice.}]
    {variant == 2:
        buyer: The other way round. 9 ends, the longest 7 mm. # pose: sigh
        buyer: If copying goes wrong, I do worry about the rest.
    - else:
        buyer: Correct. Every figure. # pose: relief
    }
+ [You've looked so closely, and I do understand how you feel. Every point you raise matters to us and we will improve. # id: b3 # move: empathise, template # why: It sounds warm, but not one figure is picked up and her question is left standing; it would do for any buyer.]
    buyer: "Matters" has no unit. # pose: sneer
    buyer: I asked which one passes.
+ [As you gave it: {ends} thread ends, longest {variant == 3:34|{longest}} mm; shade grade {variant == 1:3 to 4|{variant == 2:3|4}}; lengths {gap} mm apart. You want to know which fails. # id: b4 # move: {variant == 2:paraphrase|mishear} # why: {variant == 2:Her figures go down as she gave them, and her question with them; she need not say it twice.|{variant == 1:She said grade 4 to 5; a grade lower in the notes and what passes has turned into a failure.|She said 43 mm and 34 was written down; whoever copied it did not look twice.}}]
    {variant:
    - 1:
        buyer: I said 4 to 5, not 3 to 4. # pose: sigh
        buyer: One grade lower and it means something else.
    - 2:
        buyer: Correct. Every figure. # pose: relief
    - 3:
        buyer: 43 mm, not 34. # pose: sigh
        buyer: You didn't look twice, did you?
    }
-
-> check_how

=== check_how ===
buyer: I took these figures at home. Believe them or not. How do you mean to check them?
coach: Do you know how she got her figures?
+ [Was it lying flat when you measured? Pull a little and you get a few millimetres, so I need to be sure. # id: c1 # move: interrogate # why: It is what an expert would ask, but the way it is put says "you probably got it wrong", and she hears that.]
    buyer: Are you asking me, or doubting me? # pose: sneer
    buyer: I taught physics for thirty-four years. The first lesson is reading a ruler.
+ [I take your word. I'll have the warehouse measure one today and send you the figures, and then we compare. # id: c2 # move: timeline, interrupt # why: Quick off the mark, but nobody has asked how she measured; two figures got in two ways cannot be compared.]
    buyer: Not yet. If you hang it and I lay it flat, how do we compare? # pose: sigh
    buyer: Settle the method first, or the measuring is wasted.
+ [I'll send you the test report, care guide, shade card and workshop video to look through; ask me if anything is unclear. # id: c3 # move: overeager # why: She wanted one way of checking and gets a stack of papers, with the answer left for her to find.]
    buyer: I ask one question and you hand me a pile. # pose: sigh
    buyer: What page is the answer on?
+ [How did you measure? How it lay, what light for the shade, how many times: tell me and we'll do the same here. # id: c4 # move: ask # why: It asks about the method, not about whether she was careful; once the methods match, the figures can be compared.]
    ~ knows_method = 1
    buyer: Laid flat overnight, steel rule, no pulling, each side three times and I take the middle value. Shade at ten in the morning by a north window.{variant == 3: And I turned it inside out and felt it inch by inch.} # fact: method
    buyer: The grey scale is on loan from an old student at the textile lab. If you do it that way, I'll accept what you find. # pose: relief
-
-> missing_photo

=== missing_photo ===
buyer: You have my two photos. If something is missing, say so.
coach: Which two did she send? Which one did she not?
+ [One is missing, the labels: the dye-lot numbers of both pieces, side by side. Threads and lengths I can see clearly. # id: d1 # move: {variant == 2:evidence|mishear} # why: {variant == 2:Threads and lengths she sent, only the shade has no proof; a picture of the dye lots settles it without argument.|She never sent the lengths, yet you say you can see them; and the one that is really missing goes unasked.}]
    {variant == 2:
        -> photo_found
    - else:
        -> photo_wrong
    }
+ [One is missing, the threads: the inside, close up, where they come out. Shade and lengths I can see clearly. # id: d2 # move: {variant == 3:evidence|mishear} # why: {variant == 3:Shade and lengths she sent, only the threads are missing; the root shows whether they were left uncut or never locked.|{variant == 1:She has not sent the lengths yet, and you say you can see them; that is the very one missing.|She has not sent the shade yet, and you say you can see it; the threads you already had.}}]
    {variant == 3:
        -> photo_found
    - else:
        -> photo_wrong
    }
+ [One is missing, the lengths: the rule along the edge, with the reading in it. Threads and shade I can see clearly. # id: d3 # move: {variant == 1:evidence|mishear} # why: {variant == 1:Threads and shade she sent, only the lengths are missing; asking for one is enough and spares her the rest.|{variant == 2:She has not sent the shade yet, and you say you can see it; the lengths you already had.|She has not sent the threads yet, and you say you can see them; the lengths you already had.}}]
    {variant == 1:
        -> photo_found
    - else:
        -> photo_wrong
    }
+ [To save you coming back, could you take all three again? Good light, ruler in the picture, and I'll file them in one go. # id: d4 # move: mishear # why: It is kindly meant, but two she has sent already; asked again, she concludes nobody looked.]
    buyer: The two I sent: did you not look, or not keep them? # pose: sigh
    buyer: I don't run the same experiment twice.
    -> verdict

=== photo_found ===
~ knows_hint = 1
{variant:
- 1:
    buyer: Done. Left and right, one each.
    buyer: I noticed something else. The care label is in the right seam, and all the extra length is below it. Above the label the two sides are equal. # fact: hint
- 2:
    buyer: Done. One ends in 0412, the other in 0427.
    buyer: I noticed something else. The creases differ too: one was folded in three, one in four. As if each had been pulled from a different pack. # fact: hint
- 3:
    buyer: Done. You see, all {ends} are at the two ends of the zip.
    buyer: I drew one gently and three stitches came undone. It is not that nobody trimmed them. The stitching was never locked. # fact: hint
}
-> verdict

=== photo_wrong ===
buyer: Count the two I sent. One of the photos you "see clearly" I never sent at all. # pose: sneer
buyer: Leave the one you asked for.
-> verdict

=== verdict ===
buyer: Back to my question. Which passes, and which does not?
coach: The three limits are in your brief. Hold her three figures against them.
+ [The threads fail: our limit is 10 mm. Shade and length are within limits, and I'd be wrong to call those faulty. # id: e1 # move: {variant == 3:explain|mishear} # why: {variant == 3:43 mm against 10, and grade 4 is exactly on the line; owning the one and daring to pass the others is what she asked for.|The threads are not over 10 mm, so the verdict is wrong; and the one that really fails has been let through.}]
    {variant == 3:
        -> verdict_right
    - else:
        -> verdict_wrong
    }
+ [The length fails: the limit is 10 mm and yours is over. Threads and shade pass, and I won't sweeten that. # id: e2 # move: {variant == 1:explain|mishear} # why: {variant == 1:13 mm against 10, the other two inside their limits; set out one by one, she can check it herself.|The lengths are less than 10 mm apart, so the verdict is wrong; and the one that really fails has been passed.}]
    {variant == 1:
        -> verdict_right
    - else:
        -> verdict_wrong
    }
+ [All three got past us and I apologise. However large or small, every one is our responsibility, you can rest assured. # id: e3 # move: apologise, cave # why: She asked which, and the answer is all; admitting what passes shows nobody compared, and she has no use for that apology.]
    buyer: You admit to the ones that pass? Then you haven't compared. # pose: sneer
    buyer: I'm not short of apologies. I'm short of someone to check the figures.
    -> your_turn
+ [The shade fails: our limit is grade 4 and you read lower. Threads and length pass, and I'm telling you as it is. # id: e4 # move: {variant == 2:explain|mishear} # why: {variant == 2:Grade 3 against grade 4, the other two figures under 10 mm; with a limit and a number she can check it herself.|The shade is not below grade 4, so the verdict is wrong; and the one that really fails has been passed.}]
    {variant == 2:
        -> verdict_right
    - else:
        -> verdict_wrong
    }

=== verdict_right ===
~ knows_presale = 1
buyer: A limit, a number, a comparison. The first thing today that sounds like an answer. # pose: relief
{variant:
- 1:
    buyer: Then I'll tell you something too. Before ordering I asked you how far apart left and right side seams may be.
    buyer: The reply was "flawless workmanship, buy with your eyes shut". I bought with mine open, all the same. # fact: presale
- 2:
    buyer: Then I'll tell you something too. Before ordering I asked you whether both panels are cut from one bolt.
    buyer: The reply was "only fine fabrics here, order with confidence". Was that my question? # fact: presale
- 3:
    buyer: Then I'll tell you something too. Before ordering I asked you whether the threads inside are locked off.
    buyer: The reply was "quality is absolutely solid". Solid: does that mean locked, or not? # fact: presale
}
-> your_turn

=== verdict_wrong ===
{variant:
- 1:
    buyer: 13 is more than 10. 8 is less than 10. 4 to 5 is above 4. # pose: sigh
    buyer: It is the length that fails. I have solved this one myself.
- 2:
    buyer: 7 and 6 are both under 10. Grade 3 is below grade 4. # pose: sigh
    buyer: It is the shade that fails. I have solved this one myself.
- 3:
    buyer: 43 is more than 10. 4 is less than 10. Grade 4 is not below grade 4. # pose: sigh
    buyer: It is the threads that fail. I have solved this one myself.
}
-> your_turn

=== your_turn ===
{anger > 11:
    buyer: We've come this far and I'm a little tired of it. Have you anything else to say?
- else:
    buyer: We've come this far. How do you see it?
}
coach: Why does she care about this one point so much? Do you know yet?
+ [That bit beyond the limit, how does it get in your way? What is it for, if you don't mind my asking? # id: g1 # move: ask # why: Pass or fail is settled, but not what those millimetres mean to her; she only says it when asked.]
    -> reason
+ [Anyone would be upset, and I completely understand. Buyers as careful and thorough as you mean a lot to us. # id: g2 # move: empathise, template # why: Nobody has asked what she feels, so the understanding hangs in the air, and praising her care sounds like calling her fussy.]
    buyer: Understand what? You haven't asked what I use it for. # pose: sneer
    -> what_now
+ [You asked the right thing before ordering and got a nice phrase, not an answer. I'm sorry. That one is on us. # id: g3 # move: apologise, own # needs: presale # why: The fault is in the goods, but what rankles is the question nobody answered; owning that one is worth ten general regrets.]
    {knows_presale == 1:
        -> reason
    - else:
        buyer: I haven't mentioned asking anything before ordering. Are you guessing? # pose: sneer
        -> what_now
    }
+ [We've sold over ten thousand and hardly any come back; regulars praise the workmanship. Yours was just bad luck, such a pity. # id: g4 # move: boast # why: She is holding the one that went wrong; ten thousand of other people's only make her trust you less.]
    buyer: Of the ten thousand, how many were measured? # pose: sneer
    -> what_now

=== reason ===
~ knows_reason = 1
{variant:
- 1:
    buyer: My right shoulder was operated on. It sits 10 mm lower than the left. Add 13 mm on the right and the hem is 23 mm out. # pose: sigh
    buyer: On the 25th my first class comes back, forty years after they left school, and there will be a photograph. I stand in the middle. # fact: reason
- 2:
    buyer: On Saturday, the 24th, some neighbours' children come for a small lesson. Drawn together, the curtains are my screen for spots of light. # pose: neutral
    buyer: One colour on the left, another on the right. When they ask whether the light changed or the cloth, what do I say? # fact: reason
- 3:
    buyer: My daughter is coming to stay with her three-month-old. This is for their bed. # pose: sigh
    buyer: Last month a thread inside a sock wound itself round his toe. They ended up in hospital. That's why I feel every inch. # fact: reason
}
-> what_now

=== what_now ===
{knows_reason == 1:
    buyer: So that is how things stand.
- else:
    buyer: Very well. What happens next, in your view?
}
coach: What does she want, and by when? Has she said?
+ [I'll replace it right now, it goes out today, and you can keep the old one too. Just stay in and wait for it. # id: h1 # move: timeline, cave # why: Generous, but she was never asked; new goods nobody has checked are the same problem as the ones she holds.]
    buyer: And who has looked at the new one? Unchecked, how is it different from what I have here? # pose: sigh
+ [How would you like this to end? Tell me what would count as right, and the latest day you need it, and I'll see what we can do. # id: h2 # move: wish # why: Two things are still unknown, what she must see and by which day; only the question brings them out.]
    -> wish_told
+ [Return, exchange or part refund, all three are open to you. Pick one and I'll have it done today, no more waiting. # id: h3 # move: options, template # why: It looks like a choice, but it is the list anyone gets, and what she wants is not on it.]
    buyer: That is a menu. You haven't asked what I'd like to eat, or when. # pose: sneer
+ [I'm truly touched by the care you take. I'll talk to the mill: the whole batch redone, and not one more like it, ever. # id: h4 # move: empathise, overpromise # why: The mill is not yours to command, and she remembers; what is promised here will be checked.]
    buyer: Is the mill under you? # pose: smirk
    buyer: If not, don't speak for it.
-
-> two_ways

=== wish_told ===
~ knows_wish = 1
{trust > 7:
    buyer: Since you asked, I can be plain about it. # pose: relief
}
{variant:
- 1:
    buyer: I don't want money. An exchange is fine, but measure it first, send me the figures, and ship when I say yes.
    buyer: In my hands by the 24th will do. # fact: wish
- 2:
    buyer: I don't want money, and a little lighter or darker is all the same to me. Two panels from one dye lot; show me the labels, and ship when I say yes.
    buyer: I need to hang them on the evening of the 23rd. # fact: wish
- 3:
    buyer: The baby sleeps in that bed on the evening of the 22nd. I need a cover I trust on it before then. After that the best one is no use.
    buyer: I do like the cloth. It's soft. I'd be a little sorry to send it back. # fact: wish
}
-> two_ways

=== two_ways ===
{knows_wish == 0:
    buyer: Make me a proposal, then. I'm listening.
- else:
    buyer: Can that be done?
}
coach: What must she see? Out tomorrow and two days on the road: does that meet her day?
+ [Two ways: a tailor near you sews it firm, you send the bill, and it's refunded on the order by 4 tomorrow; or return it, freight on us. # id: r1 # move: {variant == 3:options, timeline|mishear} # needs: wish # why: {variant == 3:A new one comes on the 23rd, too late for the 22nd; a tailor is in time, and she is sorry to part with the cloth, so both ways fit her days.|{variant == 1:Once a tailor unpicks knitwear it runs, and what she asked for is a measured exchange.|No tailor can change a shade; she wants two panels from one dye lot.}}]
    {variant == 3 && knows_wish == 1:
        -> deal_done
    - else:
        -> deal_missed
    }
+ [Two ways: a new one matched from one dye lot, label photos by 4 tomorrow, shipped on your yes, there on the 23rd; or return it, freight on us. # id: r2 # move: {variant == 2:options, timeline|mishear} # needs: wish # why: {variant == 2:She wants to see labels and to hang them on the evening of the 23rd; this meets both, and the warehouse can keep that time.|{variant == 1:Dye lots are not her concern; she wants to see how long the two sides are.|It comes on the 23rd and the baby sleeps there on the 22nd; the best match is a day late.}}]
    {variant == 2 && knows_wish == 1:
        -> deal_done
    - else:
        -> deal_missed
    }
+ {knows_wish == 1} [Two ways: the mill makes one specially for you, within 2 mm all over, and at your door before the 22nd; or a full refund, and you keep what you have. # id: r3 # move: options, overpromise # why: The mill takes whole batches only, and neither 2 mm nor the 22nd is in your hands; the handsomest offer has to be taken back tomorrow.]
    ~ mill = 1
    buyer: 2 mm? Before the 22nd? # pose: smirk
    buyer: If you dare write it, I dare note it. The first way. # promise: mill-made
    -> repair
+ {knows_wish == 0} [I never asked: what outcome do you want, and what is the latest day you need it? Tell me exactly, and I'll have it arranged by 4 tomorrow. # id: r4 # move: wish # why: Late asking beats guessing; now what she wants and by when is on paper.]
    ~ knows_wish = 1
    ~ deal = 1
    {variant:
    - 1:
        buyer: You might have asked sooner. No money: an exchange, measured first, figures to me, shipped on my yes, here by the 24th. # fact: wish
    - 2:
        buyer: You might have asked sooner. No money: two panels from one dye lot, labels to me, shipped on my yes, hung on the evening of the 23rd. # fact: wish
    - 3:
        buyer: You might have asked sooner. The baby sleeps there on the evening of the 22nd, so posting a new one is too late. The tailor downstairs can sew it; I send the bill, you refund it. # fact: wish
    }
    buyer: 4 tomorrow. I'll be waiting. # promise: by-four
    -> next_day
+ [Two ways: we open stock and measure one that fits, figures to you by 4 tomorrow, shipped on your yes, there on the 23rd; or return it, freight on us. # id: r5 # move: {variant == 1:options, timeline|mishear} # needs: wish # why: {variant == 1:Measured first, her yes, before the 24th: all three things she named are in it, and all of them the warehouse can do.|{variant == 2:The lengths pass already and that is what you offer to measure; the one dye lot she asked for is missing.|It comes on the 23rd and the baby sleeps there on the 22nd; the finest measuring is a day late.}}]
    {variant == 1 && knows_wish == 1:
        -> deal_done
    - else:
        -> deal_missed
    }

=== deal_done ===
~ deal = 1
{variant:
- 1:
    buyer: The first way. 4 tomorrow; I'll wait for your figures. # pose: relief # promise: by-four
- 2:
    buyer: The first way. 4 tomorrow; I'll wait for your labels. # pose: relief # promise: by-four
- 3:
    buyer: The first way. There's a tailor downstairs; you'll have the bill tomorrow morning. 4 o'clock, I've noted it. # pose: relief # promise: by-four
}
-> next_day

=== deal_missed ===
{knows_wish == 0:
    buyer: I haven't said what I want, and you've laid out two roads already. # pose: sigh
- else:
    {variant:
    - 1:
        buyer: Not that. I want both sides equal, measured where I can see it, then shipped. # pose: sigh
    - 2:
        buyer: Not that. I want two panels from one dye lot, the labels shown to me, then shipped. # pose: sigh
    - 3:
        buyer: On the 23rd? The baby is in that bed on the 22nd. # pose: sigh
    }
}
buyer: Let's stop here for today. Think it over and give me a definite answer tomorrow.
-> repair

=== next_day ===
{variant:
- 1:
    system: The 21st, 3.30 pm. Warehouse slip: two opened{knows_method == 1:, done the buyer's way}. First one, sides 9 mm apart; second one, 3 mm. Photos attached. # phase: followup
- 2:
    system: The 21st, 3.30 pm. Warehouse slip: one pair matched, both labels end in 0427{knows_method == 1:, done the buyer's way}; grey scale 4 to 5; lengths 8 mm apart. Photos attached. # phase: followup
- 3:
    system: The 21st, 3.30 pm. Ms Lin sent the tailor's bill this morning, ¥18, not refunded yet. Warehouse slip: 12 of the same batch checked{knows_method == 1:, done the buyer's way}; 3 with long threads in the same place, taken off sale. # phase: followup
}
coach: What was promised yesterday? And what does the slip say?
+ [{variant == 1:Two measured your way: one is 8 mm apart, passed over; one is 2 mm, photo here. Shall I ship this one?|{variant == 2:A pair, seen your way: both lot 0427, grade 4 to 5; 8 mm apart in length, since you'd want to know. Shall I ship?|Checked your way: 3 of the batch, 1 like yours, pulled. The tailor's ¥12 has just gone back to your order.}} # id: f1 # move: {variant == 2:follow_up|mishear} # needs: method # why: {variant == 2:Before 4, labels and grade as on the slip, and the 8 mm she never asked about said first.|The slip was misread; exact figures were promised, and a miscopied one is as good as none.}]
    {variant == 2:
        -> promise_kept
    - else:
        -> promise_wrong
    }
+ [I picked you the very best, beautifully made, everyone in the warehouse says so. It has just gone out and comes in two days. # id: f2 # move: timeline, boast # why: {variant == 3:She said a new one comes too late, and the refund you promised was not made; "beautifully" does not stand in for it.|It was to go when she said yes, and it went without; "the very best" is not a number she can check.}]
    {variant == 3:
        buyer: I said I can't wait for a new one. And the tailor's ¥18? # pose: sneer # broken: by-four
    - else:
        buyer: It was to ship when I said yes. # pose: sneer # broken: by-four
        buyer: "The very best" is how much?
    }
    -> record_problem
+ [{variant == 1:Two measured your way: one is 9 mm apart, passed over; one is 3 mm, photo here. Shall I ship this one?|{variant == 2:A pair, seen your way: both lot 0412, grade 4; 9 mm apart in length, since you'd want to know. Shall I ship?|Checked your way: 12 of the batch, 3 like yours, pulled. The tailor's ¥18 has just gone back to your order.}} # id: f3 # move: {variant == 2:mishear|follow_up} # needs: method # why: {variant == 2:Lot and grade on the slip were misread; exact ones were promised, and miscopied ones are as good as none.|{variant == 1:Before 4, and the 9 mm that was passed over is reported too; that is what she values most.|Refunded before 4, the right sum, and she hears how many of the batch were the same instead of being told hers was the only one.}}]
    {variant == 2:
        -> promise_wrong
    - else:
        -> promise_kept
    }
+ {knows_method == 1} [Ms Lin, you've been on my mind all day and I know you're waiting. The warehouse is busy; you'll hear the moment I do. # id: f4 # move: empathise, stall # why: The slip is at hand and 4 o'clock was promised; being on your mind does not stand in for a figure.]
    buyer: It's past four. # pose: sneer # broken: by-four
    buyer: "On my mind" has no unit either.
    -> record_problem
+ {knows_method == 0} [{variant == 1:The slip as it stands: two opened, 9 mm and 3 mm apart. It doesn't say how; I'll ask. Which shall I ship?|{variant == 2:The slip as it stands: a pair, lot 0427, 4 to 5, 8 mm apart. It doesn't say how; I'll ask. Shall I ship?|The slip as it stands: 12 checked, 3 with long threads. It doesn't say how; I'll ask. Your ¥18 has just gone back.}} # id: f5 # move: evidence # why: The figures are true and the time was kept; but nobody asked for her method yesterday, so the two sets do not quite meet.]
    -> promise_kept

=== promise_kept ===
~ kept = 1
{knows_method == 0:
    buyer: You never asked my method yesterday, so I half believe it for now. # pose: neutral
}
{variant:
- 1:
    buyer: You reported the 9 mm one as well. I'll remember that. Ship the 3 mm one; the courier can take the old one back. # pose: relief # kept: by-four
- 2:
    buyer: I'd have found the 8 mm myself. You said it first, and that makes a difference. Ship them; the courier can take the old ones back. # pose: relief # kept: by-four
- 3:
    buyer: The ¥18 is here. And it's right that you pulled those 3, before they reach somebody else's child. # pose: relief # kept: by-four
}
-> record_problem

=== promise_wrong ===
{variant:
- 1:
    buyer: I read the ruler in the photos: 9 and 3. You wrote 8 and 2. # pose: sneer # broken: by-four
- 2:
    buyer: I read the labels in the photos: 0427. You wrote 0412. # pose: sneer # broken: by-four
- 3:
    buyer: The bill says ¥18. You wrote ¥12. # pose: sneer # broken: by-four
}
buyer: 4 o'clock came. The right figure did not.
-> record_problem

=== repair ===
{mill == 1:
    system: The 21st, 3.30 pm. The mill's answer: no single pieces, and no machine there sews to 2 mm. # phase: followup # broken: mill-made
- else:
    system: The 21st, 3.30 pm. Ms Lin's chat is still open, and yesterday's definite answer has not been given. # phase: followup
}
coach: What can you really do for her at this point?
+ [It's stuck at the {mill == 1:mill|warehouse} and I've chased it several times. The process is theirs, we have no say in it; please bear with us. # id: q1 # move: shift # why: She bought from the shop, so who it is stuck with is the shop's affair; pushed away, she is left with nothing.]
    buyer: I don't remember paying the {mill == 1:mill|warehouse}. # pose: sneer
    -> record_problem
+ [I'm so sorry we let you down. We'll refund you in full and you keep what you have. I hope that makes up for it a little. # id: q2 # move: apologise, cave # why: She never wanted something for nothing; money closes the chat and leaves her question open.]
    buyer: I'm not here for a free {variant == 1:cardigan|{variant == 2:pair of curtains|quilt cover}}. # pose: sigh
    -> record_problem
+ [Give me two more days and I'll see to it in person. I promise you'll be satisfied, and this time nothing will slip. # id: q3 # move: overpromise # why: Yesterday's word is still hanging and here is another; in two days her day has passed as well.]
    buyer: {mill == 1:You used that tone yesterday.|Two more days and the day I need it is gone.} # pose: sneer
    -> record_problem
+ [Yesterday I {mill == 1:promised more than we can do|missed what you were asking}, and that was my mistake. What I can do is a return, freight on us, form ready. # id: q4 # move: own # why: What cannot be done is taken back, what can be done is on the table; at least she knows where she stands.]
    ~ mended = 1
    buyer: "It can't be done" is something I can believe. # pose: sigh
    buyer: A return, then.
    -> record_problem

=== record_problem ===
system: The chat is over; the service record is due. # phase: record
system: Record: problem # field: problem
coach: Whoever takes over reads this line only. Which of the three fails?
+ [Length over 10 mm, fails; the other two pass, readings attached. # id: k1 # move: {variant == 1:record|mishear} # why: {variant == 1:Which one fails, what the limit is, how the others stand: nobody need ask her again.|The lengths are within the limit; record the wrong one and the next agent starts over with her.}]
+ [Buyer unhappy with make and shade; explained patiently, calm now. # id: k2 # move: template # why: There is not a figure in it; whoever reads it knows what they knew before.]
+ [Shade under grade 4, fails; the other two pass, readings attached. # id: k3 # move: {variant == 2:record|mishear} # why: {variant == 2:Which one fails, what the limit is, how the others stand: nobody need ask her again.|The shade is not below grade 4; record the wrong one and the next agent starts over with her.}]
+ [Threads over 10 mm, fail; the other two pass, readings attached. # id: k4 # move: {variant == 3:record|mishear} # why: {variant == 3:Which one fails, what the limit is, how the others stand: nobody need ask her again.|The threads are within the limit; record the wrong one and the next agent starts over with her.}]
-
-> record_cause

=== record_cause ===
system: Record: cause # field: cause
coach: There was something she noticed. Do you remember it?
+ [Cause unclear as yet; passed to quality control, to be filled in when they have a finding. No guesses. # id: l1 # move: {knows_hint == 1:stall|escalate} # why: {knows_hint == 1:She pointed to the very spot; write "unclear" and the trail ends with you.|What was not learnt is not invented, and someone who can see the goods will look; that is sound.}]
+ [Extra length lies below the care label, maybe stretched when sewn in. Buyer's finding, sent to the mill. # id: l2 # move: {variant == 1:record|mishear} # needs: hint # why: {variant == 1:She traced it to the label, and the mill can start at that very spot; this is what her criticism is worth.|That is not the spot she found, and the mill will look in the wrong place.}]
+ [Threads sit where the seam ends, stitching maybe not locked. Buyer's finding, sent to the mill to check. # id: l3 # move: {variant == 3:record|mishear} # needs: hint # why: {variant == 3:The three stitches that came undone show that it happens at the finish, and the mill can start there.|That is not the spot she found, and the mill will look in the wrong place.}]
+ [Two pieces from different lots, maybe picked from two packs. Buyer's finding, sent to the warehouse. # id: l4 # move: {variant == 2:record|mishear} # needs: hint # why: {variant == 2:The creases are her discovery, and the warehouse can start at the picking.|That is not the spot she found, and the warehouse will look in the wrong place.}]
-
-> record_next

=== record_next ===
system: Record: next step # field: next
coach: What does she need it for? On which day?
+ [{deal == 1:Evening of the 23rd: ask if they hang; lesson for the children on the 24th.|22nd: check the refund came; she has a lesson for the children on the 24th.} # id: m1 # move: {variant == 2:record|mishear} # needs: reason # why: {variant == 2:With the day and the use written down, the call comes before she needs them and not after.|Not her day and not her use; ask her that and you look foolish.}]
+ [{deal == 1:Noon on the 22nd: ask if the seam holds; the grandson sleeps on it that night.|22nd: check the refund came; she has a bed to make up for her grandson.} # id: m2 # move: {variant == 3:record|mishear} # needs: reason # why: {variant == 3:With the day and the use written down, the call comes before the child is put to bed.|Not her day and not her use; ask her that and you look foolish.}]
+ [{deal == 1:Three days after delivery: satisfaction call, and ask her to add a review.|Three days after the refund: satisfaction call, and ask her to add a review.} # id: m3 # move: template # why: Everybody gets one on day three; it has nothing to do with the day she needs it or whether it serves.]
+ [{deal == 1:23rd: ask if it came and how the sides compare; class photo on the 25th.|22nd: check the refund came; she needs something for the class photo, 25th.} # id: m4 # move: {variant == 1:record|mishear} # needs: reason # why: {variant == 1:With the day and the use written down, the call comes before the photograph.|Not her day and not her use; ask her that and you look foolish.}]
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
    system: Evening of the 25th.{knows_hint == 1: The mill looked at the label step and found 4 more in the same batch.}
    buyer: The photograph is taken. The hem is still 10 mm low. That is my shoulder, not the cardigan. # pose: relief
    buyer: I measured the buttons too: 7 of them, the spacing within 1 mm. That one deserves praise. # ending: measured, good
- 2:
    system: Evening of the 24th.{knows_hint == 1: The warehouse looked at the picking; from now on a pair stays in one pack.}
    buyer: The lesson is over. The spot of light went from left to right, and not one child asked about the cloth. # pose: relief
    buyer: I measured the hooks too: 12 a side, the spacing within 1 mm. That one deserves praise. # ending: measured, good
- 3:
    system: Night of the 22nd.{knows_hint == 1: The mill replied: from now on three more back-stitches at each end of the zip.}
    buyer: The baby is asleep. I tugged at both ends the tailor sewed. They don't budge. # pose: relief
    buyer: I measured again after the first wash: it shrank less than 5 mm. That one deserves praise. # ending: measured, good
}
-> END

=== ending_fair ===
{mended == 1:
    buyer: The refund is here, and no freight taken off. # pose: neutral
- else:
    buyer: Well, the matter is closed. # pose: neutral
}
buyer: Before my next order I'll ask for the numbers again. If someone can tell me, I'll buy. # ending: closed-cool, fair
-> END

=== ending_poor ===
buyer: I filled in the return form myself. Reason: three lines, three numbers. # pose: sigh
buyer: I read through what you wrote these two days. Not much of it can be checked against anything. # ending: returned, poor
-> END
