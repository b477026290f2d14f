-> hall
=== hall
-> first
= first
In the first.
-> hall.second
= second
In the second.
-> other.inner
=== other
= inner
Inner.
-> END
