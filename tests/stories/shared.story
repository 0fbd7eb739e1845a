# One court, written in three ways; a judge under two names; an accuser whom one source denies.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,modality,court,judge,accuser,article,case
a,person:ana,charge,terrorism,1993-05-02,,1996-10-20,organisation:watch,asserts,"Sala Penal, Lima",person:code-17,person:repentant,DL 25475 art. 2,file 8
b,person:beto,arrest,,1993-01-05,..,1996-10-20,organisation:watch,asserts,,,,,
c,person:beto,charge,terrorism,1993,,1996-10-20,organisation:watch,asserts,"Sala Penal, Lima ",,,DL 25.475 Art 2,file 9
d,person:beto,verdict,guilty,1993-11-02,,1996-10-20,source:press,reports,,person:code-18,,,
e,person:beto,verdict,annulled,1996-03-01,,1996-10-20,source:press,reports,,,,,
f,person:carla,charge,treason,1994-02-01,,1996-10-20,organisation:watch,asserts,sala penal (Lima),,person:repentant,,
g,person:carla,charge,treason,1994-02-01,,1996-10-25,organisation:ministry,denies,,,person:repentant,,
h,person:carla,release,acquittal,1996-01~,,1996-10-20,organisation:watch,asserts,,,,,
i,person:dino,charge,terrorism,1997-05-01,,1997-05-05,organisation:watch,asserts,"Sala Penal, Lima",,,,
j,person:dino,pardon,,1999,,1999-12-20,source:press,reports,,,,,
end
ask shared person=person:ana on=1996-10-20
expect
figure sharing [court] 1/1/1 {a, b, c, e}
figure sharing [judge] 0/0/0 {a}
figure sharing [accuser] 0/0/1 {a, f, g, h}
figure sharing [article] 0/0/0 {a}
row court | Sala Penal, Lima | beto | file 9 | certain | certainly_held | annulled | not_known | not_known | - {a, b, c, e}
row accuser | repentant | carla | - | contradictory | not_known | not_known | not_known | predicate.release | 1996-01~ {a, f, g, h}
note written_differently kind=court first=Sala Penal, Lima second=sala penal (Lima) {a, f, g}
note written_differently kind=article first=DL 25475 art. 2 second=DL 25.475 Art 2 {a, c}
end
# All that is told, whenever: one more charged there, and pardoned; nobody asks who is held.
ask shared person=person:ana kind=court
expect
figure sharing [court] 2/2/2 {a, c, e, i, j}
row court | Sala Penal, Lima | beto | file 9 | certain | - | annulled | not_known | not_known | - {a, c, e}
row court | Sala Penal, Lima | dino | - | certain | - | not_known | 1999 | not_known | - {a, i, j}
end
ask shared person=person:carla kind=judge
expect
no rows
note nothing_to_share person=carla {}
end
ask shared person=person:carla kind=weather
expect
error item_kind_unknown
end
# Two codes turn out to be one judge.
recorded 2001-02-01
judge same person:code-17 person:code-18
ask shared person=person:ana on=1996-10-20 kind=judge
expect
figure sharing [judge] 1/1/1 {a, b, d, e}
row judge | code-17 | beto | - | certain | certainly_held | annulled | not_known | not_known | - {a, b, d, e}
end
ask shared person=person:ana on=1996-10-20 kind=judge | known at 2001-01-15
expect
figure sharing [judge] 0/0/0 {a}
no rows
end
ask shared person=person:ana kind=accuser | said by 1996-10-20
expect
figure sharing [accuser] 1/1/1 {a, f, h}
end
