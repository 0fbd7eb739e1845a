# Announced, ruled, first visit and complete visit are four dates.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,visitor,place,modality,complete
p,place:chorrillos,part_of,place:peru,,,,organisation:watch,,,,
y,place:yanamayo,part_of,place:peru,,,,organisation:watch,,,,
a,group:g,access_denied,,1996-12-17,..,1997-04-23,organisation:watch,visitor:icrc,place:peru,asserts,
n,group:g,resumption_announced,,[1997-12-08..1997-12-14],,1997-12-18,organisation:icrc,visitor:icrc,place:peru,announces,
v,group:g,visit,,[1997-12-14..1997-12-18],,1997-12-18,organisation:icrc,visitor:icrc,place:chorrillos,asserts,
w,group:g,access_resumed,,1998-03~,,1998-04-03,person:parents,visitor:icrc,place:yanamayo,asserts,
end
ask resumed visitor=visitor:icrc
expect
figure scopes_visited_again 1 {v}
row icrc | g | peru | 1996-12-17 | [1997-12-08..1997-12-14] | not_known | not_known | not_known | - {a, n}
row icrc | g | chorrillos | 1996-12-17 | [1997-12-08..1997-12-14] | not_known | [1997-12-14..1997-12-18] | not_known | 362-366 {a, n, v}
row icrc | g | yanamayo | 1996-12-17 | [1997-12-08..1997-12-14] | 1998-03~ | not_known | not_known | - {a, n, w}
no notes
end
ask resumed place=place:yanamayo
expect
figure scopes_visited_again 0 {}
row icrc | g | yanamayo | 1996-12-17 | [1997-12-08..1997-12-14] | 1998-03~ | not_known | not_known | - {a, n, w}
end
# By 10 December it may have been announced; nothing else had begun.
ask resumed visitor=visitor:icrc on=1997-12-10
expect
row icrc | g | peru | 1996-12-17 | [1997-12-08..1997-12-14] | not_known | not_known | not_known | - {a, n}
end
ask resumed visitor=visitor:icrc | said by 1997-12-17
expect
row icrc | g | peru | 1996-12-17 | not_known | not_known | not_known | not_known | - {a}
end
