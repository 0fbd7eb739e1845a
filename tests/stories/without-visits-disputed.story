# A denial, a rule that a later source denies, an uncertain visit, two groups judged to be one.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,visitor,place,modality,level
a,group:g,access_denied,,1997-01-10,..,1997-03-01,organisation:watch,visitor:family,place:north,asserts,public
d,group:g,access_denied,,1997-02-01,1997-02-10,1997-02-11,organisation:ministry,visitor:family,place:north,denies,public
h,group:h,access_denied,,1997-01-05,..,1997-03-01,source:press,visitor:icrc,place:south,asserts,public
v,group:h,visit,,1997-02,,1997-03-02,source:press,visitor:icrc,place:south,asserts,team
end
# The ministry denies it for ten days: those are contradictory, counted as possible and named.
ask without-visits on=1997-02-05 visitor=visitor:family
expect
figure without_visits 0/0/1 {a, d}
figure days_without_visits 26 days
row g | family | north | contradictory | 1997-01-10 | 26 | - | - | - | watch | no {a, d}
end
ask without-visits on=1997-02-11 visitor=visitor:family
expect
figure without_visits 1/1/1 {a}
figure days_without_visits [g] [family] 32 days {a}
row g | family | north | without_visits | 1997-01-10 | 32 | - | - | - | watch | no {a}
end
ask without-visits on=1997-02-05 visitor=visitor:family | said by 1997-02-10
expect
figure without_visits 0/0/0 {}
no rows
no apart
end
# A visit in February, before a source says that visitors are kept out: the gap runs from it.
ask without-visits on=1997-02-28 visitor=visitor:icrc
expect
figure without_visits 1/1/1 {h, v}
figure days_without_visits [h] [icrc] 0-27 days {h, v}
row h | icrc | south | without_visits | 1997-02 | 0-27 | - | - | - | press | no {h, v}
end
# The public does not see the visit.
ask without-visits on=1997-02-28 visitor=visitor:icrc | as public
expect
figure without_visits 1/1/1 {h}
figure days_without_visits [h] [icrc] 54 days {h}
row h | icrc | south | without_visits | 1997-01-05 | 54 | - | - | - | press | no {h}
end
recorded 2001-02-01
judge same group:g group:h
ask without-visits on=1997-03-02 beneficiary=group:h
expect
figure without_visits 0/2/2 age 1 {a, h, v}
figure days_without_visits [g] [family] 51 days {a}
figure days_without_visits [g] [icrc] 2-29 days {h, v}
row g | family | north | last_reported_without | 1997-01-10 | 51 | - | - | - | watch | no {a}
row g | icrc | south | last_reported_without | 1997-02 | 2-29 | - | - | - | press | no {h, v}
end
ask without-visits on=1997-03-02 beneficiary=group:h | known at 2001-01-15
expect
figure without_visits 0/1/1 age 1 {h, v}
figure days_without_visits [h] [icrc] 2-29 days {h, v}
end
