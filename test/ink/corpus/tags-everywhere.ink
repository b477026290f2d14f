# title: Tags
# author: somebody
buyer: Hello. # pose: sigh # sound: rain
# alone on a line
+ [Yes # id: a1 # move: ask # why: because]
  buyer: Fine. # mood: anger -1 #last
+ No # id: a2
- {true: Inside # inside}
Last # ending: over, good
-> END
=== knot
# knot tag
Text
-> END
