# title: Only a few days old
# summary: Something new has broken and Mr Meng storms in; it is not just the machine he is angry about, and not money he is after.
# level: 3
# buyer: meng
# name: Mr Meng
# item: A household appliance, model on the order card
# minutes: 8
# pass: 75
# motive: grievance
# start: anger 16, trust 7, heard 0
# ready: 6
# turns: 20
# variants: 3
# source: casebook 5; S0, S1, S2
# brief: Mr Meng, in his forties, drives a coach; on a Monday night he comes in shouting.
# brief: What he bought, how many days ago it was delivered and whether it is in stock is all on the order card at the top.
# brief: Shop policy: for faults the shop pays shipping; refund or exchange within 7 days of delivery, exchange or repair from day 8 to 15, no refund after day 7.
# brief: Shop policy: the warehouse can test a replacement before dispatch and film it; the cause of a fault comes only from quality control after an inspection.
# brief: Shop policy: money beyond refund, exchange and repair is not yours to promise; anyone hurt goes on the ticket and to your supervisor.
# policy: quality-7d, quality-15d, test-before-dispatch, cause-by-inspection, no-extra-cash, no-review-deals

VAR variant = 1
VAR anger = 0
VAR trust = 0
VAR heard = 0

// what was heard (1 = known)
VAR got_who = 0
VAR got_before = 0
VAR got_worry = 0
// whether it was said back right
VAR echoed = 0
// what was done
VAR fit = 0
VAR tainted = 0
VAR promised = 0
VAR kept = 0
VAR made_good = 0

-> opening

