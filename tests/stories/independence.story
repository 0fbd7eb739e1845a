# Who rests on whom: a count, who prints it, who heard both, and a count of somebody else's.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,said,claimant,carriers,origin
a,group:innocent,count_held,several hundred,en,1997-04,1997-04-23,organisation:legal-aid,,
b,group:innocent,count_held,several hundred,en,1997-04,1997-04-24,source:press,,organisation:legal-aid
c,group:innocent,count_held,some 200,en,1997-02,1997-04-23,person:president,organisation:watch,
d,group:innocent,count_held,several hundred,en,1997-04,1997-04-23,organisation:watch,,
e,group:innocent,count_held,scores,en,1997-04,1997-04-25,organisation:aid,,
end
ask independence claim=a other=b
expect
figure independent_origins 1/1/1 {a, b}
row a | legal-aid | b | legal-aid → press | legal-aid | passages_not_known | not_independent | one_origin {a, b}
end
ask independence claim=a other=c
expect
figure independent_origins 2/2/2 {a, c}
row a | legal-aid | c | president → watch | - | passages_not_known | independent | no_link_recorded {a, c}
end
ask independence claim=c other=d
expect
figure independent_origins 1/1/2 {c, d}
row c | president → watch | d | watch | watch | passages_not_known | cannot_tell | chains_meet {c, d}
end
ask independence claim=a other=zzzz
expect
error claim_unknown
end
# Two names of one organisation are one source, from the day somebody judges so.
recorded 2001-02-01
judge same organisation:legal-aid organisation:aid
ask independence claim=a other=e
expect
figure independent_origins 1/1/1 {a, e}
end
ask independence claim=a other=e | known at 2001-01-15
expect
figure independent_origins 2/2/2 {a, e}
end
