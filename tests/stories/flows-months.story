# Asked, recommended, pardoned, freed: by name month by month, and beside it what sources state.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,modality,process
a1,person:ana,review_request,,1996-09-02,,1996-12-01,organisation:watch,asserts,process:pardons
a2,person:ana,evaluation,,1996-09-20,,1996-12-01,organisation:watch,asserts,process:pardons
a3,person:ana,recommendation,,1996-09-28,,1996-12-01,organisation:watch,asserts,process:pardons
a4,person:ana,pardon,,1996-10-01,,1996-12-01,organisation:watch,asserts,process:pardons
a5,person:ana,release,pardon,1996-10-03,,1996-12-01,organisation:watch,asserts,
b1,person:beto,pardon,,1996-10-01,,1996-10-05,source:press,reports,process:pardons
b2,person:beto,pardon,,1996-11-05,,1996-11-20,organisation:watch,asserts,process:pardons
b3,person:beto,release,pardon,1996-11-06~,,1996-11-20,organisation:watch,asserts,
c1,person:carla,review_request,,1996-10,,1996-11-20,organisation:watch,asserts,process:pardons
c2,person:carla,refusal,,,,1996-12-20,organisation:watch,asserts,process:pardons
d1,person:dino,release,served,1996-10-10,,1996-11-20,organisation:watch,asserts,
e1,person:eva,pardon,,1996-10-10,,1996-10-20,organisation:ministry,announces,process:pardons
f1,person:fina,review_request,,1996-10-15,,1996-11-20,organisation:watch,asserts,process:reviews
end
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,process
n1,group:pardoned,count_pardoned,3,en,1996-10-01,1996-10-01,1996-10-05,source:ips,process:pardons
n2,group:pardoned,count_pardoned,about 20,en,1996-10-01,1996-10-01,1996-10-06,source:rsf,process:pardons
n3,process:pardons,count_files,almost 400,en,1996-10,1996-10,1996-10-06,source:rsf,
n4,group:hostages,count_released,71,en,1996-12-22,1996-12-22,1996-12-23,source:press,
end
ask flows from=1996-09-01 to=1996-11-30 process=process:pardons
expect
row 1996-09 | predicate.review_request | named_people | 1 | 1 | 1 | - | - | - | - {a1}
row 1996-09 | predicate.evaluation | named_people | 1 | 1 | 1 | - | - | - | - {a2}
row 1996-09 | predicate.recommendation | named_people | 1 | 1 | 1 | - | - | - | - {a3}
row 1996-09 | entered_review | named_people | 1 | 1 | 2 | - | - | - | - {a1, a2, a3, a4, a5, c1, c2}
row 1996-09 | left_review | named_people | 0 | 0 | 1 | - | - | - | - {c1, c2}
row 1996-09 | in_review | named_people | 1 | 1 | 2 | - | - | - | - {a1, a2, a3, a4, a5, c1, c2}
row 1996-10 | predicate.review_request | named_people | 1 | 1 | 1 | - | - | - | - {c1}
row 1996-10 | predicate.pardon | named_people | 1 | 1 | 2 | - | - | - | - {a4, b1, b2}
row 1996-10 | predicate.release | named_people | 1 | 1 | 1 | - | - | - | - {a5}
row 1996-10 | entered_review | named_people | 0 | 0 | 2 | - | - | - | - {b1, b2, b3, c1, c2}
row 1996-10 | left_review | named_people | 1 | 1 | 2 | - | - | - | - {a1, a2, a3, a4, a5, c1, c2}
row 1996-10 | in_review | named_people | 0 | 0 | 2 | - | - | - | - {b1, b2, b3, c1, c2}
row 1996-11 | predicate.pardon | named_people | 0 | 0 | 1 | - | - | - | - {b1, b2}
row 1996-11 | predicate.release | named_people | 0 | 1 | 1 | - | - | - | - {b3}
row 1996-11 | entered_review | named_people | 0 | 0 | 1 | - | - | - | - {b1, b2, b3}
row 1996-11 | left_review | named_people | 0 | 1 | 2 | - | - | - | - {b1, b2, b3, c1, c2}
row 1996-11 | in_review | named_people | 0 | 0 | 1 | - | - | - | - {c1, c2}
row - | predicate.refusal | named_people | 0 | 0 | 1 | - | - | - | - {c2}
row 1996-10-01 | predicate.pardon | predicate.count_pardoned | - | - | - | 3 | 3 | ips | pardoned {n1}
row 1996-10-01 | predicate.pardon | predicate.count_pardoned | - | - | - | about 20 | 18-22 | rsf | pardoned {n2}
row 1996-10 | in_review | predicate.count_files | - | - | - | almost 400 | 360-399 | rsf | pardons {n3}
note flow_balance start=0-1 entered=2-3 left=1-3 computed=0-3 end=0-1 {a1, a2, a3, a4, a5, b1, b2, b3, c1, c2}
note pardoned_without_recommendation persons=beto {b1, b2}
end
ask flows from=1996-09-01 to=1996-11-30
expect
figure in_review_before 0/0/1 {c1, c2}
figure entered_review 3/3/4 {a1, a2, a3, a4, a5, b1, b2, b3, c1, c2, f1}
figure left_review 1/2/3 {a1, a2, a3, a4, a5, b1, b2, b3, c1, c2}
figure in_review_at_end 0/1/2 {c1, c2, f1}
figure reached_stage [predicate.review_request] 3/3/3 {a1, c1, f1}
figure reached_stage [predicate.evaluation] 1/1/1 {a2}
figure reached_stage [predicate.recommendation] 1/1/1 {a3}
figure reached_stage [predicate.pardon] 2/2/2 {a4, b1, b2}
figure reached_stage [predicate.release] 1/2/2 {a5, b3}
figure reached_stage [predicate.refusal] 0/0/1 {c2}
figure without_earlier_stage [predicate.pardon] 1 {b1, b2}
figure stated_counts 3 {n1, n2, n3}
note flow_balance start=0-1 entered=3-4 left=1-3 computed=0-4 end=0-2 {a1, a2, a3, a4, a5, b1, b2, b3, c1, c2, f1}
note pardoned_without_recommendation persons=beto {b1, b2}
end
ask flows from=1996-10-01 to=1996-10-31 process=process:reviews
expect
figure in_review_before 0/0/0 {}
figure entered_review 1/1/1 {f1}
figure left_review 0/0/0 {}
figure in_review_at_end 1/1/1 {f1}
figure reached_stage [predicate.review_request] 1/1/1 {f1}
figure stated_counts 0 {}
row 1996-10 | predicate.review_request | named_people | 1 | 1 | 1 | - | - | - | - {f1}
row 1996-10 | entered_review | named_people | 1 | 1 | 1 | - | - | - | - {f1}
row 1996-10 | in_review | named_people | 1 | 1 | 1 | - | - | - | - {f1}
note flow_balance start=0 entered=1 left=0 computed=1 end=1 {f1}
end
ask flows from=1996-12-01 to=1996-10-31
expect
error period_inverted
end
ask flows from=1996-10-01 to=1996-10-31 process=process:pardons | said by 1996-10-31
expect
figure in_review_before 0/0/0 {}
figure entered_review 1/1/1 {b1}
figure left_review 0/0/0 {}
figure in_review_at_end 0/1/1 {b1}
figure reached_stage [predicate.pardon] 1/1/1 {b1}
figure without_earlier_stage [predicate.pardon] 1 {b1}
figure stated_counts 3 {n1, n2, n3}
row 1996-10 | predicate.pardon | named_people | 1 | 1 | 1 | - | - | - | - {b1}
row 1996-10 | entered_review | named_people | 1 | 1 | 1 | - | - | - | - {b1}
row 1996-10 | in_review | named_people | 0 | 1 | 1 | - | - | - | - {b1}
row 1996-10-01 | predicate.pardon | predicate.count_pardoned | - | - | - | 3 | 3 | ips | pardoned {n1}
row 1996-10-01 | predicate.pardon | predicate.count_pardoned | - | - | - | about 20 | 18-22 | rsf | pardoned {n2}
row 1996-10 | in_review | predicate.count_files | - | - | - | almost 400 | 360-399 | rsf | pardons {n3}
note flow_balance start=0 entered=1 left=0 computed=1 end=0-1 {b1}
note pardoned_without_recommendation persons=beto {b1}
end
