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
    system: Order card: one wool cardigan, oatmeal, ¥368 paid, signed for on the 19th. Today is the 20th, 5 pm.
- 2:
    system: Order card: one pair of linen-cotton curtains, grey-blue, ¥452 paid, signed for on the 19th. Today is the 20th, 5 pm.
- 3:
    system: Order card: one washed-cotton quilt cover, off-white, ¥239 paid, signed for on the 19th. Today is the 20th, 5 pm.
}
buyer: Good afternoon, my name is Lin. {variant == 1:The cardigan|{variant == 2:The curtains|The quilt cover}} came yesterday. I have looked, and I have measured. # pose: neutral
buyer: There are three points. I'll take them in order.
buyer: First, thread ends. There are {ends} of them {variant == 1:on the inside|{variant == 2:on the back of the hem|on the inside}}, the longest {longest} mm.
coach: She said there are three points. Which one has she got to?
+ [Threads are easy: snip them close with nail scissors and you'd never know. What are the other two? # id: a1 # move: interrupt # why: She has given one number and asked for nothing yet, and the verdict is in; nobody has even seen whether those threads can be cut.]
    buyer: I haven't asked what to do yet, and you have answered. {variant == 3:Nor have you seen whether they can be cut.} # pose: sigh
    buyer: Let me finish, please.
+ [Hello Ms Lin, I'm sorry for the trouble. Could you give me your order number and I'll check right away? # id: a2 # move: apologise, mishear # why: The order card is on the screen; asking her for the number tells her nobody is looking at it.]
    buyer: I opened this chat from the order. The number should be on your side. # pose: sigh
    buyer: I'll go on.
+ [I've got the first one down. Take your time with the second and third, then I'll answer each in turn. # id: a3 # move: acknowledge # why: She has numbered her points herself; let her reach three and all the figures are on the table.]
    buyer: Good. Then I'll finish. # pose: neutral
+ [Loose threads are a nuisance. I can put in for ¥10 back, or post you a thread snipper. Which would you like? # id: a4 # move: options, interrupt # why: One point out of three and there is already a price; she wonders whether the other two will be heard at all.]
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
    buyer: Second, shade. Side by side, the two panels differ. Against a grey scale: grade 3.
    buyer: Third, length. One panel 2612 mm, the other 2606. A difference of 6 mm.
    buyer: Two photos for now: one of the threads, one of the lengths.
- 3:
    buyer: Second, shade. Front and back differ a little. Against a grey scale: grade 4.
    buyer: Third, length. Of the two long edges, one is 2002 mm, the other 1998. A difference of 4 mm.
    buyer: Two photos for now: one of the shade, one of the lengths.
}
buyer: I have just one question. By your own standard, which of these passes and which does not?
coach: She gave several figures. Check the ones in each reply, one by one.
+ [With machine-made goods, threads, shade and length always vary a bit. It hardly ever matters in use, so please don't worry. # id: b1 # move: excuse # why: She gave millimetres and a grade; "a bit" wipes out every measurement she took.]
    buyer: "A bit" is how much? # pose: sneer
    buyer: I gave you numbers.
+ [Reading it back: {variant == 2:7|{ends}} thread ends, longest {variant == 2:9|{longest}} mm; shade grade {variant == 1:4 to 5|{variant == 2:3|4}}; lengths {gap} mm apart. {variant == 2:Let me go through what passes, one by one.|You're asking which one fails.} # id: b2 # move: {variant == 2:mishear|paraphrase} # why: {variant == 2:She said 9 ends and 7 mm, and they came back swapped; with someone who measures, one wrong figure puts everything after it in doubt.|Her figures come back as she gave them, and her question with them; she need not say it twice.}]
    {variant == 2:
        buyer: The other way round. 9 ends, the longest 7 mm. # pose: sigh
        buyer: If the copying goes wrong, I do worry about the rest.
    - else:
        buyer: Correct. Every figure. # pose: relief
    }
+ [You've looked so closely, and I do understand how you feel. Every point you raise matters to us, and we'll look into them all. # id: b3 # move: empathise, template # why: It sounds warm, but not one figure is picked up and her question is left standing; it would do for any buyer.]
    buyer: "Matters" has no unit. # pose: sneer
    buyer: I asked which one passes.
+ [As you gave it: {ends} thread ends, longest {variant == 3:34|{longest}} mm; shade grade {variant == 1:3 to 4|{variant == 2:3|4}}; lengths {gap} mm apart. {variant == 2:You want to know which one fails.|Let me go through what passes, one by one.} # id: b4 # move: {variant == 2:paraphrase|mishear} # why: {variant == 2:Her figures go down as she gave them, and her question with them; she need not say it twice.|{variant == 1:She said grade 4 to 5; a grade lower in the notes and what passes has turned into a failure.|She said 43 mm and 34 was written down; whoever copied it did not look twice.}}]
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
buyer: All this was measured {variant == 1:at my dining table|on my living-room floor}, not in a laboratory. How do you mean to check it?
coach: Do you know how she got her figures?
+ [Was it lying flat when you measured? Even a light pull gives you a few millimetres, so I do need to be sure. # id: c1 # move: interrogate # why: It is what an expert would ask, but the way it is put says "you probably got it wrong", and she hears that.]
    buyer: Are you asking me, or doubting me? # pose: sneer
    buyer: I taught physics for thirty-four years. The first lesson is reading a ruler.
+ [I take your word. I'll have the warehouse measure the same item, and you get the figures tomorrow morning to compare. # id: c2 # move: timeline, interrupt # why: Quick off the mark, but nobody has asked how she measured; two figures got in two ways cannot be compared.]
    buyer: Not yet. If you hang it and I lay it flat, how do we compare? # pose: sigh
    buyer: Settle the method first, or the measuring is wasted.
+ [A grey scale only counts in a proper light box. The trade doesn't really accept home readings, so I'll have it redone. # id: c3 # move: blunt # why: It may even be true, but "the trade doesn't accept" makes her an amateur playing at it; she asked how you would check, not whether she qualifies.]
    buyer: I have no light box, that is so. You could have said my grade won't do without telling me I'm an amateur. # pose: sneer
    buyer: Nor did you ask how I read it.
+ [How did you measure? How it lay, what light for the shade, how many times: tell me and we'll do the same here. # id: c4 # move: ask # why: It asks about the method, not about whether she was careful; once the methods match, the figures can be compared.]
    ~ knows_method = 1
    buyer: Laid flat overnight, steel rule, no pulling, each side three times and I take the middle value. Shade at ten in the morning by a north window.{variant == 3: And I turned it inside out and felt it inch by inch.} # fact: method
    buyer: The grey scale is on loan from an old student at the textile lab. If you do it that way, I'll accept what you find. # pose: relief
-
-> missing_photo

=== missing_photo ===
buyer: You have my two photos. If something is missing, say so.
coach: Which two did she send? Which one did she not?
+ [Don't cut the tags, don't wash it, leave it as it lies. Shoot the missing one straight on, on white, and send it at once. # id: d1 # move: command # why: Nothing wrong with what is asked, but all those orders hand her a task; and which photo is missing still goes unsaid.]
    buyer: You are setting me homework. # pose: sigh
    buyer: Four instructions, and not a word on which photo is missing.
    -> verdict
+ [{variant == 1:One is missing, the lengths: the rule along the edge, with the reading in it. Threads and shade I can see clearly.|{variant == 2:Just one to go, the lengths: rule along the edge, reading in view, if you would. Threads and shade came out beautifully.|Just one to go, the shade: front beside back, grey scale in view, if you would. Threads and lengths came out beautifully.}} # id: d2 # move: {variant == 1:evidence|mishear} # why: {variant == 1:Threads and shade she sent, only the lengths are missing; asking for one is enough and spares her the rest.|{variant == 2:She has not sent the shade yet, and you praise the picture; the lengths you already had.|She has not sent the threads yet, and you praise the picture; the shade you already had.}}]
    {variant == 1:
        -> photo_found
    - else:
        -> photo_wrong
    }
+ [Both came through nice and clear, thank you. For the one still to come, add a shot when it suits; any angle will do. # id: d3 # move: thank # why: Polite, and she need not redo anything; but without saying which one or where to point it, you get a photo and nothing more.]
    buyer: Which one that is you didn't say, nor where to point it. # pose: neutral
    buyer: I've taken one more. You have it.
    -> verdict
+ [{variant == 1:Just one to go, the threads: the inside, close up, if you would. The shade and the lengths came out beautifully.|{variant == 2:One is missing, the shade: both labels side by side, with the dye lots. Threads and lengths I can see clearly.|One is missing, the threads: the inside, close up, where they come out. Shade and lengths I can see clearly.}} # id: d4 # move: {variant == 1:mishear|evidence} # why: {variant == 1:She has not sent the lengths yet, and you praise the picture; that is the very one missing.|{variant == 2:Threads and lengths she sent, only the shade has no proof; a picture of the dye lots settles it without argument.|Shade and lengths she sent, only the threads are missing; the root shows whether they were left uncut or never locked.}}]
    {variant == 1:
        -> photo_wrong
    - else:
        -> photo_found
    }

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
buyer: Count the two I sent. One of those that "came out beautifully" I never sent at all. # pose: sneer
buyer: Never mind the one you asked for.
-> verdict

=== verdict ===
buyer: Back to my question. Which passes, and which does not?
coach: The three limits are in your brief. Hold her three figures against them.
+ [{variant == 1:The shade fails: our limit is grade 4 and you read 3 to 4, so that one's on us. Threads and length both pass.|{variant == 2:The shade fails: our limit is grade 4 and you read lower. Threads and length both pass; that's how it stands.|The shade fails: our limit is grade 4 and yours is right on it, so that one's on us. Threads and length both pass.}} # id: e1 # move: {variant == 2:explain|mishear} # why: {variant == 2:Grade 3 against grade 4, the other two figures under 10 mm; with a limit and a number she can check it herself.|{variant == 1:She said 4 to 5; heard a grade too low, what passes has failed, and the 13 mm that is over has been let through.|The limit is "no lower than 4", so a 4 passes; 43 mm is over the line and has been let through.}}]
    {variant == 2:
        -> verdict_right
    - else:
        -> verdict_wrong
    }
+ [By our own limit the {variant == 1:length is|{variant == 2:shade is|threads are}} slightly out. I'm not saying you measured wrong, but it's still well within the national standard. # id: e2 # move: argue # why: The first half is the answer she wanted; the second swaps the ruler. She asked about your standard and hears that missing it does not count.]
    buyer: I asked about your limit, and you reached for another ruler. # pose: sneer
    buyer: If you may change rulers until it passes, what is the limit for?
    -> your_turn
+ [{variant == 1:The length fails: the limit is 10 mm and yours is over. Threads and shade pass, and I won't dress that up.|{variant == 2:The threads fail: our limit is 10 mm and yours are over, so that one's on us. Shade and length both pass.|The threads fail: the limit is 10 mm and yours are over. Shade and length are inside theirs; that's the plain fact.}} # id: e3 # move: {variant == 2:mishear|explain} # why: {variant == 1:13 mm against 10, the other two inside their limits; set out one by one, she can check it herself.|{variant == 2:The longest thread is 7 mm, inside the 10; grade 3 is below 4 and has been let through.|43 mm against 10, and grade 4 is exactly on the line; owning the one and daring to pass the others is what she asked for.}}]
    {variant == 2:
        -> verdict_wrong
    - else:
        -> verdict_right
    }
+ [All three got past us and I apologise. Large or small, every one of them is on us. We won't try to talk our way out. # id: e4 # move: apologise, cave # why: She asked which, and the answer is all; admitting what passes shows nobody compared, and she has no use for that apology.]
    buyer: You admit to the ones that pass? Then you haven't compared. # pose: sneer
    buyer: I'm not short of apologies. I'm short of someone to check the figures.
    -> your_turn

=== verdict_right ===
~ knows_presale = 1
buyer: A limit, a number, a comparison. The first thing today that sounds like an answer. # pose: relief
{variant:
- 1:
    buyer: Then I'll tell you something too. Before ordering I asked your shop how far apart the left and right seams may be.
    buyer: The reply was "flawless workmanship, buy with your eyes shut". I bought with mine open, all the same. # fact: presale
- 2:
    buyer: Then I'll tell you something too. Before ordering I asked your shop whether both panels are cut from one bolt.
    buyer: The reply was "only fine fabrics here, order with confidence". Was that my question? # fact: presale
- 3:
    buyer: Then I'll tell you something too. Before ordering I asked your shop whether the threads inside are locked off.
    buyer: The reply was "quality is rock solid". Rock solid: does that mean locked, or not? # fact: presale
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
+ [What would that difference spoil for you? What did you buy it for, if you don't mind my asking? # id: g1 # move: ask # why: {knows_presale == 1:The right thing to ask, and she is willing; but she has only just told you about that question before ordering, and it deserved a word first.|Pass or fail is settled, but not what that difference means to her; she only says it when asked.}]
    buyer: You ask, so I'll tell you. # pose: neutral
    -> reason
+ [Anyone would be upset, and I completely understand. Buyers as careful as you mean a great deal to us. # id: g2 # move: empathise, template # why: Nobody has asked what she feels, so the understanding hangs in the air, and praising her care sounds like calling her fussy.]
    buyer: Understand what? You haven't asked what I use it for. # pose: sneer
    -> what_now
+ [You asked the right thing before ordering and got a nice phrase, not an answer. I'm sorry, that's our fault. # id: g3 # move: apologise, own # needs: presale # why: The fault is in the goods, but what rankles is the question nobody answered; owning that one is worth ten general regrets.]
    {knows_presale == 1:
        buyer: That one I accept. Then let me tell you why I asked. # pose: relief
        -> reason
    - else:
        buyer: I haven't mentioned asking anything before ordering. Are you guessing? # pose: sneer
        -> what_now
    }
+ [{variant == 1:Wool drops if you hang it. I expect yours was on a hanger? Keep it flat next time and the sides will stay even.|{variant == 2:Linen-cotton fades easily. Did one panel get washed first, or sit in the sun? Wash both together next time.|Washed cotton sheds thread if you rub or tug at it. Go easy turning it out, and use a laundry bag the first time.}} # id: g4 # move: blame # why: {variant == 1:It sounds like friendly care advice and means she hung it out of shape; it came yesterday and was measured by today, with no time to hang.|{variant == 2:It sounds like friendly care advice and means she washed the colour out; it came yesterday, and nobody asked first.|It sounds like friendly care advice and means she pulled them out herself; it was 43 mm the day it arrived.}}]
    {variant:
    - 1:
        buyer: It went from the bag to the table. It has never been on a hanger. # pose: sneer
    - 2:
        buyer: The tags are still on. Not a drop of water has touched them. # pose: sneer
    - 3:
        buyer: 43 mm of thread, and I rubbed it out? # pose: sneer
    }
    buyer: A minute ago it failed your limit. Now it is my doing.
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
    buyer: My daughter is bringing my grandson to stay. He's eighteen months old. This is for their bed. # pose: sigh
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
+ [I'll replace it right now, it ships tomorrow, and there's no need to return the old one. Just sit back and wait for it. # id: h1 # move: timeline, cave # why: Generous, but she was never asked; new goods nobody has checked are the same problem as the ones she holds.]
    buyer: And who has looked at the new one? Unchecked, how is it different from what I have here? # pose: sigh
+ [How would you like this to end? Tell me what would count as right and the latest day you need it, and I'll see what we can do. # id: h2 # move: wish # why: Two things are still unknown, what she must see and by which day; only the question brings them out.]
    -> wish_told
+ [A return, an exchange or a repair near you: we can do any of the three, at our cost. Tell me which and I'll start it today. # id: h3 # move: options # why: All three are real and the choice is hers; but what would make her trust it, and by which day, is still unasked, so none of them fits her dates.]
    buyer: Three options, understood. Why I should trust what you send, and which day it comes, is not on the list. # pose: neutral
+ [There's a new version just out, closer stitching, firmer cloth; I've sent the link. Pay the difference and it ships tomorrow. # id: h4 # move: overeager # why: The one in her hands is not settled and she is being sold the next; however well meant, it is a sales pitch.]
    buyer: We haven't settled the account on this {variant == 1:one|{variant == 2:pair|one}}, and you are selling me another. # pose: sneer
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
    buyer: My grandson sleeps in that bed from the evening of the 22nd. I need a cover I trust on it before then. After that the best one is no use.
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
+ [{variant == 1:Two options: we open stock tomorrow, send you the measurements by 4, ship on your yes, there on the 23rd; or return it, freight on us.|{variant == 2:Two options: we match a pair from one dye lot, labels to you by 4 tomorrow, shipped on your yes, there on the 23rd; or return, freight on us.|Two options: we go over one inside and out, photos to you by 4 tomorrow, shipped on your yes, there on the 23rd; or return it, freight on us.}} # id: r1 # move: {variant == 3:mishear|options, timeline} # needs: wish # why: {variant == 1:Measured first, her yes, before the 24th: all three things she named are in it, and all of them the warehouse can do.|{variant == 2:She wants to see labels and to hang them on the evening of the 23rd; this meets both, and the warehouse can keep that time.|However carefully it is gone over, it comes on the 23rd; he sleeps there on the 22nd, so it is a day late.}}]
    {variant != 3 && knows_wish == 1:
        -> deal_done
    - else:
        -> deal_missed
    }
+ [{variant == 1:I'm not refusing to exchange it. But once it's on, nobody would notice 13 mm; try it in the mirror first, it may save you sending it back.|{variant == 2:I'm not refusing to exchange them. But at two sides of a window no one compares one grade; hang them a few days first and see how you feel.|I'm not refusing to help. But cut close, the threads lie flat, and other buyers do just that; snip them, make the bed and see how you feel.}} # id: r2 # move: argue # why: {knows_wish == 1:She has just made plain what she wants and is asked to want less; however soft, it is a quarrel with her ruler.|Nobody has asked what she wants, and she is asked to mind less; however soft, it is a quarrel with her ruler.}]
    {knows_wish == 1:
        buyer: I have just said what I want, and you advise me not to want it. # pose: sneer
    - else:
        buyer: You haven't asked what I want, and you advise me not to want it. # pose: sneer
    }
    {variant:
    - 1:
        buyer: Whether anyone notices is for the person wearing it to say.
    - 2:
        buyer: Whether anyone compares is for the people looking to say.
    - 3:
        buyer: A thread that comes undone at a touch goes on coming undone after you cut it.
    }
    -> offer_again
+ {knows_wish == 1} [Two options: the mill makes one specially for you, not a flaw anywhere, at your door before the 22nd; or a full refund, and you keep what you have. # id: r3 # move: overpromise # why: The mill takes whole batches only, and the 22nd is not in your hands; the handsomest offer is the one that has to be taken back.]
    buyer: The mill will start its machines for me alone? And before the 22nd? # pose: smirk
    buyer: Tell me one thing that is yours to decide.
    -> offer_again
+ {knows_wish == 0} [I never asked: what outcome do you want, and what is the latest day you need it? Tell me exactly, I'll go by that and come back to you by 4 tomorrow. # id: r4 # move: wish # why: Late asking beats guessing; now what she wants and by when is on paper.]
    -> asked_late
+ [{variant == 1:Two options: quality control picks the best one tomorrow, certified and out by 4, there on the 23rd, no more waiting; or return it, freight on us.|{variant == 2:Two options: quality control matches the truest pair tomorrow, certified and out by 4, there on the 23rd; or return them, freight on us.|Two options: a tailor near you sews it firm, up to ¥30, you send the bill and it's refunded by 4 tomorrow; or return it, freight on us.}} # id: r5 # move: {variant == 3:options, timeline|mishear} # needs: wish # why: {variant == 1:"Best" and a certificate are nothing she can check; she asked to see the figures and say yes before it ships, and this skips both.|{variant == 2:Lighter or darker is all the same to her; one dye lot is what she wants, seen on two labels before she says yes, and a certificate shows neither.|A new one comes on the 23rd, too late for the 22nd; a tailor is in time, and she is sorry to part with the cloth, so both options fit her days.}}]
    {variant == 3 && knows_wish == 1:
        -> deal_done
    - else:
        -> deal_missed
    }

=== asked_late ===
~ knows_wish = 1
~ deal = 1
{variant:
- 1:
    buyer: You might have asked sooner. No money: an exchange, measured first, figures to me, shipped on my yes, here by the 24th. # fact: wish
- 2:
    buyer: You might have asked sooner. No money: two panels from one dye lot, labels to me, shipped on my yes, hung on the evening of the 23rd. # fact: wish
- 3:
    buyer: You might have asked sooner. My grandson sleeps there on the evening of the 22nd, so posting a new one is too late. The tailor downstairs can sew it; I send the bill, you refund it. # fact: wish
}
buyer: 4 tomorrow. I'll be waiting. # promise: by-four
-> next_day

=== deal_done ===
~ deal = 1
{variant:
- 1:
    buyer: The first one. 4 tomorrow; I'll wait for your figures. # pose: relief # promise: by-four
- 2:
    buyer: The first one. 4 tomorrow; I'll wait for your labels. # pose: relief # promise: by-four
- 3:
    buyer: The first one. There's a tailor downstairs; you'll have the bill tomorrow morning. 4 o'clock, I've noted it. # pose: relief # promise: by-four
}
-> next_day

=== deal_missed ===
{knows_wish == 0:
    buyer: I haven't said what I want, and you've laid out two options already. # pose: sigh
- else:
    {variant:
    - 1:
        buyer: The one I have came with a certificate too. Measure it, show me the figures, and ship when I say yes. # pose: sigh
    - 2:
        buyer: The pair I have came with a certificate too. I want one dye lot, the labels shown to me, and my yes before it ships. # pose: sigh
    - 3:
        buyer: On the 23rd? He is in that bed on the evening of the 22nd. # pose: sigh
    }
}
-> offer_again

=== offer_again ===
buyer: Once more, then. Think before you write.
coach: What was wrong with the last reply? Which of her words have you not picked up yet?
+ [I see what you mean. Let me talk to the warehouse and my manager about the best way, and I'll reply the moment we know. # id: s1 # move: stall # why: What is needed the shop can decide on its own; "the moment we know" is no time, and she wants a day and an hour.]
    buyer: What time is "the moment"? # pose: sneer
    -> put_off
+ {knows_wish == 1} [{variant == 1:I take that back. We open stock tomorrow, you get both sides in figures by 4, it ships on your yes and is there on the 23rd.|{variant == 2:I take that back. We match a pair from one dye lot, labels to you by 4 tomorrow, shipped on your yes, there on the 23rd.|I take that back. Have a tailor near you sew it firm, up to ¥30, send me the bill, and it's refunded by 4 tomorrow.}} # id: s2 # move: own, timeline # why: The wrong offer is withdrawn, and each thing she asked for goes in, with a day and a way the shop can decide itself.]
    ~ deal = 1
    {variant:
    - 1:
        buyer: This time you heard me. 4 tomorrow; I'll wait for your figures. # pose: neutral # promise: by-four
    - 2:
        buyer: This time you heard me. 4 tomorrow; I'll wait for your labels. # pose: neutral # promise: by-four
    - 3:
        buyer: This time you heard me. There's a tailor downstairs; you'll have the bill tomorrow morning. 4 o'clock, I've noted it. # pose: neutral # promise: by-four
    }
    -> next_day
+ {knows_wish == 0} [I answered before I asked. What outcome do you want, and what is the latest day? Tell me, and it's done by 4 tomorrow. # id: s3 # move: wish # why: Late asking beats a second guess; now what she wants and by when is on paper.]
    -> asked_late
+ [I'm truly sorry, I didn't understand. Let's do this: a full refund, and you keep what you have, by way of apology. # id: s4 # move: apologise, cave # why: She is not after something for nothing; money closes the chat, and {knows_wish == 1:nothing she listed gets done|nobody has yet asked what she wants}.]
    buyer: I'm not here for a free {variant == 1:cardigan|{variant == 2:pair of curtains|quilt cover}}. # pose: sigh
    -> put_off
+ [Opening and picking stock is all up to the warehouse and I have no say in it. I'll send you their rules so you can see. # id: s5 # move: shift # why: She bought from the shop, so how the warehouse plans its day is the shop's affair; a screenshot of rules leaves her where she was.]
    buyer: I don't remember paying the warehouse. # pose: sneer
    -> put_off

=== put_off ===
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
+ [{variant == 1:Two measured your way: one is 8 mm apart, so not that one; one is 2 mm, photo here. Shall I ship this one?|{variant == 2:A pair, checked your way: both lot 0427, grade 4 to 5; 8 mm apart in length, so you know. Shall I ship them?|Checked your way: 12 of the batch, just 1 like yours, pulled. The tailor's ¥28 has just gone back to your order.}} # id: f1 # move: {variant == 2:follow_up|mishear} # needs: method # why: {variant == 2:{knows_method == 1:Before 4, labels and grade as on the slip, and the 8 mm she never asked about said first.|The figures are the slip's, but you never asked how she does it; "your way" is an empty phrase.}|The slip was misread, and the figure came out prettier than it is; she has the {variant == 1:photos|bill} to compare.}]
    {variant == 2:
        {knows_method == 0:
            buyer: You never asked my method yesterday. My way, according to whom? # pose: sneer
        }
        -> promise_kept
    - else:
        -> figures_wrong
    }
+ [{variant == 3:We've been through the batch. Our stitching is sound as a rule, just the odd one. You'll get your tailor money, don't worry.|I've picked you the best-made {variant == 1:one|pair} in stock, everyone in the warehouse says so. Say the word and out it goes.} # id: f2 # move: boast # why: {variant == 3:She is waiting for ¥18 and a count; "sound as a rule" stands in for neither.|She is waiting for figures, and "best-made" cannot be checked; without a number there is nothing to say yes to.}]
    ~ boasted = 1
    {variant:
    - 1:
        buyer: How many millimetres is "best-made"? # pose: sneer
    - 2:
        buyer: Which dye lot is "best-made"? # pose: sneer
    - 3:
        buyer: How many is "the odd one"? And I have yet to see the tailor's ¥18. # pose: sneer
    }
    -> still_time
+ [{variant == 1:Two measured your way: one is 9 mm apart, so not that one; one is 3 mm, photo here. Shall I ship this one?|{variant == 2:A pair, checked your way: both lot 0427, grade 5; only 3 mm apart, a neat match. Shall I ship them?|Checked your way: 12 of the batch, 3 like yours, pulled. The tailor's ¥18 has just gone back to your order.}} # id: f3 # move: {variant == 2:mishear|follow_up} # needs: method # why: {variant == 2:The slip says 4 to 5 and 8 mm; prettier figures are not truer ones, and she has the photos to compare.|{knows_method == 1:{variant == 1:Before 4, and the 9 mm that was turned down is reported too; that is what she values most.|Refunded before 4, the right sum, and she hears how many of the batch were the same instead of being told hers was the only one.}|The figures are the slip's, but you never asked how she does it; "your way" is an empty phrase.}}]
    {variant == 2:
        -> figures_wrong
    - else:
        {knows_method == 0:
            buyer: You never asked my method yesterday. My way, according to whom? # pose: sneer
        }
        -> promise_kept
    }
+ {knows_method == 1} [Ms Lin, you've been on my mind and I know you're waiting. The warehouse is busy; you'll hear the moment I do. # id: f4 # move: empathise, stall # why: The slip is at hand and 4 o'clock was promised; being on your mind does not stand in for a figure.]
    buyer: It's past four. # pose: sneer # broken: by-four
    buyer: "On my mind" has no unit either.
    -> record_problem
+ {knows_method == 0} [{variant == 1:The slip as it stands: two opened, 9 mm and 3 mm apart. It doesn't say how; I'll ask. Which shall I ship?|{variant == 2:The slip as it stands: a pair, lot 0427, 4 to 5, 8 mm apart. It doesn't say how; I'll ask. Shall I ship?|The slip as it stands: 12 checked, 3 with long threads. It doesn't say how; I'll ask. Your ¥18 has just gone back.}} # id: f5 # move: evidence # why: The figures are true and the time was kept; but nobody asked for her method yesterday, so the two sets do not quite meet.]
    buyer: You never asked my method yesterday, so I half believe it for now. # pose: neutral
    -> promise_kept

=== figures_wrong ===
{variant:
- 1:
    buyer: I read the ruler in the photos: 9 and 3. You wrote 8 and 2. # pose: sneer
- 2:
    buyer: I read the photos: 8 mm apart, grade 4 to 5. You wrote 3 mm and grade 5. # pose: sneer
- 3:
    buyer: The bill says ¥18. You wrote ¥28. Too much is wrong as well. # pose: sneer
}
-> still_time

=== still_time ===
~ caught = 1
system: 3.40 pm.
buyer: It is not 4 yet. I'll wait for the right one.
coach: Exact figures by 4 were promised. Twenty minutes left; read the slip again.
+ [I was on several chats at once and typed too fast. It's right in the main and it's all in hand, so bear with me a moment. # id: t1 # move: excuse # why: You really are busy, but she is waiting for the figure and not the reason; "in the main" is the last thing she wants to hear.]
    buyer: And apart from the main? It's four. # pose: sneer # broken: by-four
    -> record_problem
+ [You do read closely. To be fair, though, {variant == 1:both are under 10 mm and either would pass|{variant == 2:shade and length are both within limits|it's mended, and the money is near enough}}, so there's no need to get stuck on this. # id: t2 # move: argue # why: {variant == 3:It is not about the sum but whether what you wrote matches the bill; while you argue, the twenty minutes go.|It is not about passing but whether what you wrote matches the photos; while you argue, the twenty minutes go.}]
    buyer: I'm not the one who is stuck. Your figure is. It's four. # pose: sneer # broken: by-four
    -> record_problem
+ [{boasted == 1:Fine words were no answer, sorry.|I copied it wrong, sorry.} {variant == 1:One is 9 mm apart, so not that; one is 3 mm, checked with the photo. Ship that one?|{variant == 2:Both lot 0427, grade 4 to 5, 8 mm apart, checked with the photos. Shall I ship?|12 checked, 3 like yours, pulled; ¥18 just refunded, checked with the bill.}} # id: t3 # move: own, follow_up # why: First the mistake, then every figure on the slip; it is not 4 yet, and what was promised can still be kept.]
    {boasted == 1:
        buyer: Now those are figures. # pose: neutral
    - else:
        buyer: This time it matches. # pose: neutral
    }
    -> promise_kept
+ [The warehouse sent the slip and I only passed it on. They don't write very clearly and it's all I can see from here, sorry. # id: t4 # move: shift # why: The slip is perfectly clear; pushed on to the warehouse, she still has no figure she can use.]
    buyer: The warehouse never promised me 4 o'clock. You did. It's four. # pose: sneer # broken: by-four
    -> record_problem

=== promise_kept ===
~ kept = 1
{variant:
- 1:
    buyer: You reported the 9 mm one as well. I'll remember that. Ship the 3 mm one; the courier can take the old one back. # pose: relief # kept: by-four
- 2:
    buyer: I'd have found the 8 mm myself. You said it first, and that makes a difference. Ship them; the courier can take the old ones back. # pose: relief # kept: by-four
- 3:
    buyer: The ¥18 is here. And it's right that you pulled those 3, before they reach somebody else's child. # pose: relief # kept: by-four
}
-> record_problem

=== repair ===
system: The 21st, 3.30 pm. Ms Lin's chat is still open, and yesterday's definite answer has not been given. # phase: followup
coach: What can you really do for her at this point?
+ [It's stuck at the warehouse and I've chased it several times. It's their process and we have no say in it; please bear with us. # id: q1 # move: shift # why: She bought from the shop, so who it is stuck with is the shop's affair; pushed away, she is left with nothing.]
    buyer: Whoever it is stuck with, it was your answer I waited for. # pose: sneer
    -> record_problem
+ [I'm so sorry we let you down. We'll refund you in full and you keep what you have. I hope that makes up for it a little. # id: q2 # move: apologise, cave # why: She never wanted something for nothing; money closes the chat and leaves her question open.]
    buyer: Keeping it is neither here nor there. What I asked is still not answered. # pose: sigh
    -> record_problem
+ [Give me two more days and I'll see to it in person. I promise you'll be satisfied, and this time nothing will slip. # id: q3 # move: overpromise # why: Yesterday's word is still hanging and here is another; and nobody has checked whether two days is in time for her.]
    buyer: Two more days? Have you {knows_wish == 1:counted|asked} which day I need it? # pose: sneer
    -> record_problem
+ [Yesterday I missed what you were asking, and that was my mistake. What I can still do is a return, freight on us, form ready. # id: q4 # move: own # why: What went wrong is owned, what can be done is on the table; at least she knows where she stands.]
    ~ mended = 1
    buyer: What can still be done, said plainly. That I can believe. # pose: sigh
    buyer: A return, then.
    -> record_problem

=== record_problem ===
system: The chat is over; the service record is due. # phase: record
system: Record: problem # field: problem
coach: Whoever takes over reads this line only. Which of the three fails?
+ [{variant == 1:Length over 10 mm, fails; the other two pass, readings attached.|Shade under grade 4, fails; the other two pass, readings attached.} # id: k1 # move: {variant == 3:mishear|record} # why: {variant == 3:Grade 4 is not below grade 4; record the wrong one and the next agent starts over with her.|Which one fails, what the limit is, how the others stand: nobody need ask her again.}]
+ [Unhappy with make and shade; explained patiently, calm, can close. # id: k2 # move: template # why: There is not a figure in it; whoever reads it knows what they knew before.]
+ [{variant == 1:Shade under grade 4, fails; the other two pass, readings attached.|Threads over 10 mm, fail; the other two pass, readings attached.} # id: k3 # move: {variant == 3:record|mishear} # why: {variant == 3:Which one fails, what the limit is, how the others stand: nobody need ask her again.|{variant == 1:The shade is not below grade 4; record the wrong one and the next agent starts over with her.|The longest thread is 7 mm, within the limit; record the wrong one and the next agent starts over with her.}}]
+ [Strict buyer with own rule and grey scale; one item slightly over. # id: k4 # move: blame # why: The flaw has become her temper; the next agent is on guard against her and still does not know what is over, or by how much.]
-
-> record_cause

=== record_cause ===
system: Record: cause # field: cause
coach: There was something she noticed. Do you remember it?
+ [Cause not clear yet; passed to quality control, to be filled in once there is a formal finding. # id: l1 # move: {knows_hint == 1:stall|escalate} # why: {knows_hint == 1:She pointed to the very spot; write "not clear" and the trail ends with you.|What was not learnt is not invented, and someone who can see the goods will look; that is sound.}]
+ [{variant == 1:Extra length is above the label, maybe stretched at the sleeve. Buyer's finding, sent to mill.|{variant == 2:Two dye lots, maybe picked from two packs. Buyer's finding, sent to the warehouse to check.|Threads at both ends of the zip, maybe never locked. Buyer's finding, sent to mill to check.}} # id: l2 # move: {variant == 1:mishear|record} # needs: hint # why: {variant == 1:{knows_hint == 1:She said below the label; above it the two sides are equal. Turned round, the mill looks in the wrong place.|She never told you of such a spot; called a "buyer's finding", it sends the mill after something nobody said.}|{knows_hint == 1:{variant == 2:The creases and the lot numbers are her discovery, and the warehouse can start at the picking.|The three stitches that came undone show that it happens at the finish, and the mill can start there.}|She never told you of such a spot; called a "buyer's finding", it sends people after something nobody said.}}]
+ [{variant == 1:Maybe pulled out of shape under load in transit. A courier matter; should have left us fine.|{variant == 2:Maybe discoloured by damp in transit. A courier matter; it should have left us in order.|Maybe threads rubbed loose in transit. A courier matter; it should have left us in order.}} # id: l3 # move: shift # why: Nobody has seen the parcel and the courier gets the blame; the step where it really goes wrong will not be looked at.]
+ [{variant == 1:Extra length is below the label, maybe stretched sewing it in. Buyer's finding, sent to mill.|{variant == 2:Folded two ways, one lot, maybe shaded along the bolt. Buyer's finding, sent to the mill.|Threads along the middle of the zip, maybe not trimmed. Buyer's finding, sent to the mill.}} # id: l4 # move: {variant == 1:record|mishear} # needs: hint # why: {knows_hint == 0:She never told you of such a spot; called a "buyer's finding", it sends people after something nobody said.|{variant == 1:She traced it to the label, and the mill can start at that very spot; this is what her criticism is worth.|{variant == 2:One label says 0412 and one 0427, so it is not one lot; the mill will look in the wrong place.|She said the two ends of the zip, and three stitches came undone, so it is not trimming; the mill will look in the wrong place.}}}]
-
-> record_next

=== record_next ===
system: Record: next step # field: next
coach: What does she need it for? On which day?
+ [{variant == 1:{deal == 1:23rd: ask if it came and hangs even; class photo on the 25th.|22nd: check refund came; she needs one for the photo on the 25th.}|{variant == 2:{deal == 1:24th, evening: ask if they're up; she teaches on the 25th.|22nd: check refund came; she needs a screen to teach on the 25th.}|{deal == 1:23rd, noon: ask if the seam holds; grandson sleeps there that night.|23rd: check refund came; bed to make up for her grandson that night.}}} # id: m1 # move: {variant == 1:record|mishear} # needs: reason # why: {knows_reason == 0:You never asked what she uses it for; written down as fact it is a guess, and asking by it makes you look foolish.|{variant == 1:With the day and the use written down, the call comes before the photograph.|{variant == 2:She teaches on the 24th and hangs them on the 23rd; by this note the call comes when the lesson is over.|He sleeps there from the 22nd; by this note the question comes a day late.}}}]
+ {knows_reason == 1} [{deal == 1:All her future orders: checked first, shown to her, shipped on her yes.|Her future orders: checked first, shown to her, shipped on her yes.} # id: m2 # move: overpromise # why: Nobody agreed this with her; once it is in the record the next agent has to make it good.]
+ [{deal == 1:Satisfaction call in three days; ask if she would add a review.|Satisfaction call three days after refund; ask her for a review.} # id: m3 # move: template # why: Everybody gets one on day three; it has nothing to do with the day she needs it or whether it serves.]
+ [{variant == 1:{deal == 1:22nd: ask if it came and hangs even; class photo on the 24th.|22nd: check refund came; she needs one for the photo on the 24th.}|{variant == 2:{deal == 1:23rd, evening: ask if they're up; she teaches on the 24th.|22nd: check refund came; she needs a screen to teach on the 24th.}|{deal == 1:22nd, noon: ask if the seam holds; grandson sleeps there that night.|22nd: check refund came; bed to make up for her grandson that night.}}} # id: m4 # move: {variant == 1:mishear|record} # needs: reason # why: {knows_reason == 0:You never asked what she uses it for; written down as fact it is a guess, and asking by it makes you look foolish.|{variant == 1:The photo is on the 25th; the 24th is the latest day to have it in her hands. Mixed up, the next agent races for the wrong day.|{variant == 2:With the day and the use written down, the call comes before she needs them and not after.|With the day and the use written down, the call comes before the boy is put to bed.}}}]
+ {knows_reason == 0} [{knows_wish == 1:Check on the date she gave; use not asked, so don't guess at it.|Her date and what it's for were never asked; ask those two first.} # id: m5 # move: record # why: What was not asked is put down as not asked; the next agent knows what is missing, which beats an invented use.]
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
    system: Evening of the 25th.{knows_hint == 1: The mill looked at the label step and found 4 more in the same batch.}
    buyer: The photograph is taken. The hem was 13 mm low: 10 of them are my shoulder, 3 are the cardigan. Those 3 pass. # pose: relief
    buyer: I measured the buttons too: 7 of them, the spacing within 1 mm. That one deserves praise. # ending: measured, good
- 2:
    system: Evening of the 24th.{knows_hint == 1: The warehouse looked at the picking; from now on a pair stays in one pack.}
    buyer: The lesson is over. The spot of light went from left to right, and not one child asked about the cloth. # pose: relief
    buyer: I measured the hooks too: 12 a side, the spacing within 1 mm. That one deserves praise. # ending: measured, good
- 3:
    system: Night of the 22nd.{knows_hint == 1: The mill replied: from now on three more back-stitches at each end of the zip.}
    buyer: The boy is asleep. I tugged at both ends the tailor sewed. They don't budge. # pose: relief
    buyer: I measured again after the first wash: it shrank less than 5 mm. That one deserves praise. # ending: measured, good
}
-> END

=== ending_fair ===
{mended == 1:
    buyer: The refund is here, and no freight taken off. # pose: neutral
- else:
    {kept == 1:
        buyer: It got done. It took a good many words. # pose: neutral
    - else:
        buyer: {variant == 3:The money did come in the end|It came right in the end}. 4 o'clock did not. # pose: neutral
    }
}
buyer: Before my next order I'll ask for the numbers again. If someone can tell me, I'll buy. # ending: closed-cool, fair
-> END

=== ending_poor ===
{variant == 3 && deal == 1:
    buyer: I'm keeping the tailor's bill. I won't wait for it any longer. # pose: sigh
- else:
    buyer: I filled in the return form myself. Reason: three lines, three numbers. # pose: sigh
}
buyer: I read through what you wrote these two days. Not much of it can be checked against anything. # ending: returned, poor
-> END
