-> desk
=== desk
At the desk.
-> lobby
=== lobby
{lobby} visits. {desk > 1: The desk was seen again.}
{lobby < 3: -> desk}
{not cellar: The cellar was not.}
-> END
=== cellar
-> END
