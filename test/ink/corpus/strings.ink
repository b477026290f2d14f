VAR said = "broken lid"
{said ? "lid": It is the lid.}
{said == "broken lid": Exactly.} {said != "": Not empty.}
~ said = "new " + said
{said} \# \{ \| \}
-> END
