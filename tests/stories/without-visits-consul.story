# Exceptions subtract; a consul let in twice during a ban; a member is cut off with the group.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,visitor,exception,place
m,person:lori,member_of,group:mrta,,,,organisation:watch,,,
ban,group:mrta,access_denied,,1997-01-17,..,1997-04-23,organisation:watch,visitor:all,visitor:doctor,
v1,person:lori,visit,,1997-02-25,,1997-05-01,person:parents,visitor:consul,,place:yanamayo
v2,person:lori,visit,,1997-04-17,,1997-05-01,person:parents,visitor:consul,,place:yanamayo
w,person:beto,visit,,1997-04-20,,1997-05-01,person:parents,visitor:consul,,place:yanamayo
x,person:lori,visit,,1997-04-21,,1997-05-01,person:parents,visitor:family,,place:yanamayo
end
# The gap of the consul runs from the last visit; other visitors and other people change nothing.
ask without-visits on=1997-04-23 beneficiary=person:lori visitor=visitor:consul place=place:yanamayo
expect
figure without_visits 1/1/1 {ban, m, v1, v2}
figure days_without_visits [lori] [consul] 6 days {ban, m, v1, v2}
row lori | consul | yanamayo | without_visits | 1997-04-17 | 6 | - | - | - | watch | no {ban, m, v1, v2}
note visitors_excepted visitors=doctor since=1997-01-17 {ban}
end
ask without-visits on=1997-04-16 beneficiary=person:lori visitor=visitor:consul place=place:yanamayo
expect
row lori | consul | yanamayo | without_visits | 1997-02-25 | 50 | - | - | - | watch | no {ban, m, v1}
end
ask without-visits on=1997-04-23 beneficiary=person:lori visitor=visitor:clergy
expect
row lori | clergy | - | without_visits | 1997-01-17 | 96 | - | - | - | watch | no {ban, m}
end
# The group as a whole was not visited.
ask without-visits on=1997-04-23 beneficiary=group:mrta
expect
row mrta | all | - | without_visits | 1997-01-17 | 96 | - | - | - | watch | no {ban}
end
# The doctor is an exception: of the doctor nothing is known, which is not a visit.
ask without-visits on=1997-04-23 visitor=visitor:doctor
expect
figure without_visits 0/0/0 {}
no rows
note nothing_known {}
end
# After the newest source, the next visit ends the gap.
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,visitor,place
v3,person:lori,visit,,1997-06-02,,1997-06-03,person:parents,visitor:consul,place:yanamayo
end
ask without-visits on=1997-06-10 beneficiary=person:lori visitor=visitor:consul place=place:yanamayo
expect
figure without_visits 0/0/0 {}
row lori | consul | yanamayo | ended | 1997-04-17 | 46 | 1997-06-02 | - | - | watch | no {ban, m, v1, v2, v3}
end
# A visit to the group is perhaps not to this member.
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,visitor,place
g,group:mrta,visit,,1997-05-20,,1997-06-03,person:parents,visitor:consul,place:yanamayo
end
ask without-visits on=1997-05-25 beneficiary=person:lori visitor=visitor:consul place=place:yanamayo
expect
figure without_visits 0/0/1 {ban, g, m, v1, v2}
figure days_without_visits [lori] [consul] 38 days
row lori | consul | yanamayo | possibly_without | 1997-04-17 | 38 | - | - | - | watch | no
end
