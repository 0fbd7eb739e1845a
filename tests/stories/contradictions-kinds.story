# One of each kind of contradiction, and what looks like one and is none.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,place,modality,beneficiary,visitor
a,group:innocent,count_pardoned,3,en,1996-10-01,1996-10-01,1996-10-05,organisation:watch,,asserts,,
b,group:innocent,count_pardoned,20,en,1996-10-01,1996-10-01,1996-10-06,organisation:ministry,,asserts,,
c,group:innocent,count_held,some 200,en,1997-02,1997-02,1997-04-23,person:president,,asserts,,
d,group:innocent,count_held,several hundred,en,1997-04-23,1997-04-23,1997-04-23,organisation:watch,,asserts,,
e,person:ana,born,1960,,,,1997-01-01,organisation:watch,,asserts,,
f,person:ana,born,1962-05,,,,1997-01-02,source:press,,asserts,,
g,person:ana,born,1960-03-01,,,,1997-01-03,source:radio,,asserts,,
h,person:beto,death_in_custody,,,1997-01-10,1997-01-10,1997-01-12,organisation:watch,,asserts,,
i,person:beto,death_in_custody,,,1997-01-20,1997-01-20,1997-01-22,organisation:ministry,,asserts,,
j,person:carla,detention,,,1997-01-05,1997-01-31,1997-02-02,organisation:watch,place:north,asserts,,
k,person:carla,detention,,,1997-01-10,1997-01-20,1997-02-02,source:press,place:south,asserts,,
l,person:carla,detention,,,1997-01-31,1997-02-10,1997-02-12,source:press,place:south,asserts,,
m,person:dino,arrest,,,1997-01-05,1997-01-05,1997-01-06,organisation:watch,,asserts,,
o,person:dino,arrest,,,1997-01-05,1997-01-05,1997-01-07,organisation:ministry,,denies,,
p,group:innocent,access_suspended,,,1997-01,..,1997-04-23,organisation:watch,,asserts,,visitor:family
q,group:innocent,days_without_visits,the last four months,en,,1997-04-23,1997-04-23,organisation:watch,,asserts,,visitor:family
r,group:innocent,access_suspended,,,1997-01-15,..,1997-04-23,source:press,place:north,asserts,,visitor:family
s,person:eva,name,Eva,,,,1997-01-01,organisation:watch,,asserts,,
t,person:fina,name,Fina,,,,1997-01-02,organisation:watch,,asserts,,
u,person:gil,name,Gil,,,,1997-01-01,organisation:watch,,asserts,,
v,person:hugo,name,Hugo,,,,1997-01-01,organisation:watch,,asserts,,
end
ask contradictions
expect
figure contradictory 8
figure in_tension 0
figure scope_differs 1 {p, r}
row conflict.count | contradictory | innocent | predicate.count_pardoned | 3 · 1996-10-01/1996-10-01 | watch | 20 · 1996-10-01/1996-10-01 | ministry | disjoint_same_period {a, b}
row conflict.denial | contradictory | dino | predicate.arrest | 1997-01-05/1997-01-05 | watch | 1997-01-05/1997-01-05 | ministry | denied {m, o}
row conflict.duration | contradictory | innocent | predicate.access_suspended | 1997-01/.. | watch | the last four months · /1997-04-23 | watch | fits_no_beginning {p, q}
row conflict.duration | contradictory | innocent | predicate.access_suspended | 1997-01-15/.. · north | press | the last four months · /1997-04-23 | watch | fits_no_beginning {r, q}
row conflict.place | contradictory | carla | predicate.detention | 1997-01-05/1997-01-31 · north | watch | 1997-01-10/1997-01-20 · south | press | two_places_at_once {j, k}
row conflict.scope | scope_differs | innocent | predicate.access_suspended | 1997-01/.. | watch | 1997-01-15/.. · north | press | one_place_inside_the_other {p, r}
row conflict.time | contradictory | beto | predicate.death_in_custody | 1997-01-10/1997-01-10 | watch | 1997-01-20/1997-01-20 | ministry | dates_disjoint {h, i}
row conflict.value | contradictory | ana | predicate.born | 1960 | watch | 1962-05 | press | values_differ {e, f}
row conflict.value | contradictory | ana | predicate.born | 1962-05 | press | 1960-03-01 | radio | values_differ {f, g}
end
# On a day, only what may have been so by then.
ask contradictions on=1997-01-15 kind=time
expect
figure contradictory 0 {}
figure in_tension 0 {}
figure scope_differs 0 {}
no rows
end
ask contradictions on=1997-01-20 kind=time
expect
figure contradictory 1 {h, i}
figure in_tension 0 {}
figure scope_differs 0 {}
row conflict.time | contradictory | beto | predicate.death_in_custody | 1997-01-10/1997-01-10 | watch | 1997-01-20/1997-01-20 | ministry | dates_disjoint {h, i}
end
ask contradictions subject=person:ana kind=value | said by 1997-01-02
expect
figure contradictory 1 {e, f}
figure in_tension 0
figure scope_differs 0
row conflict.value | contradictory | ana | predicate.born | 1960 | watch | 1962-05 | press | values_differ {e, f}
no apart
end
ask contradictions kind=rumour
expect
error contradiction_kind_unknown
end
# Judgements that cannot all be right; one that was taken back by a newer one is none.
recorded 2001-02-01
judge same person:ana person:eva
judge same person:eva person:fina
judge different person:ana person:fina
judge different person:gil person:hugo
judge same person:gil person:hugo
ask contradictions kind=identity
expect
figure contradictory 1
figure in_tension 0
figure scope_differs 0
row conflict.identity | contradictory | Eva | - | person:ana | - | person:fina | - | judged_same_and_different {e, t}
end
ask contradictions kind=identity | known at 2001-01-15
expect
figure contradictory 0
figure in_tension 0
figure scope_differs 0
no rows
end
# A source that withdraws its date ends the contradiction.
recorded 2001-03-01
retract i said 1997-06-01
ask contradictions kind=time
expect
figure contradictory 0
figure in_tension 0
figure scope_differs 0
no rows
end
