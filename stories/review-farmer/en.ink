# title: Pay up, or one star
# summary: The humidifier may really leak and the price tag is real too: one gets handled by the rules, the other gets a no, and everything stays in this window.
# level: 5
# buyer: qiao
# name: Qiao Mu
# item: Desktop humidifier
# minutes: 10
# pass: 75
# motive: leverage
# start: anger 6, trust 6, heard 4
# ready: 4
# turns: 20
# variants: 3
# source: casebook 11, casebook 6; S2, S0
# brief: You are on shift at a small appliance shop. At half past two a buyer called Qiao Mu comes in about a humidifier that was signed for five days ago.
# brief: Faults are accepted on a photo or video of that very unit with its serial number; within fifteen days of delivery it is an exchange or a full refund, and the shop pays the shipping.
# brief: Missing parts go out the same day; with no fault, the buyer can still return within seven days and pays the shipping.
# brief: What is due gets paid, whatever the review says. A high demand is not yet extortion: what to call it is up to your supervisor, Zhou Lan.
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
system: Order card: {variant == 1:cream 3-litre|{variant == 2:mist-blue 4-litre|dark-green 3-litre}} humidifier, ¥{price} paid. Order ending {ord}, parcel ending {parcel}, dispatched serial {body}, signed for five days ago.
{variant == 2:
    system: Review: one star, posted this morning at 9:12.
- else:
    system: Review: none so far.
}
buyer: Afternoon, hope you're well. The humidifier leaks. It's soaked a corner of my desk. # pose: neutral
buyer: Outer box and shipping label went in the bin, I've still got the unit. I'm writing this in two parts and the second isn't done, so no questions yet please. # pose: type-fast
coach: You've been told how to answer. Look at the last sentence.
+ [Thank you for telling us. Where does it leak, how full was it, how long in use? # id: a1 # move: interrupt # why: A professional question, but Qiao had just said the second part wasn't done and no questions yet. This cuts it off halfway.]
    -> d1_cut
+ [I'm so sorry for the trouble, your experience has always mattered a lot to us here. # id: a2 # move: apologise, template # why: An apology before the story is told, with a second half that fits anybody. It reads as exactly that.]
    -> d1_cut
+ [Leave the leak with me, I guarantee you'll be happy with how this ends, today. # id: a3 # move: overpromise # why: Nobody knows yet what leaks, and the word guarantee is already out. It will be quoted back.]
    buyer: Happy with how it ends. I'm writing that down. # pose: smirk
    -> d1_cut
+ [All right, carry on writing. I'll wait for the rest and answer it all together. # id: a4 # move: acknowledge # why: All that was asked for was to finish. Half a minute of waiting, and the story of the leak comes by itself.]
    {variant:
    - 1:
        buyer: Filled it well past half the other day, next morning a wet ring underneath. Dried it, filled it again, still seeps out at the bottom. # fact: leak-story
    - 2:
        buyer: First day I switched it on, it dripped from the mist outlet on top, all the way down to the desk. # fact: leak-story
    - else:
        buyer: Standing flat it's fine. Pick it up, tilt it a bit, and water runs out below. My mouse mat's gone all wavy. # fact: leak-story
    }
    ~ knows_leak = 1
    buyer: That was part two. Packing it up and sending it back is a pain for everyone, cash is quickest. You know better than me what a star is worth. # pose: neutral
    -> d2

=== d1_cut ===
buyer: Right, forget part two. I'll skip to the conclusion. # pose: sigh
buyer: Packing it up and sending it back is a pain for everyone, cash is quickest. You know better than me what a star is worth. # pose: smirk
-> d2

=== d2 ===
buyer: Here's one picture to start with.
system: Photo: a wet patch on a desk, half of the unit in the frame, the base not shown.
coach: What does this picture prove, what is missing, and what does the buyer still have?
+ [Thank you. To check it fairly, could you also photograph the box, the label and the unit? # id: b1 # move: thank, mishear # why: The box and the label went in the bin, that was in the opening lines. Asking for them says nobody read it.]
    buyer: The box is gone. I said so at the very start. This is the picture I've got for you. # pose: sneer
    -> d3
+ [Could you dry the unit, turn it over and take one of the underside, sticker included? # id: b2 # move: evidence # why: The unit is still there. One picture of base and serial shows which unit it is and where it leaks.]
    {variant:
    - 1:
        system: Photo: the unit upside down, a split along the bottom seam, serial on the sticker 3127. # fact: label
    - 2:
        system: Photo: the unit upside down, a split along the bottom seam, serial on the sticker 8832. # fact: label
    - else:
        system: Photo: the unit upside down, the underside dark, glare on the sticker, the serial a blur. # fact: label
    }
    ~ knows_label = 1
    {knows_leak == 0:
        {variant:
        - 1:
            buyer: The bit I didn't finish: filled it well past half, next morning a wet ring underneath, and again after drying it. # fact: leak-story
        - 2:
            buyer: The bit I didn't finish: first day on, it dripped from the mist outlet on top, down to the desk. # fact: leak-story
        - else:
            buyer: The bit I didn't finish: flat it's fine, tilt it and water runs out below. Mouse mat's gone wavy. # fact: leak-story
        }
        ~ knows_leak = 1
    - else:
        buyer: Look all you like. I don't mind. # pose: neutral
    }
    -> d3
+ [Anyone would hate seeing their desk like that. No more photos needed, I believe you. # id: b3 # move: empathise, cave # why: Warm, but a picture of nobody-knows-which unit now counts as settled, and there is nothing to stand on later.]
    buyer: Good, you believe me. Then this gets short. # pose: smirk
    -> d3
+ [Cash isn't out of the question. What sum did you have in mind, so I can ask upstairs? # id: b4 # move: bait # why: No price had been named. Now the shop has asked for one, and the record will say so.]
    buyer: The sum's coming, no rush. First you admit it leaks. # pose: smirk
    -> d3

=== d3 ===
buyer: There's your picture. Do you own up to it or not, one word will do. # pose: neutral
coach: Put the order card and the picture side by side: the serial, the spot, and what the buyer said.
+ [I've checked the split and the serial. That's our unit at fault, and I'm sorry about it. # id: c1 # needs: label # move: {variant == 1:own, apologise|{variant == 2:cave|mishear}} # why: {variant == 1:{knows_label:The serial matches and the split is there to see, so own it plainly. Having other plans doesn't make the unit sound.|Neither serial nor split has been seen yet, so checked is just a word.}|{variant == 2:The picture says 8832, the unit sent was 5614. You have just owned up for somebody else's humidifier.|The serial is a blur and no split was seen. Checked is not true.}}]
    {variant:
    - 1:
        {knows_label:
            buyer: Oh. That was quick. I had more pictures ready. # pose: neutral
            system: The warehouse replies: two from this batch came back with split seams at the start of the month, on file. # fact: machine-truth
            ~ knows_truth = 1
        - else:
            buyer: Checked? I haven't sent you the base. Checked against what? # pose: smirk
        }
    - 2:
        buyer: As long as you admit it. I like people who don't dither. # pose: smirk
    - else:
        buyer: A split? Sure, if you say there's one. # pose: smirk
    }
    -> d4
+ [You said it runs when tilted, and the serial's blurred. Could you film it on its side? # id: c2 # needs: leak-story # move: {variant == 3:paraphrase|mishear} # why: {variant == 3:{knows_leak:Try it again just the way it was told: one short video shows both the leak and the serial.|Nobody got to tell you how it leaks. You made the words up.}|Nothing was said about tilting, and the serial reads fine. That is somebody else's case.}]
    {variant == 3 && knows_leak == 1:
        system: Video: the unit goes on its side and water runs from the base cap. The groove where the seal ring belongs is empty. Serial 7718. # fact: machine-truth
        ~ knows_truth = 1
        buyer: Empty? … Honestly, I'd never opened it. # pose: neutral
        -> d4
    - else:
        -> d3_wrong
    }
+ [You said it drips from the top. This shows a split below, and not this order's serial. # id: c3 # needs: leak-story # move: {variant == 2:{knows_label:paraphrase|mishear}|mishear} # why: {variant == 2:{knows_label == 1 && knows_leak == 1:Just the two things that don't fit, no word about faking. The rest comes by itself.|You lack the story or the serial, so there is nothing yet to lay side by side.}|It leaks below, as told, and the serial isn't off. This pushes a real problem away.}]
    {variant == 2 && knows_label == 1 && knows_leak == 1:
        buyer: … Ah. Wrong picture. That's my friend's, also bought from you. # pose: neutral # fact: machine-truth
        ~ knows_truth = 1
        buyer: Haven't photographed mine. It drips just the same.
        -> d4
    - else:
        -> d3_wrong
    }
+ [I can't tell from this which unit it is. Could you take the sticker again, up close? # id: c4 # move: {knows_label:{variant == 3:evidence|mishear}|evidence} # why: {knows_label:{variant == 3:Asking for a sharper one is fair, but it won't show the leak. A video done the way it was told would.|The serial on the sticker is perfectly clear. Asking again means the picture wasn't looked at.}|Which unit comes before whose fault. A step late, but it has to be made up.}]
    {knows_label:
        {variant == 3:
            system: Photo: the sticker is sharp now, serial 7718. Where it leaks cannot be seen.
            buyer: There's your number. Whether it leaks, have a guess. # pose: smirk
        - else:
            buyer: Was the sticker in the last one not big enough for you? # pose: sneer
        }
    - else:
        {variant:
        - 1:
            system: Photo: a split along the bottom seam, serial 3127. # fact: label
            system: The warehouse replies: two from this batch came back with split seams at the start of the month, on file. # fact: machine-truth
            ~ knows_truth = 1
        - 2:
            system: Photo: a split along the bottom seam, serial 8832. # fact: label
            buyer: Not the same number? Then that's my friend's. Wrong picture. # fact: machine-truth
            ~ knows_truth = 1
        - else:
            system: Photo: glare on the sticker, the serial a blur, no leak to be seen. # fact: label
        }
        ~ knows_label = 1
    }
    -> d4

=== d3_wrong ===
buyer: I never said that, and you haven't looked at the picture properly either. # pose: sneer
buyer: Scroll up if you like. I'll wait.
-> d4

=== d4 ===
buyer: Never mind the unit for now. Business.
{variant:
- 1:
    buyer: Six hundred. The long write-up stays a draft, and I don't touch the star. # pose: smirk
- 2:
    buyer: Twelve hundred. You've seen this morning's star. Once it's paid, I tidy that up. # pose: smirk
- else:
    buyer: Five hundred. My finger's over the one star. Hasn't come down yet. # pose: smirk
}
coach: A price has been tied to a review. How far along is that review?
+ [The review that's up is yours to keep or take down. Money has no part in either one. # id: d1 # move: {variant == 2:boundary|mishear} # why: {variant == 2:The review is theirs, the money stays out: two short sentences, no insult and no door left ajar.|Nothing has been posted. You have just posted it for them, and what follows won't be taken seriously.}]
    {variant == 2: -> d4_terms}
    buyer: That's up? I haven't touched it. Whose page are you on? # pose: sneer
    -> d5
+ [I can't get ¥{sum} signed off, but here's a ¥30 coupon if you'd hold off on the review. # id: d2 # move: bribe # why: Thirty or six hundred, a coupon for holding off is money for a review. It's only cheaper.]
    ~ tied = 1
    buyer: Thirty. I'll take it as a kind gesture. I can hold off, the number stays. # pose: smirk
    -> d5
+ [You haven't posted. Whether you do, and how many stars, is up to you. We won't pay. # id: d3 # move: {variant == 2:mishear|boundary} # why: {variant == 2:The star went up at nine this morning and the order card says so. They see at once you didn't look.|Posting is their business, paying is the shop's. The two are kept apart and nobody is kept from telling the truth.}]
    {variant != 2: -> d4_terms}
    buyer: Haven't posted? Nine this morning. Refresh the page before you talk. # pose: sneer
    -> d5
+ [¥{sum} puts me in a spot. What lower figure would let us both call this finished? # id: d4 # move: bait # why: Haggle once and the money is up for negotiation. Anyone reading the record will see the shop asking for a price.]
    buyer: There we go, we can talk. You name one, I'm listening. # pose: smirk
    -> d5

=== d4_terms ===
buyer: Fine, no dancing. I'll write it out in full so you pass it on straight. # pose: neutral
{variant:
- 1:
    buyer: Six hundred, in by eight tonight, and neither the star nor the long one goes up. The refund for the unit is separate. # fact: terms
- 2:
    buyer: Twelve hundred, by close of business today. Within an hour of it landing I delete this morning's star. # fact: terms
- else:
    buyer: Five hundred, by noon tomorrow. Eighty of that is the mouse mat, the rest is so this star doesn't come down. # fact: terms
}
~ knows_terms = 1
-> d5

=== d5 ===
buyer: And the leaking unit? Don't tell me that's off the table because I brought up money. # pose: sigh
coach: This time the question is about the unit. Go by what has been seen: no more, no less.
+ [The base cap is missing its seal ring. One goes out today, or send the unit back to us. # id: e1 # needs: machine-truth # move: {variant == 3:options|mishear} # why: {variant == 3:{knows_truth:A ring is missing, so a ring is sent, and the way to a return stays open. The star has nothing to do with it.|Nobody has seen inside that cap. The ring is a guess.}|Nobody saw a missing ring. That is another order's trouble pinned on this one.}]
    {variant == 3 && knows_truth == 1:
        ~ remedied = 1
        buyer: Send the ring. If it's quick I can't be bothered returning it. # pose: neutral
    - else:
        buyer: Seal ring? Which unit are you talking about? # pose: sneer
    }
    -> d6
+ [For the split seam: a new one or all ¥{price} back, shipping on us. It's your choice. # id: e2 # needs: label # move: {variant == 1:options|{variant == 2:cave|mishear}} # why: {variant == 1:{knows_label:It really is broken, so give all of it: exchange or refund, shipping included. No discount for having named a price.|You haven't seen one picture of the base. Where does the split come from?}|{variant == 2:The split one belongs to somebody else, and there is no picture of this one. The refund is for a stranger's unit.|The seam isn't split. Where it leaks was either shown to you or not seen yet, and this fits neither.}}]
    {variant:
    - 1:
        {knows_label:
            ~ remedied = 1
            buyer: Full refund. Don't want to wait for a new one. # pose: neutral
        - else:
            buyer: You've seen the seam? I never took a picture of it. # pose: smirk
        }
    - 2:
        buyer: Ha. In that case, don't mind if I do. # pose: smirk
    - else:
        buyer: There's nothing wrong with the seam. Which picture are you looking at? # pose: sneer
    }
    -> d6
+ [I'll refund all ¥{price} right now and you keep it, just help us out on the review. # id: e3 # move: options, bribe # why: A refund is given because it's due. With that last half sentence even money that is owed becomes the price of a review.]
    ~ tied = 1
    buyer: Helping out can be arranged. I'll remember this. # pose: smirk
    -> d6
+ [I haven't seen your unit. Show it leaking: exchange or refund. Or use the 7-day return. # id: e4 # move: {variant == 2:options|{variant == 1:{knows_label:mishear|options}|{knows_truth:mishear|options}}} # why: {variant == 2:The friend's picture settles nothing, and one wrong picture doesn't close the road for this unit either.|{variant == 1:{knows_label:Split and serial were both in the photo. Saying you haven't seen it pushes a real fault away.|No verdict before it's been seen, and the road stays open.}|{knows_truth:The empty groove is on film. Saying you haven't seen it makes the video a waste of time.|No verdict before the leak has been seen, and the road stays open.}}}]
    {variant:
    - 2:
        ~ remedied = 1
        buyer: I'll take one of mine later then. # pose: neutral
    - 1:
        {knows_label:
            buyer: Haven't seen it? I held the number right up to your nose. # pose: sneer
        - else:
            ~ remedied = 1
            buyer: All right, as long as it can go back. # pose: neutral
        }
    - else:
        {knows_truth:
            buyer: Haven't seen it? Who did I film that for? # pose: sneer
        - else:
            ~ remedied = 1
            buyer: All right, as long as it can go back. # pose: neutral
        }
    }
    -> d6

=== d6 ===
{variant:
- 1:
    buyer: So much for the unit. The six hundred is awkward in this window. Add me on WeChat, two minutes and we're done. # pose: smirk
- 2:
    buyer: Typing gets us nowhere. Give me a mobile number and I'll ring you about the twelve hundred. # pose: smirk
- else:
    buyer: The rest is simple. I list a bundle of old magazines second-hand, five hundred, you buy it. Nice clean label. # pose: smirk
}
coach: Which way out is being offered? Answer that one.
+ [I won't open or buy anything second-hand. Whatever you want to say, say it here please. # id: f1 # move: {variant == 3:boundary|mishear} # why: {variant == 3:A new label on the same money. No purchase, but the invitation to go on talking keeps the words on record.|Nobody mentioned a second-hand listing. Turning down what wasn't offered sounds like reading from a script.}]
    {variant == 3: -> d6_payee}
    buyer: Second-hand? When did I say anything about that? # pose: sneer
    -> d7
+ [{variant == 1:OK, I'll add you from my own account, only about the refund, not a word on money.|{variant == 2:OK, I'll call from my own phone, only about the unit, and not one word about money.|OK, send the link to my own account. I'll have a look first and then let you know.}} # id: f2 # move: offsite # why: Outside this window there is no record both sides accept, and nobody can see the line you meant to hold.]
    buyer: Now we can talk. Details over there. # pose: smirk
    system: The buyer has withdrawn a message.
    -> d7
+ [I do understand you want this over. To protect us both, please use the official channels. # id: f3 # move: template # why: It sounds safe, but it doesn't say whether you'll go along, nor which step of which channel is meant.]
    buyer: I know the official channels better than you do. Fine, forget I asked. # pose: sneer
    -> d7
+ [I won't be adding WeChat or taking calls. Whatever you want to say, say it here please. # id: f4 # move: {variant == 3:mishear|boundary} # why: {variant == 3:It was a second-hand listing. WeChat and calls never came up, so this doesn't catch it.|The side door is shut politely and the talk goes on here, so the demand is kept in its own words.}]
    {variant != 3: -> d6_payee}
    buyer: Who asked you to add anyone? I said old magazines. # pose: sneer
    -> d7

=== d6_payee ===
buyer: Here, then. It's nothing I can't say out loud. # pose: neutral
{variant:
- 1:
    system: The buyer sends a payment code, the account name ending in Ning, and a preview link to the draft write-up. # fact: payee
- 2:
    system: The buyer types an account ending 2045 and pastes the link to this morning's review. # fact: payee
- else:
    system: The buyer pastes a second-hand listing: bundle of old magazines, ¥500, seller name Evening Breeze. # fact: payee
}
~ knows_payee = 1
-> d7

=== d7 ===
system: Ten past three.
buyer: I sat in that chair for two years. What a star takes off your bonus, I could work out in my sleep. # pose: sigh
buyer: A lamp shop last month came round in three minutes. You're taking this for the boss. What's in it for you? # pose: smirk
{variant:
- 1:
    buyer: The unit goes back, by the way. Don't drag your feet on that.
- 2:
    buyer: Photo of mine, I'll take it today when I get a minute.
- else:
    {knows_truth:
        buyer: And don't forget the ring. Or the mouse mat.
    - else:
        buyer: And don't forget the unit. Or the mouse mat.
    }
}
coach: The first lines are aimed at you. Only the last one is work.
+ [I'll wait for your photo. The return link will be here by four, use it as you like. # id: g1 # move: {variant == 2:timeline|{variant == 3:{knows_truth:mishear|timeline}|mishear}} # why: {variant == 2:The photo is on its way and the way back has an hour on it. Somebody is looking after the unit throughout.|{variant == 3:{knows_truth:The video came long ago. What's missing is a ring, not a photo.|Both roads stay open until it's been seen, with a time on it. That can be waited for.}|No photo is owed. A return was asked for, and this answers something else.}}]
    {variant == 2 || (variant == 3 && knows_truth == 0):
        ~ slip = 2
        buyer: Four. I'll watch the clock. # promise: number-by-four
    - else:
        buyer: Another photo? Are we even in the same chat? # pose: sneer
    }
    -> d8
+ [You've done this job, you know how it is. What did the lamp shop pay? I'd cite it. # id: g2 # move: empathise, bait # why: Meant to find out more for the shop, but it invites a bigger price, and it's you who looks bad in the record.]
    buyer: The going rate? Add a zero and you'd still call it cheap. # pose: smirk
    -> d8
+ [The return goes ahead: pickup code here by four, refund the day it reaches us again. # id: g3 # move: {variant == 1:timeline|mishear} # why: {variant == 1:The bit about bonuses is left lying. Only the unit is answered, with what comes when.|No return was asked for. The pickup belongs to another order.}]
    {variant == 1:
        ~ slip = 1
        buyer: Four. I'll watch the clock. # promise: number-by-four
    - else:
        buyer: Who said return? You misheard. # pose: sneer
    }
    -> d8
+ [The ring's coming: tracking here by four. The mat we check from the payment receipt. # id: g4 # needs: machine-truth # move: {variant == 3:timeline|mishear} # why: {variant == 3:{knows_truth:The ring has a time and the mat isn't waved away. If the loss is real, the receipt will show it.|Nobody has seen a ring missing. Promising one is a guess.}|Neither ring nor mat is part of this case. It looks as if you're chatting with several people at once.}]
    {variant == 3 && knows_truth == 1:
        ~ slip = 3
        buyer: Four. I'll watch the clock. # promise: number-by-four
    - else:
        buyer: What ring? I think you're in the wrong window. # pose: sneer
    }
    -> d8

=== d8 ===
system: Twenty to four. Your supervisor Zhou Lan is online.
{variant:
- 1:
    buyer: So that's a firm no on the six hundred? Fine. Eight o'clock tonight, then. # pose: {anger > 10:sneer|smirk}
- 2:
    buyer: So that's a firm no on the twelve hundred? Fine. I'll add a follow-up to this morning's, with pictures. # pose: {anger > 10:sneer|smirk}
- else:
    buyer: So that's a firm no on the five hundred? Fine. Noon tomorrow, the star comes down. # pose: {anger > 10:sneer|smirk}
}
coach: Some of this is yours to do, some isn't yours to decide. Each has its place.
+ [I'll see this through alone and keep it from my boss, so you aren't put on the spot. # id: h1 # move: overpromise # why: Loyal as it sounds, what to call this and who answers for it isn't one agent's affair. Sitting on it makes it heavier.]
    buyer: Decent of you. Then it's the two of us, nice and slow. # pose: smirk
    -> d8_late
+ [I'm keeping every line. Go ahead with it and we call the police and get you banned. # id: h2 # move: threaten # why: Keeping the record is your job. Using police and a ban to scare somebody is a threat. If that step comes, the supervisor takes it.]
    buyer: Lovely, screenshot taken. Shop threatens customer, the headline writes itself. # pose: smirk
    -> d8_late
+ [Money and review go to my supervisor Zhou Lan, here by five. The unit stays with me. # id: h3 # move: escalate # why: Who takes over, by when, and that the unit isn't affected: all three are there, and nobody has been called names.]
    ~ handed = 1
    buyer: A supervisor? Why not. Let's see if she's easier to talk to. # pose: neutral
    {slip:
    - 1:
        system: 3:52, the pickup code is in the window, collection tomorrow at ten. # kept: number-by-four
    - 2:
        system: 3:52, the return link is in the window, valid for two days. # kept: number-by-four
    - 3:
        system: 3:52, the tracking number for the seal ring is in the window. # kept: number-by-four
    }
    -> d9
+ [I'll ask the platform to step in and let a neutral party decide, fair to both of us. # id: h4 # move: escalate, shift # why: That step is the supervisor's. Nobody takes over, no file, no time: it sounds fair and amounts to letting go.]
    buyer: The platform? Sure. So you're done with me. # pose: smirk
    -> d8_late

=== d8_late ===
{slip > 0:
    system: 4:05, what was promised for four has not been sent. # broken: number-by-four
    buyer: It's past four. # pose: sneer
}
system: Twenty past four. Zhou Lan has come across the chat herself and asks you for the file.
-> d9

=== d9 ===
system: Hand-over form, four fields. # phase: record
system: Field one, numbers and unit. # field: order
coach: Only write what was checked. If it wasn't, write that.
+ [Order {ord}, parcel {parcel}; serial sent {body}, and the video matches it. # id: i1 # needs: machine-truth # move: {variant == 3:evidence|mishear} # why: {variant == 3:{knows_truth:Photo blurred, video clear. Say where it was matched and nobody has to ask the buyer again.|No video was taken. Writing that it matched makes it up.}|There is no video in this case. That's evidence out of thin air.}]
    {variant == 3 && knows_truth == 1:
        ~ pack++
    }
    -> d10
+ [Order {ord}, parcel {parcel}; serial sent {body}, and the photo matches it. # id: i2 # needs: label # move: {variant == 1:evidence|mishear} # why: {variant == 1:{knows_label:It matches, so write that it matches. What speaks for the buyer belongs in too, or the pack won't stand.|You never saw the sticker. Saying it matches is a guess.}|{variant == 2:The photo says 8832. Write that it matches and the whole pack comes back.|The serial in the photo is a blur. Nobody can say it matches.}}]
    {variant == 1 && knows_label == 1:
        ~ pack++
    }
    -> d10
+ [Order {ord}, parcel {parcel}; serial sent {body}, the unit itself not yet checked. # id: i3 # move: {variant == 3:{knows_truth:mishear|evidence}|{knows_label:mishear|evidence}} # why: {variant == 3:{knows_truth:The video matched the serial. Writing unchecked throws away evidence you hold.|Not checked is written as not checked. Better than a guess.}|{knows_label:The sticker is readable. Writing unchecked throws away evidence you hold.|Not checked is written as not checked. Better than a guess.}}]
    {(variant == 3 && knows_truth == 0) || (variant != 3 && knows_label == 0):
        ~ pack++
    }
    -> d10
+ [Order {ord}, parcel {parcel}; serial sent {body}, the photo shows another. # id: i4 # needs: label # move: {variant == 2:evidence|mishear} # why: {variant == 2:{knows_label:Two different serials is a fact. Write the fact, not faked, and leave the verdict to the supervisor.|You never saw the sticker. Another one is a guess.}|{variant == 1:It is this very unit in the photo. Calling it another writes a real fault out of the file.|With the serial a blur, nobody can say it's another.}}]
    {variant == 2 && knows_label == 1:
        ~ pack++
    }
    -> d10

=== d10 ===
system: Field two, the product problem. # field: problem
coach: The money is one field, the state of the unit another.
+ [{knows_truth == 1 && knows_leak == 1:The leak is most likely a pretext, the aim is money. The product side can wait for now.|Says it leaks. Not everything about this unit was asked or seen, so no verdict so far.} # id: s1 # move: {knows_truth == 1 && knows_leak == 1:blame|record} # why: {knows_truth == 1 && knows_leak == 1:Guessing at motives is no record. How far the product was checked is what this field has to tell the supervisor.|As much as is known, and the gaps marked as gaps.}]
    {knows_truth == 0 || knows_leak == 0:
        ~ pack++
    }
    -> d11
+ [Says it drips at the outlet. Photo was of a friend's unit, own one unseen, no verdict. # id: s2 # needs: leak-story # move: {variant == 2 && knows_truth == 1:record|mishear} # why: {variant == 2:{knows_truth == 1 && knows_leak == 1:What was said, where the photo came from, what is missing: kept apart, and nobody judged.|Something wasn't heard or seen. A full field is a guess.}|No outlet and no friend in this case. That is another order's file.}]
    {variant == 2 && knows_truth == 1 && knows_leak == 1:
        ~ pack++
    }
    -> d11
+ [Says it runs when tilted. On video the seal ring is missing: a part, being sent on. # id: s3 # needs: leak-story # move: {variant == 3 && knows_truth == 1:record|mishear} # why: {variant == 3:{knows_truth == 1 && knows_leak == 1:A small fault, but a true one. Writing it down as it is lets the shop stand straight.|Something wasn't heard or seen. A full field is a guess.}|No video and no missing ring. This field describes some other unit.}]
    {variant == 3 && knows_truth == 1 && knows_leak == 1:
        ~ pack++
    }
    -> d11
+ [Says it seeps below. Split and serial are confirmed, known in this batch, full refund. # id: s4 # needs: leak-story # move: {variant == 1 && knows_truth == 1:record|mishear} # why: {variant == 1:{knows_truth == 1 && knows_leak == 1:Known in this batch is bad for the shop and belongs in all the same. Only then does the supervisor see the whole of it.|Something wasn't heard or seen. A full field is a guess.}|No split was seen on this unit. Confirmed would be giving false witness for it.}]
    {variant == 1 && knows_truth == 1 && knows_leak == 1:
        ~ pack++
    }
    -> d11

=== d11 ===
system: Field three, what the buyer demands. # field: wish
coach: The sum, the deadline, what for what: as it was written.
+ [¥{sum} by {variant == 1:8 tonight|{variant == 2:close today|noon tomorrow}}, for no star and no long write-up. The refund is separate. # id: t1 # needs: terms # move: {variant == 1:record|mishear} # why: {variant == 1:{knows_terms:Sum, hour, what for what, the unit apart: all four as they were written, nothing added.|The terms were never given in full. Filling them in isn't quoting.}|{variant == 2:The star has long been up. Writing that it won't be posted clashes with the link.|It leaves out the eighty for the mat and turns what may be a real loss into part of the threat.}}]
    {variant == 1 && knows_terms == 1:
        ~ pack++
    }
    -> d12
+ [¥{sum} by {variant == 1:8 tonight|{variant == 2:close today|noon tomorrow}}, ¥80 of it for a mouse mat, the rest for no star posted. # id: t2 # needs: terms # move: {variant == 3:record|mishear} # why: {variant == 3:{knows_terms:Eighty is a loss to be checked, the rest is the price of the star. Keeping them apart is only fair.|The terms were never given in full. Filling them in isn't quoting.}|Money for a mouse mat never came up. This sum was invented.}]
    {variant == 3 && knows_terms == 1:
        ~ pack++
    }
    -> d12
+ [¥{sum} by {variant == 1:8 tonight|{variant == 2:close today|noon tomorrow}}, then the posted star is deleted within the hour. # id: t3 # needs: terms # move: {variant == 2:record|mishear} # why: {variant == 2:{knows_terms:Pay first, delete after, by when and how fast: the buyer's own words, ready to be checked.|The terms were never given in full. Filling them in isn't quoting.}|No star has been posted, so there is nothing to delete. It clashes with the review status.}]
    {variant == 2 && knows_terms == 1:
        ~ pack++
    }
    -> d12
+ [{knows_terms:Extorting ¥{sum} with a star, looks like a professional reviewer. Suggest a block.|¥{sum}, tied to the review. Deadline and terms not fully given, words copied as is.} # id: t4 # move: {knows_terms:blame|record} # why: {knows_terms:What to call it and whom to block is for the supervisor. This field wants the words, not a name for the person.|Not heard in full is written as such, so the supervisor knows what to ask.}]
    {knows_terms == 0:
        ~ pack++
    }
    -> d12

=== d12 ===
system: Field four, attachments and next step. # field: next
coach: Think of the next person opening this pack. What do they look for first?
+ [Full uncut chat, link to the review, account ending 2045, to Zhou Lan before five. # id: u1 # needs: payee # move: {variant == 2:evidence|mishear} # why: {variant == 2:{knows_payee:The link points at the review, the account at the payee, and the full chat leaves nothing to argue about.|Nothing about a payee was left in this window. It can't be shown.}|No account ending 2045 in this case. An attachment that doesn't match puts the whole pack in doubt.}]
    {variant == 2 && knows_payee == 1:
        ~ pack++
    }
    -> finish
+ [{knows_payee:The seven money lines marked in red, small talk trimmed, to Zhou Lan before five.|Full uncut chat, payee entered as never given to us, off to Zhou Lan before five.} # id: u2 # move: {knows_payee:record, mishear|evidence} # why: {knows_payee:Easy to read, and out of context. And what came before that? is all the other side has to say.|What you don't have is written as not had. The whole chat goes in, and a gap is information too.}]
    {knows_payee == 0:
        ~ pack++
    }
    -> finish
+ [Full uncut chat, link to the draft, pay code “…Ning”, to Zhou Lan before five. # id: u3 # needs: payee # move: {variant == 1:evidence|mishear} # why: {variant == 1:{knows_payee:The draft shows how far it went, the code where the money was to go. Leave one out and someone has to ask again.|Nothing about a payee was left in this window. It can't be shown.}|There was no draft and no such code here. That attachment is from elsewhere.}]
    {variant == 1 && knows_payee == 1:
        ~ pack++
    }
    -> finish
+ [Full uncut chat, listing link, seller Evening Breeze, to Zhou Lan before five. # id: u4 # needs: payee # move: {variant == 3:evidence|mishear} # why: {variant == 3:{knows_payee:The magazine listing is the way the money was to go. With the seller's name, the cleanest label can be traced.|Nothing about a payee was left in this window. It can't be shown.}|There is no listing in this case. It won't open and the supervisor can only send it back.}]
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
system: Ten to five, Zhou Lan writes: “{pack == 4:Numbers, wording, link, payee, it's all here. I don't have to ask you again, or the buyer.|One field didn't match the chat. I corrected it from the uncut record, the rest is fine.} I'll report it to the review channel, and whether to call the police is mine to decide.”
{variant:
- 1:
    buyer: {slip == 1:Got the pickup code.|So somebody did see to the return.} On the unit, I'll give you that, you didn't mess me about. # pose: neutral
    system: At eight the star did go up, and it says the return is under way. The review stays. The six hundred was never paid, and the file is with the platform. # ending: clean-pack, good
- 2:
    buyer: Mine … I'll have another look. Could be I never clicked the lid shut. # pose: sigh
    system: The star is still where it was, the twelve hundred was never paid. Next day a return request came in and went through under the seven days. The file is with the platform. # ending: clean-pack, good
- else:
    buyer: {slip == 3:Saw the tracking for the ring.|So somebody did see to the ring.} Receipt comes later. The mat really was eighty. # pose: neutral
    system: Noon went by the next day with no star and no five hundred paid. The ring arrived, the mat is being checked against the receipt, and the file went to the platform all the same. # ending: clean-pack, good
}
-> END

=== end_gaps ===
system: Zhou Lan takes over and answers before five: “We won't discuss the money. The unit is being dealt with.”
buyer: At least you all sing the same tune. # pose: sigh
system: After six she's back at your desk: something in the file is blank or doesn't match. The chat has to be gone through again, and the report to the platform waits until tomorrow. # ending: pack-with-gaps, fair
-> END

=== end_thin ===
system: Zhou Lan looks at the file for two minutes: “These fields read like three different people's cases. I can't send this up.”
buyer: Nothing to say, the supervisor? I'll wait then. # pose: smirk
system: Nothing was paid, but nobody can show what was asked for either. The platform sends the file back. # ending: thin-pack, poor
-> END

=== end_alone ===
system: Zhou Lan only gets into the chat at five, and by then the buyer has run out of patience.
buyer: What your colleague told me, does that count or doesn't it? # pose: sneer
system: The unit and the price have become one tangle, and she has to start from the beginning. However full the file, the hand-over came too late. # ending: handed-over-late, poor
-> END

=== end_tied ===
buyer: It's right there in the chat. You offered me something to go easy on the review. # pose: smirk
system: Zhou Lan reads that line and sighs: “If I send this in, we're the first people the platform asks about.” # ending: tied-to-review, poor
-> END
