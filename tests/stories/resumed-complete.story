# Only a visit with all five conditions, or one said to be complete, is a complete visit.
claims
key,subject,predicate,value,valid_from,said,claimant,visitor,all_detainees,all_premises,list_of_detainees,private_interviews,repeat_visits,complete
a,group:g,access_denied,,1997-01-01,1997-01-02,organisation:watch,visitor:icrc,,,,,,
v1,group:g,visit,,1997-03-01,1997-03-02,organisation:icrc,visitor:icrc,yes,yes,yes,no,yes,
v2,group:g,visit,,1997-05-01,1997-05-02,organisation:icrc,visitor:icrc,yes,yes,yes,yes,yes,
v3,group:g,visit,,1997-06-01,1997-06-02,organisation:icrc,visitor:icrc,,,,,,yes
end
ask resumed
expect
figure scopes_visited_again 1 {v1, v2, v3}
row icrc | g | - | 1997-01-01 | not_known | not_known | 1997-03-01 | 1997-05-01 | 59 {a, v1, v2, v3}
end
ask resumed on=1997-04-01
expect
row icrc | g | - | 1997-01-01 | not_known | not_known | 1997-03-01 | not_known | 59 {a, v1}
end
