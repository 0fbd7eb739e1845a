# 3 and 20 pardoned on one day; a corrected count; a withdrawn one.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant
a,group:g,count_pardoned,3,en,1996-10-01,1996-10-01,1996-10-02,source:one
b,group:g,count_pardoned,20,en,1996-10-01,1996-10-01,1996-10-03,source:two
end
ask counts population=group:g
expect
figure stated_counts 2 {a, b}
note counts_contradictory first=3 second=20 first_claimant=one second_claimant=two first_date=1996-10-01 second_date=1996-10-01 reason=disjoint_same_period {a, b}
end
recorded 2001-02-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,supersedes
c,group:g,count_pardoned,some 20,en,1996-10-01,1996-10-01,1996-11-03,source:one,a
end
ask counts population=group:g
expect
figure stated_counts 2 {b, c}
note counts_compatible {b, c}
end
ask counts population=group:g | known at 2001-01-15
expect
figure stated_counts 2 {a, b}
note counts_contradictory {a, b}
end
ask counts population=group:g | said by 1996-10-31
expect
figure stated_counts 2 {a, b}
note counts_contradictory {a, b}
end
recorded 2001-03-01
retract b
ask counts population=group:g
expect
figure stated_counts 1 {c}
no notes
end