// ---------- 1 ----------
=== opening ===
{variant:
- 1:
    system: Monday 20:41. Order card: long-spout electric kettle, 1.5 l, paid ¥189, day 4 since delivery; same model in stock.
    buyer: What kind of rubbish kettle is this!! FOUR DAYS!! # pose: shout
    buyer: Plugged in this morning, bang, every light in the flat went out! # pose: type-fast
- 2:
    system: Monday 20:41. Order card: under-desk fan heater, paid ¥259, day 9 since delivery; same model in stock.
    buyer: Who are you trying to burn to death with that heater!! NINE DAYS!! # pose: shout
    buyer: Running along last night and smoke comes out of the bottom, the whole room stinking! # pose: type-fast
- else:
    system: Monday 20:41. Order card: quiet blender, paid ¥369, day 6 since delivery; same model sold out until Thursday; another model at the same price in stock.
    buyer: You call this a blender?! SIX DAYS!! Six days and it's dead!! # pose: shout
    buyer: Halfway through lunch it goes clunk and stops, and it reeks of burning! # pose: type-fast
}
coach: He has barely begun. What he has written so far, did you take it in?
+ [I'm with you. When did it break, and what happened? Start at the beginning, I'm noting it all. # id: a1 # move: mishear # why: When and how are in the first two lines he wrote; ask as kindly as you like, you didn't read them.]
    buyer: What are my first two lines, then?! All about the machine. Did you ask who was using it? # pose: shout
    -> second_try
+ [Just quickly, so it's moving: I've opened the claim. Tick refund or exchange, I'll do it tonight. # id: a2 # move: interrupt, options # why: The form could wait a minute; handed to a man in mid-sentence, it's a way of shutting him up.]
    buyer: I'm telling you what happened and you hand me a form?! Think that'll shut me up? # pose: sneer
    -> second_try
+ [I'm here, and I've read those lines. Carry on, I won't cut in till you've finished. # id: a3 # move: acknowledge # why: He is in mid-sentence; knowing somebody is there is what brings the rest out.]
    -> tell_who ->
    -> after_telling
+ [I'm so sorry. You look forward to a thing and it arrives broken. Go on, please, I'm listening. # id: a4 # move: mishear # why: It worked for days before it failed; it didn't arrive broken. However warm, the first line has it wrong.]
    buyer: Arrived? I wrote {variant == 1:FOUR|{variant == 2:NINE|SIX}} DAYS! And do you even know who was using it? # pose: sneer
    -> second_try

=== tell_who ===
~ got_who = 1
{variant:
- 1:
    buyer: My mum. Seventy-three, lives on her own. Up before six to boil water, and then that. Twenty minutes she stood in the kitchen in the dark. No bruises, but ask her anything and you get nothing back. # fact: who # pose: tears
    buyer: I went over after my shift. The plug's gone black where the cord goes in. [photo: scorched plug] # pose: type-fast
- 2:
    buyer: My girl. Fifteen, has it at her feet doing homework. Saw the smoke, reached down to pull the plug, got a blister across the back of her hand. # fact: who # pose: tears
    buyer: It'd been giving off a burnt smell on and off since last week. I thought, new thing, it'll wear off. # pose: type-fast
- else:
    buyer: My dad. Seventy-six, just had his throat operated on, every meal has to be blended. It stopped, so lunch was a bowl of rice water. # fact: who # pose: tears
    buyer: It was humming wrong yesterday already. He's getting by on milk right now. The thing's at his place, I'm at the depot. # pose: type-fast
}
->->

=== tell_before ===
~ got_before = 1
{variant:
- 1:
    buyer: You know what really gets me? I wrote to you on Saturday. Told you it smelt of plastic. # pose: type-fast
    buyer: Answer came quick enough: "New ones all do that, boil it a couple of times." # fact: before # pose: sneer
- 2:
    buyer: That smell on Thursday, I rang your line the same day. Forty minutes in the queue. # pose: type-fast
    buyer: They said someone would ring back within two hours. I'm still waiting. Not one ring. # fact: before # pose: sneer
- else:
    buyer: I came to you first, minute it stopped. You sent me to the maker. The maker says bought online, ask the shop. # pose: type-fast
    buyer: Three calls in one afternoon. Kicked about like a football. # fact: before # pose: sneer
}
->->

=== tell_worry ===
~ got_worry = 1
{variant:
- 1:
    buyer: A hundred and eighty-nine. I can lose that. # pose: sigh
    buyer: But Mum. All I could drag out of her is that she broke it, that she's a nuisance to me. Now she won't touch a light switch. # pose: tears
    buyer: I just want somebody who knows to say it: not her fault. She won't believe it from me. # fact: worry # pose: sigh
- 2:
    buyer: What keeps me awake is there's another one in my mum's room. Bought the same day, on every evening. # pose: sigh
    buyer: And why it smoked, there's not one person who can tell me straight. # fact: worry # pose: sigh
- else:
    buyer: I'm not here over three hundred-odd. # pose: sigh
    buyer: Wednesday night I'm off on a run, four days away. If nothing in that house spins by then, what's he living on, rice water? # pose: tears
    buyer: One that works, through the door by Wednesday. Everything else I can live with. # fact: worry # pose: sigh
}
->->

// ---------- 2, heard out ----------
=== after_telling ===
coach: He has said a lot in one go. Which of it is told, and which is not?
+ [How is {variant == 2:your girl|{variant == 1:your mum|your dad}} doing at the moment? People come first; the machine can wait. # id: b1 # move: {variant == 2: ask|mishear} # why: {variant == 2: He told you about the burn, not how she is now; ask about her and he goes on.|He has just told you how things are; the kind question shows you missed it.}]
    {variant:
    - 1:
        buyer: I just said. No bruises, and not a word out of her! # pose: shout
    - 2:
        buyer: Took her to have it dressed in the night. Went to school as usual. Tougher than me, that kid. # pose: sigh
        -> tell_before ->
    - else:
        buyer: Living on milk! I only just finished saying it! # pose: shout
    }
    -> whose_fault
+ [{variant == 1:A black plug is mostly a loose socket. Was she on the wall, or an extension lead?|{variant == 2:Heaters don't like extension leads. Was hers in the wall, or on one of those?|Blenders overheat if they run on; the leaflet says two minutes. How long had he had it going?}} # id: b2 # move: blame # why: It sounds expert, but what he hears is that someone at home did it wrong; the cause is for the inspection, and this is a guess.]
    {variant:
    - 1:
        buyer: So my mum can't plug in a plug, is that it?! # pose: shout
    - 2:
        buyer: So my girl had it in the wrong socket?! She's the one who got burnt! # pose: shout
    - else:
        buyer: So my dad ran it too long?! He was making ONE lunch! # pose: shout
    }
    -> whose_fault
+ [{variant == 1:Twenty minutes in the dark at seventy-three. I couldn't sit still either, kettle or no kettle.|{variant == 2:Fifteen, and she goes for the plug with smoke coming out. I couldn't sit still either.|A throat operation, and his meals just stop. I couldn't sit still either, blender or no blender.}} # id: b3 # needs: who # move: empathise # why: {variant == 3: He has told you all there is to ask; take the feeling and he goes on by himself.|He can take that in, but there was one more piece to tell and nobody asked for it.}]
    {variant == 3:
        buyer: That's it exactly... and I'll tell you something else. # pose: sigh
        -> tell_before ->
    - else:
        buyer: ...Well. First human thing I've had from you lot. # pose: sigh
    }
    -> whose_fault
+ [In the days before, was there anything not right with it? Take your time, any small thing helps. # id: b4 # move: {variant == 1: ask|mishear} # why: {variant == 1: He told you how she is, not how the kettle had been; that question brings out Saturday.|The early signs are in what he just wrote; asking again shows you didn't scroll up.}]
    {variant:
    - 1:
        buyer: You bet there was! # pose: type-fast
        -> tell_before ->
    - 2:
        buyer: Burnt smell since last week, I just wrote that! # pose: shout
    - else:
        buyer: Humming wrong since yesterday, I just told you! # pose: shout
    }
    -> whose_fault

// ---------- 2, not heard out ----------
=== second_try ===
coach: He snapped at you. What you missed can still be picked up.
+ [Let's calm down a little. A refund, or the same model new: name it and I'll start it for you now. # id: x1 # move: {variant == 1: options|overpromise} # why: {variant == 1: The right remedies at the wrong moment: he doesn't feel anyone has listened.|The order card shows that one of the two can't be done; it was promised before he was heard.}]
    buyer: There it is again. Refund, exchange, it's all you people know. # pose: sneer
    -> whose_fault
+ [Sorry, I read too fast. Which model, how many days, what failed? Tell me, I'll check the order. # id: x2 # move: mishear # why: Model, days and failure are on the order card and in his first two lines; what you missed is a person, not a machine.]
    buyer: You've no order in front of you? What did I write in the first two lines? # pose: sneer
    -> whose_fault
+ [It left our shop, so it's mine to deal with. I won't be pushing it onto anyone else. # id: x3 # move: own # why: Standing up for it is right, but you haven't heard yet what you are standing up for.]
    buyer: Yours? Do you know what it is you're taking on? # pose: sigh
    -> whose_fault
+ [My fault, I didn't let you finish. Who was using it, and what happened? I'm listening. # id: x4 # move: own, ask # why: It gives him back the turn you took; only then can he say who was standing there.]
    -> tell_who ->
    -> whose_fault

// ---------- 3 ----------
=== whose_fault ===
{got_before == 1:
    buyer: You tell me. What do you call that? # pose: sneer
- else:
    buyer: I've had it up to here with your shop. # pose: sneer
}
coach: It's not only the machine. Do you know yet what the shop did before tonight?
+ [{got_before == 0:You'd been to us before, and the answer we promised never came. We broke our word and I'm sorry. That's on me now.|{variant == 1:On Saturday we said we'd check and get back to you, and didn't. We broke our word and I'm sorry. That's on me now.|{variant == 2:We said two hours, and nobody rang you back. We broke our word and I'm sorry. That's on me now.|We said we'd ask the maker for you, and never did. We broke our word and I'm sorry. That's on me now.}}} # id: c1 # needs: before # move: {variant == 2: apologise, own|mishear} # why: {got_before == 0: He hasn't told you what went before; however sincere, you are guessing.|{variant == 2: It owns the very thing that went wrong, the call he waited days for.|Nobody promised him that. Owning something that never happened is worse than owning nothing.}}]
    {got_before == 0:
        buyer: I haven't got to that yet and you're making it up for me. # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: Who said you'd get back to me? Your lot brushed me off there and then! # pose: shout
        - 2:
            buyer: ...I didn't dare put my phone on silent, you know. # pose: sigh
        - else:
            buyer: Who said you'd ask them? You told me to go and ask them myself! # pose: shout
        }
    }
    -> say_it_back
+ {got_before == 0} [Had you come to us before tonight, then? When was that, and what were you told at the time? # id: c2 # move: ask # why: It was "your shop" he was sick of, and this question goes to the root of it.]
    buyer: So somebody thinks to ask. # pose: sigh
    {got_who == 0:
        -> tell_who ->
    }
    -> tell_before ->
    -> say_it_back
+ {got_before == 1} [{variant == 1:You asked us on Saturday and sat in a queue with no answer. We left you hanging, I do apologise. I'll put it right.|{variant == 2:You rang on Thursday and nobody picked up. We left you hanging, I do apologise. I'll put it right.|You came to the shop and not one of us answered. We left you hanging, I do apologise. I'll put it right.}} # id: c5 # needs: before # move: mishear # why: {variant == 1:Somebody did answer, and quickly; what galls him is what they said.|{variant == 2:He did get through; what the shop owes him is the call afterwards that never came.|Somebody did answer: they sent him to the maker. Being sent off is what stings, not being ignored.}}]
    {variant:
    - 1:
        buyer: Oh, they answered! Quick as you like! It's WHAT they answered! # pose: shout
    - 2:
        buyer: They picked up! That's the thing, they picked up, and then never rang back! # pose: shout
    - else:
        buyer: They answered all right! "Go to the maker," they answered! # pose: shout
    }
    -> say_it_back
+ [{got_before == 0:You'd been to us before, and got brushed off with a phrase. That was wrong of us. I'm sorry, I'll make it good.|{variant == 1:You told us it smelt and we said new ones all do that. That was wrong of us. I'm sorry, I'll make it good.|{variant == 2:You told us it smelt and we said they all do that. That was wrong of us. I'm sorry, I'll make it good.|You came to us and we sent you off to the maker. That was wrong of us. I'm sorry, I'll make it good.}}} # id: c3 # needs: before # move: {variant == 2: mishear|apologise, own} # why: {got_before == 0: He hasn't told you what went before; however sincere, you are guessing.|{variant == 1: What galls him most is that "new ones all do that", and that is just what you own.|{variant == 2: That it would wear off was his own thought; what the shop owes him is the call that never came.|Pushed around all afternoon, he needed someone to own the push.}}}]
    {got_before == 0:
        buyer: I haven't got to that yet and you're making it up for me. # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: ...At least you're not covering for them. # pose: sigh
        - 2:
            buyer: Nobody told me that! I thought it myself! What you lot did was never ring! # pose: shout
        - else:
            buyer: You will? All right. I'll remember that. # pose: sigh
        }
    }
    -> say_it_back
+ [{got_before == 0:I'm not saying you're wrong, but there's no note on this order from before tonight; I've just looked.|I'm not saying you're wrong, but I've looked up that contact, and it isn't quite what my colleague meant.} # id: c4 # move: argue # why: {got_before == 0: Whether you find it or not, he did come; quoting the log says he's making it up.|That may well be what the log says; you win those few words, and he sees you cross over to the shop's side.}]
    {got_before == 0:
        buyer: No note? So who was I talking to, a ghost? # pose: shout
    - else:
        buyer: Not what they meant? "{variant == 1:New ones all do that|{variant == 2:Within two hours|Ask the maker}}." What else can you mean by that?! # pose: shout
    }
    -> say_it_back

// ---------- 4 ----------
=== say_it_back ===
buyer: Go on then, tell it back to me. Let's see how much went in. # pose: neutral
coach: He is testing you. One detail wrong and the listening was for nothing; what you didn't hear, don't make up. # write
+ {got_before == 1} [{variant == 1:Your mum plugged it in and the power went; not hurt, but badly shaken. You'd asked us on Saturday and were brushed off.|{variant == 2:Your girl went to pull the plug; not hurt, but badly shaken. You'd asked us on Thursday and were brushed off.|Your dad's had his surgery and lost his meal when it stopped. You came to us, were sent to the maker and sent back.}} # id: d1 # needs: before # move: {variant == 2: mishear|paraphrase} # why: {variant == 2: His girl burnt her hand, and you say she wasn't hurt; and he rang and was promised a call, he wasn't brushed off.|The people, the failure, the time before tonight: all three match, so he knows you listened.}]
    {variant == 2:
        buyer: Not hurt? So that blister's painted on, is it? # pose: shout
    - else:
        ~ echoed = 1
        buyer: ...Right. That's about it. # pose: sigh
    }
    -> was_that_it
+ {got_before == 0} [{got_who == 1:I've only got half of it: what it did at home. How we'd treated you before tonight, I'd like to hear.|I can't, I've only got the start of it. Who was using it, and what had we told you before? Please go on.} # id: d5 # move: ask # why: What you didn't hear you say you didn't hear, and you ask for it; better than making it up.]
    ~ echoed = 1
    buyer: Honest, at least. # pose: sigh
    {got_who == 0:
        -> tell_who ->
    }
    -> tell_before ->
    -> was_that_it
+ [{got_before == 0:It broke almost new and gave your family a fright; you'd rung us about it before, and nobody picked up.|{variant == 1:Your mum plugged it in, the power went and she knocked her leg. You'd rung us on Saturday and nobody picked up.|{variant == 2:Your girl got a shock pulling the plug, no mark on her. You'd rung us on Thursday, and nobody picked up.|Your dad's had his surgery and choked when it stopped. You came to us, and not one of us gave you an answer.}}} # id: d2 # needs: before # move: mishear # why: {got_before == 0: Whether he'd rung before he never told you; this is a guess.|{variant == 1:She knocked nothing, and on Saturday somebody did answer. One thing wrong and he doubts it all again.|{variant == 2:It was a burn, and he did get through. One thing wrong and he doubts it all again.|He went without a meal, he didn't choke, and the shop did answer: ask the maker. One thing wrong and he doubts it all again.}}}]
    {got_before == 0:
        buyer: Did I tell you I'd rung? You're making it up. # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: Knocked what? No bruises, I wrote! Did you lose those two words? # pose: shout
        - 2:
            buyer: A shock? That's a burn on her hand, with a blister on it! # pose: shout
        - else:
            buyer: Choked? He had nothing to eat! Whose chat are you reading? # pose: shout
        }
    }
    -> was_that_it
+ [I've read all you wrote, so let's not go over it again. Straight to what happens next, it saves you time. # id: d3 # move: interrupt # why: He asked because he doubts you listened; skipping it saves your time, not his.]
    buyer: I ask you to say it back and you're saving ME time? # pose: shout
    -> was_that_it
+ [{got_before == 0:It broke almost new and your family suffered for it; you'd asked us about it before and were brushed off.|{variant == 1:Your mum scalded her hand plugging it in and stood in the dark. You'd asked us on Saturday and never heard back.|{variant == 2:Your girl burnt her hand pulling the plug. You'd rung on Thursday about the smell, and the call back never came.|Your dad's waiting for surgery and lost his meal when it stopped. You came to us; we said we'd ask the maker, and didn't.}}} # id: d4 # needs: before # move: {variant == 2: paraphrase|mishear} # why: {got_before == 0: He never told you whether he'd been to the shop before; this is a guess.|{variant == 1:Nobody scalded a hand, and nobody said they'd get back to him. One thing wrong and he doubts it all again.|{variant == 2:Where she was hurt, what he waited for: both right, and now he'll say what keeps him awake.|The surgery is behind him, and nobody said they'd ask for him. One thing wrong and he doubts it all again.}}}]
    {got_before == 0:
        buyer: Did I tell you I'd come to you? You're making it up. # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: Who scalded a hand? No bruises, nothing, did I write that for fun? # pose: shout
        - 2:
            ~ echoed = 1
            buyer: Yeah. The hand's nothing, few days and it's gone. # pose: sigh
            -> tell_worry ->
        - else:
            buyer: He's HAD the surgery! Whose chat are you reading? # pose: shout
        }
    }
    -> was_that_it

=== was_that_it ===
{heard < 7:
    -> last_chance
}
-> what_now

// ---------- 4, once more ----------
=== last_chance ===
{echoed == 1:
    buyer: You've heard it now. But what you said before that, it's still stuck in my throat. # pose: sneer
- else:
    buyer: All this time, and I might as well be talking to a wall. # pose: sigh
}
coach: It's still stuck in his throat, and till it isn't any remedy comes too soon.
+ [No, no, I read every message you sent. It's all here on the record, you can scroll up and see for yourself. # id: y1 # move: argue # why: You may well have read them all; telling an angry man to scroll up is taking him to court over it.]
    buyer: Oh, so it's me that's being unfair now? # pose: sneer
    -> what_now
+ [Tired out, no peace at home, and then nobody here to take it on. Anyone would find that hard to swallow. # id: y2 # move: empathise # why: You said for him what he's choking on; where it sticks, only he can tell.]
    buyer: ...Yeah. That's about the size of it. # pose: sigh # mood: heard +2
    -> what_now
+ [This can't wait any longer. I'll bring in my supervisor; tell them how it was and they can settle it on the spot. # id: y3 # move: shift # why: It sounds like respect, and comes down to telling it once more, to one more person.]
    buyer: Tell them how it was? So I've been talking to myself. # pose: sigh
    -> what_now
+ [I wasn't taking in what you said, and that's my fault. What's the worst of it for you? Start with that one. # id: y4 # move: own, ask # why: It owns the not listening and lets him talk; what you missed can still be picked up here.]
    buyer: ...All right. You asked, so I'll tell you. # pose: sigh # mood: heard +4
    {got_who == 0:
        -> tell_who ->
    - else:
        {got_before == 0:
            -> tell_before ->
        - else:
            {variant:
            - 1:
                buyer: When she was stood there in the dark I was out driving the first coach. I had no idea. # pose: tears
            - 2:
                buyer: When she went for that plug I was lying down in the next room. Never heard a thing. # pose: tears
            - else:
                buyer: I told him on the phone this morning, have yourself some pumpkin mash for lunch. # pose: tears
            }
        }
    }
    -> what_now

// ---------- 5 ----------
=== what_now ===
{anger > 14:
    buyer: I'm not wasting more breath. Just say it, what are you going to do? # pose: shout
- else:
    buyer: All right. So what are you going to do? # pose: neutral
}
coach: What he wants: did he tell you, or are you guessing?
+ [Why it failed deserves a straight answer. I'll stay on the inspection till you have it in writing. # id: e1 # needs: worry # move: {variant == 2: own|mishear} # why: {variant == 2 and got_worry == 1: He's just said the other one is still running; finding the cause is what he needs you to take on.|He never asked for the cause; that's a wish you made up for him.}]
    {variant == 2 and got_worry == 1:
        buyer: You really stay on it and you've got my respect. # pose: sigh
    - else:
        buyer: You never asked me, so how would you know what I want? # pose: sneer
    }
    -> the_offer
+ [You first, before I offer anything. What would it take for this to feel put right? # id: e2 # move: {variant == 2 and got_worry == 1: mishear|wish} # why: {variant == 2 and got_worry == 1: He's just told you what keeps him awake, and you ask him what he wants.|You didn't guess at a refund; asked, he can name the thing that isn't money.}]
    {variant == 2 and got_worry == 1:
        buyer: What did I just say? Was I talking to the wall? # pose: shout
    - else:
        -> tell_worry ->
    }
    -> the_offer
+ [{variant == 1:Here's what I'll do: a new one, shipping on us, and a little something for the family after the fright.|{variant == 2:Here's what I'll do: a new one or a refund, you pick; we inspect the old one, shipping on us.|Here's what I'll do: a new one of the same model, out tonight by express, shipping on us both ways.}} # id: e3 # move: overpromise # why: {variant == 1:A kind thought, but gifts beyond the three remedies aren't yours to promise; and nobody has asked what he wants.|{variant == 2:By day 9 there's no refund any more; the card and the policy show it, and he sees through it at once.|That model is sold out till Thursday, the order card says so; and nobody has asked what the hurry is.}}]
    {variant:
    - 1:
        buyer: A little something? That's not what I'm after. # pose: sigh
    - 2:
        buyer: A refund on day nine? That's not what your page says. # pose: sneer
    - else:
        buyer: Tonight? Your page says sold out. Out of what? # pose: sneer
    }
    -> the_offer
+ [It's your call: refund, exchange, compensation. Say what feels fair and I'll do it tonight. # id: e4 # move: cave # why: It sounds like leaving it to him, but money beyond the three remedies isn't yours to approve, and money isn't what he wants.]
    buyer: Compensation? You think I'm here with a begging bowl? # pose: sneer
    -> the_offer

// ---------- 6 ----------
=== the_offer ===
{got_worry == 1:
    buyer: That's all I'm asking. What can you do? Go on. # pose: neutral
- else:
    buyer: It's the same list every time. Go on, read it out. # pose: sneer
}
coach: Glance at the order card: which day, what stock. Then think what he's after, and whether you know.
+ [{variant == 1:There's a brand-new one with a double cut-out, steadier than yours; it's yours for ¥40 on top.|{variant == 2:There's a brand-new one with a tip-over switch, steadier than yours; it's yours for ¥60 on top.|There's a brand-new one with a bigger motor, blends finer, in stock; it's yours for ¥80 on top.}} # id: f1 # move: overeager # why: It broke on him and you talk him into paying more; what he hears is one more sale.]
    buyer: Yours breaks and I pay extra? You people never miss a sale. # pose: sneer
    -> settle_for ->
    -> the_guarantee
+ {got_worry == 1} [{variant == 1:A new one or a refund, you pick; leave the old one unplugged; and a note to your mum: it wasn't her.|{variant == 2:A new one or a refund, you pick; same for the second; both inspected, shipping on us both ways.|The other model, out tonight; or a refund, and you buy one near you. Whichever of the two you like.}} # id: f2 # needs: worry # move: {variant == 2: overpromise|options} # why: {variant == 1: Both are within policy, and the note is what he came for.|{variant == 2: Day 9 is too late for a refund, and the straight answer he wants isn't in it.|Both have a fair chance of Wednesday, and both can really be done.}}]
    {variant:
    - 1:
        ~ fit = 1
        buyer: ...A new one, then. And write it plain. Not like an official letter. # pose: relief
    - 2:
        buyer: A refund on day nine? Tell me something that's true. # pose: sneer
        -> settle_for ->
    - else:
        ~ fit = 1
        buyer: The other model. Out tonight. Do that. # pose: relief
    }
    -> the_guarantee
+ {got_worry == 0} [Never mind the list. What's weighing on you most? Tell me that, and that's what I'll work on. # id: f3 # move: wish # why: What wasn't asked before can still be asked now.]
    -> tell_worry ->
    ~ fit = 1
    {variant:
    - 1:
        buyer: I'll have a new kettle. And you put that line in writing for me. # pose: neutral
    - 2:
        buyer: I'll have a new one. And you take hers in too, find out, and write it to me. # pose: neutral
    - else:
        buyer: You've one in stock on that page. Swap it for that, out tonight. # pose: neutral
    }
    -> the_guarantee
+ {got_worry == 0} [Then let's do it: a new one or a refund, just say which. Shipping's on us and I file it tonight. # id: f6 # move: {variant == 2: overpromise|options} # why: {variant == 2: Day 9 is too late for a refund; having promised it you'll have to take it back.|It can be done, but the thing he came for has still not been asked.}]
    {variant == 2:
        buyer: A refund on day nine? Tell me something that's true. # pose: sneer
    - else:
        buyer: Reading off the sheet, are we. # pose: sneer
    }
    -> settle_for ->
    -> the_guarantee
+ {got_worry == 1} [{variant == 1:A new one or a refund, you pick; we open up the old one and write to you and your mum what failed.|{variant == 2:A new one or a repair once we know why, you pick; both heaters inspected, cause to you in writing.|A new one of the same, no new buttons to learn, once it's in; or a repair. Shipping's on us, you pick.}} # id: f4 # needs: worry # move: {variant == 2: options|mishear} # why: {variant == 1:All of it can be done, but what failed isn't what he asked; he wants somebody to tell her it wasn't her, and that can't wait for findings.|{variant == 2:Day 9 allows exchange or repair; nothing of that model goes out before the cause is known, and the cause in writing is the straight answer he wants.|Thursday is too late and a repair is later still; he had just said Wednesday.}}]
    {variant:
    - 1:
        buyer: I'm not after what failed. I'm talking about my mum. # pose: sigh
        -> settle_for ->
    - 2:
        ~ fit = 1
        buyer: A new one, and not before you know. I wouldn't dare plug it in. The written thing, plain words will do, I can follow. # pose: relief
    - else:
        buyer: Once it's in? That's Thursday! I leave WEDNESDAY! # pose: shout
        -> settle_for ->
    }
    -> the_guarantee
+ [{got_worry == 0:Send it back to us first, shipping's on us. Once we've checked it, refund, exchange or repair, all open.|{variant == 1:A new one or a refund, you pick; and a hamper for your mum after that fright, from us, sent tonight.|{variant == 2:Two new ones, out tonight, so neither of you sits in the cold; old pair inspected afterwards.|A new one of the same, out tonight by express, in time for you; or a refund. Whichever you like.}}} # id: f5 # move: {got_worry == 0: command|{variant == 2: mishear|overpromise}} # why: {got_worry == 0: That's how the form has it, but checking first means more days of waiting, and sounds as if you didn't believe him.|{variant == 1:A gift is beyond the three remedies and not yours to promise; and she isn't short of a hamper, she's short of one sentence.|{variant == 2:It's this model he's afraid of; nobody knows yet why it smoked, and you send two more of the same.|That model is sold out till Thursday; the first line of the order card says it can't go out tonight.}}}]
    {got_worry == 0:
        buyer: Send it first? I'll be retired by the time you've had your look. # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: A hamper? One sentence is all she needs! # pose: sneer
        - 2:
            buyer: Two more of those? With nobody knowing why it smoked? Who'd plug them in? # pose: sneer
        - else:
            buyer: The same? Your page says sold out. What are you sending tonight? # pose: sneer
        }
    }
    -> settle_for ->
    -> the_guarantee

=== settle_for ===
{variant:
- 1:
    {got_worry == 1:
        buyer: ...Just send a new one. Mum I'll talk to myself. # pose: sigh
    - else:
        buyer: ...Just send a new one. I'm not expecting more than that. # pose: sigh
    }
- 2:
    buyer: ...Just send a new one. I'm not expecting more than that. # pose: sigh
- else:
    buyer: ...Just swap it for the one on your page, the one in stock. # pose: sigh
}
->->

// ---------- 7 ----------
=== the_guarantee ===
{variant:
- 1:
    buyer: And the new one, will you swear by it? Nobody can take that twice. # pose: neutral
- 2:
    {got_worry == 1:
        buyer: My mum's is on as we speak. Straight answer: safe or not? # pose: neutral
    - else:
        buyer: Is this model safe to use or isn't it? Straight answer. # pose: neutral
    }
- else:
    {got_worry == 1:
        buyer: By Wednesday, for certain? Straight answer. # pose: neutral
    - else:
        buyer: And it gets here when? Straight answer. # pose: neutral
    }
}
coach: He wants a straight answer. How much of it is really yours to give? # write
+ [{variant == 1:We sell over twenty thousand of these a year and fewer than three in a thousand come back.|{variant == 2:It has an overheat cut-out, it passed the national test, ten thousand homes use one.|We're among the fastest shops on the platform, nine orders in ten arrive next day.}} # id: g1 # move: boast # why: He asked about the one in his own home; big numbers only say that he was unlucky.]
    buyer: Other people's homes, what's that to me? # pose: sneer
    -> when_to_answer
+ [{variant == 1:I can't swear to it. It can be tested before it goes out and filmed for you; that I can do.|{variant == 2:I can't tell you it's safe. Until yours has been opened up, unplug every one of them.|I can't swear to the day. It leaves us tonight, and if it runs late you'll hear from me first.}} # id: g2 # move: boundary # why: No word on what isn't yours, a firm one on what is; he can hear which is which.]
    {variant:
    - 1:
        buyer: There. That I believe. # pose: relief
        buyer: I'm on the first coach tomorrow. Ten in the morning I get a quarter of an hour at the services, that's when I see my phone. # fact: hours # pose: neutral
    - 2:
        buyer: Someone who'll say they don't know beats someone who'll swear to it. {got_worry == 1:I'll ring Mum now and have her pull the plug.} # pose: relief
        buyer: I'm driving tonight and sleeping all day. Half past four tomorrow afternoon I'm up, that's when I see my phone. # fact: hours # pose: neutral
    - else:
        buyer: Tell me before it's late, that'll do. # pose: relief
        buyer: I'm on the road all morning tomorrow. Twelve noon I pull in to eat, that's when I see my phone. # fact: hours # pose: neutral
    }
    -> the_hour
+ [{variant == 1:I can't swear to it. I'll have it tested for you first; and if it fails within a year, I'll swap it.|{variant == 2:Yours stays off till it's inspected. Any that hasn't smoked is fine on a wall socket, watched.|I can't swear to the day. If it does run late, buy one near you and we'll cover the difference.}} # id: g3 # move: overpromise # why: {variant == 1:Policy ends at day 15 and a year isn't yours to give; if he believes it once more, he falls once more.|{variant == 2:Until it's opened up nobody knows if that's enough; it isn't a comfort you can give.|The difference is money beyond the three remedies and not yours to promise; and he asked about the day, not the cost.}}]
    buyer: {variant == 1:A year? Your own page says fifteen days.|{variant == 2:My girl WAS in the room. It smoked all the same!|Who said anything about cost? I asked you about the day.}} # pose: sneer
    -> when_to_answer
+ [{variant == 1:Sounds like a loose contact in the plug. I'll pick one with the new plug, filmed, so you're safe.|{variant == 2:Unplug it and send me the label. One from another batch needn't wait for the inspection.|Out tonight by next-day express, and I'll send the number. It's at your door tomorrow night.}} # id: g4 # move: overpromise # why: {variant == 1:The cause is for the inspection; you closed the case from behind a screen and then vouched for it.|{variant == 2:Same batch or not means nothing before the inspection; a label is no ground for telling him it's fine.|What happens on the road isn't yours; "tomorrow night" was promised on the courier's behalf.}}]
    buyer: {variant == 1:You haven't opened it and you know it's the plug?|{variant == 2:So a different label can't smoke? Have you looked inside one?|Tomorrow night? Are you driving the van?}} # pose: sneer
    -> when_to_answer

// ---------- 8, hours known ----------
=== the_hour ===
coach: Make it a time when he can really see it, in a place where he'll see it.
+ [{variant == 3:At twelve noon tomorrow|At ten tomorrow morning} I'll report back: however far it's got, even if that's nowhere. # id: h1 # needs: hours # move: {variant == 2: mishear|timeline} # why: {variant == 1: Right in that quarter of an hour, and news or none: that makes it an appointment.|{variant == 2: He'll be asleep then; he has just told you so.|That's when he stops to eat; good news or none, he needn't chase you.}}]
    {variant == 2:
        buyer: I'm asleep in the morning. Half past four, I just said. # pose: sigh
        agent: My mistake. Half past four.
    }
    -> agreed
+ [Why not add me on WeChat? You can look whenever you stop, and I'll send news the moment I get it. # id: h2 # move: offsite # why: Handy, but off the platform there's nothing to go back to, and the hour he has just given you is gone with it.]
    buyer: No WeChat. In here, where it's in writing. {variant == 1:Ten|{variant == 2:Half past four|Twelve}}, you write and I'll see it. # pose: sigh
    agent: {variant == 1:Right. Ten o'clock, in here.|{variant == 2:Right. Half past four, in here.|Right. Twelve noon, in here.}}
    -> agreed
+ [{variant == 1:Half past twelve tomorrow|{variant == 2:Twelve noon tomorrow|Half past four tomorrow afternoon}}, you'll hear from me: whatever I have by then, or that I've nothing. # id: h3 # needs: hours # move: mishear # why: {variant == 1:He's back on the road by then; all he has is that quarter of an hour, and he has just told you so.|{variant == 2:He'll be fast asleep then; he has just told you so.|He's long back on the road by then; it's noon when he stops to eat.}}]
    {variant:
    - 1:
        buyer: Half twelve I'm driving again. Ten, I just said. # pose: sigh
        agent: My mistake. Ten in the morning.
    - 2:
        buyer: Noon I'm dead to the world. Half past four, I just said. # pose: sigh
        agent: My mistake. Half past four.
    - else:
        buyer: Half four I'm on the road. Twelve, I just said. # pose: sigh
        agent: My mistake. Twelve noon.
    }
    -> agreed
+ [{variant == 2:Half past four tomorrow afternoon|Half past eight tomorrow morning}, I'll write. Done or not, I'll say so; no need to chase me. # id: h4 # needs: hours # move: {variant == 2: timeline|mishear} # why: {variant == 2: Once he's awake, done or not: better than any message that comes early.|He'll be at the wheel then; he has just told you so.}]
    {variant:
    - 1:
        buyer: Half eight I'm on the motorway. Ten, I just said. # pose: sigh
        agent: My mistake. Ten in the morning.
    - 3:
        buyer: Half eight I'm on the road. Twelve, I just said. # pose: sigh
        agent: My mistake. Twelve noon.
    }
    -> agreed

=== agreed ===
~ promised = 1
{variant:
- 1:
    buyer: Fine. Ten sharp my phone's in my hand. # promise: report-back # pose: relief
- 2:
    buyer: Fine. Half four. First thing I look at when I wake. # promise: report-back # pose: relief
- else:
    buyer: Fine. Twelve. I'll be waiting over my noodles. # promise: report-back # pose: relief
}
-> parting

// ---------- 8, hours not known ----------
=== when_to_answer ===
coach: Do you know when he can look at his phone?
+ [I'll report at nine sharp tomorrow morning, done or not. A glance at your phone then will do. # id: k1 # move: command # why: There's an hour in it, but it's yours; he can't look at his phone then.]
    buyer: Nine? Can I look at a phone at nine? You could have asked. # pose: sneer
    -> parting
+ [You drive, I stay on it; the moment anything moves I'll tell you, not a minute later. # id: k2 # move: stall # why: With no hour in it, it only tells him to keep waiting.]
    buyer: Waiting for news. Again. # pose: sigh
    -> parting
+ [When can you get to your phone? I'll report at that time, done or not. # id: k3 # move: ask # why: Ask for his hour first, and the two of you will actually meet.]
    {variant:
    - 1:
        buyer: Ten in the morning, my quarter of an hour at the services. Only then. # fact: hours # pose: neutral
    - 2:
        buyer: I'm driving tonight. I won't be up before half past four in the afternoon. # fact: hours # pose: neutral
    - else:
        buyer: Twelve noon, when I pull in to eat. # fact: hours # pose: neutral
    }
    -> agreed
+ [From tomorrow one colleague has the whole record and will be in touch. No need to worry. # id: k4 # move: shift # why: One more new person, and he tells it from the start once more.]
    buyer: Someone else now? So I start all over again. # pose: sigh
    -> parting

// ---------- 9 ----------
=== parting ===
{anger > 10:
    buyer: Leave it at that. I'm tired of shouting. # pose: sigh
- else:
    buyer: I came in shouting. Wasn't aimed at you. It scared me, that's what it is. # pose: sigh
}
coach: Nearly done. One more line now is one more line he'll remember.
+ [Shout all you like, paying for a thing and going through that. I'd be angry too, no harm done. # id: i1 # move: mishear # why: {anger > 10: He said he's tired of shouting and you are angry along with him; and money never was what it was about.|He has just said it wasn't aimed at you, it scared him; you answer anger and money, and the fear is left lying.}]
    buyer: {anger > 10:Angry? I'm tired.|Scared, I said.} And it was never about what I paid. # pose: sneer
    -> next_day
+ [I've kept you all evening, so here's a ¥30 voucher; a fair word in your review would be kind. # id: i2 # move: bribe # why: A voucher tied to a review is a red line, and it makes all that listening look like a set-up.]
    ~ tainted = 1
    buyer: Ah. So that's what it was all for. # pose: sneer
    -> next_day
+ [Thanks for being open with me. It's my case from here; whenever you write, you'll get me. # id: i3 # move: overpromise # why: You go off shift like anyone, and who answers when he writes isn't yours to promise; he's had his fill of words with nobody behind them.]
    buyer: Whenever? Don't they let you go home? Don't say more than you can do. # pose: sneer
    -> next_day
+ [It's all on the ticket, so you won't have to tell it again. Thanks for telling me all of it. # id: i4 # move: thank, record # why: The thanks has a reason and the note has a use: telling it again is what he dreads.]
    buyer: Good. I really don't want to say all that again. # pose: relief
    -> next_day

// ---------- 10 ----------
=== next_day ===
{promised == 1:
    -> follow_promised
- else:
    -> follow_unpromised
}

=== follow_promised ===
{variant:
- 1:
    system: Next day, 9:58. The warehouse says the test film needs another hour or so; six other windows are blinking at you. # phase: followup
- 2:
    system: Next day, 16:28. Quality control says the inspection date needs another hour or so; six other windows are blinking at you. # phase: followup
- else:
    system: Next day, 11:58. The courier says the next scan is an hour or so away; six other windows are blinking at you. # phase: followup
}
coach: What you were waiting for isn't there. The hour is.
+ [{variant == 1:On time, as agreed: the warehouse hasn't sent the film. I've chased twice, they'll be in touch, so bear with them.|{variant == 2:On time, as agreed: quality control has no date yet. I've chased twice, they'll be in touch, so bear with them.|On time, as agreed: the courier won't say yet. I've chased twice, they'll ring you, so bear with them.}} # id: j1 # move: shift # why: You came on the dot, and then handed him over to someone else to wait for.]
    ~ kept = 1
    buyer: On time, I'll give you that. But "them"? I don't know any "them". # kept: report-back # pose: sigh
    -> write_up
+ [{variant == 1:On time, as agreed: the film's made and uploading, a few minutes.{fit == 1: What I was to write is done, here it is.| It ships once you've seen it.}|{variant == 2:On time, as agreed: the date's set, opened tomorrow, here the same day. {fit == 1:Both heaters collected|Yours is collected} tonight.|On time, as agreed: out at ten last night, comes tomorrow morning, the driver will ring first.}} # id: j2 # move: overpromise # why: {variant == 1:You came on the dot, and that counts; but the film needs an hour more, and "a few minutes" was your own; a quarter of an hour is all he has.|{variant == 2:You came on the dot, and that counts; but there's no date yet, and "tomorrow" was promised on quality control's behalf.|You came on the dot, and that counts; but there's no new scan, and "tomorrow morning" was promised on the courier's behalf.}}]
    ~ kept = 1
    buyer: On time, I'll give you that. {variant == 1:But that's my quarter of an hour gone, and where's the film?|{variant == 2:But the ticket still says "no date". Who told you tomorrow?|But I've just looked and nothing's moved. Who told you tomorrow?}} # kept: report-back # pose: sigh
    -> write_up
+ [{variant == 1:On time, as agreed: the film needs another hour and will be here.{fit == 1: What I was to write is done, here it is.| It ships once you've seen it.}|{variant == 2:On time, as agreed: no inspection date yet, it'll be here once set. {fit == 1:Both heaters collected|Yours is collected} tonight.|On time, as agreed: out at ten last night, no new scan yet. If anything slips you hear it from me.}} # id: j3 # move: follow_up # why: Nothing finished and still on the dot, with what you do have, and where he'll find the rest.]
    ~ kept = 1
    {fit == 1:
        {variant:
        - 1:
            buyer: "You boiled water the way you always do. You did nothing wrong. Any of us would have plugged it in just like that." ...Right. I'm ringing her to read it out. # kept: report-back # pose: relief
        - 2:
            buyer: Nothing to tell and you still came on the dot. Mum's heater is out by the door. # kept: report-back # pose: relief
        - else:
            buyer: Twelve on the nose. Good. Tell me first if it slips and I can get someone in. # kept: report-back # pose: relief
        }
    - else:
        buyer: On the dot, too. All right, noted. # kept: report-back # pose: sigh
    }
    -> write_up
+ [{variant == 1:Waited for the film so you'd have it all: three full boils, not a flicker.{fit == 1: What I was to write is with it.| It ships on your word.}|{variant == 2:Waited for the date so you'd have it all: opened on Friday, written up that day. {fit == 1:Both heaters collected|Yours is collected} tonight.|Waited for the scan so you'd have it all: out at ten last night, in your city now, yours tomorrow.}} # id: j4 # move: stall # why: More to show, and it cost another hour; when he took out his phone the screen was empty.]
    ~ promised = 2
    {variant:
    - 1:
        buyer: Ten o'clock I stood there a quarter of an hour looking at my phone. I'm only seeing this now. # broken: report-back # pose: sneer
    - 2:
        buyer: Half four I sat here staring at it. {got_before == 1:Just like that phone call.|Half four, you said.} # broken: report-back # pose: sneer
    - else:
        buyer: Twelve, my noodles went to glue. I'm two stops on before I see this. # broken: report-back # pose: sneer
    }
    -> write_up

=== follow_unpromised ===
system: Next day, 17:40. No hour was agreed last night; he gets in first. # phase: followup
buyer: A whole day. Not a word. # pose: sigh
coach: What is he waiting for? Begin at your own end.
+ [You've every right to ask, but we never set a time last night. I've been on it all day, no delay. # id: l1 # move: argue # why: True enough; but he has waited a day, and you start by pointing out that no time was set.]
    buyer: No time set, so I get to wait for ever? # pose: shout
    -> write_up
+ [My fault, I never fixed a time and left you hanging. Here's how far it's got, step by step. # id: l2 # move: own # why: First the lost day is owned, then there's something he can see.]
    ~ made_good = 1
    buyer: ...If you'd said so last night I needn't have waited. # pose: sigh
    -> write_up
+ [I'm so very sorry you had to wait all day with nothing from us. Please accept my apologies again. # id: l3 # move: apologise # why: The sorry is said, and he still doesn't know how far it has got.]
    buyer: That's the sorry. And my case? # pose: sigh
    -> write_up
+ [I've chased yours three times today and marked it urgent; the moment I know, you're first to hear. # id: l4 # move: stall # why: It sounds busy, and still says neither how far it's got nor when he'll know; "the moment I know" is what he has waited on all day.]
    buyer: Chased it three times, and where is it? The moment you know. Again. # pose: sneer
    -> write_up

// ---------- 11-13, record ----------
=== write_up ===
system: The after-sales ticket. What goes under "problem"? # phase: record # field: problem
coach: Write it for whoever takes over tomorrow and hasn't read the chat. What you didn't hear, say you didn't hear.
+ [{got_before == 0:Failed in use, family member hurt, treated; buyer had asked us before, was promised a reply, none came.|{variant == 1:Tripped the power, mother's hand scalded, treated; asked about smell Saturday, reply promised, never sent.|{variant == 2:Smoked in use, daughter's hand burnt, supervisor to know; rang Thursday, two-hour call back never made.|Stopped mid-blend, father lost his meal before surgery; came to shop, we said we'd ask maker, never did.}}} # id: m1 # needs: who # move: {variant == 2 and got_before == 1: record|mishear} # why: {got_before == 0: You never heard what went before, so this is a guess.|{variant == 2: The injury goes up the line and the call that never came is there, so no one repeats it.|How they are at home and what the shop promised are both wrong; the next person will apologise for the wrong thing.}}]
    -> write_wish
+ [Failed in use; socket, wiring or improper use not ruled out; buyer agitated during contact, calmed and informed. # id: m2 # move: blame # why: Nothing has been inspected and the doubt is already on his side; the next person will question him on it.]
    -> write_wish
+ [{got_before == 0:Failed in use, family shaken, not hurt; buyer had rung our line before, queued, nobody picked up.|{variant == 1:Tripped the power, mother knocked her leg, minor; rang about smell Saturday, queued, nobody picked up.|{variant == 2:Smoked in use, daughter's hand got a shock, no mark; rang about smell Thursday, queued, nobody picked up.|Stopped mid-blend, father choked after surgery, now fine; came to shop that day, nobody gave an answer.}}} # id: m3 # needs: who # move: mishear # why: {got_before == 0: You never heard what went before, so this is a guess.|{variant == 1:She knocked nothing and on Saturday somebody did answer; the next person will ask after the wrong thing.|{variant == 2:It was a burn, and he did get through; the next person will ask after the wrong thing.|He went without a meal, and the shop did answer: ask the maker. The next person will ask after the wrong thing.}}}]
    -> write_wish
+ [{got_before == 0:Failed in use; {got_who == 1:who suffered at home is in the chat,|who was using it I didn't ask,} earlier contact with the shop not asked; to be added.|{variant == 1:Tripped the power, no injury, elderly mother shaken; asked about a smell on Saturday, was brushed off.|{variant == 2:Smoked in use, no injury, daughter shaken; asked about a smell on Thursday, was brushed off by us.|Stopped mid-blend, father lost his meal after surgery; came to shop, sent to maker and sent back again.}}} # id: m4 # move: {variant == 2 and got_before == 1: mishear|record} # why: {got_before == 0: Not asked is written down as not asked, so the next person knows where to start.|{variant == 1:What happened, to whom, and how he was brushed off: quality control can use it too.|{variant == 2:Her hand was burnt, and what the shop owes him is a phone call; both are wrong.|Whoever takes over sees why it's urgent and how we let him down.}}}]
    -> write_wish

=== write_wish ===
system: And under "what the buyer wants"? # field: wish
coach: What he shouted first and what he said later are two things.
+ {got_worry == 1} [{variant == 1:To know why it tripped, in writing; his mother to be told once the findings are in.|{variant == 2:To know why it smoked, in writing; his mother's, same model, collected and checked too.|The original repaired and back before his father's check-up on Friday; no other model.}} # id: n1 # needs: worry # move: {variant == 2: record|mishear} # why: {variant == 1:He isn't after the cause, and what she needs to hear can't wait for findings.|{variant == 2:The second unit is on the ticket, and that's the line nobody may miss.|He never asked for a repair or spoke of a check-up; he wants one that works in the house by Wednesday.}}]
    -> write_promise
+ {got_worry == 0} [What he is really after I didn't find out; please ask him that first, then talk remedies. # id: n5 # move: record # why: Not asked is written down as not asked; nobody will guess at a refund for him.]
    -> write_promise
+ {got_worry == 1} [{variant == 1:His mother to hear it wasn't her fault, in a note from us; new one agreed, money no issue.|{variant == 2:His daughter to hear it wasn't her fault, in a note from us; both units in, checked, swapped.|A working one at home before he leaves on Wednesday; money no issue, any model will do.}} # id: n2 # needs: worry # move: {variant == 2: mishear|record} # why: {variant == 1:With this on the ticket nobody will fob him off with a refund.|{variant == 2:He never said that of his daughter; and the straight answer he did ask for isn't on the ticket.|The day and the reason are there, so the warehouse knows what it's racing.}}]
    -> write_promise
+ {got_worry == 0} [To know the cause, in writing; how much he gets matters less, he wants an explanation. # id: n6 # move: mishear # why: He never told you so; you wrote this one for him.]
    -> write_promise
+ [{got_worry == 0:A quick, proper settlement; may expect a refund and compensation; suggest supervisor offers goodwill.|{variant == 1:A new one, and a gift for his mother after the fright; the gift matters more than the money.|{variant == 2:Both swapped for new, sent soon; mother and daughter feel the cold; old pair checked later.|The same model new, sent the day it's in on Thursday; his father can't work any other.}}} # id: n3 # move: mishear # why: {got_worry == 0: He never once asked for compensation; you wrote that for him.|{variant == 1:He never asked for a gift; what he asked for is the one sentence to his mother.|{variant == 2:It's this model he's afraid of; with no cause found he wouldn't plug in a new one either.|By Thursday he's gone; any model will do, as long as it's there on Wednesday.}}}]
    -> write_promise
+ [Request for a new one met; the rest was venting, patiently listened to; no separate follow-up needed. # id: n4 # move: template # why: The one thing that mattered to him is filed under "the rest was venting", and nobody will look at it again.]
    -> write_promise

=== write_promise ===
system: And under "agreed and kept"? # field: promise
coach: Write what's true, whether it looks good or not.
+ [Time agreed, missed, made good an hour later; noted here, I am following up, ticket stays open. # id: o1 # move: {promised == 2: record|mishear} # why: {promised == 2: The missed hour is there in black and white, so the next person makes that good first.|That's not how it went, and the ticket has to say how it went.}]
    -> finale
+ [Time agreed, kept; {variant == 1:test film seen by buyer, kettle sent|{variant == 2:written cause with buyer, new one sent|buyer has delivery day, to sign for it}}, I am following up, ticket stays open. # id: o2 # move: mishear # why: {kept == 1: {variant == 1:The film hasn't been shown and the kettle hasn't moved; write it as done and nobody chases it.|{variant == 2:The inspection hasn't happened; write the cause as sent and nobody chases it.|There's no firm day yet; write that he knows it and nobody tells him if it slips.}}|It wasn't agreed or it wasn't kept; well put, and still untrue.}]
    -> finale
+ [Time agreed, kept; {variant == 1:test film still owed, no kettle before it|{variant == 2:written cause still owed, nothing sent before|firm delivery news still owed, slips told first}}, I am following up, ticket stays open. # id: o3 # move: {kept == 1: record|mishear} # why: {kept == 1: What was agreed, whether it was kept, what is still owed and by whom: all in one line.|It wasn't agreed or it wasn't kept; well put, and still untrue.}]
    -> finale
+ [No time agreed, answered when buyer chased; progress given, I am following up, ticket stays open. # id: o4 # move: {promised == 0: record|mishear} # why: {promised == 0: Saying no time was agreed doesn't look good, and is useful.|A time was agreed, and the ticket has to say how it went.}]
    -> finale

// ---------- endings ----------
=== finale ===
{got_worry == 1 and fit == 1 and tainted == 0 and anger < 12:
    {kept == 1 or made_good == 1:
        -> settled
    }
}
{promised == 2 or anger > 17:
    -> lost
}
-> quiet

=== settled ===
{variant:
- 1:
    system: On Thursday Mr Meng sends a photo: the new kettle, steaming. "She plugged it in herself." # ending: settled, good
- 2:
    system: On Friday the findings go to Mr Meng in writing: the same loose connection in both. The shop takes that batch off sale; his new one is from another. He answers in four words: "I can sleep tonight." # ending: settled, good
- else:
    system: It comes through the door on Wednesday afternoon. Before he drives off Mr Meng sends a photo: a bowl of pumpkin mash, scraped clean. # ending: settled, good
}
-> END

=== quiet ===
system: It was sorted out in the end. Mr Meng confirmed receipt without another word. What he had come for was only half done. # ending: quiet, fair
-> END

=== lost ===
system: That evening Mr Meng asked the platform to step in. One line under "details": "You talk to them and nobody's there." # ending: lost, poor
-> END
