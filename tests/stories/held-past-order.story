# Pardoned on paper, and still in prison: for how many days, and by whose word.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,modality
a,person:ana,arrest,,1993-05-02,..,1996-10-20,organisation:watch,asserts
b,person:ana,pardon,,1996-10-01,,1996-10-05,organisation:ministry,asserts
c,person:ana,pardon,,1996-10-01,,1996-10-06,source:press,reports
d,person:beto,arrest,,1993-05,..,1996-10-20,organisation:watch,asserts
e,person:beto,pardon,,1996-10-01,,1996-10-05,organisation:ministry,announces
f,person:carla,arrest,,1994-01-05,..,1996-10-20,organisation:watch,asserts
g,person:carla,verdict,not_guilty,1996,,1996-10-20,source:press,asserts
h,person:dino,arrest,,1995-01-01,..,1996-10-20,organisation:watch,asserts
i,person:dino,release_order,,1994-12-31,,1996-10-05,source:press,asserts
j,person:eva,arrest,,1990-01-01,..,1996-10-20,organisation:watch,asserts
k,person:eva,sentence,six years,1990-03-01,1996-02-29,1996-10-05,source:press,asserts
l,person:fina,arrest,,1990-01-01,..,1996-10-20,organisation:watch,asserts
m,person:fina,sentence,six years,1990-03-01,,1996-10-05,source:press,asserts
end
ask held-past-order on=1996-10-20
expect
figure held_past_order 2/2/3 {a, b, c, f, g, j, k}
row ana | predicate.pardon | - | 1996-10-01 | ministry; press | certainly_held | 19 {a, b, c}
row eva | predicate.sentence | six years | 1996-02-29 | press | certainly_held | 233 {j, k}
row carla | predicate.verdict | not_guilty | 1996 | press | possibly_held | 0-293 {f, g}
note sentence_end_not_stated person=fina words=six years {m}
end
ask held-past-order on=1996-10-25 person=person:ana
expect
figure held_past_order 0/1/1 {a, b, c}
row ana | predicate.pardon | - | 1996-10-01 | ministry; press | last_reported_held | 24 {a, b, c}
end
ask held-past-order on=1996-09-30 person=person:ana
expect
figure held_past_order 0/0/0 {}
no rows
end
# Released: from that day on nobody is held past the order, but for one who says otherwise.
recorded 2001-02-01
claims
key,subject,predicate,value,valid_from,said,claimant
r,person:ana,release,pardon,1996-10-12,1996-10-15,source:press
end
ask held-past-order on=1996-10-11 person=person:ana
expect
figure held_past_order 1/1/1 {a, b, c, r}
row ana | predicate.pardon | - | 1996-10-01 | ministry; press | certainly_held | 10
end
ask held-past-order on=1996-10-20 person=person:ana
expect
figure held_past_order 0/0/1 {a, b, c, r}
row ana | predicate.pardon | - | 1996-10-01 | ministry; press | contradictory | 19
end
ask held-past-order on=1996-10-20 person=person:ana | known at 2001-01-15
expect
figure held_past_order 1/1/1 {a, b, c}
end
ask held-past-order on=1996-10-20 person=person:ana | said by 1996-10-15
expect
figure held_past_order 0/0/0 {}
no rows
end
