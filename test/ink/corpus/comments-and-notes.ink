// a comment
TODO: write more
Text. // more
/* several
lines */
More text.
-> END
