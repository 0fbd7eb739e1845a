# Two sources date the beginning differently: both are told, and the gap holds both.
claims
key,subject,predicate,value,valid_from,said,claimant,visitor
a,group:g,access_denied,,1997-01-10,1997-01-12,organisation:watch,visitor:family
b,group:g,access_suspended,,1997-01,1997-02-12,source:press,visitor:family
r,group:g,access_resumed,,1997-03,1997-04-12,source:press,
s,group:g,access_resumed,,1997-03-20,1997-04-13,source:press,
v,group:g,visit,,1997-04-01,1997-04-12,source:press,visitor:family
end
ask resumed beneficiary=group:g
expect
figure scopes_visited_again 1 {v}
row family | g | - | 1997-01-10 / 1997-01 | not_known | 1997-03-20 | 1997-04-01 | not_known | 60-90 {a, b, r, s, v}
end
