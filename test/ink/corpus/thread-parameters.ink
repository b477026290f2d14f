-> room
=== room
<- offer("tea", -> served)
<- offer("water", -> served)
-> DONE
=== offer(what, -> back)
+ [Bring {what}]
  -> back
=== served
system: Served.
-> END
