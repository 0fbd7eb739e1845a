# Announced, promised and refused end nothing; a rule ends a measure, and a second measure begins.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,visitor,place,modality
a,group:g,access_suspended,,1997-01-10,..,1997-02-01,organisation:watch,visitor:family,place:north,asserts
n,group:g,resumption_announced,,1997-02-15,,1997-02-16,organisation:ministry,visitor:family,place:north,announces
q,group:g,access_resumed,,1997-03-01,,1997-02-16,organisation:ministry,visitor:family,place:north,promises
f,group:g,resumption_refused,,1997-03-05,,1997-03-06,organisation:ministry,visitor:family,place:north,asserts
end
ask without-visits on=1997-03-10
expect
figure without_visits 0/1/1 age 37 {a}
figure days_without_visits 59 days
row g | family | north | last_reported_without | 1997-01-10 | 59 | - | - | - | watch | no {a}
end
recorded 2001-02-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,visitor,place
r,group:g,access_resumed,,1997-03-01,,1997-03-20,organisation:watch,visitor:family,place:north
b,group:g,access_denied,,1997-06-01,1997-06-30,1997-07-01,source:press,visitor:family,place:north
end
# The rule let them in on 1 March; on 1 June they were kept out again, for thirty days.
ask without-visits on=1997-06-10
expect
figure without_visits 1/1/1 {b}
figure days_without_visits 9 days {b}
row g | family | north | ended | 1997-01-10 | 50 | 1997-03-01 | - | - | watch | yes {a, r}
row g | family | north | without_visits | 1997-06-01 | 9 | - | - | - | press | yes {b}
end
ask without-visits on=1997-07-01
expect
figure without_visits 0/0/0 {}
row g | family | north | ended | 1997-01-10 | 50 | 1997-03-01 | - | - | watch | yes {a, r}
row g | family | north | ended | 1997-06-01 | 30 | 1997-06-30 | - | - | press | yes {b}
end
# As said by 15 March the rule was not known; as known in January 2001 neither.
ask without-visits on=1997-03-10 | said by 1997-03-15
expect
row g | family | north | last_reported_without | 1997-01-10 | 59 | - | - | - | watch | no {a}
end
ask without-visits on=1997-06-10 | known at 2001-01-15
expect
row g | family | north | last_reported_without | 1997-01-10 | 151 | - | - | - | watch | no {a}
end
# The source withdraws the rule: the first measure goes on, as far as is known.
recorded 2001-03-01
retract r said 1997-08-01
ask without-visits on=1997-06-10
expect
figure without_visits 1/1/1 {a, b}
figure days_without_visits [g] [family] 9-151 days {a, b}
row g | family | north | last_reported_without | 1997-01-10 | 151 | - | - | - | watch | yes {a}
row g | family | north | without_visits | 1997-06-01 | 9 | - | - | - | press | yes {b}
end
ask without-visits on=1997-03-10 | said by 1997-07-31
expect
row g | family | north | ended | 1997-01-10 | 50 | 1997-03-01 | - | - | watch | no {a, r}
end
