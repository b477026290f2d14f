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
# brief: Returns within seven days, and we pay the postage where quality is at fault; small repairs up to ¥30 are refunded through the order against a bill.
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
+ [One thing on the threads first: do they lie loose on top, or pull out of the cloth? Then I know what to do. # id: a1 # move: interrupt # why: It is an expert question, but she said three points in order; pursue the first and the other two are stopped halfway.]
    buyer: There are two more, and you are already dealing with it. # pose: sigh
    buyer: Let me finish, please. # pose: sneer
+ [Right, {variant == 1:7|{variant == 2:8|4}} thread ends, noted. No hurry, please go on; I'll take your points one by one at the end. # id: a2 # move: acknowledge, mishear # why: She said {ends}; the very first figure is already wrong, and she will look twice at all that follow.]
    buyer: {ends}, not {variant == 1:7|{variant == 2:8|4}}. # pose: sigh
    buyer: I'll go on. Do write it down carefully. # pose: sneer
+ [Good, {ends} thread ends, noted. Please go on; when you've said it all, I'll answer point by point. # id: a3 # move: acknowledge # why: She has numbered her points herself; let her reach three and all the figures are on the table.]
    buyer: Good. Then I'll finish. # pose: neutral
+ [Loose threads are a nuisance. I can put in for ¥10 back, or post you a thread snipper. Which would you like? # id: a4 # move: interrupt, cave # why: One point out of three and there is already a price, one that shop policy doesn't know; she wonders whether the other two will be heard at all.]
    buyer: Ten yuan. Which number times which number? # pose: sigh
    buyer: There are two more points. Hear those first. # pose: sneer
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
buyer: I have just one question. By your own standard, which of these passes and which does not? # pose: {anger > 11:sneer|neutral}
coach: She gave several figures. Check the ones in each reply, one by one.
+ [With machine-made goods, threads, shade and length always vary a bit. It hardly ever matters in use, so please don't worry. # id: b1 # move: excuse # why: She gave millimetres and a grade; "a bit" wipes out every measurement she took.]
    buyer: "A bit" is how much? # pose: sneer
    buyer: I gave you numbers. # pose: sneer
+ [Reading it back: {variant == 1:longest thread 8 mm; shade grade 4 to 5; lengths 13 mm apart|{variant == 2:longest thread 7 mm; shade grade 4; lengths 16 mm apart|longest thread 4 mm; shade grade 4; lengths 43 mm apart}}. You're asking which one fails. # id: b2 # move: {variant == 1:paraphrase|mishear} # why: {variant == 1:Her figures come back as she gave them, and her question with them; she need not say it twice.|{variant == 2:She said grade 3 and 6 mm; one went up a grade, the other by ten, and now a different point fails.|The 43 mm are a thread and the 4 mm the lengths; swapped, a different point fails.}}]
    {variant:
    - 1:
        buyer: Correct. Every figure. # pose: relief
    - 2:
        buyer: Grade 3, not 4. And 6 mm apart, not 16. # pose: sigh
        buyer: If the copying goes wrong, I do worry about the rest. # pose: sneer
    - 3:
        buyer: The other way round. The thread is 43, the lengths are 4. # pose: sigh
        buyer: If the copying goes wrong, I do worry about the rest. # pose: sneer
    }
+ [As you gave it: {variant == 1:longest thread 13 mm; shade grade 4 to 5; lengths 8 mm apart|{variant == 2:longest thread 17 mm; shade grade 4; lengths 6 mm apart|longest thread 43 mm; shade grade 4; lengths 4 mm apart}}. You're asking which one fails. # id: b3 # move: {variant == 3:paraphrase|mishear} # why: {variant == 1:The 13 mm are the lengths and the 8 mm a thread; swapped, a different point fails.|{variant == 2:She said 7 mm and grade 3; neither 17 nor 4 is hers, and now a different point fails.|Her figures go down as she gave them, and her question with them; she need not say it twice.}}]
    {variant:
    - 1:
        buyer: The other way round. The thread is 8, the lengths are 13. # pose: sigh
        buyer: If the copying goes wrong, I do worry about the rest. # pose: sneer
    - 2:
        buyer: The longest is 7 mm, not 17. And grade 3, not 4. # pose: sigh
        buyer: If the copying goes wrong, I do worry about the rest. # pose: sneer
    - 3:
        buyer: Correct. Every figure. # pose: relief
    }
+ [I have all three: {variant == 1:longest thread 8 mm; shade grade 3 to 4; lengths 8 mm apart|{variant == 2:longest thread 7 mm; shade grade 3; lengths 6 mm apart|longest thread 4 mm; shade grade 3; lengths 4 mm apart}}. You're asking which one fails. # id: b4 # move: {variant == 2:paraphrase|mishear} # why: {variant == 1:She said 4 to 5 and 13 mm; one went down a grade, the other got mixed up with the thread, and now a different point fails.|{variant == 2:Her figures go down as she gave them, and her question with them; she need not say it twice.|She said 43 mm and grade 4; both were written down too low, and now a different point fails.}}]
    {variant:
    - 1:
        buyer: I said grade 4 to 5, and 13 mm apart. # pose: sigh
        buyer: A grade lower, five millimetres less, and it means something else. # pose: sneer
    - 2:
        buyer: Correct. Every figure. # pose: relief
    - 3:
        buyer: 43 mm, not 4. And grade 4, not 3. # pose: sigh
        buyer: You didn't look twice, did you? # pose: sneer
    }
-
-> check_how

=== check_how ===
buyer: All this was measured {variant == 1:at my dining table|on my living-room floor}, not in a laboratory. How do you mean to check it? # pose: {anger > 11:sneer|neutral}
coach: Do you know how she got her figures?
+ [Where did you measure? At home or in a lab, on a table or on the floor: tell me and we'll do the same. # id: c1 # move: mishear # why: Where, and on what, was her last sentence; what is missing is how she measured, not where.]
    buyer: At home, on the {variant == 1:table|floor}. I have just said so. # pose: sneer
    buyer: I taught physics for thirty-four years. I read each question out once. # pose: sneer
+ [Your figures stand. I'll have the warehouse measure one of the same, and by 10 tomorrow you see both side by side. # id: c2 # move: timeline, interrupt # why: Quick off the mark, but nobody has asked how she measured; two figures got in two ways cannot be compared.]
    buyer: Not yet. If you hang it and I lay it flat, how do we compare? # pose: sigh
    buyer: Settle the method first, or the measuring is wasted. # pose: sneer
+ [A grey scale only counts in a proper light box. The trade doesn't accept readings by eye, so I'll have it redone. # id: c3 # move: blunt # why: It may even be true, but "the trade doesn't accept" makes her an amateur playing at it; she asked how you would check, not whether she qualifies.]
    buyer: I have no light box, that is so. You could have said my grade won't do without telling me I'm an amateur. # pose: sneer
    buyer: Nor did you ask how I read it. # pose: sneer
+ [How did you measure, and how did you read the shade? Take me through it and we'll do the same. # id: c4 # move: ask # why: It asks about the method, not about whether she was careful; once the methods match, the figures can be compared.]
    ~ knows_method = 1
    buyer: Laid flat overnight, steel rule, no pulling, each side three times and I take the middle value. Shade at ten in the morning by a north window.{variant == 3: And I turned it inside out and felt it inch by inch.} # fact: method
    buyer: The grey scale is on loan from an old student at the textile lab. If you do it that way, I'll accept what you find. # pose: relief
-
-> missing_photo

=== missing_photo ===
buyer: You have my two photos. If something is missing, say so. # pose: {anger > 11:sneer|neutral}
coach: Which two did she send? Which one did she not?
+ [Don't cut the tags, don't wash it, leave it as it lies. Shoot the missing one straight on, on white, and send it at once. # id: d1 # move: command # why: Nothing wrong with what is asked, but all those orders hand her a task; and which photo is missing still goes unsaid.]
    buyer: You are setting me homework. # pose: sigh
    buyer: Four instructions, and not a word on which photo is missing. # pose: sneer
    -> verdict
+ [One is missing, the lengths: the rule along the edge, reading in view. Threads and shade I can see clearly. # id: d2 # move: {variant == 1:evidence|mishear} # why: {variant == 1:Threads and shade she sent, only the lengths are missing; asking for one is enough and spares her the rest.|{variant == 2:The lengths she has sent; the shade she has not, and you say you can see it clearly.|The lengths she has sent; the threads she has not, and you say you can see them clearly.}}]
    {variant == 1:
        -> photo_found
    - else:
        -> photo_wrong
    }
+ [One is missing, the threads: close up, right at the root, in focus. Shade and lengths I can see clearly. # id: d3 # move: {variant == 3:evidence|mishear} # why: {variant == 1:The threads she has sent; the lengths she has not, and you say you can see them clearly.|{variant == 2:The threads she has sent; the shade she has not, and you say you can see it clearly.|Shade and lengths she sent, only the threads are missing; the root shows whether they were left uncut or never locked.}}]
    {variant == 3:
        -> photo_found
    - else:
        -> photo_wrong
    }
+ [One is missing, the shade: {variant == 1:sleeve against body, grey scale in view|{variant == 2:both labels together, dye lots in view|front against back, grey scale in view}}. Threads and lengths I can see clearly. # id: d4 # move: {variant == 2:evidence|mishear} # why: {variant == 1:The shade she has sent; the lengths she has not, and you say you can see them clearly.|{variant == 2:Threads and lengths she sent, only the shade has no proof; a picture of the dye lots settles it without argument.|The shade she has sent; the threads she has not, and you say you can see them clearly.}}]
    {variant == 2:
        -> photo_found
    - else:
        -> photo_wrong
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
buyer: Count the two I sent. One of those you "can see clearly" I never sent at all. # pose: sneer
buyer: Never mind the one you asked for. # pose: sneer
-> verdict

=== verdict ===
buyer: Back to my question. Which passes, and which does not? # pose: {anger > 11:sneer|neutral}
coach: The three limits are in your brief. Hold her three figures against them. # write
+ [The shade fails: our limit is grade 4 and yours reads lower. Threads and length are under 10 mm and both pass. # id: e1 # move: {variant == 2:explain|mishear} # why: {variant == 1:She said 4 to 5, which passes; the 13 mm that is over has been let through.|{variant == 2:Grade 3 against grade 4, the other two figures under 10 mm; with a limit and a number she can check it herself.|The limit is "no lower than 4", so a 4 passes; 43 mm is over the line and has been let through.}}]
    {variant == 2:
        -> verdict_right
    - else:
        -> verdict_wrong
    }
+ [By our own limits one of them is slightly out. I'm not saying you measured wrong, but it's well within the national standard. # id: e2 # move: argue # why: The first half was on its way to the answer; the second swaps the ruler. She asked about your standard and hears that missing it does not count.]
    buyer: I asked about your limit, and you reached for another ruler. # pose: sneer
    buyer: If you may change rulers until it passes, what is the limit for? # pose: sneer
    -> your_turn
+ [The length fails: our limit is 10 mm and yours is over. Threads are under it and the shade is no lower than 4. # id: e3 # move: {variant == 1:explain|mishear} # why: {variant == 1:13 mm against 10, the other two inside their limits; set out one by one, she can check it herself.|{variant == 2:The lengths are 6 mm apart, inside the limit; grade 3 is below 4 and has been let through.|The lengths are 4 mm apart, inside the limit; the 43 mm thread has been let through.}}]
    {variant == 1:
        -> verdict_right
    - else:
        -> verdict_wrong
    }
+ [The threads fail: our limit is 10 mm and the longest is over. Length is under it and the shade is no lower than 4. # id: e4 # move: {variant == 3:explain|mishear} # why: {variant == 1:The longest thread is 8 mm, inside the limit; the 13 mm in length has been let through.|{variant == 2:The longest thread is 7 mm, inside the limit; grade 3 is below 4 and has been let through.|43 mm against 10, and grade 4 is exactly on the line; owning the one and daring to pass the others is what she asked for.}}]
    {variant == 3:
        -> verdict_right
    - else:
        -> verdict_wrong
    }

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
    buyer: It is the length that fails. I have solved this one myself. # pose: sneer
- 2:
    buyer: 7 and 6 are both under 10. Grade 3 is below grade 4. # pose: sigh
    buyer: It is the shade that fails. I have solved this one myself. # pose: sneer
- 3:
    buyer: 43 is more than 10. 4 is less than 10. Grade 4 is not below grade 4. # pose: sigh
    buyer: It is the threads that fail. I have solved this one myself. # pose: sneer
}
-> your_turn

=== your_turn ===
{anger > 11:
    buyer: We've come this far and I'm a little tired of it. Have you anything else to say? # pose: {anger > 11:sneer|neutral}
- else:
    buyer: We've come this far. How do you see it? # pose: {anger > 11:sneer|neutral}
}
coach: Why does she care about this one point so much? Do you know yet?
+ [What would that difference spoil for you? What did you buy it for, if you don't mind my asking? # id: g1 # move: ask # why: {knows_presale == 1:The right thing to ask, and she is willing; but she has only just told you about that question before ordering, and it deserved a word first.|Pass or fail is settled, but not what that difference means to her; she only says it when asked.}]
    buyer: You ask, so I'll tell you. # pose: neutral
    -> reason
+ [Before ordering you asked us to pick a good {variant == 1:one|{variant == 2:pair|one}}, and we didn't. I'm sorry, that's our fault. # id: g2 # move: apologise, mishear # why: {knows_presale == 1:She asked a question before ordering, not a favour; the apology goes to something that never happened and the question stays unanswered.|She has said nothing today about what came before the order; the apology goes to something that never happened.}]
    {knows_presale == 1:
        buyer: I asked no favour. I asked a question. It's a few lines up. # pose: sneer
    - else:
        buyer: Did I? I haven't said a word today about before the order. # pose: sneer
    }
    -> what_now
+ [Before ordering you asked, and got a nice phrase, not an answer. I'm sorry, that's our fault. # id: g3 # move: apologise, own # needs: presale # why: The fault is in the goods, but what rankles is the question nobody answered; owning that one is worth ten general regrets.]
    {knows_presale == 1:
        buyer: That one I accept. Then let me tell you why I asked. # pose: relief
        -> reason
    - else:
        buyer: I haven't mentioned asking anything before ordering. Are you guessing? # pose: sneer
        -> what_now
    }
+ [With a note on the order that this point matters, we'd have measured first. I've put it down for next time. # id: g4 # move: blame # why: {knows_presale == 1:It sounds obliging and means she should have spoken up; she has only just told you that she did ask, and the shop did not answer.|It sounds obliging and means she should have spoken up; nobody has looked whether she did.}]
    {knows_presale == 1:
        buyer: A note? I have just told you I asked. # pose: sneer
    - else:
        buyer: Have you looked at whether I did? # pose: sneer
    }
    buyer: A minute ago it failed your limit. Now I should have spoken up. # pose: sneer
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
    buyer: So that is how things stand. # pose: {anger > 11:sneer|neutral}
- else:
    buyer: Very well. What happens next, in your view? # pose: {anger > 11:sneer|neutral}
}
coach: What does she want, and by when? Has she said?
+ [I'll send a replacement right away: out by 4 tomorrow, two days on the road, postage both ways on us. # id: h1 # move: timeline, overeager # why: Brisk, but nobody asked what she wants; new goods nobody has checked are the same problem as the ones she holds.]
    buyer: And who has looked at the new one? Unchecked, how is it different from what I have here? # pose: sigh
+ [How would you like this to end? Tell me what would count as right, and the latest day you need it. # id: h2 # move: wish # why: Two things are still unknown, what she must see and by which day; only the question brings them out.]
    -> wish_told
+ [A return, an exchange or a repair near you: we can do any of the three, at our cost. Which would you like? # id: h3 # move: options # why: All three are real and the choice is hers; but what would make her trust it, and by which day, is still unasked, so none of them fits her dates.]
    buyer: Three options, understood. Why I should trust what you send, and which day it comes, is not on the list. # pose: neutral
+ [Which point shall I put right first, and to what figure? Name the millimetres or the grade, and I'll work to it. # id: h4 # move: mishear # why: Only one point fails and the limit is the shop's own, all gone through already; ask her now, and the figures might as well not have been given.]
    buyer: Only one fails, and the limit is yours. Who was all that comparing for? # pose: sneer
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
    buyer: Make me a proposal, then. I'm listening. # pose: {anger > 11:sneer|neutral}
- else:
    buyer: Can that be done? # pose: {anger > 11:sneer|neutral}
}
coach: What must she see? Out tomorrow and two days on the road: does that meet her day? # write
+ [Two options: we measure tomorrow, send you the figures by 4, ship when you say yes, there on the 23rd; or a return, postage on us. # id: r1 # move: {variant == 1:options, timeline|mishear} # needs: wish # why: {knows_wish == 0:Nobody has asked what she wants or by when; this is a guess on her behalf.|{variant == 1:Measured first, her yes, before the 24th: all three things she named are in it, and all of them the warehouse can do.|{variant == 2:She wants to see two labels from one dye lot, not figures; two panels of equal length can still be two shades.|However careful the figures, it comes on the 23rd; he sleeps there on the 22nd, so it is a day late.}}}]
    {variant == 1 && knows_wish == 1:
        -> deal_done
    - else:
        -> deal_missed
    }
+ {knows_wish == 1} [I'm not refusing. But {variant == 1:once it's on|{variant == 2:once they're up|once the bed's made}}, nobody would ever notice; give it a few days first, it may save you sending anything back. # id: r2 # move: argue # why: She has just made plain what she wants and is asked to want less; however soft, it is a quarrel with her ruler.]
    buyer: I have just said what I want, and you advise me not to want it. # pose: sneer
    {variant:
    - 1:
        buyer: Whether anyone notices is for the person wearing it to say. # pose: sneer
    - 2:
        buyer: Whether anyone notices is for the people looking to say. # pose: sneer
    - 3:
        buyer: A thread that comes undone at a touch goes on coming undone in a bed. # pose: sneer
    }
    -> offer_again
+ [Two options: a tailor near you puts it right, up to ¥30, and the bill is refunded by 4 tomorrow; or a return, postage on us. # id: r3 # move: {variant == 3:options, timeline|mishear} # needs: wish # why: {knows_wish == 0:Nobody has asked what she wants or by when; this is a guess on her behalf.|{variant == 1:She said an exchange, measured first and shipped on her yes; a tailor's bill is not the figure she asked to see.|{variant == 2:No tailor can sew out a shade; she wants two panels from one lot, and the labels before they ship.|A new one comes on the 23rd, too late for the 22nd; a tailor is in time, and she is sorry to part with the cloth, so both options fit her days.}}}]
    {variant == 3 && knows_wish == 1:
        -> deal_done
    - else:
        -> deal_missed
    }
+ {knows_wish == 0} [I never asked: what outcome do you want, and what is the latest day you need it? Tell me exactly, I'll go by that and come back to you by 4 tomorrow. # id: r4 # move: wish # why: Late asking beats guessing; now what she wants and by when is on paper.]
    -> asked_late
+ [Two options: we match the dye lot tomorrow, send you the labels by 4, ship when you say yes, there on the 23rd; or a return, postage on us. # id: r5 # move: {variant == 2:options, timeline|mishear} # needs: wish # why: {knows_wish == 0:Nobody has asked what she wants or by when; this is a guess on her behalf.|{variant == 1:A label gives the dye lot only; she asked to see measurements, and how far the sides differ is still open.|{variant == 2:She wants to see labels and to hang them on the evening of the 23rd; this meets both, and the warehouse can keep that time.|She never mentioned dye lots, and the 23rd does matter; he sleeps there on the 22nd, so it is a day late.}}}]
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
        buyer: I said an exchange: measure it first, show me the figures, and ship when I say yes. # pose: sigh
    - 2:
        buyer: I said one dye lot: show me the labels, and ship when I say yes. # pose: sigh
    - 3:
        buyer: On the 23rd? He is in that bed on the evening of the 22nd. # pose: sigh
    }
}
-> offer_again

=== offer_again ===
buyer: Once more, then. Think before you write. # pose: {anger > 11:sneer|neutral}
coach: What was wrong with the last reply? Which of her words have you not picked up yet?
+ [I see what you mean. Let me talk to the warehouse and my manager about the best way, and I'll reply the moment we know. # id: s1 # move: stall # why: What is needed the shop can decide on its own; "the moment we know" is no time, and she wants a day and an hour.]
    buyer: What time is "the moment"? # pose: sneer
    -> put_off
+ {knows_wish == 1} [{variant == 1:I take that back. We measure tomorrow, you get the figures by 4, it ships when you say yes and is there on the 23rd.|{variant == 2:I take that back. We match the dye lot tomorrow, you get the labels by 4, they ship when you say yes and are there on the 23rd.|I take that back. Have a tailor near you put it right, up to ¥30, send me the bill, and it's refunded by 4 tomorrow.}} # id: s2 # move: own, timeline # why: The wrong offer is withdrawn, and each thing she asked for goes in, with a day and a way the shop can decide itself.]
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
+ {knows_wish == 1} [{variant == 1:I take that back. We match the dye lot tomorrow, you get the labels by 4, it ships when you say yes and is there on the 23rd.|{variant == 2:I take that back. We measure tomorrow, you get the figures by 4, they ship when you say yes and are there on the 23rd.|I take that back. We measure tomorrow, you get the figures by 4, it ships when you say yes and is there on the 23rd.}} # id: s6 # move: mishear # why: {variant == 1:She asked to see measurements; a label gives the dye lot only.|{variant == 2:She asked to see the dye lot on the labels; figures do not stand in for that.|A new one comes on the 23rd, and he sleeps there on the 22nd.}}]
    {variant:
    - 1:
        buyer: Does a label say millimetres? It was figures I wanted. # pose: sigh
    - 2:
        buyer: Does a ruler tell the dye lot? It was labels I wanted. # pose: sigh
    - 3:
        buyer: The 23rd is a day late. I have told you. # pose: sigh
    }
    -> put_off
+ {knows_wish == 0} [I answered before I asked. What outcome do you want, and what is the latest day? Tell me, and it's done by 4 tomorrow. # id: s3 # move: wish # why: Late asking beats a second guess; now what she wants and by when is on paper.]
    -> asked_late
+ [I'm truly sorry, I didn't understand. Let's do this: a full refund, and you keep what you have, by way of apology. # id: s4 # move: apologise, cave # why: She is not after something for nothing; money closes the chat, and {knows_wish == 1:nothing she listed gets done|nobody has yet asked what she wants}.]
    buyer: I'm not here for a free {variant == 1:cardigan|{variant == 2:pair of curtains|quilt cover}}. # pose: sigh
    -> put_off
+ {knows_wish == 0} [Opening and picking stock is all up to the warehouse and I have no say in it. I'll send you their rules so you can see. # id: s5 # move: shift # why: She bought from the shop, so how the warehouse plans its day is the shop's affair; a screenshot of rules leaves her where she was.]
    buyer: I don't remember paying the warehouse. # pose: sneer
    -> put_off

=== put_off ===
buyer: Let's stop here for today. Think it over and give me a definite answer tomorrow. # pose: {anger > 11:sneer|neutral}
-> repair

=== next_day ===
{variant:
- 1:
    system: The 21st, 3.30 pm. Warehouse slip: two opened from one dye lot{knows_method == 1:, done the buyer's way}; both grade 4 to 5. First one, sides 9 mm apart; second one, 3 mm. Photos attached. # phase: followup
- 2:
    system: The 21st, 3.30 pm. Warehouse slip: one pair matched, both labels end in 0427{knows_method == 1:, done the buyer's way}; grey scale 4 to 5; lengths 8 mm apart. Photos attached. # phase: followup
- 3:
    system: The 21st, 3.30 pm. Ms Lin sent the tailor's bill this morning, ¥18, not refunded yet. Warehouse slip: 12 of the same batch checked{knows_method == 1:, done the buyer's way}; 3 with long threads in the same place, taken off sale. # phase: followup
}
coach: What was promised yesterday? And what does the slip say?
+ [{variant == 1:Two measured your way, same lot, grade 4 to 5: one is 8 mm, not that one; one is 2 mm, photo here. Shall I ship it?|{variant == 2:A pair, checked your way, both lot 0427, grade 4 to 5; 8 mm apart in length, photos here. Shall I ship them?|12 of the batch checked your way, 3 like yours, pulled; I've picked one without, photo here. Shall I ship it?}} # id: f1 # move: {variant == 2:follow_up|mishear} # needs: method # why: {variant == 1:The slip says 9 and 3, and the copy came out prettier; she has the photos to compare.|{variant == 2:{knows_method == 1:Before 4, labels and grade as on the slip, and the 8 mm she never asked about said first.|The figures are the slip's, but you never asked how she does it; "your way" is an empty phrase.}|The tailor was agreed, and she is waiting for ¥18; another cover comes on the 23rd, and he sleeps there on the 22nd.}}]
    {variant == 2:
        {knows_method == 0:
            buyer: You never asked my method yesterday. My way, according to whom? # pose: sneer
        }
        -> promise_kept
    - else:
        -> figures_wrong
    }
+ [I've picked you the best-made {variant == 1:one|{variant == 2:pair|one}} in stock, everyone in the warehouse says so. Say the word and out it goes today. # id: f2 # move: boast # why: {variant == 3:The tailor was agreed, and she is waiting for ¥18; a new one, however well made, is not what she asked for and cannot be checked.|She is waiting for figures, and "best-made" cannot be checked; without a number there is nothing to say yes to.}]
    ~ boasted = 1
    {variant:
    - 1:
        buyer: How many millimetres is "best-made"? # pose: sneer
    - 2:
        buyer: Which dye lot is "best-made"? # pose: sneer
    - 3:
        buyer: I went to the tailor. Is "best-made" my ¥18? # pose: sneer
    }
    -> still_time
+ [{variant == 1:Two measured your way, same lot, grade 4 to 5: one is 9 mm, not that one; one is 3 mm, photo here. Shall I ship it?|{variant == 2:A pair, checked your way, both lot 0427, grade 4; 7 mm apart in length, photos here. Shall I ship them?|12 of the batch checked your way, 3 like yours, pulled; the tailor's ¥18 has just gone back to your order.}} # id: f3 # move: {variant == 2:mishear|follow_up} # needs: method # why: {variant == 2:The slip says 4 to 5 and 8 mm; both figures came out changed, and she has the photos to compare.|{knows_method == 1:{variant == 1:Before 4, and the 9 mm that was turned down is reported too; that is what she values most.|Refunded before 4, the right sum, and she hears how many of the batch were the same instead of being told hers was the only one.}|The figures are the slip's, but you never asked how she does it; "your way" is an empty phrase.}}]
    {variant == 2:
        -> figures_wrong
    - else:
        {knows_method == 0:
            buyer: You never asked my method yesterday. My way, according to whom? # pose: sneer
        }
        -> promise_kept
    }
+ {knows_method == 1} [Ms Lin, I've kept your case in mind. It's being checked your way, point by point; you'll have it by 8 tonight, all right? # id: f4 # move: empathise, stall # why: The slip is at hand and 4 o'clock was promised; however considerate, 8 o'clock is not what you said.]
    buyer: Yesterday it was 4. Today it is 8. # pose: sneer # broken: by-four
    buyer: "In mind" has no unit either. # pose: sneer
    -> record_problem
+ {knows_method == 0} [{variant == 1:The slip as it stands: two opened, 4 to 5, 9 mm and 3 mm. It doesn't say how; I'll ask. Which shall I ship?|{variant == 2:The slip as it stands: a pair, lot 0427, 4 to 5, 8 mm apart. It doesn't say how; I'll ask. Shall I ship?|The slip as it stands: 12 checked, 3 like yours. It doesn't say how; I'll ask. Your ¥18 has just gone back.}} # id: f5 # move: evidence # why: The figures are true and the time was kept; but nobody asked for her method yesterday, so the two sets do not quite meet.]
    buyer: You never asked my method yesterday, so I half believe it for now. # pose: neutral
    -> promise_kept

=== figures_wrong ===
{variant:
- 1:
    buyer: I read the ruler in the photos: 9 and 3. You wrote 8 and 2. # pose: sneer
- 2:
    buyer: I read the photos: 8 mm apart, grade 4 to 5. You wrote 7 mm and grade 4. # pose: sneer
- 3:
    buyer: I went to the tailor. You had the bill this morning. Where is the ¥18? # pose: sneer
}
-> still_time

=== still_time ===
~ caught = 1
system: 3.40 pm.
buyer: It is not 4 yet. I'll wait for the right one. # pose: {anger > 11:sneer|neutral}
coach: Exact figures by 4 were promised. Twenty minutes left; read the slip again.
+ [I wrote that wrong, sorry. {variant == 1:One is 8 mm, not that; one is 2 mm, checked again with the photo. Ship that one?|{variant == 2:Both lot 0427, grade 4, 7 mm apart, checked again with the photos. Shall I ship?|12 checked, 3 pulled; the one I picked you is checked again with the photo. Shall I ship?}} # id: t1 # move: apologise, mishear # why: {variant == 1:The photos say 9 and 3; wrong again after "checked again" hurts more than the first time.|{variant == 2:The photos say 4 to 5 and 8 mm; wrong again after "checked again" hurts more than the first time.|She has just said tailor, and is waiting for ¥18; asking about shipping again shows it went unread.}}]
    {variant == 3:
        buyer: I went to the tailor. It's four. # pose: sneer # broken: by-four
    - else:
        buyer: That's not what the photos say. It's four. # pose: sneer # broken: by-four
    }
    -> record_problem
+ [You do read closely. To be fair, though, {variant == 1:both are under 10 mm and either would pass|{variant == 2:shade and length are both within limits|it's mended, and the ¥18 will come}}, so there's no need to get stuck on this. # id: t2 # move: argue # why: {variant == 3:It is not about the sum but whether what was agreed gets done; while you argue, the twenty minutes go.|It is not about passing but whether what you wrote matches the photos; while you argue, the twenty minutes go.}]
    buyer: I'm not the one who is stuck. Your figure is. It's four. # pose: sneer # broken: by-four
    -> record_problem
+ [{boasted == 1:Fine words were no answer, sorry.|I got that wrong, sorry.} {variant == 1:One is 9 mm, not that; one is 3 mm, checked with the photo. Ship that one?|{variant == 2:Both lot 0427, grade 4 to 5, 8 mm apart, checked with the photos. Shall I ship?|12 checked, 3 like yours, pulled; ¥18 just refunded, checked with the bill.}} # id: t3 # move: own, follow_up # why: First the mistake, then every figure on the slip; it is not 4 yet, and what was promised can still be kept.]
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
+ [I'm sorry you waited for nothing yesterday. We'll refund you in full and there's no need to send anything back. # id: q2 # move: apologise, cave # why: She never wanted something for nothing; money closes the chat and leaves her question open.]
    buyer: Keeping it is neither here nor there. What I asked is still not answered. # pose: sigh
    -> record_problem
+ [I owed you a definite answer, sorry. I'll go to the warehouse today, and a sound one will be with you within two days. # id: q3 # move: overpromise # why: Yesterday's word is still hanging and here is another; and nobody has checked whether two days is in time for her.]
    buyer: Two more days? Have you {knows_wish == 1:counted|asked} which day I need it? # pose: sneer
    -> record_problem
+ [Yesterday I missed what you were asking, and that was my mistake. What I can still do is a return, postage on us, form ready. # id: q4 # move: own # why: What went wrong is owned, what can be done is on the table; at least she knows where she stands.]
    ~ mended = 1
    buyer: What can still be done, said plainly. That I can believe. # pose: sigh
    buyer: A return, then. # pose: sigh
    -> record_problem

=== record_problem ===
system: The chat is over; the service record is due. # phase: record
system: Record: problem # field: problem
coach: Whoever takes over reads this line only. Which of the three fails?
+ [Length over 10 mm, fails; threads and shade pass, readings attached. # id: k1 # move: {variant == 1:record|mishear} # why: {variant == 1:Which one fails, what the limit is, how the others stand: nobody need ask her again.|{variant == 2:The lengths are 6 mm apart, within the limit; record the wrong one and the next agent starts over with her.|The lengths are 4 mm apart, within the limit; record the wrong one and the next agent starts over with her.}}]
+ [Threads over 10 mm, fail; shade and length pass, readings attached. # id: k2 # move: {variant == 3:record|mishear} # why: {variant == 1:The longest thread is 8 mm, within the limit; record the wrong one and the next agent starts over with her.|{variant == 2:The longest thread is 7 mm, within the limit; record the wrong one and the next agent starts over with her.|Which one fails, what the limit is, how the others stand: nobody need ask her again.}}]
+ [Shade under grade 4, fails; threads and length pass, readings attached. # id: k3 # move: {variant == 2:record|mishear} # why: {variant == 1:Grade 4 to 5 is not below 4; record the wrong one and the next agent starts over with her.|{variant == 2:Which one fails, what the limit is, how the others stand: nobody need ask her again.|Grade 4 is not below grade 4; record the wrong one and the next agent starts over with her.}}]
+ [Strict buyer with own rule and grey scale; one item slightly over. # id: k4 # move: blame # why: The flaw has become her temper; the next agent is on guard against her and still does not know what is over, or by how much.]
-
-> record_cause

=== record_cause ===
system: Record: cause # field: cause
coach: There was something she noticed. Do you remember it?
+ [Cause not clear yet; passed to quality control, to be filled in once there is a formal finding. # id: l1 # move: {knows_hint == 1:stall|escalate} # why: {knows_hint == 1:She pointed to the very spot; write "not clear" and the trail ends with you.|What was not learnt is not invented, and someone who can see the goods will look; that is sound.}]
+ [{variant == 1:Sleeve and body not one lot, maybe mixed at cutting. Buyer's finding, sent to mill.|{variant == 2:Panels not one dye lot, maybe picked from two packs. Buyer's finding, sent to stock.|Front and back not one lot, maybe mixed at cutting. Buyer's finding, sent to mill.}} # id: l2 # move: {variant == 2:record|mishear} # needs: hint # why: {knows_hint == 0:She never told you of such a spot; called a "buyer's finding", it sends people after something nobody said.|{variant == 1:The shade passes and she never mentioned lots; what she pointed to is the length below the care label.|{variant == 2:The creases and the lot numbers are her discovery, and the warehouse can start at the picking.|The shade passes and she never mentioned lots; what she pointed to are the two ends of the zip.}}}]
+ [{variant == 1:Threads all at the cuffs, maybe never locked off. Buyer's finding, sent to mill.|{variant == 2:Threads all at hem corners, maybe never locked off. Buyer's finding, sent to mill.|Threads all at the zip ends, maybe never locked off. Buyer's finding, sent to mill.}} # id: l3 # move: {variant == 3:record|mishear} # needs: hint # why: {knows_hint == 0:She never told you of such a spot; called a "buyer's finding", it sends people after something nobody said.|{variant == 1:The threads pass and she never mentioned cuffs; what she pointed to is the length below the care label.|{variant == 2:The threads pass and she never said they were unlocked; what she pointed to are the lots and the creases.|The three stitches that came undone show that it happens at the finish, and the mill can start there.}}}]
+ [{variant == 1:Extra length below the label, maybe pulled sewing it in. Buyer's finding, sent to mill.|{variant == 2:Extra length at the top tape, maybe pulled sewing it on. Buyer's finding, sent to mill.|Extra length on the zip side, maybe pulled sewing it in. Buyer's finding, sent to mill.}} # id: l4 # move: {variant == 1:record|mishear} # needs: hint # why: {knows_hint == 0:She never told you of such a spot; called a "buyer's finding", it sends people after something nobody said.|{variant == 1:She traced it to the label, and the mill can start at that very spot; this is what her criticism is worth.|{variant == 2:The length passes and she never mentioned the tape; what she pointed to are the lots and the creases.|The length passes; what she pointed to are unlocked threads at the ends of the zip, not a stretch.}}}]
-
-> record_next

=== record_next ===
system: Record: next step # field: next
coach: What does she need it for? On which day?
+ [{variant == 1:{deal == 1:23rd: ask if it fits and if all is well; class photo on the 25th.|22nd: check refund came; she needs one for the photo on the 25th.}|{variant == 2:{deal == 1:24th, evening: ask if they're up; she teaches on the 25th.|22nd: check refund came; she needs a screen to teach on the 25th.}|{deal == 1:23rd, noon: ask if the bed is made; grandson sleeps there on the 23rd.|22nd: check refund came; grandson needs a made bed on the 23rd.}}} # id: m1 # move: {variant == 1:record|mishear} # needs: reason # why: {knows_reason == 0:You never asked what she uses it for; written down as fact it is a guess, and asking by it makes you look foolish.|{variant == 1:With the day and the use written down, the call comes before the photograph.|{variant == 2:She teaches on the 24th and hangs them on the 23rd; by this note the call comes when the lesson is over.|He sleeps there from the 22nd; by this note the question comes too late.}}}]
+ {knows_reason == 1} [{deal == 1:All her future orders: checked first, shown to her, shipped on her yes.|Her future orders: checked first, shown to her, shipped on her yes.} # id: m2 # move: overpromise # why: Nobody agreed this with her; once it is in the record the next agent has to make it good.]
+ [{variant == 1:{deal == 1:23rd: ask if it fits and if all is well; class photo on the 26th.|22nd: check refund came; she needs one for the photo on the 26th.}|{variant == 2:{deal == 1:25th, evening: ask if they're up; she teaches on the 26th.|22nd: check refund came; she needs a screen to teach on the 26th.}|{deal == 1:22nd, noon: ask if the bed is made; grandson sleeps there on the 22nd.|22nd: check refund came; grandson needs a made bed on the 22nd.}}} # id: m3 # move: {variant == 3:record|mishear} # needs: reason # why: {knows_reason == 0:You never asked what she uses it for; written down as fact it is a guess, and asking by it makes you look foolish.|{variant == 1:The photo is on the 25th; by this note the next agent is a day behind.|{variant == 2:She teaches on the 24th and hangs them on the 23rd; by this note the call comes when the lesson is over.|With the day and the use written down, the call comes before the boy is put to bed.}}}]
+ [{variant == 1:{deal == 1:23rd: ask if it fits and if all is well; class photo on the 24th.|22nd: check refund came; she needs one for the photo on the 24th.}|{variant == 2:{deal == 1:23rd, evening: ask if they're up; she teaches on the 24th.|22nd: check refund came; she needs a screen to teach on the 24th.}|{deal == 1:24th, noon: ask if the bed is made; grandson sleeps there on the 24th.|22nd: check refund came; grandson needs a made bed on the 24th.}}} # id: m4 # move: {variant == 2:record|mishear} # needs: reason # why: {knows_reason == 0:You never asked what she uses it for; written down as fact it is a guess, and asking by it makes you look foolish.|{variant == 1:The photo is on the 25th; the 24th is the latest day to have it in her hands. Mixed up, the next agent races for the wrong day.|{variant == 2:With the day and the use written down, the call comes before she needs them and not after.|He sleeps there from the 22nd; by this note the question comes too late.}}}]
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
    buyer: The refund is here, and no postage taken off. # pose: neutral
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
buyer: I read through what you wrote these two days. Not much of it can be checked against anything. # pose: sneer # ending: returned, poor
-> END
