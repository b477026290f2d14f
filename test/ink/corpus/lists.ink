LIST parcel = (packed), sent, (insured), lost
-> start
=== start
system: {parcel} {LIST_COUNT(parcel)}
~ parcel += sent
~ parcel -= packed
{parcel ? sent: It is on its way.|It is here.}
{parcel !? lost: Nothing is lost.}
+ [Go on]
-> END
