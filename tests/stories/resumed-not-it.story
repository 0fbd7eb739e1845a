# What is promised, denied, earlier, elsewhere or of other visitors and people is not a resumption.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,said,claimant,visitor,place,modality
a,group:g,access_denied,,1997-01-10,1997-01-12,organisation:watch,visitor:family,place:north,asserts
b,group:g,visit,,1997-01-05,1997-01-12,organisation:watch,visitor:family,place:north,asserts
c,group:g,visit,,1997-02-01,1997-02-02,organisation:watch,visitor:family,place:south,asserts
d,group:g,visit,,1997-02-02,1997-02-03,organisation:watch,visitor:icrc,place:north,asserts
e,group:h,visit,,1997-02-03,1997-02-04,organisation:watch,visitor:family,place:north,asserts
f,group:g,visit,,1997-02-04,1997-02-05,organisation:ministry,visitor:family,place:north,promises
g,group:g,resumption_announced,,1997-02-05,1997-02-06,organisation:ministry,visitor:family,place:north,denies
end
ask resumed
expect
figure scopes_visited_again 0 {}
row family | g | north | 1997-01-10 | not_known | not_known | not_known | not_known | - {a}
end
recorded 2001-02-01
claims
key,subject,predicate,value,valid_from,said,claimant,visitor,place
v,group:g,visit,,1997-03,1997-04-01,organisation:watch,visitor:family,place:north
end
ask resumed
expect
row family | g | north | 1997-01-10 | not_known | not_known | 1997-03 | not_known | 50-80 {a, v}
end
ask resumed | known at 2001-01-15
expect
row family | g | north | 1997-01-10 | not_known | not_known | not_known | not_known | - {a}
end
retract v
ask resumed
expect
row family | g | north | 1997-01-10 | not_known | not_known | not_known | not_known | - {a}
end
