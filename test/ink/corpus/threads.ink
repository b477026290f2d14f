-> desk
=== desk
system: Two talks at once.
<- left
<- right
-> DONE
=== left
+ [Answer the left one]
  buyer: Left is content.
  -> END
=== right
+ [Answer the right one]
  buyer: Right is content.
  -> END
