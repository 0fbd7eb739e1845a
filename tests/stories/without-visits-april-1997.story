# April 1997: who had been kept out of the prisons, and for how many days.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,visitor,place,ordered_by,reason
p,place:chorrillos,part_of,place:peru,,,,,organisation:watch,,,,
icrc,group:prisoners,access_suspended,,,1996-12-17,..,1997-03-24,organisation:icrc,visitor:icrc,place:peru,organisation:government,
watch,group:prisoners,access_denied,,,1996-12-17,..,1997-04-23,organisation:watch,visitor:icrc,place:peru,,
jan,group:mrta,access_suspended,,,1997-01,..,1997-04-23,organisation:watch,visitor:family,place:peru,,security
day,group:mrta,access_suspended,,,1997-01-17~,..,1997-01-18,source:press,visitor:family,place:peru,,
four,group:mrta,days_without_visits,the last four months,en,,1997-04-23,1997-04-23,organisation:watch,visitor:all,place:peru,,
end
# 127 days; "January" is 82 to 112; about the 17th is 96 and never certain; four months fit neither.
ask without-visits on=1997-04-23
expect
figure without_visits 2/2/2 {icrc, watch, jan, day}
figure days_without_visits [mrta] [family] 82-112 days {jan, day}
figure days_without_visits [prisoners] [icrc] 127 days {icrc, watch}
row mrta | family | peru | without_visits | 1997-01 | 82-112 | - | - | security | watch | yes {jan}
row mrta | family | peru | last_reported_without | 1997-01-17~ | 96 | - | - | - | press | yes {day}
row prisoners | icrc | peru | without_visits | 1996-12-17 | 127 | - | government | - | watch; icrc | no {icrc, watch}
note approximate_start since=1997-01-17~ {day}
note stated_duration_fits_none words=the last four months since=1996-12-23 days=121 {four}
no apart
end
# The newest source spoke on the 23rd: from the next day on nobody is certain.
ask without-visits on=1997-04-24 visitor=visitor:icrc
expect
figure without_visits 0/1/1 age 1 {icrc, watch}
figure days_without_visits 128 days
row prisoners | icrc | peru | last_reported_without | 1996-12-17 | 128 | - | government | - | watch; icrc | no
end
# As said by the end of March, the ICRC's own words were the last; nothing was said of January.
ask without-visits on=1997-04-23 | said by 1997-03-31
expect
figure without_visits 0/2/2 age 30-95 {icrc, day}
figure days_without_visits [mrta] [family] 96 days {day}
figure days_without_visits [prisoners] [icrc] 127 days {icrc}
row mrta | family | peru | last_reported_without | 1997-01-17~ | 96 | - | - | - | press | no {day}
row prisoners | icrc | peru | last_reported_without | 1996-12-17 | 127 | - | government | - | icrc | no {icrc}
note approximate_start since=1997-01-17~ {day}
end
# Before the measure there is none; on its first day it is there.
ask without-visits on=1996-12-16
expect
figure without_visits 0/0/0 {}
no rows
no notes
end
ask without-visits on=1996-12-17
expect
figure without_visits 1/1/1 {icrc, watch}
figure days_without_visits 0 days
row prisoners | icrc | peru | without_visits | 1996-12-17 | 0 | - | government | - | watch; icrc | no
end
# One visit ends the gap at one prison, after 362 to 366 days; elsewhere it goes on.
recorded 2001-02-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,visitor,place
visit,group:prisoners,visit,,,[1997-12-14..1997-12-18],,1997-12-18,organisation:icrc,visitor:icrc,place:chorrillos
end
ask without-visits on=1998-04-24 visitor=visitor:icrc
expect
row prisoners | icrc | chorrillos | ended | 1996-12-17 | 362-366 | [1997-12-14..1997-12-18] | government | - | watch; icrc | no {icrc, watch, visit}
row prisoners | icrc | peru | last_reported_without | 1996-12-17 | 493 | - | government | - | watch; icrc | no {icrc, watch}
end
ask without-visits on=1998-04-24 visitor=visitor:icrc | known at 2001-01-15
expect
row prisoners | icrc | peru | last_reported_without | 1996-12-17 | 493 | - | government | - | watch; icrc | no {icrc, watch}
end
