# title: All praise, one neutral click
# summary: Ms Tang never writes reviews. In her first one she praises everything and clicks the middle. Then an automatic message makes her think she has done harm.
# level: 1
# buyer: tang
# name: Ms Tang
# item: A small thing for night shifts; see the order card
# minutes: 5
# pass: 75
# motive: doubt
# temper: mild
# start: anger 9, trust 7, heard 2
# ready: 3
# turns: 14
# variants: 3
# source: casebook 1; S2, S4
# brief: Ms Tang, mid-thirties, a nurse on nights; buys online all the time, never reviews. This is her first.
# brief: Every word of her review is praise; what she clicked is neutral. The system wrote to her this morning; the text is on the order card.
# brief: The platform has three grades, good, neutral and poor. Neutral reads as "so-so". Delivery has stars of its own.
# brief: Only the buyer can change a neutral, once, and whether she does is up to her. The shop docks nobody for one.
# brief: Shop policy: a small part that doesn't do its job is replaced free; before four it goes out the same day, two days on the road. No other money is yours to promise.
# policy: reviews, asking, contact, privacy, quality, extra

VAR variant = 1
VAR anger = 0
VAR trust = 0
VAR heard = 0

// what has been heard (1 = known)
VAR reason = 0
VAR wish = 0
VAR known = 0
// what has been done
VAR fixed = 0
VAR tainted = 0

-> opening

