-> loop
=== loop
* [First] -> loop
* [Second] -> loop
* -> out
=== out
Nothing left.
-> END
