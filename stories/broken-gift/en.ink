# title: In pieces
# summary: A birthday present arrives in pieces, and Bei types three lines to every thought. Who pays matters less than whether it can still be there on the day.
# level: 2
# buyer: bei
# name: Bei
# item: A birthday present; see the order card
# minutes: 6
# pass: 75
# motive: grievance
# temper: mild
# start: anger 12, trust 6, heard 2
# ready: 3
# turns: 16
# variants: 3
# source: casebook 4; S0, S2, S3
# brief: Bei, twenty-two, a student, a fast typist, three lines to a thought. Signed for it today, opened it, and here he is.
# brief: What he bought and whether there is stock is on the order card. It's Thursday, 2:40 in the afternoon.
# brief: Shop policy: broken on the way is the shop's risk, signed for or not. Replace first, claim from the courier after; photos will do, the pieces needn't come back.
# brief: Shop policy: settled before four, it goes out the same day; express is there by eight the next evening, at the shop's cost, and to any address.
# brief: Shop policy: whoever doesn't want a replacement is refunded in full, on the spot. Any other money isn't an agent's to promise.
# policy: transit, extra

VAR variant = 1
VAR anger = 0
VAR trust = 0
VAR heard = 0

// what has been heard (1 = known)
VAR gift = 0
VAR date = 0
// what has been done
VAR fit = 0
VAR promised = 0
VAR kept = 0

-> opening

