buyer: The lid is broken.
+ [Ask how]
  buyer: It fell.
  ++ [Ask when] buyer: Monday.
  +++ [Ask where] buyer: At the door.
  ++ [Say sorry] buyer: Fine.
  -- buyer: So what now?
+ [Offer a new one]
  buyer: Good.
- system: Noted.
-> END
