# Pardoned is not freed, freed is not exonerated, and of the record nobody says a word.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,modality
a,person:ana,arrest,,1993-05-02,..,1996-10-20,organisation:watch,asserts
b,person:ana,pardon,,1996-10-01,,1996-10-05,organisation:ministry,asserts
c,person:ana,pardon,,1996-10-01,,1996-10-06,source:press,reports
d,person:beto,verdict,not_guilty,1996-03-01,,1996-10-20,source:press,reports
e,person:beto,release,acquittal,1996-03~,,1996-10-20,source:press,reports
f,person:beto,exoneration,by the court,1996-05-01,,1996-10-20,organisation:watch,asserts
g,person:beto,exoneration,,,,1996-10-22,organisation:ministry,denies
h,person:carla,release,amnesty,1995-06-15,,1996-10-20,organisation:watch,asserts
i,person:carla,record_cleared,,1996-01,,1996-10-20,organisation:watch,asserts
j,person:carla,compensation,,,,1996-10-20,organisation:watch,denies
k,person:dino,pardon,,1996-10-01,,1996-10-05,organisation:ministry,announces
l,person:eva,release_order,,1996-09-15,,1996-10-20,source:press,reports
m,person:eva,release_order,,1996-09-15,,1996-10-22,organisation:ministry,denies
end
ask effect on=1996-10-20
expect
figure acted_on 3/3/4 {a, b, c, d, e, f, g, h, i, j, l, m}
figure freed 1/1/2 {d, e, f, g, h, i, j}
figure exonerated 0/0/1 {d, e, f, g}
figure record_cleared 1/1/1 {h, i, j}
figure compensated 0/0/0 {}
row ana | act.pardon | - | 1996-10-01 | ministry; press | certain | no | - | not_known | not_known | not_known {a, b, c}
row beto | act.exoneration | by the court | 1996-05-01 | watch | contradictory | not_known | - | contradictory | not_known | not_known {f, g}
row beto | act.acquittal | not_guilty | 1996-03-01 | press | certain | cannot_tell | 1996-03~ | contradictory | not_known | not_known {d, e, f, g}
row carla | act.amnesty | amnesty | 1995-06-15 | watch | certain | yes | 1995-06-15 | not_known | yes | no {h, i, j}
row eva | act.release_order | - | 1996-09-15 | press | contradictory | not_known | - | not_known | not_known | not_known {l, m}
end
# Later nobody says whether she is still in prison; a promise frees nobody.
ask effect on=1997-04-23 person=person:ana
expect
row ana | act.pardon | - | 1996-10-01 | ministry; press | certain | cannot_tell | - | not_known | not_known | not_known {a, b, c}
end
ask effect on=1996-10-20 person=person:dino
expect
figure acted_on 0/0/0 {}
figure freed 0/0/0 {}
figure exonerated 0/0/0 {}
figure record_cleared 0/0/0 {}
figure compensated 0/0/0 {}
no rows
end
recorded 2001-02-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant
r,person:ana,release,pardon,1996-10-25,,1996-10-27,source:press
s,person:ana,re_arrest,,1997-02-01,..,1997-03-01,organisation:watch
end
# Freed, and arrested again: a new case.
ask effect on=1997-02-10 person=person:ana
expect
figure acted_on 1/1/1 {a, b, c, s, r}
figure freed 1/1/1 {a, b, c, s, r}
figure exonerated 0/0/0 {}
figure record_cleared 0/0/0 {}
figure compensated 0/0/0 {}
row ana | act.pardon | - | 1996-10-01 | ministry; press | certain | yes | 1996-10-25 | not_known | not_known | not_known {a, b, c, s, r}
end
ask effect on=1996-10-20 person=person:ana
expect
row ana | act.pardon | - | 1996-10-01 | ministry; press | certain | no | - | not_known | not_known | not_known
end
ask effect on=1997-02-10 person=person:ana | known at 2001-01-15
expect
row ana | act.pardon | - | 1996-10-01 | ministry; press | certain | cannot_tell | - | not_known | not_known | not_known {a, b, c}
end
ask effect on=1997-02-10 act=weather
expect
error act_unknown
end
