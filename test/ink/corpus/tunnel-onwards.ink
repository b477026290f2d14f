-> queue -> last
=== queue
system: You are in the queue.
+ [Wait] ->->
+ [Leave] ->-> gone
=== last
system: It is your turn.
-> END
=== gone
system: You left.
-> END
