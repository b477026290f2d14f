# title: Pay up, or one star
# summary: The humidifier may really leak and the price tag is real too: one gets handled by the rules, the other gets a no, and everything stays in this window.
# level: 5
# buyer: qiao
# name: Qiao Mu
# item: Desktop humidifier
# minutes: 10
# pass: 75
# motive: leverage
# start: anger 6, trust 6, heard 2
# ready: 5
# turns: 20
# variants: 3
# source: casebook 11, casebook 6; S2, S0
# brief: You are on shift at a small appliance shop. At half past two a buyer called Qiao Mu comes in about a humidifier that was signed for five days ago.
# brief: Faults are accepted on a photo or video of that very unit with its serial number; within seven days of delivery it is an exchange or a full refund, and the shop pays the shipping.
# brief: Missing parts go out the same day; with no fault, the buyer can still return within seven days and pays the shipping.
# brief: What is due gets paid, whatever the review says. A high demand is not yet extortion: what to call it is up to your supervisor, Zhou Lan.
# policy: quality-7d, part-missing, refund-7d, no-review-deals, hand-over

VAR variant = 1
VAR anger = 0
VAR trust = 0
VAR heard = 0

// the figures of this order
VAR price = 168
VAR sum = 600
VAR ord = 5521
VAR parcel = 3084
VAR body = 3127

// what has been heard and seen (1 = known)
VAR knows_leak = 0
VAR knows_label = 0
VAR knows_truth = 0
VAR knows_terms = 0
VAR knows_payee = 0