// ---------- 1 ----------
=== opening ===
{variant:
- 1:
    system: 10:20 in the morning. Order card: insulated food jar, 500 ml, paid ¥118, day 3 since delivery.
    system: Her review (neutral): "The porridge was still scalding past midnight, and your agent was ever so patient. Thank you."
- 2:
    system: 10:20 in the morning. Order card: two motion night lights, paid ¥76, day 5 since delivery. Free fittings: sticky pads for tiles, screw-on bases for painted walls.
    system: Her review (neutral): "Soft on the eyes, and no more feeling my way in at night. Very nice, thank you."
- else:
    system: 10:20 in the morning. Order card: memory foam neck pillow, paid ¥129, day 4 since delivery.
    system: Her review (neutral): "My neck doesn't ache any more and it's clean inside and out. Thank you."
}
system: Sent automatically at 8:00: "You rated us neutral. What were you unhappy with?"
buyer: Hello. I've just come off nights and there's a message from you, asking what I was unhappy with. # pose: neutral
buyer: But I only wrote nice things, didn't I?
{variant != 2:
    -> tell_reason ->
}
buyer: It's the first review I've ever written. Did I do something wrong? # pose: sigh
coach: She isn't here to fight, she's afraid she got it wrong. What she meant by that click: has she told you?
+ [I'm sorry that message worried you. How are you really getting on with it? Take your time, I'm listening. # id: a1 # move: apologise, mishear # why: How she gets on with it is all in her review. "What were you unhappy with" is what upset her, and you asked it again in other words.]
    buyer: It's all there in my review. Why do you keep asking me that? # pose: sigh
+ [Nothing wrong at all, only a small step short: move it one up, and the click matches your kind words. # id: a2 # move: {variant == 2: interrupt|mishear} # why: {variant == 2: She feared a mistake and hasn't said yet why she clicked it; you ruled it was one.|Why she clicked it she'd just told you. You passed over it, ruled it a mistake and pushed for a higher one.}]
    buyer: {variant == 1:But everything was in order, that's why I clicked it. Why move it?|{variant == 2:I haven't even said why I clicked it, and I'm to move it?|But it's the average, that's why I clicked it. Why move it?}} # pose: sigh
+ [I've read what you wrote. And when you clicked the middle one, what was in your mind? # id: a3 # move: {variant == 2: ask|mishear} # why: {variant == 2: Neither right nor wrong, just what she was thinking. Everything else hangs on that.|{variant == 1: She said it one line up: ward rounds, everything in order. To ask again is not to have read.|She said it one line up: good pillow, bad delivery, the average. To ask again is not to have read.}}]
    {variant == 2:
        -> tell_reason ->
    - else:
        buyer: {variant == 1:I just said. The way we mark on our rounds.|I just said. I took the average.} # pose: sigh
    }
+ [You've done no harm, the system sends those by itself. I've read every line you wrote, and thank you. # id: a4 # move: {variant == 2: thank|acknowledge, thank} # why: {variant == 2: It does her good to hear, but why she clicked it nobody has asked yet.|She has said what she was thinking; what she fears is having done harm. That stone comes off first.}]
    buyer: No harm, then. You had me worried. # pose: relief
-
-> say_back

=== tell_reason ===
~ reason = 1
{variant:
- 1:
    buyer: On our ward rounds, "middle" means everything's as it should be. "Good" we hand out maybe twice a year. # pose: neutral
    buyer: The jar's just as it should be, so I gave it the middle. # fact: reason
- 2:
    buyer: The light itself is lovely. It's the sticky pad. Twice it came down in the night, smack, and woke my little girl in a fright. # pose: sigh
    buyer: I didn't like to write that, it'd look bad for you. So I clicked the middle, as a hint. # fact: reason
- else:
    buyer: The pillow I can't fault. It's the man who brought it. Ten in the morning, banging on the door, and me just off to sleep after nights. # pose: sigh
    buyer: Good pillow, bad delivery. I took the average and clicked the middle. # fact: reason
}
->->

// ---------- 2 ----------
=== say_back ===
{reason == 1:
    buyer: So it wasn't such a silly thing to click? # pose: neutral # write
    coach: Say it back in your own words and she knows somebody was listening. Keep the details as they were.
- else:
    buyer: Just tell me, then. Was it a silly thing to click? # pose: neutral
    coach: Why she chose the middle, nobody has asked so far.
}
+ {reason == 1} [{variant == 1:Not silly. On your rounds the middle means all's as it should be. So it was praise, wasn't it?|{variant == 2:Not silly. It fell twice and scared your girl, and you thought you'd stuck it badly, so you left it out?|Not silly. You love the pillow, but he banged you awake just as you'd dropped off. So, half and half.}} # id: b1 # needs: reason # move: {variant == 2: mishear|paraphrase} # why: {variant == 2: She didn't want it to look bad for you; she never said she'd stuck it badly. A kindness, heard as a bad conscience.|Her own thinking, said back as she said it: now she knows nobody takes her for a fool.}]
    {variant == 2:
        buyer: I stuck it on properly. It's you I didn't want to look bad. # pose: sigh
    - else:
        buyer: That's it exactly. # pose: relief
    }
+ [{reason == 1: {variant == 1:Of course not. Nurses mark strictly, and the jar fell a touch short of a "good". Have I got that?|{variant == 2:Of course not. A smack in the dark, your poor mother scared, and still you didn't want us to look bad.|Of course not. Someone banging before it's even light would spoil any pillow. The middle was only fair.}}|Not silly, not at all. What were you thinking when you clicked it? Take your time, I'm listening.} # id: b2 # move: {reason == 1: mishear|ask} # why: {reason == 1: {variant == 1: Everything as it should be, she said, nothing short. Praise, heard as a grumble, and her telling was for nothing.|{variant == 2: It was her little girl; there is no mother in it. One slip, and she has to tell it again.|It was broad daylight; she had just dropped off after nights. One slip, and she has to tell it again.}}|Nobody had asked her so far; the question comes at the right moment.}]
    {reason == 1:
        buyer: {variant == 1:It wasn't short of anything. It's just as it should be, I said.|{variant == 2:My mum? It was my little girl it frightened.|It was broad daylight, ten in the morning. I was just off to sleep after nights.}} # pose: sigh
    - else:
        -> tell_reason ->
    }
+ {reason == 1} [{variant == 1:Not a bit. When your patients mark the ward, even a perfect stay only gets the middle. I see now.|{variant == 2:Not a bit. The pad let go twice, your girl woke in a fright, and you left it out to spare us.|Not a bit. Nothing wrong with the pillow, but the courier's call woke you up, so you took the average.}} # id: b3 # needs: reason # move: {variant == 2: paraphrase|mishear} # why: {variant == 1:The rounds do the marking, not patients. One slip, and she'll wonder whether you read it.|{variant == 2:What fell, who was scared, why she didn't write it: all three are right, and she'll go on.|Nobody rang. Somebody banged on the door; get that wrong and her telling was for nothing.}}]
    {variant:
    - 1:
        buyer: Not the patients. It's our own rounds. # pose: sigh
    - 2:
        buyer: That's it exactly. # pose: relief
    - else:
        buyer: He didn't ring. He banged on the door. # pose: sigh
    }
+ {reason == 0} [Not silly at all. The light is soft, but a moment slow to come on, hence the middle. Is that it? # id: b4 # move: mishear # why: Neither the review nor the chat says so. The reason is made up for her, and the real one is still unasked.]
    buyer: I never said that. # pose: sigh
+ [{reason == 1: {variant == 1:I see it now. Only two "goods" a year, and this year's were gone, so the middle was all you had left.|{variant == 2:I see it now. It kept falling, writing it all out was a bother, so you clicked the middle to warn us.|I see it now. A good pillow, but it came late, not till ten in the morning, so a bit came off for that.}}|However you click, it's never silly. We feel the warmth in your words; buyers like you are a blessing.} # id: b5 # move: {reason == 1: mishear|template} # why: {reason == 1: {variant == 1: The middle because all was as it should be, not because the goods ran out. She has to tell it again.|{variant == 2: It wasn't a bother, it was to spare you. A kindness, heard as not caring.|It wasn't late. She had just dropped off and he banged her awake; she has to tell it again.}}|It sounds warm and would fit any buyer. What she actually told you isn't in it.}]
    {reason == 1:
        buyer: {variant == 1:They hadn't run out. As it should be is the middle.|{variant == 2:It was no bother. It's you I didn't want to look bad.|It wasn't late. I'd just dropped off and he banged on the door.}} # pose: sigh
    - else:
        buyer: Oh... well, thank you. # pose: neutral
    }
-
-> what_it_means

// ---------- 3 ----------
=== what_it_means ===
{variant:
- 1:
    buyer: And with you, what does the middle one mean? I'd just like to understand. # pose: neutral
- 2:
    {reason == 0:
        buyer: It's the sticky pad. Twice it came down in the night and frightened my little girl. That's why I clicked the middle. # fact: reason
    }
    buyer: The middle one means "so-so", I do know that. Do you feel hard done by? # pose: neutral
- else:
    buyer: A bad delivery, then, where does that go? I shan't add it this time, I'm only asking. # pose: neutral
}
~ reason = 1
coach: Answer what she asks, get it right, and don't let her feel stupid. Not sure? The brief has it.
+ [{variant == 1:Here, the middle one reads as "so-so". What you meant by it is another thing.|{variant == 2:Not at all, thank you for sparing us. But next time write down what's wrong, don't hide it in the middle.|Delivery has its own stars, right at the foot of the page. The middle face up there is for the goods only.}} # id: c1 # move: {variant == 2: thank, command|explain} # why: {variant == 1: A straight answer that leaves her standing: two scales, not her mistake.|{variant == 2: Warm thanks, but not a word on the pad, and she's ordered how to write next time. She asked how you feel about it.|Where she asked, you said where. From now on she can keep the two apart.}}]
    {variant:
    - 1:
        ~ wish = 1
        buyer: "So-so", is it... The agent who helped me choose, she won't be fined because of me, will she? # fact: wish # pose: sigh
    - 2:
        buyer: So I did write it wrong, then? # pose: sigh
    - else:
        buyer: At the foot. I never scrolled that far. # pose: neutral
    }
+ [{variant == 3:Delivery is the courier's side. I have their hotline and your number ready, and they'll note it on the spot.|What each grade stands for is in one chart, twelve notes. I'll send it; ask me whatever isn't clear.} # id: c2 # move: {variant == 3: shift|explain, overeager} # why: {variant == 3: It was your shop that sent the parcel, and she, straight off nights, is to ring a hotline.|She asked one small thing and gets a manual.}]
    {variant == 3:
        buyer: I'm to ring them? Let's leave it, then. # pose: sigh
    - else:
        buyer: Twelve... I've been up all night, my eyes are swimming. # pose: sigh
    }
+ [{variant == 1:Here, the middle one reads as "so-so". Change it or leave it, nobody will mind either way.|{variant == 2:Not at all, that pad is poorly made. We only know because you told us, so thank you.|Delivery has its own stars, right at the foot of the page. Add them any day you like, it's never too late.}} # id: c3 # move: {variant == 1: explain, overeager|{variant == 2: own, thank|explain, overeager}} # why: {variant == 1: The first half answers. She only wants to understand; the changing in the second half is all yours.|{variant == 2: No protest, the pad is owned, and she's thanked for saying so; that's when her wish comes out.|The first half answers. She'd said she won't add it this time, and the second half brings it up again.}}]
    {variant:
    - 1:
        buyer: I never said I'd change it. I was only asking. # pose: sigh
    - 2:
        ~ wish = 1
        buyer: No need for thanks, and I don't want money. Only for it to stay up and not come down at night. # fact: wish # pose: relief
    - else:
        buyer: I said I shan't, this time. # pose: sigh
    }
+ [{variant == 1:The middle one says we fell a little short. You've helped us by clicking it; tell me where, I'll note it.|{variant == 2:Not at all, it fell and that's on us. If you'd rather not keep them, I'll refund both, leave it to me.|The delivery is partly on us, too. You've had a long night, get some sleep and don't trouble over it.}} # id: c4 # move: {variant == 1: thank, mishear|{variant == 2: own, cave|own}} # why: {variant == 1: She said all's as it should be; you heard "a little short".|{variant == 2: Handsomely owned, but she hasn't asked for a refund and it isn't yours to give. She likes the light; she wants it to stay up.|Kindly owned, but she asked where it goes, and that's not answered.}}]
    {variant:
    - 1:
        buyer: But you didn't fall short. That's what I'm saying. # pose: sigh
    - 2:
        buyer: Refund? But I like the light. # pose: sigh
    - else:
        buyer: It's not your fault. But where does it go? Oh, never mind. # pose: neutral
    }
-
-> her_wish

// ---------- 4 ----------
=== her_wish ===
{variant:
- 1:
    {wish == 1:
        buyer: Nearly an hour she chatted with me. She's the one I praised in the review. # pose: sigh
    - else:
        buyer: I wrote one thing and clicked another. # pose: sigh
    }
- 2:
    {wish == 1:
        buyer: Is there anything you can do about that? # pose: neutral
    - else:
        buyer: So is there anything you can do about the light? # pose: neutral
    }
- else:
    buyer: I took an average and your poor pillow paid for it. # pose: sigh
}
{wish == 1:
    coach: She has said what she wants. What's still missing before it can be done?
- else:
    coach: What is on her mind? Did she tell you, or are you guessing?
}
+ [{variant == 1:{wish == 1:She won't, don't you worry. Which day was it, and how long did you chat? Then I'll find her in the log.|Easy. Changing a review is three taps, I'll send them, and then what you wrote and clicked agree.}|{variant == 2:There is. A firmer fitting does it, one for each of the two, and they go out before four today.|No harm done. Changing a review is three taps, I'll send them, and goods and delivery are kept apart.}} # id: d1 # move: {variant == 1 and wish == 1: mishear|explain, overeager} # why: {variant == 2: Which one fell and what it's stuck to, nobody has asked; two fittings are promised, and one light holds fine.|{variant == 1 and wish == 1: Nearly an hour, she'd just said. What's missing is a name.|She never said she'd change it, and you put the steps in her hand. Her mind is on something else.}}]
    buyer: {variant == 1 and wish == 1:Nearly an hour, I just said.|{variant == 2:Two? One of them holds fine.|You're quick. I hadn't got that far.}} # pose: sigh
+ [{variant == 1:What you wrote and what you clicked, I follow both. What is it that worries you most? Do tell me.|{variant == 2:There is. How would it have to be for you to call it right? Tell me, and I'll see what I can do.|No harm done to the pillow. How should a parcel come, so that you can sleep? Tell me, and I'll see to it.}} # id: d2 # move: {wish == 1: mishear|wish} # why: {wish == 1: {variant == 1: She's just said: that the agent isn't fined. Asking again means not listening.|She's just said: that it stays up. Asking again means not listening.}|{variant == 2:Yes comes first, then what she'd like it to be; only then can the right thing be sent.|No nudge about the review. Asked like this, she can say what she would really like.}}]
    {wish == 1:
        buyer: {variant == 1:I just said. That she isn't fined.|I just said. That it stays up.} # pose: sigh
    - else:
        -> tell_wish ->
    }
+ [{variant == 1:We weren't clear, and it's put you in a spot. I'll send you a carrying bag, by way of apology.|{variant == 2:That pad let you down and gave you a fright. I'll send you a new light, by way of apology.|The delivery let you down, and you're worn out. I'll send you a spare cover, by way of apology.}} # id: d3 # move: cave # why: A present is money too, not yours to give, and she hasn't asked; now it looks as if she had.]
    buyer: A present, what for? I'm not here to get things. # pose: sigh
+ [{variant == 2:There is. Which of the two came off, and what was it stuck to? Tell me, and I'll match it.|{variant == 3:Not at all. What time was it, and what was it that disturbed you? One word, and I'm on to the courier.|{wish == 1:She won't, the shop fines nobody for a neutral. What's her name? I'll pass your kind words on.|Don't you worry, ninety-nine in a hundred of our reviews are good, yours won't even show among them.}}} # id: d4 # move: {variant == 2: ask|{variant == 3: mishear|{wish == 1: ask|boast}}} # why: {variant == 2: What's missing is which part fits. One question, and it can be done.|{variant == 3: Banging on the door, in the morning: she's said all that. How she wants it from now on, she hasn't.|{wish == 1: She asked about a fine, so that's answered first; a name is missing, and with it the praise can reach her.|That isn't what she's afraid of. However good your reviews are, nobody has asked what's on her mind.}}}]
    {variant:
    - 1:
        {wish == 1:
            -> tell_name ->
        - else:
            buyer: Oh. Then I needn't have bothered. # pose: sigh
        }
    - 2:
        -> tell_wall ->
    - else:
        buyer: In the morning, banging. I did say. # pose: sigh
    }
-
-> the_fix

=== tell_wish ===
~ wish = 1
{variant:
- 1:
    buyer: There's only one thing, the agent who helped me choose. Please don't let her be fined for my click. # fact: wish # pose: sigh
    -> tell_name ->
- 2:
    buyer: I don't want money. Only for it to stay up and not come down at night. # fact: wish # pose: neutral
    -> tell_wall ->
- else:
    ~ known = 1
    buyer: The review's a small matter. I'd only like nobody banging on my door of a morning again. # pose: sigh
    buyer: Put it in the lockers downstairs. I'll fetch it when I'm up. # fact: wish
}
->->

=== tell_name ===
~ known = 1
buyer: Xiaoman, she's called, with an N at the end. She worked out the size with me step by step. # fact: name # pose: neutral
->->

=== tell_wall ===
~ known = 1
~ wish = 1
buyer: It's the one in the hall, on painted wall; drilling's no trouble there. The bedroom one's on tiles and holds fine. # fact: wall # pose: neutral
->->

// ---------- 5 ----------
=== the_fix ===
{known == 1:
    buyer: {variant == 1:So, can you give me your word on that?|{variant == 2:What would you send, and when would it get here?|Can that be done?}} # pose: neutral
    coach: Promise only what can be done: who, by when, how far.
- else:
    buyer: {variant == 1 and wish == 1:All this talk. Will she be fined or won't she?|All this talk. What are you actually going to do?} # pose: sigh
    coach: One thing is still unasked. Ask first, promise after; it isn't too late.
}
+ {known == 1} [{variant == 1:You have my word: Xiaomei won't be fined, and what you wrote of her is in her hands by five.|{variant == 2:For the hall I'll send two thicker pads before four today; with you in two days, and they'll stick.|It can. From now on your orders say "leave at the door, don't knock"; the courier hears of it by five.}} # id: e1 # needs: {variant == 1: name|{variant == 2: wall|wish}} # move: timeline, mishear # why: {variant == 1:It's Xiaoman, with an N. One letter off, and somebody else gets the praise.|{variant == 2:It was a pad that came off that wall, and a thicker one is still a pad. She wants it to stay up.|The lockers downstairs, she said. For the doormat somebody still has to come up.}}]
    ~ fixed = 1
    buyer: {variant == 1:She's called Xiaoman, with an N.|{variant == 2:Pads again? It's pads that won't hold on that wall.|The doormat? Then he still comes up. The lockers downstairs, I said.}} # pose: sigh
    agent: {variant == 1:My mistake. Xiaoman, by five.|{variant == 2:You're right. A screw-on base for the hall, then, the day after tomorrow.|My mistake. "Lockers downstairs" it says.}} # promise: done-today
+ {known == 1} [{variant == 1:My word on it: the shop fines nobody for a neutral. Xiaoman gets your kind words by five today.|{variant == 2:The bedroom one gets a screw-on base, and that won't drop. Sent before four, with you in two days.|Every order of yours gets "lockers downstairs" on it; the courier hears about the banging by five today.}} # id: e2 # needs: {variant == 1: name|{variant == 2: wall|wish}} # move: {variant == 2: timeline, mishear|timeline} # why: {variant == 2: It's the hall, the painted wall. The bedroom one holds fine; a base for it mends nothing.|{variant == 1: The rule as it is, the thing you can do, and an hour. The person she worries about is looked after.|Her own words go on the order, with an hour to it, and all of it is in your hands.}}]
    {variant == 2:
        ~ fixed = 1
        buyer: The bedroom one's fine. It's the hall. # pose: sigh
        agent: My mistake. The hall it is. # promise: done-today
    - else:
        ~ fixed = 1
        buyer: {variant == 1:Then I'll sleep well.|Good. That will do me.} # promise: done-today # pose: relief
    }
+ [{variant == 2 and known == 1:Thicker pads this time: stick the bedroom one on again and it'll hold. Sent before four, two days.|I've made a note of all this and it goes upstairs today. Once they've looked at it, you'll be the first to know.} # id: e3 # move: {variant == 2 and known == 1: timeline, mishear|escalate, stall, template} # why: {variant == 2 and known == 1: It isn't the bedroom one that fell, and pads are what doesn't hold. Neither fits.|It goes upstairs, but nobody says whether, or which day. She can tell when she's being shown the door.}]
    buyer: {variant == 2 and known == 1:The bedroom one never fell. And it's pads that won't hold.|So that's a maybe.} # pose: sigh
    {known == 1:
        ~ fixed = 1
        agent: {variant == 1:No, a yes: nobody is fined for a neutral, and your words reach her by five today.|{variant == 2:I had both wrong. A screw-on base for the hall, sent before four today.|No, a yes: "lockers downstairs" is on your orders by five today.}} # promise: done-today
    }
+ {known == 1} [{variant == 1:Sleep well, Xiaomin won't be fined. I'll bring her what you said about her by five today.|{variant == 2:Pads don't hold on paint, so the hall gets a screw-on base: before four today, two days, no charge.|Easily done: to the gatehouse from now on, fetch it when you're up. The courier hears of it by five.}} # id: e4 # needs: {variant == 1: name|{variant == 2: wall|wish}} # move: {variant == 2: timeline|timeline, mishear} # why: {variant == 1:It's Xiaoman. One letter off, and somebody else gets the praise.|{variant == 2:Which one, what with, by when: all right, and free of charge is shop policy.|She asked for the lockers, to fetch it when she's up. With this she goes down and finds nothing there.}}]
    {variant:
    - 1:
        ~ fixed = 1
        buyer: Xiaoman, not Xiaomin. Mind you praise the right one. # pose: sigh
        agent: My mistake. Xiaoman, by five. # promise: done-today
    - 2:
        ~ fixed = 1
        buyer: Screws, good. That puts my mind at rest. # promise: done-today # pose: relief
    - else:
        ~ fixed = 1
        buyer: Not the gatehouse. The lockers downstairs, I said. # pose: sigh
        agent: My mistake. "Lockers downstairs" it says. # promise: done-today
    }
+ {known == 0} [{wish == 1:{variant == 1:She won't, nobody is fined for a neutral. What's her name? She'll have your kind words today.|Which one came off, then, and what was it stuck to? Tell me, and the right part goes out today.}|What would have to happen for you to rest easy? Tell me, and whatever I can do gets done today.} # id: e5 # move: ask # why: {wish == 1:{variant == 1:She's asked twice, so that's answered first; the missing name can still be asked for.|That it should stay up she's said; which one, she hasn't. Better asked late than guessed.}|Better asked late than guessed; asked now, it can still be done today.}]
    {wish == 1:
        {variant == 1:
            -> tell_name ->
        - else:
            -> tell_wall ->
        }
    - else:
        -> tell_wish ->
    }
    ~ fixed = 1
    agent: {variant == 1:Good. Xiaoman won't be fined, and she has your kind words by five today.|{variant == 2:I see. A screw-on base for the hall, sent before four.|I see. "Lockers downstairs" is on your orders by five today.}} # promise: done-today
    buyer: Good, that's settled, then. # pose: neutral
+ {known == 0} [{variant == 2:I'm sorry to have kept you talking. Two new lights, sent before four, with you in two days.|I'm sorry we've had you worrying. By five today my supervisor will ring you and apologise in person.} # id: e6 # move: apologise, cave # why: {variant == 2: Whole lights aren't yours to give and she hasn't asked|Your supervisor's time isn't yours to promise and she wants nobody's apology}; what's on her mind, nobody knows even now.]
    buyer: No, really, there's no need. # pose: sigh
-
-> the_review

// ---------- 6 ----------
=== the_review ===
{variant:
- 1:
    buyer: Oh, and the neutral one. Can I change that myself? # pose: neutral
- 2:
    buyer: The review I'll leave as it is. It's a good light, that's true, and it fell, that's true as well. # pose: neutral
- else:
    buyer: The review I'll leave as it is. It's all true, what I wrote. # pose: neutral
}
coach: The review is hers. As far as she goes, so far you go.
+ [The review, could you bring yourself to move it up? Next time there's a little gift in it, for your kind words. # id: g2 # move: bribe # why: A gift for a review is a red line, however little. After all her praise, what she hears is a bargain.]
    ~ tainted = 1
    buyer: I was praising you. I wasn't selling it. # pose: sneer
+ [The review you can change yourself, once, under "My reviews". It's up to you; {fixed == 1:what we agreed stands|we thank you either way}. # id: g1 # move: {variant > 1: explain, mishear|explain} # why: {variant > 1: She'd just said she'll leave it. However neutral, it's one more word after a no.|She asked, so one line, and no nudge either way. The rest is hers.}]
    {variant > 1:
        buyer: I just said I'll leave it. # pose: sigh
    - else:
        buyer: I'll see to it when I've slept. # pose: relief
    }
+ [The review can rest today. Use it a few days more, I'll ask again then, it won't be too late to change. # id: g4 # move: {variant > 1: harass|stall} # why: {variant > 1: She said no, and you announce the next round. Pressing on after a no is a red line.|Can she change it herself: one word would do. You don't give it, and book another round of asking.}]
    {variant > 1:
        ~ tainted = 1
        buyer: Ask again? I wish I'd never written a word. # pose: sneer
    - else:
        buyer: I only asked whether I can. For that I wait a few days? # pose: sigh
    }
+ [The review stays as you wrote it; those are your honest words. {fixed == 1:I'll see to what we agreed.|Thank you for them.} # id: g3 # move: {variant > 1: boundary|mishear} # why: {variant > 1: She'll leave it, so it's left: no coaxing, and nothing hangs on it.|She asked whether she can change it, and you answered for her: it stays.}]
    {variant > 1:
        buyer: Now that I like to hear. # pose: relief
    - else:
        buyer: I asked whether I can change it. # pose: sigh
    }
-
-> in_public

// ---------- 7 ----------
=== in_public ===
{fixed == 1:
    {variant:
    - 1:
        system: 4:40 in the afternoon. The kind words have reached Xiaoman, who sent back a blushing face. # kept: done-today
    - 2:
        system: 3:50 in the afternoon. The screw-on base is on its way, the tracking number is in the chat. # kept: done-today
    - else:
        system: 4:40 in the afternoon. The note is on her orders, the courier has the complaint, the receipt is in the chat. # kept: done-today
    }
- else:
    system: 4:40 in the afternoon.
}
system: Under her review there is room for a public reply. # phase: review
coach: This is read by the next buyer. Say what's true and what the shop has done; nothing about who she is.
+ [{variant == 1:Thank you. A jar that's still warm at noon the next day is a good jar. Which size? We're happy to help.|{variant == 2:Thank you. Pads don't hold on painted walls, and we never said so. The screw-on base is free: just ask.|Thank you. The banging in the morning is on us, we left no note. For the lockers, say so when you order.}} # id: h4 # move: {variant == 1: mishear|thank, own} # why: {variant == 1: She wrote "still scalding past midnight". Noon the next day is your own embroidery.|{variant == 2: The flaw as it is, and what's done about it; of use to the next buyer, and no word about her.|What happened, that it's on the shop, how to avoid it. Nothing about who she is.}}]
+ [{variant == 1:Thank you. A first-time reviewer clicked a bit low, no harm done; the jar is a safe choice.|{variant == 2:Thank you. Wiped clean and pressed for a full minute it holds; by the instructions it rarely drops.|Thank you. The noise was the courier's affair and they've been told; the pillow itself is a safe choice.}} # id: h2 # move: {variant == 1: blunt|{variant == 2: blame|shift}} # why: {variant == 1: To clear the jar you call her clueless before everybody. She'll know who is meant.|{variant == 2: What the next buyer reads: if it falls, you stuck it on wrong.|What the next buyer reads: once it's on the road, this shop doesn't care.}}]
+ [{variant == 1:Thank you. Still scalding past midnight, we're glad to hear it. Unsure of the size? Just ask us.|{variant == 2:Thank you. On tiles the pad tends to fall, and we ought to have said so. Ask us for the free screw-on base.|Thank you. Nobody should have banged, and we're sorry. For delivery to the gatehouse, just leave us a note.}} # id: h1 # move: {variant == 1: thank, own|mishear} # why: {variant == 1: It takes up what she praised and shows the next buyer where to ask. What she clicked isn't mentioned.|{variant == 2: It's painted walls. The one on tiles holds fine; the next buyer goes by this and it falls again.|It's the lockers she asked for; the gatehouse is your own. In public, too, she can see nobody listened.}}]
+ [{variant == 1:Thank you, Ms Tang, for such praise straight off a night shift! Whatever you need next, come to us.|{variant == 2:Thank you, Ms Tang, for such praise straight off a night shift! Quiet nights to you and your girl.|Thank you, Ms Tang, for such praise straight off a night shift! May you sleep soundly all day long.}} # id: h3 # move: leak # why: Every word is kind, and everybody can read it: her name, that she works nights{variant == 2:, that she has a little girl|{variant == 3:, that she sleeps in the daytime|}}.]
    ~ tainted = 1
-
-> write_up

// ---------- 8 ----------
=== write_up ===
system: All said; one more line for the service record. # phase: record
system: What she wants, and how to go on # field: wish
coach: For the colleague who serves her next. As it was, in one line.
+ [{known == 1: {variant == 1:Worried about the agent, answered; neutral by mistake, guided; calm.|{variant == 2:Light not holding, fitting sent; neutral by mistake, guided; calm.|Disturbed by delivery, noted; neutral by mistake, guided; calm.}}|Unfamiliar with ratings, clicked neutral by mistake, guided; buyer calm, nothing open.} # id: i2 # move: template # why: Neat, but "by mistake" is the set phrase and not what she said. Whoever reads it will guide her all over again.]
+ {known == 1} [{variant == 1:Feared a fine for her agent, told there's none; she leaves the review.|{variant == 2:Hall light, painted wall, to hold; base sent; she leaves the review.|Parcels to the lockers downstairs, noted; she leaves the review.}} # id: i3 # needs: wish # move: {variant == 1: mishear|record} # why: {variant == 1: She isn't leaving it, she asked how to change it. The wrong way round, and the next one answers her wrongly.|{variant == 2: What she wanted, what was done, and her no: all three are there.|What's on her mind and what she said herself, both there. Nobody will press her.}}]
+ {known == 0} [{wish == 1:{variant == 1:Fears a fine for her agent; never answered, please do that first. Review: don't press.|Wants the light to stay up; which one was never asked, please ask. Review: don't press.}|What she would like wasn't asked this time; please ask that first. Review: don't press.} # id: i4 # move: record # why: Not asked, not done: it says so, and the next one knows where to start.]
+ {known == 1} [{variant == 1:Xiaoman not fined, she's been told so; asked how to change the review.|{variant == 2:Base for the hall light is on its way; means to change the review.|All parcels go to the gatehouse now; she means to change the review.}} # id: i1 # needs: wish # move: {variant == 1: record|mishear} # why: {variant == 1: What's on her mind and what she said herself, both there. Nobody will press her.|{variant == 2: She's leaving it, she never said she'd change it. The next one will wait for that.|She asked for the lockers and she's leaving the review. Go by this, and she looks in the wrong place and is pressed as well.}}]
+ {known == 0} [Wants to turn the neutral into a good, steps sent; please check back in two days. # id: i5 # move: mishear # why: She never said so, you wrote it for her. Go by this, and she's chased once more.]
-
-> finale

// ---------- endings ----------
=== finale ===
{tainted == 1 or anger > 13:
    -> put_off
}
{fixed == 1 and anger < 10 and trust > 11:
    -> at_ease
}
-> so_so

=== at_ease ===
{variant:
- 1:
    system: Next day the review is a "good". She changed it herself and added a line: "On our ward this is a middle. Over here, I'm told, it's a good." # ending: at-ease, good
- 2:
    system: Three days later she adds: "Base arrived, the one in the hall has stayed up." It is still a neutral. The month after, she buys two more. # ending: at-ease, good
- else:
    system: On Friday she orders again, and has filled in the note herself: "Lockers please, I'm asleep." The neutral she has left as it was. # ending: at-ease, good
}
-> END

=== so_so ===
system: The review stays as it was and she doesn't write again. The thing does its job; the knot that message tied, nobody undid. # ending: so-so, fair
-> END

=== put_off ===
system: That night she adds a line under her review: "My first review ever, nothing but praise, and look what came of it. I shan't write another." # ending: put-off, poor
-> END
