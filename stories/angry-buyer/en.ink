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
coach: He has barely begun. Is it paperwork he needs right now, or a person?
+ [Let's get this sorted. Send me two photos first, machine and plug, and I'll take it from there. # id: a1 # move: command # why: You'll want photos some time, but he'd barely begun and you gave him a job to do.]
    buyer: I haven't even finished and you're setting me homework?! # pose: shout
    -> second_try
+ [Sorry to cut in: I've just sent you a claim form. Tick refund, exchange or repair and I'm on it. # id: a2 # move: interrupt, options # why: The form could wait a minute; handed to a man in mid-sentence, it's a way of shutting him up.]
    buyer: I'm telling you what happened and you hand me a form?! Think that'll shut me up? # pose: sneer
    -> second_try
+ [I'm here and I'm reading every line. Carry on, I won't cut in until you've finished. # id: a3 # move: acknowledge # why: He is in mid-sentence; knowing somebody is there is what brings the rest out.]
    -> tell_who ->
    -> after_telling
+ [I'm really sorry. A thing you've had a few days shouldn't do this to your family. # id: a4 # move: apologise # why: Too soon: you don't know yet who was frightened or what was spoilt, so the sorry has nowhere to land.]
    buyer: Sorry to who? Do you even know who was using it? # pose: sneer
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
+ [{variant == 1:A black plug is mostly a loose socket. Was she on the wall, or an extension lead?|{variant == 2:Heaters don't like extension leads. Was hers in the wall, or on one of those?|Run on end, blenders overheat; the leaflet says two minutes. How long had he had it going?}} # id: b2 # move: blame # why: It sounds expert, but what he hears is that someone at home did it wrong; the cause is for the inspection, and this is a guess.]
    {variant:
    - 1:
        buyer: So my mum can't plug in a plug, is that it?! # pose: shout
    - 2:
        buyer: So my girl had it in the wrong socket?! She's the one who got burnt! # pose: shout
    - else:
        buyer: So my dad ran it too long?! He was making ONE lunch! # pose: shout
    }
    -> whose_fault
+ [{variant == 1:Twenty minutes in the dark at seventy-three. I couldn't sit still either, kettle or no kettle.|{variant == 2:A blister on your own girl's hand. I couldn't sit still either; it's not about a heater.|Fresh from surgery, and his meals just stop. I couldn't sit still either; it's not about a blender.}} # id: b3 # needs: who # move: empathise # why: {variant == 3: He has told you all there is to ask; take the feeling and he goes on by himself.|He can take that in, but there was one more piece to tell and nobody asked for it.}]
    {variant == 3:
        buyer: That's it exactly... and I'll tell you something else. # pose: sigh
        -> tell_before ->
    - else:
        buyer: ...Well. First human thing I've had from you lot. # pose: sigh
    }
    -> whose_fault
+ [In the days before, was anything not right with it? Whatever comes to mind, just say. # id: b4 # move: {variant == 1: ask|mishear} # why: {variant == 1: He told you how she is, not how the kettle had been; that question brings out Saturday.|The early signs are in what he just wrote; asking again shows you didn't scroll up.}]
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
+ [Only a few days old and it fails, anyone would be furious. I do understand how you feel. # id: x2 # move: template # why: Not unkind, but it would suit anyone; he wants you to know who it happened to.]
    buyer: Understand what? You weren't there. # pose: sneer
    -> whose_fault
+ [It left our shop, so it's mine to deal with. I won't be pushing it onto anyone else. # id: x3 # move: own # why: Standing up for it is right, but you haven't heard yet what you are standing up for.]
    buyer: Yours? Do you know what it is you're taking on? # pose: sigh
    -> whose_fault
+ [My fault, I didn't let you finish. Who was using it, and how did it go? I'm listening. # id: x4 # move: own, ask # why: It gives him back the turn you took; only then can he say who was standing there.]
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
+ [{got_before == 0:Time after time you've come to us and got no proper answer. We let you down. I'm sorry, I'll make it good.|{variant == 1:On Saturday we said we'd check and get back to you, and didn't. We let you down. I'm sorry, I'll make it good.|{variant == 2:We said two hours and nobody rang. That's our word broken. I'm sorry, I'll make it good.|We said we'd ask the maker for you, and never came back to you. We let you down. I'm sorry, I'll make it good.}}} # id: c1 # needs: before # move: {variant == 2: apologise, own|mishear} # why: {got_before == 0: He hasn't told you what went before; however sincere, you are guessing.|{variant == 2: It owns the very thing that went wrong, the call he waited days for.|Nobody promised him that. Owning something that never happened is worse than owning nothing.}}]
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
+ {got_before == 0} [Had you come to us before tonight? When was that, and what did we tell you at the time? # id: c2 # move: ask # why: It was "your shop" he was sick of, and this question goes to the root of it.]
    buyer: So somebody thinks to ask. # pose: sigh
    {got_who == 0:
        -> tell_who ->
    }
    -> tell_before ->
    -> say_it_back
+ {got_before == 1} [{variant == 1:Those kettles|{variant == 2:Those heaters|Those blenders}} all passed the factory spot checks. Yours was fine when it went; we never saw this coming. # id: c5 # move: excuse # why: He asked how the shop had treated him and you began with how little the shop did wrong; before owning up, an explanation is an excuse.]
    buyer: Fine when it went. So it's my place that broke it, is it? # pose: sneer
    -> say_it_back
+ [{got_before == 0:One of us must have put it badly to you before and made you angry. That's on us; sorry, it's mine now.|{variant == 1:You told us it smelt and we said new ones all do that. That was wrong of us. I'm sorry. It's mine now.|{variant == 2:You told us it smelt and we said new ones all do that. That was wrong of us. I'm sorry. It's mine to put right now.|You came to us and we sent you off to the maker. That's passing the buck. I'm sorry. It stops with me.}}} # id: c3 # needs: before # move: {variant == 2: mishear|apologise, own} # why: {got_before == 0: He hasn't told you what went before; however sincere, you are guessing.|{variant == 1: What galls him most is that "new ones all do that", and that is just what you own.|{variant == 2: That it would wear off was his own thought; what the shop owes him is the call that never came.|Pushed around all afternoon, he needed someone to own the push.}}}]
    {got_before == 0:
        buyer: I haven't got to that yet and you're making it up for me. # pose: sneer
    - else:
        {variant:
        - 1:
            buyer: ...At least you're not covering for them. # pose: sigh
        - 2:
            buyer: Nobody told me that! I thought it myself! What you lot did was never ring! # pose: shout
        - else:
            buyer: Stops with you? All right. I'll remember that. # pose: sigh
        }
    }
    -> say_it_back
+ [{got_before == 0:I'm not saying you're wrong, but there's no note on this order from before tonight; I've just looked.|{variant == 1:I'm not saying you're wrong, but the chat does go on: "if it still smells, come back to us", it says.|{variant == 2:I'm not saying you're wrong, but the call note only says "ring back soon". There's no two hours in it.|I'm not saying you're wrong, but the log says "you could try the maker first", not that we wouldn't help.}}} # id: c4 # move: argue # why: {got_before == 0: Whether you find it or not, he did come; quoting the log says he's making it up.|That may well be what the log says; you win those few words, and he sees you cross over to the shop's side.}]
    {got_before == 0:
        buyer: No note? So who was I talking to, a ghost? # pose: shout
    - else:
        {variant:
        - 1:
            buyer: "Come back to us"? After my mum's been stood in the dark? Well, here I am! # pose: shout
        - 2:
            buyer: Not in it? So I dreamt the two hours, did I? # pose: shout
        - else:
            buyer: "Could try", and there went my afternoon! You want to argue about words? # pose: shout
        }
    }
    -> say_it_back

// ---------- 4 ----------
=== say_it_back ===
buyer: Go on then, tell it back to me. Let's see how much went in. # pose: neutral
coach: He is testing you. One detail wrong and the listening was for nothing; what you didn't hear, don't make up.
+ {got_before == 1} [{variant == 1:Your mum plugged it in and the power went; not hurt, but badly shaken. You'd told us on Saturday, for nothing.|{variant == 2:Your girl went to pull the plug; not hurt, but badly shaken. You'd rung us on Thursday and never got your call.|Your dad's just had surgery and it cost him his meal. You came to us, and got passed back and forth all afternoon.}} # id: d1 # needs: before # move: {variant == 2: mishear|paraphrase} # why: {variant == 2: His girl burnt her hand, and you say she wasn't hurt.|The people, the failure, the time before tonight: all three match, so he knows you listened.}]
    {variant == 2:
        buyer: Not hurt? So that blister's painted on, is it? # pose: shout
    - else:
        ~ echoed = 1
        buyer: ...Right. That's about it. # pose: sigh
    }
    -> was_that_it
+ {got_before == 0} [{got_who == 1:I've only got half of it. What it did at home, yes; how we'd treated you before that, I'd like to hear.|I can't, I've only got the start of it. Who was using it, and what had we told you before? Please go on.} # id: d5 # move: ask # why: What you didn't hear you say you didn't hear, and you ask for it; better than making it up.]
    ~ echoed = 1
    buyer: Honest, at least. # pose: sigh
    {got_who == 0:
        -> tell_who ->
    }
    -> tell_before ->
    -> was_that_it
+ [So: it broke after only a few days, you're very upset, and you'd like us to put it right as soon as we can, yes? # id: d2 # move: template # why: Every word is true and would do for any buyer; his family and what he went through aren't in it.]
    buyer: That'd do for anyone. What about mine? # pose: sneer
    -> was_that_it
+ [I've read all you wrote, so let's not go back over it. Straight on to what we do, and save you some time. # id: d3 # move: interrupt # why: He asked because he doubts you listened; skipping it saves your time, not his.]
    buyer: I ask you to say it back and you're saving ME time? # pose: shout
    -> was_that_it
+ [{got_before == 0:It broke almost new and your family suffered for it; you'd been to us before, and nobody took it seriously.|{variant == 1:Your mum scalded her hand and stood there in the dark. You'd asked us on Saturday and we never got back to you.|{variant == 2:Your girl burnt her hand pulling the plug. You'd rung on Thursday about the smell, and the call never came.|Your dad has surgery tomorrow and has had no proper meal. The maker sent you to us, and nobody here answered.}}} # id: d4 # needs: before # move: {variant == 2: paraphrase|mishear} # why: {got_before == 0: He never told you whether he'd been to the shop before; this is a guess.|{variant == 1: Nobody scalded a hand, and nobody said they'd get back to him. One thing wrong and he doubts it all again.|{variant == 2: Where she was hurt, what he waited for: both right, and now he'll say what keeps him awake.|The surgery is behind him, and it was the shop that sent him off first. One thing wrong and he doubts it all again.}}}]
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
+ [Would you like my supervisor? There's more they can do than I can, if you'd go through it from the beginning. # id: y3 # move: shift # why: It sounds like respect, and comes down to telling it once more, to one more person.]
    buyer: From the beginning? So I've been talking to myself. # pose: sigh
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
+ [You want a straight answer on why it failed. I'll stay on quality control till you have it. # id: e1 # needs: worry # move: {variant == 2: own|mishear} # why: {variant == 2 and got_worry == 1: He's just said the other one is still running; finding the cause is what he needs you to take on.|He never asked for the cause; that's a wish you made up for him.}]
    {variant == 2 and got_worry == 1:
        buyer: You really stay on it and you've got my respect. # pose: sigh
    - else:
        buyer: You never asked me, so how would you know what I want? # pose: sneer
    }
    -> the_offer
+ [You first, before I offer anything. What would have to happen for this to feel put right? # id: e2 # move: {variant == 2 and got_worry == 1: mishear|wish} # why: {variant == 2 and got_worry == 1: He's just told you what keeps him awake, and you ask him what he wants.|You didn't guess at a refund; asked, he can name the thing that isn't money.}]
    {variant == 2 and got_worry == 1:
        buyer: What did I just say? Was I talking to the wall? # pose: shout
    - else:
        -> tell_worry ->
    }
    -> the_offer
+ [Two options, you pick: {variant == 3:the other model we have in stock|a new one of the same model}, or your money back. Shipping's on us. # id: e3 # move: {variant == 2: overpromise|options} # why: {variant == 2: By day 9 there's no refund any more; the card and the policy show it, and he sees through it at once.|Both can be done, but nobody has asked what he wants, and what he's carrying stays where it is.}]
    {variant:
    - 1:
        buyer: Refund, exchange, later. That's not what I'm after. # pose: sigh # mood: heard -2
    - 2:
        buyer: A refund on day nine? That's not what your page says. # pose: sneer
    - else:
        buyer: Refund, exchange, later. You haven't asked what the hurry is. # pose: sigh # mood: heard -2
    }
    -> the_offer
+ [Name it and it's yours. Whatever you think is fair, I'll agree to it and approve it tonight. # id: e4 # move: cave # why: It sounds generous, but money beyond the three remedies isn't yours to approve, and money isn't what he wants.]
    buyer: Fair? You think I'm here with a begging bowl? # pose: sneer
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
+ {got_worry == 1} [{variant == 1:A new one or a refund, you pick; leave the old one unplugged; and a note for your mum: it wasn't her.|{variant == 2:A new one or a refund, you pick; same for your mum's, shipping on us both ways, done tonight.|The other model, out tonight; or a refund, and you buy one near you. Whichever you like.}} # id: f2 # needs: worry # move: {variant == 2: overpromise|options} # why: {variant == 1: Both are within policy, and the note is what he came for.|{variant == 2: Day 9 is too late for a refund, and the straight answer he wants isn't in it.|Both have a fair chance of Wednesday, and both can really be done.}}]
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
+ {got_worry == 0} [Then let's do it: {variant == 3:the one in stock|a new one} or a refund, just say which. Shipping's on us and I file it tonight. # id: f6 # move: {variant == 2: overpromise|options} # why: {variant == 2: Day 9 is too late for a refund; having promised it you'll have to take it back.|It can be done, but the thing he came for has still not been asked.}]
    {variant == 2:
        buyer: A refund on day nine? Tell me something that's true. # pose: sneer
    - else:
        buyer: Reading off the sheet, are we. # pose: sneer
    }
    -> settle_for ->
    -> the_guarantee
+ {got_worry == 1} [{variant == 1:A new one or a refund, you pick; we take the old one apart and tell you in writing what failed.|{variant == 2:A new one or a repair once we know why, you pick; both heaters inspected, cause to you in writing.|The same model new the moment it's back on Thursday, or a repair; shipping's on us, you pick.}} # id: f4 # needs: worry # move: {variant == 3: mishear|options} # why: {variant == 1: All of it can be done and none of it is wrong, but he wants somebody to tell her today that it wasn't her.|{variant == 2: Day 9 allows exchange or repair; nothing of that model goes out before the cause is known, and the cause in writing is the straight answer he wants.|Thursday is too late and a repair is later still; he had just said Wednesday.}}]
    {variant:
    - 1:
        buyer: I'm not after what failed. I'm talking about my mum. # pose: sigh
        -> settle_for ->
    - 2:
        ~ fit = 1
        buyer: A new one, and not before you know. I wouldn't dare plug it in. The written thing, plain words will do, I can follow. # pose: relief
    - else:
        buyer: Thursday? I leave WEDNESDAY! # pose: shout
        -> settle_for ->
    }
    -> the_guarantee
+ [Send it back to us first. Once the warehouse confirms the fault, refund, exchange, repair, we can talk. # id: f5 # move: command # why: That's how the form has it, but checking first means more days of waiting, and sounds as if you didn't believe him.]
    buyer: Send it first? I'll be retired by the time you've had your look. # pose: sneer
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
coach: He wants a straight answer. How much of it is really yours to give?
+ [{variant == 1:We sell over twenty thousand of these a year and fewer than three in a thousand come back.|{variant == 2:It has an overheat cut-out, it passed the national test, ten thousand homes use one.|We're among the fastest shops on the platform, nine orders in ten arrive next day.}} # id: g1 # move: boast # why: He asked about the one in his own home; big numbers only say that he was unlucky.]
    buyer: Other people's homes, what's that to me? # pose: sneer
    -> when_to_answer
+ [{variant == 1:I can't swear to it, no appliance is perfect. I can have it tested first and filmed for you.|{variant == 2:I can't tell you it's safe. Until yours has been opened up, please unplug every one of them.|I can't swear to the day. It leaves us tonight, I can say that; if it runs late, you hear first.}} # id: g2 # move: boundary # why: No word on what isn't yours, a firm one on what is; he can hear which is which.]
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
+ [{variant == 1:Don't worry, I'll go and pick the best one myself. No one at home will get that fright again.|{variant == 2:We've had no other report on that batch, so do go on using it; we stand behind it fully.|Don't worry, I'm watching this one myself. It'll be safe at your door well before you need it.}} # id: g3 # move: overpromise # why: It isn't a comfort you can back; if he believes it once more, he falls once more.]
    buyer: Easily said. You're not the one it lands on. # pose: sneer
    -> when_to_answer
+ [{variant == 1:That's for the warehouse and quality control. I'll log it and pass on what they tell me.|{variant == 2:That's one for quality control. I'll log it and pass their answer on when they have one.|That depends on the warehouse. I'll mark it urgent and pass it on when I hear from them.}} # id: g4 # move: stall # why: "When I hear" with no hour in it is what he has had already.]
    buyer: When you hear. In which year would that be? # pose: sigh
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
+ [I'll stay on it, and the moment anything moves tomorrow you'll hear. Drive safely, don't give it a thought. # id: h3 # move: stall # why: He has just handed you the hour when he sees his phone, and gets "the moment anything moves" back.]
    buyer: The moment anything moves... Waiting for news again. # pose: sigh
    -> parting
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
+ [I'll report back at nine tomorrow morning. Please keep your phone with you so you see it. # id: k1 # move: command # why: There's an hour in it, but it's yours; he can't look at his phone then.]
    buyer: Nine? Can I look at a phone at nine? You could have asked. # pose: sneer
    -> parting
+ [The moment there's news I'll tell you. Get on with your day and just glance at your phone. # id: k2 # move: stall # why: With no hour in it, it only tells him to keep waiting.]
    buyer: Waiting for news. Again. # pose: sigh
    -> parting
+ [When can you get to your phone? I'll report at your time, and say so if nothing's moved. # id: k3 # move: ask # why: Ask for his hour first, and the two of you will actually meet.]
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
    buyer: I came in shouting. Wasn't aimed at you. It scared me, that's what it is. # pose: sigh
}
coach: Nearly done. One more line now is one more line he'll remember.
+ [If anything seems off with one again, stop using it there and then; do keep an eye on it at home. # id: i1 # move: blame # why: Sound advice, but he's still shaking; "keep an eye on it" tells him now that he didn't.]
    buyer: The long way round to saying I should've been watching. # pose: sneer
    -> next_day
+ [I've kept you all evening, so here's a ¥30 voucher from me; a fair word in your review would be kind. # id: i2 # move: bribe # why: A voucher tied to a review is a red line, and it makes all that listening look like a set-up.]
    ~ tainted = 1
    buyer: Ah. So that's what it was all for. # pose: sneer
    -> next_day
+ [All those exclamation marks had my screen shaking. Joking aside, take it gently out on the road. # id: i3 # move: lighten # why: {anger > 8: He's still angry; a joke now sounds as if it didn't matter.|He's calm enough for a joke; it just leaves him nothing to hold on to.}]
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
+ [{variant == 1:Ten o'clock: the warehouse hasn't sent the film. I've chased them twice, so bear with them.|{variant == 2:Half past four: quality control has no date yet. I've chased them twice, so bear with them.|Twelve o'clock: the courier won't say yet. I've chased them twice, so bear with them.}} # id: j1 # move: shift # why: You came on the dot, and then handed him over to someone else to wait for.]
    ~ kept = 1
    buyer: On time, I'll give you that. But "them"? I don't know any "them". # kept: report-back # pose: sigh
    -> write_up
+ [{variant == 1:Ten o'clock: I've been onto the warehouse, it definitely goes out today. Enjoy the drive.|{variant == 2:Half past four: I've been onto quality control, you'll definitely have it tomorrow. Rest easy.|Twelve o'clock: I've been onto the courier, it's definitely there first thing. Enjoy your lunch.}} # id: j2 # move: overpromise # why: You came on the dot, and that counts; but nobody who could know ever said "definitely".]
    ~ kept = 1
    buyer: On time, fine. Definitely? Says who? # kept: report-back # pose: sigh
    -> write_up
+ [{variant == 1:{fit == 1:Ten o'clock: the film needs another hour and will be here. Your mum's note is done, sending it now.|Ten o'clock: the film needs another hour and will be here. The kettle goes once you've seen it.}|{variant == 2:{fit == 1:Half past four: no date yet, it'll be here once set. Both heaters collected tonight, cause in writing.|Half past four: no date yet, it'll be here once set. Yours is collected tonight; new one after that.}|Twelve o'clock: no scan yet, it'll be here once there is. Out at ten last night; any slip and I'll say.}} # id: j3 # move: follow_up # why: Nothing finished and still on the dot, with what you do have, and where he'll find the rest.]
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
+ [{variant == 1:Twenty past eleven: got the film at last. Three full boils and not a flicker, have a look.|{variant == 2:Ten to six: the date's fixed. They open it on Friday morning, then you get the whole answer.|Twenty past one: found it. It's in your city and comes tomorrow morning, number attached.}} # id: j4 # move: stall # why: More to show, and the hour gone; when he took out his phone the screen was empty.]
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
+ [I'm so very sorry to have kept you waiting and for all the trouble. Please accept my apologies. # id: l3 # move: apologise # why: The sorry is said, and he still doesn't know how far it has got.]
    buyer: That's the sorry. And my case? # pose: sigh
    -> write_up
+ [Your case has been on our minds throughout. It's being expedited and you'll be first to know. # id: l4 # move: template # why: The same words as yesterday, and not one of them is any use to him.]
    buyer: You keep that one saved for pasting, don't you. # pose: sneer
    -> write_up

// ---------- 11-13, record ----------
=== write_up ===
system: The after-sales ticket. What goes under "problem"? # phase: record # field: problem
coach: Write it for whoever takes over tomorrow and hasn't read the chat. What you didn't hear, say you didn't hear.
+ [{got_before == 0:Failed in use, family member hurt; buyer states he contacted us repeatedly before and got no answer.|{variant == 1:Tripped the power, mother's hand scalded, treated; asked about a smell on Saturday, reply promised, never sent.|{variant == 2:Smoked in use, daughter's hand burnt, dressed, supervisor to know; Thursday's two-hour call back never made.|Stopped mid-blend, father's throat sore, seen by a doctor; shop promised to ask the maker, never did.}}} # id: m1 # needs: who # move: {variant == 2 and got_before == 1: record|mishear} # why: {got_before == 0: You never heard what went before, so this is a guess.|{variant == 2: The injury goes up the line and the call that never came is there, so no one repeats it.|How they are at home and what the shop promised are both wrong; the next person will apologise for the wrong thing.}}]
    -> write_wish
+ [Failed in use; socket, wiring or improper use not ruled out; buyer agitated during contact, calmed and informed. # id: m2 # move: blame # why: Nothing has been inspected and the doubt is already on his side; the next person will question him on it.]
    -> write_wish
+ [Full chat attached, nothing removed; whole history in there, colleague taking over please read it through. # id: m3 # move: evidence # why: Keeping the original is right; but whoever takes over must dig for the two lines that matter.]
    -> write_wish
+ [{got_before == 0:Failed in use; {got_who == 1:who suffered at home is in the chat,|who was using it I didn't ask,} earlier contact with the shop not asked; to be added.|{variant == 1:Tripped the power, no injury, elderly mother shaken; reported a smell on Saturday, was told they all do that.|{variant == 2:Smoked in use, no injury, daughter shaken; phoned on Thursday about a smell and was told it was normal.|Stopped mid-blend, father just operated on lost his meal; sent back and forth by shop and maker that day.}}} # id: m4 # move: {variant == 2 and got_before == 1: mishear|record} # why: {got_before == 0: Not asked is written down as not asked, so the next person knows where to start.|{variant == 1: What happened, to whom, and that "they all do that": quality control can use it too.|{variant == 2: Her hand was burnt and nobody told him it was normal; both are wrong.|Whoever takes over sees why it's urgent and how we let him down.}}}]
    -> write_wish

=== write_wish ===
system: And under "what the buyer wants"? # field: wish
coach: What he shouted first and what he said later are two things.
+ {got_worry == 1} [{variant == 1:To know why it tripped, in writing; his mother to be told once the findings are in.|{variant == 2:To know why it smoked, in writing; second unit in the family, to be collected and checked.|The original repaired and returned fast; a loan machine for his father while it is away.}} # id: n1 # needs: worry # move: {variant == 2: record|mishear} # why: {variant == 1: He isn't after the cause, and what she needs to hear can't wait for findings.|{variant == 2: The second unit is on the ticket, and that's the line nobody may miss.|He never asked for a repair; he wants one that works in the house by Wednesday.}}]
    -> write_promise
+ {got_worry == 0} [What he is really after I didn't find out; please ask him that first, then talk remedies. # id: n5 # move: record # why: Not asked is written down as not asked; nobody will guess at a refund for him.]
    -> write_promise
+ {got_worry == 1} [{variant == 1:His mother to hear it wasn't her fault, in a note from us; new one agreed, money no issue.|{variant == 2:His daughter to hear it wasn't her fault, in a note from us; new one agreed, money no issue.|A working one at home before he leaves on Wednesday; money no issue, after that no use.}} # id: n2 # needs: worry # move: {variant == 2: mishear|record} # why: {variant == 1: With this on the ticket nobody will fob him off with a refund.|{variant == 2: He never said that of his daughter; the other heater is in his mother's room and not on the ticket.|The day and the reason are there, so the warehouse knows what it's racing.}}]
    -> write_promise
+ {got_worry == 0} [To know the cause, in writing; how much he gets matters less, he wants an explanation. # id: n6 # move: mishear # why: He never told you so; you wrote this one for him.]
    -> write_promise
+ [A quick, proper settlement; may expect a refund and compensation; suggest supervisor offers goodwill. # id: n3 # move: mishear # why: He never once asked for compensation; you wrote that for him.]
    -> write_promise
+ [Request for a new one met; the rest was venting, patiently listened to; no separate follow-up needed. # id: n4 # move: template # why: The one thing that mattered to him is filed under "the rest was venting", and nobody will look at it again.]
    -> write_promise

=== write_promise ===
system: And under "agreed and kept"? # field: promise
coach: Write what's true, whether it looks good or not.
+ [Agreed a time to report and missed it, wrote over an hour late; buyer unhappy, supervisor to know. # id: o1 # move: {promised == 2: record|mishear} # why: {promised == 2: The missed hour is there in black and white, so the next person makes that good first.|That's not how it went, and the ticket has to say how it went.}]
    -> finale
+ [Further steps discussed fully with buyer; buyer took note, raised no objections; case may be closed. # id: o2 # move: template # why: No hour, no next step: nobody reading it could tell what he's still owed.]
    -> finale
+ [{variant == 1:Agreed ten, reported at ten; test film|{variant == 2:Agreed half past four, reported then; written cause|Agreed twelve, reported at twelve; news of delivery}} still owed, I keep reporting, ticket stays open. # id: o3 # move: {kept == 1: record|mishear} # why: {kept == 1: What was agreed, whether it was kept, what is still owed and by whom: all in one line.|It wasn't agreed or it wasn't kept; well put, and still untrue.}]
    -> finale
+ [No time was agreed; answered only when buyer chased next day; progress given, I am following up. # id: o4 # move: {promised == 0: record|mishear} # why: {promised == 0: Saying no time was agreed doesn't look good, and is useful.|A time was agreed, and the ticket has to say how it went.}]
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