// what has been done
VAR tied = 0
VAR promised = 0
// how it was handed over: 0 late, 1 handed over, 2 handed over and what was promised was sent, 3 with a threat, 4 with a favour for a review
VAR exit = 0
// what is missing, wrong or self-inflicted in the file, up to 3
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
system: Order card: {variant == 1:cream 3-litre|{variant == 2:mist-blue 4-litre|dark-green 3-litre}} humidifier, ¥{price} paid. Order ending {ord}, parcel ending {parcel}, dispatched serial {body}, signed for five days ago.
{variant == 2:
    system: Review: one star, posted this morning at 9:12.
- else:
    system: Review: none so far.
}
buyer: Afternoon, hope your day's all right. My humidifier leaks. It's soaked a corner of my desk. # pose: neutral
buyer: The box and the shipping label are long gone, I've still got the unit. I'm not done yet, let me finish typing. # pose: type-fast
coach: The last sentence tells you how to answer.
+ [Thanks for telling us. Where does it leak, how full was it, how long in use? # id: a1 # move: interrupt # why: A professional question, but the buyer had just asked to finish typing. This cuts the story off halfway.]
    -> d1_cut
+ [Sure, keep typing. I'll answer it all in one go once you're done. # id: a4 # move: acknowledge # why: All that was asked for was to finish. Wait half a minute and the story of the leak comes by itself.]
    -> tell_leak ->
    buyer: Right, that's all of it. # pose: neutral
    -> d2
+ [I'm so sorry, and your desk as well. This order is mine now until it's sorted. # id: a2 # move: apologise, interrupt # why: Warm enough, but the buyer was still typing and had asked to finish. The apology comes too early and cuts in.]
    -> d1_cut
+ [Please unplug it first, pour the water out and put a dry cloth on the desk. # id: a3 # move: overeager # why: All of it kind and useful. But the one thing asked was to wait for part two, and here the advice arrives before the story.]
    buyer: I can unplug a humidifier. I asked you to let me finish. # pose: sneer
    -> d1_cut

=== d1_cut ===
buyer: Right, never mind the rest. I'll skip to the end. # pose: sigh
-> d2

=== tell_leak ===
~ knows_leak = 1
{variant:
- 1:
    buyer: Filled it well past half the day before yesterday, and in the morning there was a wet ring under it. Dried it, filled it again, it still seeps out at the bottom. # fact: leak-story
- 2:
    buyer: First day I switched it on, it dripped from the mist outlet on top, all the way down to the desk. # fact: leak-story
- else:
    buyer: Standing flat it's fine. Pick it up, tilt it a bit, and water runs out underneath. My mouse mat's gone all wavy. # fact: leak-story
}
->->

// ---------- 2 ----------
=== d2 ===
buyer: Refund without return, calling in the platform: I know where all those buttons are, and it's a pain for everyone. Cash is quickest. You know better than I do what a star is worth. # pose: smirk
buyer: So do we start with the unit or the money? You choose.
coach: {knows_leak:Look back at how it leaks before you answer.|Nobody knows yet how the thing actually leaks.}
+ [The money, then. What figure do you have in mind? I'd need it to ask upstairs. # id: p1 # move: bait # why: No price had been named. Now the shop has asked for one, and the record will say so.]
    ~ gaps = 1
    buyer: The figure isn't going anywhere, you'll get it. Unit first, or you'll say I asked for money over nothing. # pose: smirk
    -> d3
+ [The unit first. {variant == 3:Fine standing flat, but tilt it and water runs out|Past half full overnight, then a wet ring underneath}. Have I got that right? # id: p2 # needs: leak-story # move: {variant == 2:mishear|paraphrase} # why: {knows_leak == 0:Nobody has told you how it leaks. You made that up.|{variant == 2:It dripped from the top as soon as it was on. You have repeated some other leak.|Take the leak seriously first and the money can be left lying. The buyer can see at once that somebody read it.}}]
    {
    - knows_leak == 0:
        buyer: I haven't told you how it leaks yet. You seem to know already. # pose: sneer
    - variant == 2:
        buyer: Is that what I said? Scroll up a line. # pose: sneer
    - else:
        buyer: You have. Fine, the unit first. # pose: neutral
    }
    -> d3
+ [The unit first. {variant == 3:It dripped from the outlet on day one, all over the desk|Fine standing flat, but lift it and it runs all over}. Is that it? # id: p3 # needs: leak-story # move: mishear # why: {knows_leak == 0:Nobody has told you how it leaks. You made that up.|{variant == 1:It was filled up, left overnight and seeped at the bottom. Nothing was said about lifting it.|{variant == 2:It dripped from the top as soon as it was on. Nothing was said about lifting it.|It was fine standing flat and ran when tilted. The outlet on top never came up.}}}]
    {
    - knows_leak == 0:
        buyer: I haven't told you how it leaks yet. You seem to know already. # pose: sneer
    - else:
        buyer: Is that what I said? Scroll up a line. # pose: sneer
    }
    -> d3
+ {knows_leak == 1} [The unit first. {variant == 3:Nobody touched it overnight and a ring seeped out|On the first day it dripped from the top to the desk}. Is that how it was? # id: p4 # needs: leak-story # move: {variant == 2:paraphrase|mishear} # why: {variant == 2:Take the leak seriously first and the money can be left lying. The buyer can see at once that somebody read it.|{variant == 3:It was fine standing flat and ran when tilted. You have it the wrong way round.|It was filled up, left overnight and seeped at the bottom. Nothing was said about the top.}}]
    {variant == 2:
        buyer: That's how it was. Fine, the unit first. # pose: neutral
    - else:
        buyer: Is that what I said? Scroll up a line. # pose: sneer
    }
    -> d3
+ {knows_leak == 0} [I cut in, sorry. The unit first: send me the rest of it and I'll read it through. # id: p5 # move: own, ask # why: It gives back the turn that was taken, and it isn't too late to hear how it leaks.]
    buyer: All right. Let me get to the end this time. # pose: neutral
    -> tell_leak ->
    -> d3

// ---------- 3 ----------
=== d3 ===
buyer: Here's one to start with.
system: Photo: a wet patch on a desk, half of the unit in the frame, the base not shown.
coach: What does this picture prove, what is missing, and what does the buyer still have?
+ [Could you dry it, turn it over and take one clear picture of the underside? # id: b2 # move: evidence # why: The buyer still has the unit. One picture of base and serial shows which unit it is and where it leaks.]
    {knows_leak == 0:
        buyer: And the part I never got to finish:
        -> tell_leak ->
    }
    ~ knows_label = 1
    {variant:
    - 1:
        system: Photo: the unit upside down, a split along the bottom seam, serial on the sticker 3127. # fact: label # fact: machine-truth
        ~ knows_truth = 1
    - 2:
        system: Photo: the unit upside down, a split along the bottom seam, serial on the sticker 8832. # fact: label
    - else:
        system: Photo: the unit upside down, the underside dark, glare on the sticker, the serial a blur. # fact: label
    }
    buyer: Look all you like. I don't mind. # pose: neutral
    -> d4
+ [Anyone would hate to see their desk like that. No need for more photos, I believe you. # id: b3 # move: empathise, cave # why: Warm, but a picture of who knows which unit now counts as settled, and there is nothing to stand on later.]
    buyer: Good, you believe me. Then this gets short. # pose: smirk
    -> d4
+ [Thank you. One with the serial and the shipping label together, and it's done today. # id: b1 # move: thank, mishear # why: The label is gone, that was in the opening lines. The serial is worth having, but asking for what was thrown away says nobody read it.]
    buyer: The label went out with the box. I said so at the very start. This is the picture I've got for you. # pose: sneer
    -> d4
+ [Thanks for taking that. One more of the desk up close, with a ruler, to price it by? # id: b4 # move: thank, mishear # why: The desk is already in the picture. What's missing is the base and its serial, and a second desk won't show them.]
    buyer: You're looking at the desk. I thought we were talking about a humidifier. # pose: sneer
    -> d4

// ---------- 4 ----------
=== d4 ===
buyer: So there's your picture. Do you own up to it or not? Yes or no will do. # pose: neutral
coach: Put the order card and the picture side by side: the serial, the spot, and what the buyer said.
+ [{knows_label:{variant == 1:A leak like that is usually a knock. No blame at all, but did it get moved about?|{variant == 2:It's not that I doubt you, but this picture alone doesn't prove that yours leaks.|With a leak like that the unit is usually sound. Fill it less and keep it steady.}}|It's not that I doubt you, but half a unit in the frame doesn't prove it leaks.} # id: c3 # move: {knows_label:{variant == 2:argue|blame}|argue} # why: {knows_label:{variant == 1:Nothing the shop has says it was knocked. It says no blame, and the blame has landed all the same.|{variant == 2:The serial really is off, but once you argue about proof nobody has to explain where the picture came from.|Pouring out at one tilt isn't normal. This turns the fault into the buyer not knowing how to use it.}}|The picture really isn't enough, but you used that to win a point instead of asking for one that is.}]
    {
    - knows_label == 0:
        buyer: And what would count as proof? … Never mind. # pose: sneer
    - variant == 1:
        buyer: So I knocked it. You've had the photo ten seconds and I'm guilty. # pose: sneer
    - variant == 2:
        buyer: Doesn't prove it? I'll put it in the review and let people judge. # pose: sneer
    - else:
        buyer: So I don't know how to use a humidifier. That's going in the review. # pose: sneer
    }
    -> d5
+ {knows_label == 1} [Please send it in. Our lab reports in writing in three days, all postage is ours. # id: c5 # move: stall # why: {variant == 1:The rule asks for a picture of this unit and its serial. Both are there and both fit, so there's nothing to wait three days for.|{variant == 2:The serial in the picture isn't this order's, so ask about that. Three days in a lab would test some other unit.|The rule asks for a photo or video with the serial. One more shot will do, nobody needs a lab for three days.}}]
    buyer: Three days? It's right there in front of you. # pose: sneer
    -> d5
+ {knows_label == 0} [I can't tell from this which unit it is. Could you take the base sticker, up close? # id: c4 # move: evidence # why: Which unit comes before whose fault. A step late, and made up for.]
    {variant:
    - 1:
        system: Photo: a split along the bottom seam, serial 3127. # fact: label # fact: machine-truth
        buyer: That's where it seeps out. Can you see it now? # pose: neutral
        ~ knows_truth = 1
    - 2:
        system: Photo: a split along the bottom seam, serial 8832. # fact: label
        buyer: … Hang on, wrong picture, that's my friend's. I haven't taken mine. Mine drips from the top. # fact: machine-truth # pose: neutral
        ~ knows_truth = 1
    - else:
        system: Photo: glare on the sticker, the serial a blur, no leak to be seen. # fact: label
        buyer: That's the light I've got. # pose: neutral
    }
    -> d5
+ [{variant == 1:You said it seeps below; the seam's split, the serial fits. That one's on us.|You said it leaks below; the seam is split and the serial matches. That's our fault.} # id: c1 # move: {knows_label:{variant == 1:paraphrase, own|cave}|mishear} # why: {knows_label:{variant == 1:The serial matches and the split is there to see, so own it plainly. Having other plans doesn't make the unit sound.|{variant == 2:The picture says 8832, the unit sent was 5614. You have just owned up for somebody else's humidifier.|The serial is a blur and no split was seen. You signed for something unchecked to keep the peace.}}|Neither the seam nor the serial has been photographed. There is nothing behind those words.}]
    {
    - knows_label == 0:
        buyer: The serial matches? I haven't sent you the base. Matches what? # pose: smirk
    - variant == 1:
        buyer: Oh. That was quick. I had more pictures ready. # pose: neutral
    - variant == 2:
        buyer: As long as you admit it. I like people who don't dither. # pose: smirk
    - else:
        buyer: Split, is it? Sure, if you say so. # pose: smirk
    }
    -> d5
+ [{variant == 2:You said it drips on top. This one's split below, and its serial isn't this order's.|{variant == 1:You said it runs when tilted; a photo can't show that. One video, and we decide today.|You said it runs when tilted, and the sticker's blurred. Could you film it on its side?}} # id: c2 # needs: label # move: {variant == 1:mishear|paraphrase} # why: {knows_label == 0:There isn't one picture of the base. Nobody has seen what you are talking about.|{variant == 1:Nothing was said about tilting, and the photo shows split and serial perfectly well. That is another order.|{variant == 2:Just the two things that don't fit, no word about faking. The buyer fills in the rest unasked.|Try it again the way the buyer told it: one short video shows both the leak and the serial.}}}]
    {
    - knows_label == 0 || variant == 1:
        buyer: I never said that, and you haven't looked at the picture either. Scroll up, I'll wait. # pose: sneer
    - variant == 2:
        buyer: … Ah. Wrong picture. That's my friend's, also bought from you. # fact: machine-truth # pose: neutral
        buyer: I haven't taken mine. It drips just the same.
        ~ knows_truth = 1
    - else:
        -> show_video ->
    }
    -> d5

=== show_video ===
~ knows_truth = 1
system: Video: the unit goes on its side and water runs from the base cap. The groove where the seal ring belongs is empty. Serial 7718. # fact: machine-truth
buyer: Empty? … Honestly, I'd never opened it. # pose: neutral
->->

// ---------- 5 ----------
=== d5 ===
buyer: Leave the unit for a moment. Business.
{variant:
- 1:
    buyer: Six hundred. The warning post for Xiaohongshu stays a draft, and I don't touch the star. # pose: smirk
- 2:
    buyer: Twelve hundred. You've seen this morning's star. Once it's paid, I tidy that up. # pose: smirk
- else:
    buyer: Five hundred. My finger's hovering over the one star. I haven't pressed it yet. # pose: smirk
}
coach: A price has been tied to a review. How far along is that review? # write
+ [{variant == 2:The review you've put up can stay or go, that's up to you. Money has no part in it.|The review you posted is your own word, keep it or change it. We see to the unit anyway.} # id: d1 # move: {variant == 2:boundary|mishear} # why: {variant == 2:The review belongs to the buyer and the money stays out: two short sentences, no insult and no door left ajar.|There is no review yet. You have just posted it for them, and the line you drew is in the wrong place.}]
    {variant == 2:
        buyer: Fine, no dancing around. I'll write it out so nobody passes it on wrong. # pose: neutral
        -> tell_terms ->
    - else:
        buyer: Posted? I haven't touched it. Whose page are you on? # pose: sneer
    }
    -> d6
+ [That's not mine to approve. And just so you know, money for a review is extortion. # id: d2 # move: argue # why: Politely put, and still a label. What to call it is the supervisor's business, and from here on the quarrel is about whether it is or isn't.]
    buyer: I name a figure and I'm a criminal. Screenshot taken. Anyway. # pose: sneer
    -> d6
+ [You haven't posted anything. {variant == 2:Say what's true, any stars you like, we'll see to the unit.|Whether you do, and what, is up to you. We don't pay for it.} # id: d3 # move: {variant == 2:mishear|boundary} # why: {variant == 2:The star went up at nine this morning and the order card says so. The buyer sees at once that you didn't look.|Posting is the buyer's business, paying is the shop's. The two are kept apart, and nobody is kept from telling the truth.}]
    {variant == 2:
        buyer: Haven't posted? Nine this morning. Refresh the page before you talk. # pose: sneer
    - else:
        buyer: Fine, no dancing around. I'll write it out so nobody passes it on wrong. # pose: neutral
        -> tell_terms ->
    }
    -> d6
+ [Leaving reviews aside: list the ¥{sum} by desk, lost time, errands. I'll submit it today. # id: d4 # move: bait # why: The price was named for the star, a moment ago. Asking for a list of losses teaches the buyer to give the same money another name.]
    ~ gaps = 1
    buyer: So it can be submitted. I know how to write a list. # pose: smirk
    -> d6

=== tell_terms ===
~ knows_terms = 1
{variant:
- 1:
    buyer: Six hundred, in by eight tonight, and neither the star nor the long one goes up. The refund for the unit is separate. # fact: terms
- 2:
    buyer: Twelve hundred, by close of business today. Within an hour of it landing I delete this morning's star. # fact: terms
- else:
    buyer: Five hundred, by noon tomorrow. Eighty of that is the mouse mat, the rest is for me not posting the star. # fact: terms
}
->->

// ---------- 6 ----------
=== d6 ===
buyer: And the leaking unit? Don't tell me that's off the table because I brought up money. # pose: sigh
coach: This time the question is about the unit. Go by what has been seen: no more, no less.
+ [I'll refund all ¥{price} right now and you keep the unit, just help us out on the review. # id: e3 # move: options, bribe # why: A refund is given because it's due. With that last half sentence even money that is owed becomes the price of a review.]
    ~ tied = 1
    buyer: Helping out can be arranged. I'll remember this. # pose: smirk
    -> d7
+ [I haven't seen yours yet. Film a leak and we swap or refund; if not, 7 days, postage yours. # id: e4 # move: {variant == 2:options|{knows_truth:mishear|options}} # why: {variant == 2:Another unit's picture settles nothing, and one wrong picture doesn't close the road for this one either.|{knows_truth:You were shown the spot and the serial. Saying you haven't seen it pushes a real fault away.|No verdict before it has been seen. Leave the road open and the picture comes by itself.}}]
    {
    - variant == 2:
        buyer: {knows_truth:All right, I'll take one of mine later.|Fine. The one on the desk is my friend's. Mine's at home, drips from the top too. I'll take one later.} # fact: machine-truth # pose: neutral
        ~ knows_truth = 1
    - knows_truth:
        buyer: Haven't seen it? Then who was I taking those for? # pose: sneer
    - variant == 1:
        system: Photo: a split along the bottom seam, serial 3127. # fact: machine-truth
        ~ knows_truth = 1
        buyer: There, that's where it seeps. I'm sending it back. # pose: neutral
    - else:
        buyer: Easy, I'll tilt it and you can watch.
        -> show_video ->
    }
    -> d7
+ [{variant == 3:I can see it: a split seam. It's a new one or all ¥{price} back, and the shipping is on us.|I'll send you a new base cap today. Just swap it over, nothing to return, shipping on us.} # id: e5 # move: mishear # why: {knows_truth:{variant == 1:It's the unit that is split, and the rule for that is exchange or refund. Sending parts is for parts that are missing, and none is.|{variant == 2:This unit hasn't been photographed. Nobody has seen it without a base cap.|What the video shows is a missing ring, no split anywhere. Settling a split invents a fault for it.}}|Nobody has had a clear look underneath yet. What to send or swap is a guess.}]
    {
    - knows_truth == 0 || variant == 2:
        buyer: You've seen the bottom of mine? I never sent you a clear picture of it. # pose: sneer
    - variant == 1:
        buyer: A cap? The unit is split. Did you look at the photo? # pose: sneer
    - else:
        buyer: Split? It's short of a ring. Where do you see a split? # pose: sneer
    }
    -> d7
+ [{variant == 3:The base cap is missing its seal ring. We send one today, or you can return the unit.|{variant == 1:That seam is split, so it's an exchange or all ¥{price} back, with shipping on us.|For the split seam it's a new one or all ¥{price} back, shipping on us. Your choice.}} # id: e1 # move: {variant == 2:cave|{knows_truth:options|mishear}} # why: {variant == 2:{knows_truth:The split one has another serial and there is no picture of this one. The refund would be for somebody else's unit.|Which unit it is and where it leaks is still open, and you have settled anyway. It may well not be this order's.}|{knows_truth:{variant == 1:It really is broken, so give all of it: exchange or refund, shipping included. No deduction for having named a price.|A ring is missing, so a ring is sent, and the way to a return stays open. The star has nothing to do with it.}|Nobody has seen the underside yet. That fault is a guess.}}]
    {
    - variant == 2:
        buyer: Ha. In that case, don't mind if I do. # pose: smirk
    - knows_truth == 0:
        buyer: You've seen underneath? I never sent you a clear picture of it. # pose: sneer
    - variant == 1:
        buyer: Full refund. I don't want to wait for a new one. # pose: neutral
    - else:
        buyer: Send the ring. If it's quick I can't be bothered returning it. # pose: neutral
    }
    -> d7

// ---------- 7 ----------
=== d7 ===
{variant:
- 1:
    buyer: So much for the unit. The six hundred is awkward in this window. Add me on WeChat, two minutes and we're done. # pose: smirk
- 2:
    buyer: Typing gets us nowhere. Give me a mobile number and I'll ring you about the twelve hundred. # pose: smirk
- else:
    buyer: The rest is simple. I list a bundle of old magazines second-hand, five hundred, you buy it. Looks nice and clean. # pose: smirk
}
coach: Which way out is being offered? Answer that one.
+ [I won't open or buy a second-hand listing. Whatever you have to say, please say it here. # id: f1 # move: {variant == 3:boundary|mishear} # why: {variant == 3:A new label on the same money. No purchase, but the invitation to go on talking keeps the words on record.|Nobody mentioned a second-hand listing. Turning down what wasn't offered sounds like reading from a script.}]
    {variant == 3:
        buyer: Here, then. It's nothing I can't say out loud. # pose: neutral
        -> tell_payee ->
    - else:
        buyer: Second-hand? When did I say anything about that? # pose: sneer
    }
    -> d8
+ [OK, on the shop's work account. I'll save the whole chat and paste it back into this order. # id: f2 # move: offsite # why: Outside this window there is no record both sides accept, and nobody can see the line you meant to hold.]
    ~ gaps = 1
    buyer: Now we can talk. Details over there. # pose: smirk
    system: The buyer has withdrawn a message.
    -> d8
+ [{variant == 2:I won't add WeChat or take voice calls|I won't give out a number or ring anyone}. Whatever you have to say, please say it here. # id: f3 # move: mishear # why: {variant == 1:It was WeChat that was offered. Nobody mentioned a phone number, so this answers something else.|{variant == 2:It was a phone number that was asked for. Nobody mentioned WeChat, so this answers something else.|What was offered is a second-hand listing. A phone number never came up, so this misses it.}}]
    {variant:
    - 1:
        buyer: Who asked for your number? I said WeChat. # pose: sneer
    - 2:
        buyer: Who asked you to add anyone? I said a phone call. # pose: sneer
    - else:
        buyer: Who asked for your number? I said old magazines. # pose: sneer
    }
    -> d8
+ [{variant == 2:I won't give out a number or ring anyone|I won't add WeChat or take voice calls}. Whatever you have to say, please say it here. # id: f4 # move: {variant == 3:mishear|boundary} # why: {variant == 3:What was offered is a second-hand listing. WeChat never came up, so this misses it.|The side door is shut politely and the talk goes on here, so the demand is kept in its own words.}]
    {variant == 3:
        buyer: Who asked you to add anyone? I said old magazines. # pose: sneer
    - else:
        buyer: Here, then. It's nothing I can't say out loud. # pose: neutral
        -> tell_payee ->
    }
    -> d8

=== tell_payee ===
~ knows_payee = 1
{knows_terms == 0: -> tell_terms ->}
{variant:
- 1:
    system: The buyer sends a payment code, the account name ending in Ning, and a preview link to the draft post on Xiaohongshu. # fact: payee
- 2:
    system: The buyer types an account number ending 2045 and pastes the link to this morning's review. # fact: payee
- else:
    system: The buyer pastes a second-hand listing: bundle of old magazines, ¥500, seller name Evening Breeze. # fact: payee
}
->->

// ---------- 8 ----------
=== d8 ===
system: Ten past three.
buyer: I sat in that chair for two years. What a star takes off your bonus, I could work out in my sleep. # pose: sigh
buyer: A lamp shop last month came round in three minutes. You're taking this for the boss. What's in it for you? # pose: smirk
{variant:
- 1:
    buyer: {tied:I'm waiting for that refund. And I'm not keeping the unit, it goes back.|The unit goes back, by the way.} Don't drag your feet on that.
- 2:
    buyer: {tied:I'm waiting for that refund. |}{knows_truth:The photo of mine, I'll take it today when I get a minute.|If you still want a photo, I'll take one today when I get a minute.}
- else:
    buyer: {tied:I'm waiting for that refund. |}{knows_truth:And don't forget the ring. Or the mouse mat.|And don't forget the unit. Or the mouse mat.}
}
coach: The first lines are aimed at you. Only the last one is work. # write
+ [{variant == 3 && knows_truth == 1:The ring goes out today, tracking here by four. Send a receipt for the mat and we'll check.|{variant == 1:The return goes ahead, pickup code by four. Send a receipt for the desk and we'll check.|The return goes ahead, pickup code here by four. Send a receipt for the {variant == 3:mat|desk} and we'll check.}} # id: g3 # move: {variant == 2:mishear|{variant == 3:{knows_truth:timeline|mishear}|timeline}} # why: {variant == 1:The bit about bonuses is left lying. The return is answered, with what comes when, and if the desk is really damaged there is a way to show it.|{variant == 3 && knows_truth == 1:The ring has a time and the mat isn't waved away. If the loss is real, the receipt will show it.|Nobody said a word about returning it. The pickup belongs to another order.}}]
    {variant == 1 || (variant == 3 && knows_truth == 1):
        ~ promised = 1
        buyer: Four. I'll watch the clock. # promise: machine-by-four # pose: neutral
    - else:
        buyer: Who said return? You misheard. # pose: sneer
    }
    -> d9
+ [{variant == 3 && knows_truth == 1:The return goes ahead, pickup code here by four. Send a receipt for the mat and we'll check.|The new base cap ships today, tracking here by four. Send a receipt for the {variant == 3:mat|desk} and we'll check.} # id: g2 # move: mishear # why: {variant == 1:A return was asked for, no parts. This answers some other order.|{variant == 2:Nobody said a cap was missing. The buyer was talking about the photo still to come.|{knows_truth:It's the ring that was asked for, a return was too much bother. The pickup belongs to another order.|Nobody said a cap was missing. What is wrong with the unit hasn't been seen yet.}}}]
    {
    - variant == 1:
        buyer: Coming? It's supposed to be going. I said return. # pose: sneer
    - variant == 3 && knows_truth == 1:
        buyer: Pickup? Who said anything about a return? # pose: sneer
    - else:
        buyer: Base cap? When did I say it was missing one? # pose: sneer
    }
    -> d9
+ [You've been on this side, so you know money for a review isn't right in any shop. # id: g5 # move: argue # why: True enough, but nobody came here to be convinced. You win the line, and the unit gets no answer again.]
    buyer: I have been on that side. The ones who preach are the ones who stall. # pose: sneer
    -> d9
+ [I'll wait for the photo, the return link's here by four. Send a receipt for the {variant == 3:mat|desk} and we'll check. # id: g1 # move: {variant == 2:timeline|{variant == 3:{knows_truth:mishear|timeline}|mishear}} # why: {variant == 2:The photo is on its way, the way back has an hour on it, and if the desk is really damaged there is a way to show it.|{variant == 3:{knows_truth:The video came long ago. What's missing is a ring, not a photo.|Both roads stay open until it has been seen, with a time on it. That can be waited for.}|No photo is owed. A return was asked for, and this answers something else.}}]
    {variant == 2 || (variant == 3 && knows_truth == 0):
        ~ promised = 1
        buyer: Four. I'll watch the clock. # promise: machine-by-four # pose: neutral
    - else:
        buyer: Another photo? Are we even in the same chat? # pose: sneer
    }
    -> d9

// ---------- 9 ----------
=== d9 ===
system: Twenty to four. Your supervisor Zhou Lan is online.
{variant:
- 1:
    buyer: {anger > 10:More than an hour of this. |}So that's a firm no on the six hundred? Fine. Eight o'clock tonight, then. # pose: {anger > 10:sneer|smirk}
- 2:
    buyer: {anger > 10:More than an hour of this. |}So that's a firm no on the twelve hundred? Fine. I'll add to this morning's, with pictures. # pose: {anger > 10:sneer|smirk}
- else:
    buyer: {anger > 10:More than an hour of this. |}So that's a firm no on the five hundred? Fine. Noon tomorrow, the star goes up. # pose: {anger > 10:sneer|smirk}
}
coach: Some of this is yours to do, some isn't yours to decide. Each has its place.
+ [I'm keeping every line. Go through with it and we call the police and get you banned. # id: h2 # move: threaten # why: Keeping the record is your job. Using police and a ban to scare somebody is a threat. If that step comes, the supervisor takes it.]
    buyer: Lovely, screenshot taken. Shop threatens customer, the headline writes itself. # pose: smirk
    ~ exit = 3
    -> d9_late
+ [Money and review go to my supervisor, Zhou Lan; she answers here by five. The unit goes ahead. # id: h3 # move: escalate # why: Who takes over, by when, and that the unit isn't affected: all three are there, and nobody has been called names.]
    ~ exit = 1
    buyer: A supervisor? Why not. Let's see if she's easier to talk to. # pose: neutral
    {knows_payee == 0:
        buyer: I'll leave the details here, saves her asking again.
        -> tell_payee ->
    }
    -> d9_kept
+ [I'll put both to Zhou Lan, my supervisor, and answer you by five. No need to repeat it all. # id: h1 # move: stall # why: The money was refused, and an answer by five brings it back to life. It isn't yours to decide, and as the go-between you are the one who gets worked on.]
    ~ exit = 1
    buyer: Good, put in a word for me. I'll wait for that answer. # pose: smirk
    -> d9_kept
+ [Money and review go to the platform today, a ruling in three working days. The unit goes ahead. # id: h4 # move: escalate, shift # why: That step is the supervisor's. Nobody takes over and there is no file to report: it sounds fair and amounts to letting go.]
    buyer: The platform? Sure. So you're done with me. # pose: smirk
    -> d9_late

=== d9_kept ===
{promised:
    ~ exit = 2
    {variant:
    - 1:
        system: 3:52, the pickup code is in the window, collection tomorrow at ten. # kept: machine-by-four
    - 2:
        system: 3:52, the return link is in the window, valid for two days. # kept: machine-by-four
    - else:
        system: 3:52, {knows_truth:the tracking number for the seal ring|the return link} is in the window. # kept: machine-by-four
    }
}
-> d10

=== d9_late ===
{promised:
    system: 4:05, what was promised for four has not been sent. # broken: machine-by-four
    buyer: It's past four. # pose: sneer
}
system: Twenty past four. Zhou Lan has come across the chat herself and asks you for the file.
-> d10

// ---------- 10 ----------
=== d10 ===
{tied:
    ~ exit = 4
}
// the unit not seen to in time counts as one gap
{exit != 2:
    ~ miss()
}
system: Hand-over form, four fields. # phase: record
system: Field one, numbers and unit. # field: order
coach: Numbers as on the order card, and only what was checked. If it wasn't, write that.
+ [Order {parcel}, parcel {ord}; serial sent {body}. The one shown is the same unit. # id: i5 # move: mishear # why: Order and parcel are swapped, the order card has them the other way round. Whoever takes over finds nothing at the first step.]
    ~ miss()
    -> d11
+ [Order {ord}, parcel {parcel}; serial sent {body}. The one shown is the same unit. # id: i1 # needs: machine-truth # move: {variant == 2:mishear|evidence} # why: {knows_truth:{variant == 2:The one in the picture isn't from this order. Write that it's the same and the whole pack comes back.|It matches, so write that it matches. What speaks for the buyer belongs in too, or the pack won't stand.}|You never got a clear look at the serial. The same one is a guess.}]
    {variant == 2 || knows_truth == 0:
        ~ miss()
    }
    -> d11
+ [Order {ord}, parcel {parcel}; serial sent {body}. The one shown is another unit. # id: i4 # needs: machine-truth # move: {variant == 2:evidence|mishear} # why: {knows_truth:{variant == 2:It isn't the same unit and the buyer said so. Write the fact, not the word faked, and leave the verdict to the supervisor.|It is this very unit that was shown. Calling it another writes a real fault out of the file.}|You never got a clear look at the serial. Another one is a guess.}]
    {variant != 2 || knows_truth == 0:
        ~ miss()
    }
    -> d11
+ [{knows_truth:Order {parcel}, parcel {ord}; serial sent {body}. The one shown is another unit.|Order {ord}, parcel {parcel}; serial sent {body}. Unit to be checked on return.} # id: i3 # move: {knows_truth:mishear|evidence} # why: {knows_truth:Order and parcel are swapped, the order card has them the other way round. Whoever takes over finds nothing at the first step.|Not checked is written as not checked. Better than a guess.}]
    ~ miss()
    -> d11

// ---------- 11 ----------
=== d11 ===
system: Field two, the product problem. # field: problem
coach: The money is one field, the state of the unit another.
+ [{variant == 2:Says it drips at the outlet. The photo was a friend's unit, theirs unseen, no verdict.|Says it runs when tilted. On video the seal ring is missing: a part, being sent on.} # id: s2 # needs: machine-truth # move: {variant == 1:mishear|record} # why: {knows_truth:{variant == 1:No video and no missing ring in this case. It describes some other unit.|{variant == 2:What was said, where the photo came from, what is missing: kept apart, and nobody judged.|A small fault, but a true one. Writing it down as it is lets the shop stand straight.}}|Something wasn't heard or seen. A full field is a guess.}]
    {variant == 1 || knows_truth == 0:
        ~ miss()
    }
    -> d12
+ [{variant == 2:Says it runs when tilted. On video the seal ring is missing: a part, being sent on.|Says it drips at the outlet. The photo was a friend's unit, theirs unseen, no verdict.} # id: s5 # move: mishear # why: {variant == 2:Nobody spoke of tilting and there was no video. It describes some other unit.|The outlet never came up and there is no friend's unit here. It describes some other case.}]
    ~ miss()
    -> d12
+ [Says it seeps below. Split clearly seen, serial matches: faulty, exchange or refund. # id: s4 # needs: machine-truth # move: {variant == 1:record|mishear} # why: {knows_truth:{variant == 1:Story, split and serial all fit. It speaks against the shop and goes in all the same, or the supervisor sees half of it.|No split was seen on this unit. Calling it faulty is bearing witness for somebody.}|Something wasn't heard or seen. A full field is a guess.}]
    {variant != 1 || knows_truth == 0:
        ~ miss()
    }
    -> d12
+ [{knows_truth:The leak is most likely a pretext, the aim is money. The product side can wait for now.|Says it leaks, but not all of this unit has been seen. No verdict until the unit is in.} # id: s1 # move: {knows_truth:blame|record} # why: {knows_truth:Guessing at motives is no record. How far the product was checked is what this field has to tell the supervisor.|As much as is known, and the gaps marked as gaps.}]
    ~ miss()
    -> d12

// ---------- 12 ----------
=== d12 ===
system: Field three, what the buyer demands. # field: wish
coach: The sum, the deadline, what for what: as it was written.
+ [{variant == 1:¥{sum} by 8 tomorrow, to delete star and warning post. Refund for the unit is separate.|{variant == 2:¥{sum} by close tomorrow, for not posting the one star that was written this morning.|¥{sum} by midnight, ¥80 of it for a mouse mat, the rest to delete the one star.}} # id: t5 # move: mishear # why: {knows_terms:{variant == 1:It was eight tonight. Noted for tomorrow, the supervisor misses the hour.|{variant == 2:It was close of business today. Noted for tomorrow, the supervisor misses the hour.|It was noon tomorrow. Half a day earlier, it's no longer what was written.}}|The terms were never given in full. Filling them in isn't quoting.}]
    ~ miss()
    -> d13
+ [{variant == 1:¥{sum} by 8 tonight, to delete star and warning post. Refund for the unit is separate.|{variant == 2:¥{sum} by close today, for not posting the one star that was written this morning.|¥{sum} by noon tomorrow, ¥80 of it for a mouse mat, the rest for no star posted.}} # id: t2 # needs: terms # move: {variant == 3:record|mishear} # why: {knows_terms:{variant == 1:The star isn't up yet. With delete in the file, the supervisor goes looking and finds nothing.|{variant == 2:The star has long been up. Writing that it won't be posted clashes with the link.|Eighty is a loss to be checked, the rest is the price of the star. Keeping them apart is only fair.}}|The terms were never given in full. Filling them in isn't quoting.}]
    {variant != 3 || knows_terms == 0:
        ~ miss()
    }
    -> d13
+ [{knows_terms:Extorting ¥{sum} over a review, the usual professional reviewer trick. Suggest a block.|¥{sum}, tied to the review. Deadline and terms not fully given, wording copied as is.} # id: t4 # move: {knows_terms:blame|record} # why: {knows_terms:What to call it and whom to block is for the supervisor. This field wants the words, not a name for the person.|Not heard in full is written as such, so the supervisor knows what to ask.}]
    ~ miss()
    -> d13
+ [{variant == 1:¥{sum} by 8 tonight, for no star and no warning post. Refund for the unit is separate.|{variant == 2:¥{sum} by close today, then this morning's star is deleted within the hour.|¥{sum} by noon tomorrow, all of it so that the one star gets deleted.}} # id: t1 # needs: terms # move: {variant == 3:mishear|record} # why: {knows_terms:{variant == 1:Sum, hour, what for what, the unit apart: all four as they were written, nothing added.|{variant == 2:Pay first, delete after, by when and how fast: the buyer's own words, ready to be checked.|It leaves out the eighty for the mat and turns what may be a real loss into part of the threat.}}|The terms were never given in full. Filling them in isn't quoting.}]
    {variant == 3 || knows_terms == 0:
        ~ miss()
    }
    -> d13

// ---------- 13 ----------
=== d13 ===
system: Field four, attachments and next step. # field: next
coach: What will the next person look for first when they open this pack? And who has no business seeing it?
+ [Full uncut chat, link to the review, account ending 2045, to Zhou Lan by half past four. # id: u3 # needs: payee # move: {variant == 2:evidence|mishear} # why: {knows_payee:{variant == 2:The link points at the review, the account at the payee, and the full chat leaves nothing to argue about.|No account ending 2045 in this case. An attachment that doesn't match puts the whole pack in doubt.}|Nothing about a payee was left in this window. It can't be shown.}]
    {variant != 2 || knows_payee == 0:
        ~ miss()
    }
    -> finish
+ [Full uncut chat, {knows_payee:link to the {variant == 2:draft|review}, {variant == 3:pay code "…Ning",|second-hand seller Breeze,}|payee entered as never given to us, off} to Zhou Lan by half past four. # id: u2 # move: {knows_payee:mishear|evidence} # why: {knows_payee:{variant == 3:No review is up and there was no such code. That attachment is from elsewhere.|Nobody listed anything second-hand here and there is no such seller. That attachment is from elsewhere.}|What you don't have is written as not had. The whole chat goes in, and a gap is information too.}]
    ~ miss()
    -> finish
+ [Full chat to Zhou Lan, and screenshots to the sellers' group so that others watch out. # id: u4 # move: leak # why: The screenshots carry the order, the account and a name. Posting them leaks a buyer's data, and warning others doesn't change that.]
    -> end_leaked
+ [{variant == 3:Full uncut chat, listing link, seller Evening Breeze, to Zhou Lan by half past four.|Full uncut chat, link to the draft, pay code "…Ning", to Zhou Lan by half past four.} # id: u1 # needs: payee # move: {variant == 2:mishear|evidence} # why: {knows_payee:{variant == 1:The draft shows how far it went, the code where the money was to go. Leave one out and someone has to ask again.|{variant == 2:There was no draft and no such code here. That attachment is from elsewhere.|The magazine listing is the way the money was to go. With the seller's name in the file, it can be traced however clean it looks.}}|Nothing about a payee was left in this window. It can't be shown.}]
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
system: Ten to five. Zhou Lan has told the buyer "We won't discuss the money. The unit is being dealt with." To you she writes: "{gaps == 0:Numbers, wording, link, payee, it's all here. I don't have to ask you again, or the buyer.|One spot needed a note, I added it from the uncut chat. The rest is fine.} I'll report it to the review channel. Whether to call the police is mine to decide."
{variant:
- 1:
    buyer: {exit == 2:Got the pickup code.|So somebody did see to the return.} On the unit, I'll give you that, you didn't mess me about. # pose: sigh
    system: At eight the star did go up, and it says the return is under way. The review stays. The six hundred was never paid, and the file is with the platform. # ending: clean-pack, good
- 2:
    buyer: Mine … I'll have another look. Could be I never clicked the lid shut. # pose: sigh
    system: The star is still where it was, the twelve hundred was never paid. Next day a return request came in and went through under the seven days. The file is with the platform. # ending: clean-pack, good
- else:
    buyer: {exit == 2:Saw the tracking number.|So somebody did see to the ring.} I'll send the receipt later. The mat really was eighty. # pose: sigh
    system: Noon went by the next day with no star and no five hundred paid. The ring arrived, the mat is being checked against the receipt, and the file went to the platform all the same. # ending: clean-pack, good
}
-> END

=== end_gaps ===
system: Zhou Lan takes over and answers before five: "We won't discuss the money. The unit is being dealt with."
buyer: At least you all sing from the same sheet. # pose: sigh
system: After six she's back at your desk: two things in the file don't match or need explaining. The chat has to be gone through again, and the report to the platform waits until tomorrow. # ending: pack-with-gaps, fair
-> END

=== end_late ===
system: Zhou Lan only gets into the chat after five, and by then the buyer has run out of patience.
buyer: What your colleague told me, does that count or doesn't it? # pose: sneer
system: Luckily the form holds up and she doesn't have to start from scratch. But the unit took half a day longer than it should have, and the platform has to wait until tomorrow. # ending: handed-over-late, fair
-> END

=== end_thin ===
system: Zhou Lan looks at the file for two minutes: "Send this in and the first questions will be for us. I can't pass it on."
buyer: Nothing to say, your supervisor? I'll wait then. # pose: smirk
system: Nothing was paid, but there is nothing that clearly shows what was asked for, or how. # ending: thin-pack, poor
-> END

=== end_tied ===
buyer: It's right there in the chat. You offered me something to go easy on the review. # pose: smirk
system: Zhou Lan reads that line and sighs: "If I send this in, we're the first people the platform asks about." # ending: tied-to-review, poor
-> END

=== end_threat ===
system: Five o'clock. The screenshot is up under the headline Shop threatens customer, and people are sharing it.
buyer: Let's leave the figure for now and talk about this line of yours. # pose: smirk
system: Zhou Lan closes the file: "They were the ones who had some explaining to do. Now it's us." # ending: threat-on-record, poor
-> END

=== end_leaked ===
system: Half past five. The screenshots are on their third round through the sellers' groups, order number and payee there for all to read.
buyer: Why are my details on other people's phones? This time I'm the one complaining. # pose: shout
system: Zhou Lan puts your file aside and deals with that first. The demand for money will have to wait. # ending: data-leaked, poor
-> END
