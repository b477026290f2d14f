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
# ready: 4
# turns: 20
# variants: 3
# source: casebook 5; S0, S1, S2
# brief: Mr Meng, in his forties, drives a coach; on a Monday night he comes in shouting.
# brief: What he bought, how many days ago it was delivered and whether it is in stock is all on the order card at the top.
# brief: Shop policy: for faults the shop pays shipping; refund or exchange within 7 days of delivery, exchange or repair from day 8 to 15, no refund by then.
# brief: Shop policy: the warehouse can test a replacement before dispatch and film it; the cause of a fault comes only from quality control after an inspection.
# brief: Shop policy: money beyond refund, exchange and repair is not yours to promise.
# policy: quality-7d, quality-15d, test-before-dispatch, cause-by-inspection, no-extra-cash

VAR variant = 1
VAR anger = 0
VAR trust = 0
VAR heard = 0

// what was heard (1 = known)
VAR got_who = 0
VAR got_before = 0
VAR got_worry = 0
VAR got_hours = 0
// what was done
VAR fit = 0
VAR tainted = 0
VAR promised = 0
VAR kept = 0

-> opening

// ---------- 1 ----------
=== opening ===
{variant:
- 1:
    system: Monday 20:41. Order card: long-spout electric kettle, 1.5 l, paid ¥189, day 4 since delivery; same model in stock.
    buyer: What kind of rubbish kettle is this!! FOUR DAYS!! # pose: shout
    buyer: Plugged in this morning, bang, the whole flat went out! # pose: type-fast
- 2:
    system: Monday 20:41. Order card: under-desk fan heater, paid ¥259, day 9 since delivery; same model in stock.
    buyer: Who are you trying to burn to death with that heater!! NINE DAYS!! # pose: shout
    buyer: Running along last night and smoke comes out of the bottom, the whole room stinking! # pose: type-fast
- else:
    system: Monday 20:41. Order card: quiet blender, paid ¥369, day 6 since delivery; same model sold out until Thursday; another model at the same price in stock.
    buyer: You call this a blender?! SIX DAYS!! Six days and it's dead!! # pose: shout
    buyer: Halfway through lunch it goes clunk and stops, and it reeks of burning! # pose: type-fast
}
coach: He has barely begun. Look at what he has already written.
+ [Good evening, Mr Meng, I'm on tonight. What happened? Take your time and tell me. # id: a1 # move: mishear # why: What happened is in the two lines above; asking again says nobody read them.]
    buyer: What happened? Did you read one word of what I wrote?! # pose: shout
    -> second_try
+ [Let me open your return right now. Shipping's on us, and how we settle it is up to you. # id: a2 # move: options # why: He has not got to what matters yet; a form this soon sounds like being shown the door.]
    buyer: I'm halfway through and you want rid of me?! Think a form will shut me up? # pose: sneer
    -> second_try
+ [I'm here and I'm reading every line. Carry on, I won't cut in until you've finished. # id: a3 # move: acknowledge # why: He is in mid-sentence; knowing somebody is there is what brings the rest out.]
    -> tell_who ->
    -> after_telling
+ [I'm really sorry, a thing you've had a few days shouldn't do this to your family. # id: a4 # move: apologise # why: Too soon: you don't know yet who was frightened or what was spoilt, so the sorry has nowhere to land.]
    buyer: Sorry to who? Do you even know who was using it? # pose: sneer
    -> second_try

=== tell_who ===
~ got_who = 1
{variant:
- 1:
    buyer: My mum. Seventy-three, lives on her own. Up before six to boil water, and then that. Twenty minutes she stood in the kitchen in the dark. No bruises, but she hasn't said a word since. # fact: who # pose: tears
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
    buyer: Three calls in one afternoon. I'm a football. # fact: before # pose: sneer
}
->->

=== tell_worry ===
~ got_worry = 1
{variant:
- 1:
    buyer: A hundred and eighty-nine. I can lose that. # pose: sigh
    buyer: But Mum's been at it all day, saying she broke the kettle, saying she's a burden. Won't touch a light switch. She's back on the gas ring for hot water. # pose: tears
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
+ [How is everyone at home right now? People first, the machine can wait a while. # id: b1 # move: {variant == 2: ask|mishear} # why: {variant == 2: He told you about the burn, not how she is now; ask about her and he goes on.|He has just told you how they are; the kind question shows you missed it.}]
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
+ [Everyone being safe is what counts. Leave the machine and the rest of it to us now. # id: b2 # move: mishear # why: He has just told you what they went through, and "safe" wipes it off the table.]
    {variant:
    - 1:
        buyer: Scared silent for a whole day, that's safe? # pose: sneer
    - 2:
        buyer: A blister on her hand, that's safe? # pose: sneer
    - else:
        buyer: Not one proper meal all day, that's safe? # pose: sneer
    }
    -> whose_fault
+ [I couldn't sit still either. It isn't just a thing, it's your family that paid. # id: b3 # move: empathise # why: {variant == 3: He has told you all there is to ask; take the feeling and he goes on by himself.|He can take that in, but there was one more piece to tell and nobody asked for it.}]
    {variant == 3:
        buyer: That's it exactly... and I'll tell you something else. # pose: sigh
        -> tell_before ->
    - else:
        buyer: ...Well. First human thing I've had from you lot. # pose: sigh
    }
    -> whose_fault
+ [Before it went, was anything not right with it? Whatever comes to mind, just say. # id: b4 # move: {variant == 1: ask|mishear} # why: {variant == 1: He told you how she is, not how the kettle had been; that question brings out Saturday.|The early signs are in what he just wrote; asking again shows you didn't scroll up.}]
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
+ [Don't upset yourself. Return, exchange, repair: I can start any of them for you now. # id: x1 # move: {variant == 1: options|overpromise} # why: {variant == 1: The ways are right and the moment is wrong: he doesn't feel anyone has listened.|The order card shows that one of these can't be done; it was promised before he was heard.}]
    buyer: There it is again. Return, return, it's all you people know. # pose: sneer
    -> whose_fault
+ [Only a few days old and it fails, anyone would be furious. I do understand how you feel. # id: x2 # move: template # why: Not unkind, but it would suit anyone; he wants you to know who it happened to.]
    buyer: Understand what? You weren't there. # pose: sneer
    -> whose_fault
+ [It left our shop, so it is mine to deal with. I won't be pushing it onto anyone else. # id: x3 # move: own # why: Standing up for it is right, but you haven't heard yet what you are standing up for.]
    buyer: Yours? Do you know what it is you're taking on? # pose: sigh
    -> whose_fault
+ [My fault, I didn't let you finish. Who was using it, and how did it go? I'm listening. # id: x4 # move: own, ask # why: It hands him back the word you took; only then can he say who was standing there.]
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
+ [We said we would ring you back and nobody did. We broke our word, I'm sorry, I'll make it good. # id: c1 # needs: before # move: {variant == 2: apologise, own|mishear} # why: {got_before == 0: He hasn't told you what went before; however sincere, you are guessing.|{variant == 2: It owns the very thing that went wrong, the call he waited days for.|There was no such call. Owning somebody else's story is worse than owning none.}}]
    {variant == 2 and got_before == 1:
        buyer: ...I didn't dare put my phone on silent, you know. # pose: sigh
    - else:
        buyer: {got_before == 1:Whose story is that supposed to be?|I haven't got to that yet and you're making it up for me.} # pose: sneer
    }
    -> say_it_back
+ [Had you been in touch with the shop before tonight? And what did we tell you at the time? # id: c2 # move: {got_before == 1: mishear|ask} # why: {got_before == 1: What you told him at the time is in his last message.|It was "your shop" he was sick of, and this question goes to the root of it.}]
    {got_before == 1:
        buyer: I JUST said! Scroll up, will you! # pose: shout
    - else:
        buyer: So somebody thinks to ask. # pose: sigh
        {got_who == 0:
            -> tell_who ->
        }
        -> tell_before ->
    }
    -> say_it_back
+ [You told us of the smell, we said new ones all do it. We were wrong. Sorry, it's mine now. # id: c3 # needs: before # move: {variant == 1: apologise, own|mishear} # why: {got_before == 0: He hasn't told you what went before; however sincere, you are guessing.|{variant == 1: What galls him most is that "new ones all do that", and that is just what you own.|Nobody said that to him. A sincere apology, put in the wrong place.}}]
    {variant == 1 and got_before == 1:
        buyer: ...At least you're not covering for them. # pose: sigh
    - else:
        buyer: {got_before == 1:Whose story is that supposed to be?|I haven't got to that yet and you're making it up for me.} # pose: sneer
    }
    -> say_it_back
+ [You came to us and we sent you elsewhere. That was passing the buck. Sorry, it stops with me. # id: c4 # needs: before # move: {variant == 3: apologise, own|mishear} # why: {got_before == 0: He hasn't told you what went before; however sincere, you are guessing.|{variant == 3: Pushed around all afternoon, he needed someone to say it stops here.|Nobody sent him elsewhere. What he suffered was something different.}}]
    {variant == 3 and got_before == 1:
        buyer: Stops with you? All right. I'll remember that. # pose: sigh
    - else:
        buyer: {got_before == 1:Whose story is that supposed to be?|I haven't got to that yet and you're making it up for me.} # pose: sneer
    }
    -> say_it_back

// ---------- 4 ----------
=== say_it_back ===
buyer: Go on then, tell it back to me. Let's see how much went in. # pose: neutral
coach: He is testing you. One detail wrong and the listening was for nothing.
+ [It failed almost new; no one was injured but they suffered for it. You'd come to us, in vain. # id: d1 # needs: before # move: {variant == 2: mishear|paraphrase} # why: {got_before == 0: He never told you whether he'd been to the shop before; this is a guess.|{variant == 2: His girl burnt her hand, and you say no one was injured.|The people, the failure, the visit before tonight: all three match, so he knows you listened.}}]
    {got_before == 0:
        buyer: Did I tell you I'd come to you? You're making it up. # pose: sneer
    - else:
        {variant == 2:
            buyer: Not injured? So that blister's painted on, is it? # pose: shout
        - else:
            buyer: ...Right. That's about it. # pose: sigh
        }
    }
    -> what_now
+ [I've noted it all. Could you add a photo of the plug and of the base, so I can send it on? # id: d2 # move: {variant == 2 or got_who == 0: evidence|mishear} # why: {variant == 2 or got_who == 0: You'll want the photo some time, but he asked whether you had listened.|He has dealt with the photo: it's been sent, or the machine isn't where he is.}]
    {got_who == 0 or variant == 2:
        buyer: You'll get your photo. I asked you a question. # pose: sneer
    - else:
        {variant == 1:
            buyer: I SENT the plug! Did you even look at it? # pose: shout
        - else:
            buyer: It's at my dad's. What am I meant to photograph? # pose: shout
        }
    }
    -> what_now
+ [Let me check first: wall socket or extension lead? And was anything else running on it? # id: d3 # move: interrogate # why: A fair question from a technician, but right now it sounds like looking for fault in his house.]
    buyer: Am I a suspect? Did your thing break or did my wall? # pose: shout
    -> what_now
+ [It failed in use and hurt a hand in your family. You'd come to us and waited for nothing. # id: d4 # needs: before # move: {variant == 2: paraphrase|mishear} # why: {got_before == 0: He never told you whether he'd been to the shop before; this is a guess.|{variant == 2: Where she was hurt, what he waited for: both right, and now he'll say what keeps him awake.|No hand was hurt. One wrong thing and he doubts all of it again.}}]
    {variant == 2 and got_before == 1:
        buyer: Yeah. The hand's nothing, few days and it's gone. # pose: sigh
        -> tell_worry ->
    - else:
        buyer: {variant == 2:Never mind the hand. Did I tell you I'd come to you before?|Who hurt a hand? You've got me mixed up with someone.} # pose: sneer
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
+ [It isn't the money, you want to know why it failed. I'll chase that answer for you myself. # id: e1 # needs: worry # move: {variant == 2: own|mishear} # why: {variant == 2: He's just said the other one is still running; finding the cause is what he needs you to take on.|He never asked for the cause; that's a wish you made up for him.}]
    {variant == 2 and got_worry == 1:
        buyer: You get to the bottom of that and you've got my respect. # pose: sigh
    - else:
        buyer: Why it failed? You never asked me, so how would you know what I want? # pose: sneer
    }
    -> the_offer
+ [You first, before I offer anything. What would need to happen for you to feel it's put right? # id: e2 # move: {variant == 2 and got_worry == 1: mishear|wish} # why: {variant == 2 and got_worry == 1: He's just told you what keeps him awake, and you ask him what he wants.|You didn't guess at a refund; asked, he can name the thing that isn't money.}]
    {variant == 2 and got_worry == 1:
        buyer: What did I just say? Was I talking to the wall? # pose: shout
    - else:
        -> tell_worry ->
    }
    -> the_offer
+ [Two ways, you pick: a new one of the same model, or a full refund. Shipping's on us both ways. # id: e3 # move: {variant == 1: options|overpromise} # why: {variant == 1: Both can be done, but what he's carrying stays unasked.|One of them can't be done, says the order card, and he sees through it at once.}]
    {variant:
    - 1:
        buyer: Refund, exchange, later. That's not what I'm after. # pose: sigh
    - 2:
        buyer: A refund on day nine? That's not what your page says. # pose: sneer
    - else:
        buyer: A new one? Your page says sold out. Who are you kidding? # pose: sneer
    }
    -> the_offer
+ [I'll apply for your full refund, with a goodwill payment on top, and have it done tonight. # id: e4 # move: overpromise # why: The goodwill payment isn't yours to give, and money isn't what he wants.]
    buyer: Goodwill payment? You think I'm here begging? # pose: sneer
    -> the_offer

// ---------- 6 ----------
=== the_offer ===
{got_worry == 1:
    buyer: That's all I'm asking. What can you do? Go on. # pose: neutral
- else:
    buyer: It's the same list every time. Go on, read it out. # pose: sneer
}
coach: Glance at the order card: which day, what stock. Then think of what he asked for.
+ [A refund, so you can buy one near you; or the other model at the same price, sent tonight. # id: f1 # needs: worry # move: {variant == 3: options|{variant == 2: overpromise|mishear}} # why: {got_worry == 0: You don't know what he wants yet, so whether it fits is luck.|{variant == 3: Both make it by Wednesday, and both can really be done.|{variant == 2: Day 9 is too late for a refund, and he wants the cause, not speed.|Both could be done, but the word for his mother that he asked for went unanswered.}}}]
    {got_worry == 0:
        buyer: Reading off the sheet, are we. # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: I'm talking about my mum and you're talking business. # pose: sigh
        - 2:
            buyer: A refund on day nine? Tell me something that's true. # pose: sneer
        - else:
            ~ fit = 1
            buyer: The other model. Out tonight. Do that. # pose: relief
        }
    }
    -> the_guarantee
+ [New one or refund, either's fine; plus a short note from us: the machine failed, not the user. # id: f2 # needs: worry # move: {variant == 1: options|overpromise} # why: {got_worry == 0: You don't know what he wants yet, so whether it fits is luck.|{variant == 1: Both are within policy, and the note is what he came for.|One of the two can't be done right now; taking it back later hurts more.}}]
    {got_worry == 0:
        buyer: Reading off the sheet, are we. # pose: sneer
    - else:
        {variant:
        - 1:
            ~ fit = 1
            buyer: ...A new one, then. And write it plain. Not like an official letter. # pose: relief
        - 2:
            buyer: A refund on day nine? Tell me something that's true. # pose: sneer
        - else:
            buyer: A new one? You've got none till Thursday. # pose: sneer
        }
    }
    -> the_guarantee
+ [Refund, exchange or repair, we can talk about all of it. What else is weighing on you? # id: f3 # move: {got_worry == 1: mishear|wish} # why: {got_worry == 1: He has said what's weighing on him; what he's waiting for is your answer.|What wasn't asked before can still be asked now.}]
    {got_worry == 1:
        buyer: I've been telling you all this time. You want it again? # pose: shout
    - else:
        -> tell_worry ->
    }
    -> the_guarantee
+ [A new one or a repair, shipping's ours; we take the old one apart and write you the cause. # id: f4 # needs: worry # move: {variant == 2: options|{variant == 3: overpromise|mishear}} # why: {got_worry == 0: You don't know what he wants yet, so whether it fits is luck.|{variant == 2: Day 9 allows exchange or repair, and the cause in writing is the straight answer he wants.|{variant == 3: The model is sold out and a repair is slower still; neither makes Wednesday.|An inspection takes days; he wants somebody to tell her today that it wasn't her.}}}]
    {got_worry == 0:
        buyer: Reading off the sheet, are we. # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: I'm talking about my mum and you're talking business. # pose: sigh
        - 2:
            ~ fit = 1
            buyer: A new one. And the written thing, plain words will do, I can follow. # pose: relief
        - else:
            buyer: None till Thursday, and a repair's how long? I leave Wednesday! # pose: shout
        }
    }
    -> the_guarantee

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
        buyer: And how long's that going to take? Straight answer. # pose: neutral
    }
}
coach: He wants a straight answer. How much of it is really yours to give?
+ [{variant == 1:We sell over twenty thousand of these a year and fewer than three in a thousand come back.|{variant == 2:It has an overheat cut-out, it passed the national test, ten thousand homes use one.|We're among the fastest shops on the platform, nine orders in ten arrive next day.}} # id: g1 # move: boast # why: He asked about the one in his own home; big numbers only say that he was unlucky.]
    buyer: Other people's luck, what's that to me? # pose: sneer
    -> when_to_answer
+ [{variant == 1:I can't swear to it, no appliance is perfect. What I can do is have it tested on film first.|{variant == 2:I can't tell you it's safe. Until ours is opened up, please unplug any of that model.|I can't swear to the day, the road isn't mine. It's done tonight; if it slips, I say so.}} # id: g2 # move: boundary # why: No word on what isn't yours, a firm one on what is; he can hear which is which.]
    ~ got_hours = 1
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
+ [{variant == 1:Don't worry, I'll pick you out the best one myself. No one at home gets that fright again.|{variant == 2:We've had no other report on that batch, so do go on using it; we stand behind it fully.|Don't worry, I'm watching this one myself. It will be with you before you need it.}} # id: g3 # move: overpromise # why: It isn't a comfort you can back; if he believes it once more, he falls once more.]
    buyer: That's how you people told me not to worry last time. # pose: sneer
    -> when_to_answer
+ [{variant == 1:That's for the warehouse and quality control. I'll log it and pass on what they tell me.|{variant == 2:That's one for quality control. I'll log it and pass their answer on when they have one.|That depends on the warehouse. I'll mark it urgent and pass it on when I hear from them.}} # id: g4 # move: stall # why: "When I hear" with no hour in it is what he has had already.]
    buyer: When you hear. In which year would that be? # pose: sigh
    -> when_to_answer

// ---------- 8, hours known ----------
=== the_hour ===
coach: Make it a time when he can really see it.
+ [Tomorrow at twelve noon, then. I'll show you how far it's got, and if it's stuck I'll say so. # id: h1 # needs: hours # move: {variant == 3: timeline|mishear} # why: {variant == 3: That's when he stops to eat; good news or none, he needn't chase you.|He can't see his phone then; he has just told you so.}]
    {variant == 3:
        -> agreed
    - else:
        -> wrong_hour
    }
+ [What time suits you tomorrow? You name the hour, and I'll report back to fit in with you. # id: h2 # move: mishear # why: He said in his last line when he sees his phone; asked again politely, it's still not listening.]
    buyer: Just told you... {variant == 1:Ten. At the services, ten.|{variant == 2:Half past four. In the afternoon.|Twelve. Lunch. Twelve.}} # pose: sigh
    -> agreed
+ [Half past four tomorrow afternoon, I'll write to you. Done or not done, you won't have to ask. # id: h3 # needs: hours # move: {variant == 2: timeline|mishear} # why: {variant == 2: Once he's awake, done or not: better than any message that comes early.|He can't see his phone then; he has just told you so.}]
    {variant == 2:
        -> agreed
    - else:
        -> wrong_hour
    }
+ [Ten tomorrow morning I'll report. However far it's got, I'll say, even if it's nowhere. # id: h4 # needs: hours # move: {variant == 1: timeline|mishear} # why: {variant == 1: Right in that quarter of an hour, and news or none: that makes it an appointment.|He can't see his phone then; he has just told you so.}]
    {variant == 1:
        -> agreed
    - else:
        -> wrong_hour
    }

=== agreed ===
~ promised = 1
{variant:
- 1:
    buyer: Fine. Ten it is, and at ten my phone's in my hand. # promise: report-back # pose: relief
- 2:
    buyer: Fine. Half four. First thing I look at when I wake. # promise: report-back # pose: relief
- else:
    buyer: Fine. Twelve. I'll be waiting over my noodles. # promise: report-back # pose: relief
}
-> parting

=== wrong_hour ===
buyer: I just said when I can see my phone... forget it. Whenever you like. # pose: sigh
-> parting

// ---------- 8, hours not known ----------
=== when_to_answer ===
coach: Do you know when he can look at his phone?
+ [I'll report back at nine tomorrow morning. Please keep your phone with you so you see it. # id: k1 # move: command # why: There's an hour in it, but it's yours; he can't look at his phone then.]
    buyer: Nine? Can I look at a phone at nine? You could have asked. # pose: sneer
    -> parting
+ [The moment there's news I'll tell you. Get on with your day and just glance at your phone. # id: k2 # move: stall # why: With no hour in it, it only tells him to keep waiting.]
    buyer: Waiting for news. Again. # pose: sigh
    -> parting
+ [When can you get to your phone? I'll report at your time, and say so if nothing's moved. # id: k3 # move: ask # why: Ask for his hour first, and the two of you will actually meet.]
    ~ got_hours = 1
    {variant:
    - 1:
        buyer: Ten in the morning, my quarter of an hour at the services. Only then. # fact: hours # pose: neutral
    - 2:
        buyer: I'm driving tonight. I won't be up before half past four in the afternoon. # fact: hours # pose: neutral
    - else:
        buyer: Twelve noon, when I pull in to eat. # fact: hours # pose: neutral
    }
    -> agreed
+ [My colleagues in after-sales take it from here. They will contact you, so please look out. # id: k4 # move: shift # why: One more new person, and he tells it from the start once more.]
    buyer: Someone else now? So I start all over again. # pose: sigh
    -> parting

// ---------- 9 ----------
=== parting ===
{anger > 10:
    buyer: Leave it at that. I'm tired of shouting. # pose: sigh
- else:
    buyer: I was loud before. Wasn't aimed at you. It scared me, that's what it is. # pose: sigh
}
coach: Nearly done. One more line now is one more line he'll remember.
+ [As it happens we've a new model with a double cut-out, yours for just the difference in price. # id: i1 # move: overeager # why: He's only just put the anger down and you are selling again.]
    buyer: ...You people never miss a sale, do you. # pose: sneer
    -> next_day
+ [Glad that's settled. Here's a ¥30 voucher from me, and maybe a kind word in your review? # id: i2 # move: bribe # why: A voucher for a review is a red line, and it makes all that listening look like a set-up.]
    ~ tainted = 1
    buyer: Ah. So that's what it was all for. # pose: sneer
    -> next_day
+ [My headset only just survived your first line. Joking aside, go gently out on the road. # id: i3 # move: lighten # why: {anger > 8: He's still angry; a joke now sounds as if it didn't matter.|He's calm enough for a joke; it just leaves him nothing to hold on to.}]
    {anger > 8:
        buyer: I'm in no mood for jokes. # pose: sneer
    - else:
        buyer: Ha. Drive a coach and you learn to reach the back row. # pose: relief
    }
    -> next_day
+ [Thanks for telling me all of it. It's on the ticket, so you won't have to tell it again. # id: i4 # move: thank, record # why: The thanks has a reason and the note has a use: telling it again is what he dreads.]
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
+ [{variant == 1:Ten o'clock: the warehouse hasn't answered. I've chased them twice, so bear with them.|{variant == 2:Half past four: quality control hasn't answered. I've chased them twice, so bear with them.|Twelve o'clock: the courier hasn't answered. I've chased them twice, so bear with them.}} # id: j1 # move: shift # why: You came on the dot, and then handed him over to someone else to wait for.]
    ~ kept = 1
    buyer: On time, I'll give you that. But "them"? I don't know any "them". # kept: report-back # pose: sigh
    -> write_up
+ [{variant == 1:Ten o'clock: your case is being expedited all the time, so drive safely and expect good news.|{variant == 2:Half past four: your case is being expedited all the time, so rest well and expect good news.|Twelve o'clock: your case is being expedited all the time, so enjoy lunch and expect good news.}} # id: j2 # move: template # why: You agreed to say how far it had got; on the dot and saying nothing is not coming at all.]
    ~ promised = 2
    buyer: "However far it's got", wasn't it? So how far is that? # broken: report-back # pose: sneer
    -> write_up
+ [{variant == 1:{got_worry == 1:Ten o'clock: no film yet, but here I am. The note for your mother is done, sending it now.|Ten o'clock: no film yet, but here I am. The new one's on test and leaves us by seven.}|{variant == 2:{got_worry == 1:Half past four: no date yet, but here I am. Both heaters collected tonight, cause in writing.|Half past four: no date yet, but here I am. Yours is collected tonight, and I'll write the date.}|{got_worry == 1:Twelve o'clock: no scan yet, but here I am. Out at nine last night; any slip, I'll say.|Twelve o'clock: no scan yet, but here I am. It was put through last night, number follows.}}} # id: j3 # move: follow_up # why: Nothing finished and still on the dot, with what you do have: that's what keeps an appointment.]
    ~ kept = 1
    {got_worry == 1:
        {variant:
        - 1:
            buyer: "It's the kettle that's wrong, not the person who plugged it in. It would have gone off on anyone." ...Right. I'm ringing her to read it out. # kept: report-back # pose: relief
        - 2:
            buyer: Nothing to tell and you still came on the dot. Mum's heater is out by the door. # kept: report-back # pose: relief
        - else:
            buyer: Twelve on the nose. Good. Tell me first if it slips and I can get someone in. # kept: report-back # pose: relief
        }
    - else:
        buyer: On the dot, too. All right, noted. # kept: report-back # pose: sigh
    }
    -> write_up
+ [{variant == 1:Twenty past eleven: got the film at last. Three full boils and not a flicker, have a look.|{variant == 2:Ten to six: the date's fixed. They open it on Friday morning, so here's everything at once.|Twenty past one: found it. It's in your city and comes tomorrow morning, number attached.}} # id: j4 # move: stall # why: More to show, and the hour gone; when he took out his phone the screen was empty.]
    ~ promised = 2
    {variant:
    - 1:
        buyer: Ten o'clock I stood there a quarter of an hour looking at my phone. I'm only seeing this now. # broken: report-back # pose: sneer
    - 2:
        buyer: Half four I sat here staring at it. Just like that phone call. # broken: report-back # pose: sneer
    - else:
        buyer: Twelve, my noodles went to glue. I'm two stops on before I see this. # broken: report-back # pose: sneer
    }
    -> write_up

=== follow_unpromised ===
system: Next day, 17:40. No hour was agreed last night; he gets in first. # phase: followup
buyer: A whole day. Not a word. # pose: sigh
coach: What is he waiting for? Begin at your own end.
+ [I've chased them twice. Warehouse and quality control won't commit, I'm on edge here too. # id: l1 # move: shift # why: You may well be on edge, but what he hears is that nobody is in charge.]
    buyer: You're on edge. And what do you think I am? # pose: sneer
    -> write_up
+ [My fault, I never fixed a time and left you hanging. Here's how far it's got, step by step. # id: l2 # move: own # why: First the lost day is owned, then there's something he can see.]
    buyer: ...If you'd said so yesterday I needn't have waited. # pose: sigh
    -> write_up
+ [I'm so very sorry to have kept you waiting and for all the trouble. Please accept my apologies. # id: l3 # move: apologise # why: The sorry is said, and he still doesn't know how far it has got.]
    buyer: How many sorries is that? And my case? # pose: sigh
    -> write_up
+ [Your case has been on our minds throughout. It's being expedited and you'll be first to know. # id: l4 # move: template # why: The same words as yesterday, and not one of them is any use to him.]
    buyer: You keep that one saved for pasting, don't you. # pose: sneer
    -> write_up

// ---------- 11-13, record ----------
=== write_up ===
system: The after-sales ticket. What goes under "problem"? # phase: record # field: problem
coach: Write it for whoever takes over tomorrow and hasn't read the chat.
+ [Failed in use, no injury, elderly father missed meals; sent back and forth by shop and maker that day. # id: m1 # needs: who # move: {variant == 3 and got_before == 1: record|mishear} # why: {got_before == 0: You never heard what went before, so this is a guess.|{variant == 3: Whoever takes over sees why it's urgent and how we let him down.|That isn't his case; the next person will apologise for the wrong thing.}}]
    -> write_wish
+ [Failed in use, burn to a family member's hand, treated; he had phoned before, call back never made. # id: m2 # needs: who # move: {variant == 2 and got_before == 1: record|mishear} # why: {got_before == 0: You never heard what went before, so this is a guess.|{variant == 2: The injury and the call that never came are both there, so no one repeats it.|There was no burn and no such call; this is someone else's ticket.}}]
    -> write_wish
+ [Buyer reports product malfunction; was rather agitated during contact; patiently calmed and informed. # id: m3 # move: template # why: It records his temper and leaves out his case.]
    -> write_wish
+ [Tripped the power, no injury, elderly mother shaken; had reported a smell and been told normal. # id: m4 # needs: who # move: {variant == 1 and got_before == 1: record|mishear} # why: {got_before == 0: You never heard what went before, so this is a guess.|{variant == 1: What happened, to whom, and that "normal": quality control can use it too.|The tripped power and that "normal" belong to somebody else.}}]
    -> write_wish

=== write_wish ===
system: And under "what the buyer wants"? # field: wish
coach: What he shouted first and what he said later are two things.
+ [To know the cause, in writing; there is a second unit in the family, to be collected and checked. # id: n1 # needs: worry # move: {variant == 2: record|mishear} # why: {got_worry == 0: You never found out what he wants, so this is a guess.|{variant == 2: The second unit is on the ticket, and that's the line nobody may miss.|He didn't ask for a cause, and there is no second unit.}}]
    -> write_promise
+ [His mother to hear it was no fault of hers, in a short note from us; money is not the point. # id: n2 # needs: worry # move: {variant == 1: record|mishear} # why: {got_worry == 0: You never found out what he wants, so this is a guess.|{variant == 1: With this on the ticket nobody will fob him off with a refund.|That isn't what he wants; the next person would work for nothing.}}]
    -> write_promise
+ [A quick and proper settlement; may be expecting compensation; suggest supervisor offers goodwill. # id: n3 # move: mishear # why: He never once asked for compensation; you wrote that for him.]
    -> write_promise
+ [A working one at home before he leaves on Wednesday; price no issue, after that day no use. # id: n4 # needs: worry # move: {variant == 3: record|mishear} # why: {got_worry == 0: You never found out what he wants, so this is a guess.|{variant == 3: The day and the reason are there, so the warehouse knows what it's racing.|He never named that day; the ticket would lead people astray.}}]
    -> write_promise

=== write_promise ===
system: And under "agreed and kept"? # field: promise
coach: Write what's true, whether it looks good or not.
+ [Agreed a time to report; at that time progress was not given; buyer unhappy, supervisor to know. # id: o1 # move: {promised == 2: record|mishear} # why: {promised == 2: The missed hour is there in black and white, so the next person makes that good first.|That's not how it went, and the ticket has to say how it went.}]
    -> finale
+ [Further steps discussed fully with buyer; buyer took note, raised no objections; case may be closed. # id: o2 # move: template # why: No hour, no next step: nobody reading it could tell what he's still owed.]
    -> finale
+ [Agreed a time to report and reported at that time; further progress from me, ticket stays open. # id: o3 # move: {kept == 1: record|mishear} # why: {kept == 1: What was agreed, whether it was kept, who goes on with it: all in one line.|It wasn't agreed or it wasn't kept; well put, and still untrue.}]
    -> finale
+ [No time was agreed; answered only when buyer chased next day; progress given, I am following up. # id: o4 # move: {promised == 0: record|mishear} # why: {promised == 0: Saying no time was agreed doesn't look good, and is useful.|A time was agreed, and the ticket has to say how it went.}]
    -> finale

// ---------- endings ----------
=== finale ===
{kept == 1 and got_worry == 1 and fit == 1 and tainted == 0 and anger < 12:
    -> settled
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
    system: On Friday the findings go to Mr Meng in writing: the same loose connection in both. The shop takes that batch off sale. He answers in four words: "Tonight I'll sleep fine." # ending: settled, good
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