// ---------- 1 ----------
=== opening ===
{variant:
- 1:
    system: Thursday, 14:40. Order card: celadon teapot, paid ¥268, delivered at noon today; same model in stock.
    buyer: you've got to be kidding
    buyer: opened the box and it went crunch
    buyer: the spout's snapped off!! # pose: shout
- 2:
    system: Thursday, 14:40. Order card: retro radio, green, paid ¥399, delivered at noon today; same model in stock.
    buyer: who packs stuff like this
    buyer: took it out and it rattles
    buyer: the case is cracked!! # pose: shout
- else:
    system: Thursday, 14:40. Order card: starry-sky glass lamp, paid ¥186, delivered at noon today; same model in stock.
    buyer: i can't even
    buyer: lifted the lid, bits all over my desk
    buyer: the shade's smashed!! # pose: shout
}
coach: The lines keep coming. What's broken, he has written. The rest he hasn't got to yet.
+ [I'm here. Don't move a thing: box, label, the broken part, one photo each, then I can log it for you. # id: a1 # move: command # why: You'll need photos sooner or later, but he's mid-sentence and gets three jobs to do.]
    buyer: i'm not even done and you've got chores for me # pose: sneer
+ [I'm here. Just opened and {variant == 1:the spout's off|{variant == 2:the aerial's off|the shade's smashed}}; I've read every line. Do go on, I won't cut in. # id: a2 # move: {variant == 2: mishear|acknowledge} # why: {variant == 2: The case is cracked, he wrote. Wrong in the first line, and he thinks you never looked.|What's broken, exactly as he wrote it, and then the floor is his. The line that matters is still to come.}]
    {variant == 2:
        buyer: the case. the CASE. are you even reading # pose: shout
    - else:
        -> tell_gift ->
    }
+ [I'm so sorry. A new {variant == 1:pot|{variant == 2:radio|lamp}} goes out to you today, by express and at our cost; just sit back and wait for it. # id: a3 # move: interrupt, options # why: A quick remedy, but for whom and for when you don't know. So where is it going?]
    buyer: wait till when? was i finished? # pose: sneer
+ [I'm here. Just opened and {variant == 1:the lid's broken|{variant == 2:the case is cracked|the bulb's smashed}}; I've read every line. Do go on, I won't cut in. # id: a4 # move: {variant == 2: acknowledge|mishear} # why: {variant == 2: What's broken, exactly as he wrote it, and then the floor is his. The line that matters is still to come.|{variant == 1: The spout, he wrote. Wrong in the first line, and he thinks you never looked.|The shade, he wrote. Wrong in the first line, and he thinks you never looked.}}]
    {variant == 2:
        -> tell_gift ->
    - else:
        buyer: the {variant == 1:spout. the SPOUT|shade. the SHADE}. are you even reading # pose: shout
    }
-
-> whose_day

=== tell_gift ===
~ gift = 1
{variant:
- 1:
    buyer: it's for my gran. she's turning eighty # pose: sigh
    buyer: ever since her old pot broke she's been on about it, a whole year. i saved up two months # fact: gift
- 2:
    buyer: it's for my dad. his fiftieth # pose: sigh
    buyer: half his life he's collected old radios, the green one's all he's missing # fact: gift
- else:
    ~ date = 1
    buyer: it's for my little sister. she picked it herself and i pinky-swore # fact: gift # pose: sigh
    buyer: she's ten tomorrow. candles at six # fact: date
}
->->

=== tell_date ===
~ date = 1
{variant:
- 1:
    buyer: {gift == 0:my gran's eightieth, }sunday lunch, big table. my train's saturday seven in the morning
    buyer: i've got to put it in her hands. posting it isn't the same # fact: date # pose: neutral
- 2:
    buyer: {gift == 0:my dad's fiftieth, }saturday. i'm stuck with an experiment, can't go home
    buyer: always meant to send it to his work. he's on shift saturday, he'll open it in front of his mates # fact: date # pose: neutral
- else:
    buyer: {gift == 0:it's for my sister. }she's ten tomorrow, candles at six # fact: date # pose: neutral
}
->->

// ---------- 2 ----------
=== whose_day ===
{gift == 1:
    buyer: what now. i don't dare tell them at home # pose: sigh # write
    {date == 1:
        coach: For whom and for when, he has said both. What is it he hasn't said?
    - else:
        coach: For whom, he has said. When it's needed and in whose hands, he hasn't.
    }
- else:
    buyer: do you people even know what this is for # pose: sneer # write
    coach: It isn't only the breakage. What was the thing meant for?
}
+ {gift == 1} [I know who it's for and by when. Shall it come to you or go straight there? Tell me, I'll plan round that. # id: b1 # move: {variant == 3: ask|mishear} # why: {variant == 3: Who and when you've taken in, and you ask only for what he hasn't said. He can tell you scrolled up.|He hasn't said a word about when. You've noted it for him, and from here on the day is a guess.}]
    {variant == 3:
        buyer: to me. she lives with me # pose: sigh
    - else:
        buyer: by when? did i say when # pose: sneer
    }
+ {gift == 1} [{variant == 1:Two months of her wishing, a year of saving, the day so close, and now this. I wouldn't dare tell them either.|{variant == 2:Half a lifetime, only the red one missing, and then this has to happen. I wouldn't dare tell them either.|She picked it herself, you pinky-swore, and then this has to happen. I wouldn't dare tell them either.}} # id: b2 # needs: gift # move: {variant == 3: empathise|mishear} # why: {variant == 1: A year was her wishing, two months his saving. Sympathy the wrong way round doesn't sound like sympathy.|{variant == 2: The green one, it's on the order card too. Sympathy with the wrong colour doesn't sound like sympathy.|It answers "I don't dare tell them". But he also asked "what now", and where to send it is still open.}}]
    {variant:
    - 1:
        buyer: other way round. her a year, me two months # pose: sneer
    - 2:
        buyer: green. i said green # pose: sneer
    - else:
        buyer: tell me about it # pose: sigh
    }
+ {gift == 1} [I know who it's for. What's the very latest it can arrive, and in whose hands? Tell me, I'll plan round that. # id: b3 # move: {variant == 3: mishear|ask} # why: {variant == 3: Tomorrow at six, one line up. However careful, the question means it wasn't read.|There'll be a new one, but where and by when is for him to say. It saves sending it wrong.}]
    {variant == 3:
        buyer: tomorrow at six?? just wrote it. scroll up # pose: shout
    - else:
        -> tell_date ->
    }
+ {gift == 1} [{variant == 2:Had it been opened while the courier was at the door, they'd have to own up now; it'd be so much simpler.|Had the order said it was a present, the warehouse would have added two layers; it'd be so much simpler.} # id: b4 # move: blame # why: {variant == 2: Signed for or not, the shop bears it, says the policy. This sounds reasonable and says he should have checked.|How well it's wrapped is the shop's business. This sounds reasonable and says he should have left a note.}]
    buyer: so it's my fault for not {variant == 2:unpacking on the doorstep|leaving a note}? # pose: shout
+ {gift == 0} [My fault, I was slow there. Nobody would feel good about a thing like this; take your time, I'm right here. # id: b5 # move: template # why: Anybody could send it to anybody, and it tells him to take his time. He'd asked whether you know what it's for.]
    buyer: right here, great. i asked if you know # pose: sneer
+ {gift == 0} [My fault, I didn't let you finish. Who is it for, what's the occasion? Tell me, I'll read line by line. # id: b6 # move: own, ask # why: It hands back the word you took from him, and he says the thing that matters by himself.]
    -> tell_gift ->
+ {gift == 0} [My fault, I should have said. It's a present and can't wait; it's in stock, so check the address and I'll send it. # id: b7 # move: overeager # why: For whom and by when is still unasked. "Can't wait": how would you know?]
    buyer: and do you know when i need it? # pose: sneer
-
-> the_photos

// ---------- 3 ----------
=== the_photos ===
{variant:
- 1:
    buyer: there [photo: the snapped spout, close up] # pose: type-fast
- 2:
    buyer: there [photo: the outer box, one corner crushed] # pose: type-fast
- else:
    buyer: there [photo: the smashed shade] [photo: the outer box, split open] # pose: type-fast
}
coach: How many has he sent, and of what? Ask only for what's missing, and say what it's for.
+ [I can see the {variant == 1:pot|{variant == 2:radio|lamp}} well. When you can, one of the box too: it's for our claim and won't hold yours up. # id: c1 # move: {variant == 1: evidence|mishear} # why: {variant == 1: Only the box was missing, and he hears what it's for and that it costs him no time. He doesn't mind.|{variant == 2: The box is what he sent. The cracked radio you haven't seen.|He sent the box. Asking again means you didn't open it.}}]
    {variant == 1:
        buyer: ok [photo: the outer box with a dented corner] # pose: neutral
    - else:
        buyer: i sent the box. did you open it # pose: sneer
    }
+ [Got {variant == 3:your photo|both photos}. The courier needs the report from you in person; send me their slip, and we'll resend at once. # id: c2 # move: shift # why: Replace first, says the policy, and the shop deals with the courier. Like this he does the running, and his day is gone.]
    buyer: ME report it? it'll be over by then # pose: sneer
+ [I can see the box well. When you can, one of the damage too: it's for our claim and won't hold yours up. # id: c3 # move: {variant == 2: evidence|mishear} # why: {variant == 2: Only the radio was missing, and he hears what it's for and that it costs him no time. He doesn't mind.|{variant == 1: The snapped spout is what he sent. It's the box that's missing.|He sent the damage. Asking again means you didn't open it.}}]
    {variant == 2:
        buyer: ok [photo: a crack across the case] # pose: neutral
    - else:
        buyer: i sent the damage. did you open it # pose: sneer
    }
+ [I can see both well, that's all I need. I'll do the paperwork; no more photos, nothing to send back. # id: c4 # move: {variant == 3: own|mishear} # why: {variant == 3: Both are there, so he's left in peace, and the rest is on your desk.|{variant == 1: There's only the spout, no box. You'd have to come back for it when you claim.|There's only the box, no radio. You'd have to come back for it when you claim.}}]
    {variant == 3:
        buyer: ok. at least i don't have to # pose: sigh
    - else:
        buyer: i sent one. what both # pose: sneer
    }
-
-> who_answers

// ---------- 4 ----------
=== who_answers ===
{variant:
- 1:
    buyer: the guy made me sign first. i was late for class so i signed
    buyer: don't you dare say signed means tough luck # pose: sneer
- 2:
    buyer: i asked before i bought. you said three layers of wrap
    buyer: i counted. it's one # pose: sneer
- else:
    buyer: just rang the courier. they said ask the shop
    buyer: don't you go telling me to ask the courier # pose: sneer
}
coach: What he fears, what galls him, it's in these two lines. Own the thing that's there.
+ [We wrap every one and photograph it; damage like this is most likely from the road, please don't read into it. # id: d2 # move: excuse # why: It may well be true. But before one word of "it's on us" he hears you talk your way out.]
    buyer: so what. not your problem? # pose: shout
+ [{variant == 3:Fragile stickers is what we said, none is what you got. That was wrong, I'm sorry. Damage on the way is ours.|Three layers is what we said, one is what you got. That was wrong, I'm sorry. Damage on the way is ours.} # id: d3 # move: {variant == 2: apologise, own|apologise, mishear} # why: {variant == 2: You own the very words that weren't kept. He did ask, and somebody remembers.|{variant == 1: He never spoke of wrapping; a signature is what worries him. You own something else, and his worry still hangs there.|He never spoke of stickers; being sent back to the courier is what he dreads. You own something else, and it still hangs there.}}]
    {variant == 2:
        buyer: ok. at least no waffle # pose: sigh
    - else:
        buyer: did i say {variant == 1:wrapping|stickers}? who are you talking to # pose: sneer
    }
+ [{variant == 3:The courier sent you to us and it ends here: damage on the way is ours. Dealing with the courier is my job.|Afraid a signature ends it? It doesn't, damage on the way is ours. We deal with the courier, you needn't.} # id: d1 # move: {variant == 2: mishear|paraphrase, own} # why: {variant == 1: He's afraid a signature ends it; this takes exactly that away, and the courier with it.|{variant == 2: He never spoke of signing. Three layers turned into one, and that's what you didn't own.|Being sent back and forth is what he dreads. Whose it is and who goes, in one breath.}}]
    {variant == 2:
        buyer: i'm talking about the wrapping. who said signing # pose: sneer
    - else:
        buyer: you said it. screenshotted # pose: sigh
    }
+ [It's all on us, please don't let it get to you. Besides the new one, just name a sum and we'll stand by it. # id: d4 # move: own, cave # why: Any other money isn't yours to promise. And he wants to make the day, not a sum.]
    buyer: what would i want money for # pose: sneer
-
-> the_way_out

// ---------- 5 ----------
=== the_way_out ===
{date == 1:
    buyer: so what are you actually going to do # pose: neutral
    coach: His day and his place: hold them against "by eight the next evening".
- else:
    buyer: so what are you actually going to do. no dragging it out # pose: neutral
    coach: By when and into whose hands, he still hasn't said. Not known, so don't promise yet.
}
+ [I'll send it over by car tonight, and add two hundred on top, so whoever's birthday it is gets a proper sorry. # id: e2 # move: overpromise # why: There's no car, and the two hundred won't be signed off. If he believes it, tomorrow breaks again.]
    buyer: for real? you can decide that? # pose: sneer
    {date == 0:
        -> tell_date ->
    }
    -> settle ->
+ {date == 1} [A new {variant == 1:pot|{variant == 2:radio|lamp}} by express, sent today, {variant == 2:straight to your dad's home|in your hands} by eight tomorrow evening; or a refund, if you won't wait. You choose. # id: e1 # needs: date # move: {variant == 1: options|mishear} # why: {variant == 1: Tomorrow evening he has it, Saturday morning he takes it along. Both ways are policy, and he picks.|{variant == 2: To his work, he said: on Saturday his dad's on shift there. At home it won't be opened in front of his mates.|Candles at six, the parcel by eight. You didn't do the sum, and didn't tell him.}}]
    {variant:
    - 1:
        ~ fit = 1
        buyer: express. now # pose: relief
    - 2:
        buyer: to his WORK. he's on shift saturday, not home # pose: sneer
        -> settle ->
    - else:
        buyer: candles at six, parcel at eight. done the maths? # pose: sneer
        -> settle ->
    }
+ {date == 1} [Even express means by eight tomorrow evening, and that's too late for you. So a new one, a bit late, or a refund now. You choose. # id: e3 # needs: date # move: {variant == 3: boundary, options|mishear} # why: {variant == 1: Tomorrow evening he has it, his train is Saturday morning. It does make it; you scared him for nothing.|{variant == 2: Tomorrow evening it's at his dad's work, the day is Saturday. It does make it; you scared him for nothing.|It won't make it, and you say so, with two real ways out. Now he can plan.}}]
    {variant == 3:
        ~ fit = 1
        buyer: ...new one then. i'll get us through the candles. as long as it's lit at bedtime, she just wants to lie there and look at stars # fact: wish # pose: relief
    - else:
        buyer: there tomorrow and too late for saturday? can you count # pose: sneer
        -> settle ->
    }
+ {date == 1} [A new {variant == 1:pot|{variant == 2:radio|lamp}} by express, sent today, straight to {variant == 1:your gran's|{variant == 2:your dad's work|your family's}} by eight tomorrow evening; or a refund. You choose. # id: e4 # needs: date # move: {variant == 2: options|mishear} # why: {variant == 1: He said he's got to put it in her hands; posting it isn't the same.|{variant == 2: He can't go home, and on Saturday his dad's at work. There it's in time.|At home it's eight as well. That six can't be met, nobody has told him.}}]
    {variant:
    - 1:
        buyer: i said in her hands. MINE to hers # pose: sneer
        -> settle ->
    - 2:
        ~ fit = 1
        buyer: that. sending you the address # pose: relief
    - else:
        buyer: eight at home is still eight. she makes her wish at six # pose: sneer
        -> settle ->
    }
+ {date == 0} [One thing first: by what day and hour, and into whose hands? Tell me, and I'll work out what fits. # id: e5 # move: wish # why: Better asked late than promised wildly; asked now, it can still go before four.]
    -> tell_date ->
    ~ fit = 1
    {variant:
    - 1:
        agent: Express, then: in your hands by eight tomorrow evening, and on Saturday it goes with you.
    - 2:
        agent: Express, then: at your dad's work by eight tomorrow evening.
    - else:
        agent: Plainly, then: even express is by eight tomorrow, too late for six, in time for bed.
        buyer: as long as it's lit at bedtime. she just wants to lie there and look at stars # fact: wish # pose: sigh
    }
    buyer: ok do that # pose: relief
+ {date == 0} [A new one or a refund, say the word. The new one goes express, in your hands tomorrow by eight, our cost. # id: e6 # move: {variant == 1: options|mishear} # why: {variant == 1: It happens to make it. But you never asked by when; this time it was luck.|Promised without asking by when and into whose hands. Tomorrow evening in his is no use.}]
    {variant == 1:
        ~ fit = 1
        ~ date = 1
        buyer: tomorrow... ok. {gift == 0:it's my gran's eightieth. }train's saturday seven in the morning, i'm taking it to her myself. works # fact: date # pose: neutral
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
    buyer: express. to me. before tomorrow night # pose: sigh
    agent: Right: express, to you, sent today.
- 2:
    buyer: to my dad's work. express # pose: sigh
    agent: Right: express, to your dad's work, sent today.
- else:
    buyer: whatever. eight's eight. as long as it's lit at bedtime # fact: wish # pose: sigh
    agent: Right: express, by eight tomorrow evening, sent today.
}
->->

// ---------- 6 ----------
=== the_hour ===
{variant:
- 1:
    buyer: i'm in class three to five, phones get handed in. half five i'm off to work. just that gap to look # fact: hours
- 2:
    buyer: i go into the lab half three, out at nine. no signal in there # fact: hours
- else:
    buyer: i pick her up at four. she doesn't know it broke. once she's with me i can't talk # fact: hours
}
buyer: don't vanish on me # pose: neutral
coach: Agree on a moment when he can see his phone. Agreed means kept.
+ [Add me as a friend on your phone: I'll snap the number the moment it's there, and you see it wherever you are. # id: f1 # move: offsite # why: Handy, and off the platform. Who said what to whom, neither side can show later.]
    buyer: why would i add you. just say it here # pose: sigh
+ [The tracking number's here {variant == 2:at nine tonight|{variant == 1:at six this evening|before five}}, {variant == 2:when you come out|{variant == 1:when class is out|before you fetch her}}. Sent or not, I'll tell you how it stands. # id: f2 # needs: hours # move: {variant == 2: timeline|mishear} # why: {variant == 1: At six he's at work. The gap is half an hour from five, he'd only just said so.|{variant == 2: At nine he comes out, and sent or not there's an answer. That he can wait for.|He fetches her at four. After that she's beside him and doesn't know it broke.}}]
    {variant == 2:
        ~ promised = 1
        buyer: ok. nine # promise: report-back # pose: relief
    - else:
        buyer: {variant == 1:six i'm at work. just said|from four she's right next to me. want to blow it?} # pose: sneer
        -> fix_hour ->
    }
+ [You get on with your day. The warehouse is quick, and the system pushes the number the second it exists. # id: f3 # move: stall # why: Left to the system, nobody has promised anything. He'd asked whether you'd vanish.]
    buyer: the system pushes... so nobody then # pose: sigh
+ [The tracking number's here {variant == 2:at eight tonight|{variant == 1:at five this afternoon|before four}}, {variant == 2:when you come out|{variant == 1:when class is out|before you fetch her}}. Sent or not, I'll tell you how it stands. # id: f4 # needs: hours # move: {variant == 2: mishear|timeline} # why: {variant == 1: At five he has his phone back, and sent or not there's an answer. That he can wait for.|{variant == 2: There's no signal in the lab and he's in it till nine. He'd only just said so.|Before four he's by himself and can look and talk. That he can wait for.}}]
    {variant == 2:
        buyer: eight i'm still in there. no signal. just said # pose: sneer
        -> fix_hour ->
    - else:
        ~ promised = 1
        buyer: ok. {variant == 1:five|before four} # promise: report-back # pose: relief
    }
-
-> the_report

=== fix_hour ===
~ promised = 1
agent: {variant == 1:My mistake. Five, when class is out.|{variant == 2:My mistake. Nine, when you come out.|My mistake. Before four.}}
buyer: fine # promise: report-back # pose: sigh
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
    system: Thursday, 17:00. The new pot left the warehouse at ten past four and has a number; the courier hasn't come for it yet. # phase: followup
- 2:
    system: Thursday, 21:00. The new radio left the warehouse at four, the courier took it at seven; his dad's work still lacks a phone number. # phase: followup
- else:
    system: Thursday, 15:50. The new lamp left the warehouse at half past three and is with the courier, who says tomorrow between six and eight. # phase: followup
}
coach: The hour has come. What do you report? What's on the slip, no more and no less.
+ [I won't disturb you just now; once the courier has it all settled you'll get everything at once, and exact. # id: j3 # move: stall # why: By the time you write, the hour is long past. He looked at his phone and there was nothing.]
    ~ promised = 2
    buyer: {variant == 1:ten past five|{variant == 2:quarter past nine|gone four}}. hello? # broken: report-back # pose: sneer
+ [{variant == 1:As agreed: here's the number. The pot left at 4:10, the courier hasn't come yet; when he does, I'll say.|{variant == 2:As agreed: here's the number. The courier took it at seven. One thing's missing, the door number: may I?|As agreed: here's the number. It's with the courier, who says six to eight tomorrow; in time for bed.}} # id: j1 # move: {variant == 2: mishear|follow_up} # why: {variant == 2: What's missing on the slip is the phone. You asked for the wrong thing, and tomorrow it still sticks at the gate.|{variant == 1: On time, and not collected is called not collected. He knows where he stands and needn't chase.|On time, and what the courier said as the courier said it. He can think what to tell her.}}]
    ~ kept = 1
    {variant == 2:
        buyer: door number? it's in the address # kept: report-back # pose: sigh
    - else:
        buyer: {variant == 1:five on the dot|huh, actually before four}. ok got it # kept: report-back # pose: relief
    }
+ [As agreed: here's the number. From here on you can follow it with one tap; if it's urgent, ring the courier. # id: j4 # move: shift # why: You're on time, and then hand him to the courier. If a step runs late, it's his again.]
    ~ kept = 1
    buyer: on time, fair enough. so from now on i'm on my own? # kept: report-back # pose: sigh
+ [{variant == 1:As agreed: here's the number. The courier took the pot at 4:10, it's on its way; when it's there, I'll say.|{variant == 2:As agreed: here's the number. The courier took it at seven. One thing's missing, the receiver's phone: may I?|As agreed: here's the number. It's with the courier, who says four to six tomorrow; there before six.}} # id: j2 # move: {variant == 2: follow_up|overpromise} # why: {variant == 1:At 4:10 it left the warehouse; no courier has come, so "on its way" is you walking it there. One look at the tracking and he knows.|{variant == 2:On time, as far as it has got, and what's missing asked for at once. Tomorrow it gets through the gate.|The courier said six to eight. "Before six" is your own; if he counts on it, it all falls apart.}}]
    ~ kept = 1
    {variant == 2:
        buyer: nine on the dot. sent you the phone # kept: report-back # pose: relief
    - else:
        buyer: {variant == 1:tracking's still empty though|really? their text says six to eight} # kept: report-back # pose: sigh
    }
-
-> write_wish

=== report_unpromised ===
system: Thursday, 21:10. It left the warehouse this afternoon and has a number. No hour was agreed. Bei comes asking. # phase: followup
buyer: did you send it or not. knew you'd vanish # pose: sneer
coach: Your own side first.
+ [I never gave you an hour and left you hanging. It went this afternoon, here's the number, there tomorrow evening. # id: k1 # move: own # why: First the hanging is owned, then there's something he can see.]
    ~ kept = 1
    buyer: ...could've just said # pose: sigh
+ [I'm not saying you shouldn't ask, but the system pushes the number by itself; do scroll up and look first. # id: k2 # move: argue # why: It's correct. He hung there all afternoon and you tell him to scroll.]
    buyer: so it's on me for not scrolling? # pose: shout
+ [I never gave you an hour, and I'm sorry. I'm onto the warehouse right now, and the number comes to you first. # id: k3 # move: apologise, stall # why: Sorry is said, but it left hours ago and there is a number. He asked one thing: sent or not.]
    buyer: so did you send it or not # pose: sneer
-
-> write_wish

// ---------- 8 ----------
=== write_wish ===
system: All said; now the after-sales record, two lines of it. # phase: record
system: What, and by when? # field: wish
coach: For the colleague on tomorrow's shift. Day, place, person: one of them wrong, and it goes wrong.
+ [Gift damaged, replaced by the book, buyer calm again; close the ticket upon delivery. # id: m2 # move: template # why: No day, no person. If it's late tomorrow, nobody will know to hurry.]
+ [{variant == 1:Gran's eightieth; has to be in place on Saturday morning at the latest.|{variant == 2:Dad's fiftieth; has to be in place on Friday morning at the latest.|Sister's tenth; has to be in place by six tomorrow at the latest.}} # id: m1 # needs: date # move: {variant == 1: record|mishear} # why: {variant == 1: His train is Saturday at seven; any later and he can't take it along. Anybody can see it mustn't slip.|{variant == 2: The day is Saturday. With Friday, tomorrow's colleague chases for nothing.|He knows six won't work, bedtime will do. Like this, tomorrow's colleague leans on the courier.}}]
+ [{variant == 1:Gran's eightieth; has to be in place on Sunday morning at the latest.|{variant == 2:Dad's fiftieth; has to be in place on Saturday morning at the latest.|Sister's tenth; has to be in place by bedtime tomorrow at the latest.}} # id: m3 # needs: {variant == 3: wish|date} # move: {variant == 1: mishear|record} # why: {variant == 1: Sunday is the lunch; on Saturday morning he's on the train. Like this, tomorrow's colleague thinks there's a day in hand.|{variant == 2: The right day and the latest hour: if it slips, tomorrow's colleague sees it.|Lit by bedtime is what was agreed. Written as it is, nobody will promise six.}}]
-
-> write_next

// ---------- 9 ----------
=== write_next ===
system: Delivery and claim: who sees to them? # field: next
coach: By when, and who signs: write what was agreed with him.
+ [Close it once the courier has paid; if the buyer asks before then, refer him to their hotline. # id: n2 # move: shift # why: The claim is between shop and courier. Like this, he's sent back to the courier again.]
+ [By eight tomorrow evening check {variant == 1:Gran's|{variant == 2:Dad's work|Bei}} has signed, if not {variant == 3:I ring his home|I say so} first; the shop claims from the courier. # id: n3 # move: {variant == 2: record|mishear} # why: {variant == 2: Where it's signed for and who claims: both right, and he needn't run about.|{variant == 1: It goes to Bei and he takes it along. With an eye on Gran's, nobody would see it late.|His sister mustn't hear of it, he can't even chat beside her. Ring the home, and she's the one who picks up.}}]
+ [By eight tomorrow evening check {variant == 2:Dad's home|Bei} has signed, if not I say so first; the shop claims from the courier. # id: n1 # move: {variant == 2: mishear|record} # why: {variant == 2: It goes to his work. With an eye on the home, nobody would see it stuck at the gate.|Who signs and who claims: both right, and he needn't run about.}]
-
-> finale

// ---------- endings ----------
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
    system: Sunday, lunchtime. Bei sends a photo: his gran, both hands round the new pot, not letting go. "says it pours better than her old one" # ending: in-time, good
- 2:
    system: Saturday afternoon. Bei passes on six seconds of sound from the guardroom: a crackle, then an old storyteller's voice. "my dad's learnt to send voice messages" # ending: in-time, good
- else:
    system: Friday, 22:15. Bei sends a photo, nearly black, the ceiling full of stars. "pinky promise kept" # ending: in-time, good
}
-> END

=== so_so ===
system: It arrived. Bei confirms the delivery without another word; the next present he'll probably buy elsewhere. # ending: so-so, fair
-> END

=== gone ===
system: That evening Bei asks for his money back and orders from another shop. The note says: "not waiting for you lot" # ending: gone, poor
-> END
