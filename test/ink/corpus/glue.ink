buyer: This is <>
one line<>
.
Another <> -> tail
=== tail
<> end.
-> END
