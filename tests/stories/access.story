# Who may visit whom at Yanamayo: rule and practice, side by side.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,visitor,exception,place
y,place:yanamayo,part_of,place:peru,,,,organisation:watch,,,
ban,group:mrta,access_denied,,1997-01-17,..,1997-04-23,organisation:watch,visitor:all,visitor:doctor,place:peru
con,group:mrta,visit,,1997-04-17,,1997-05-01,person:parents,visitor:consul,,place:yanamayo
fam,group:mrta,visit_regime,one hour a week,1997-09-01,..,1997-10-07,source:press,visitor:family,,place:yanamayo
icrc,group:path,access_suspended,,1996-12-17,..,1997-04-23,organisation:watch,visitor:icrc,,
in,group:path,visit,,1997-12-15,,1997-12-18,organisation:icrc,visitor:icrc,,place:yanamayo
oth,group:union,access_denied,,1997-01-17,..,1997-04-23,organisation:watch,visitor:family,,place:lurigancho
end
ask access place=place:yanamayo on=1997-04-20 group=group:mrta
expect
figure pairs_kept_out 3/3/3 {ban, con}
figure pairs_let_in 1/1/1 {ban}
figure pairs_not_known 0 {}
row all | mrta | kept_out | certain | 1997-01-17 | - | not_known {ban}
row consul | mrta | kept_out | certain | 1997-01-17 | - | 1997-04-17 {ban, con}
row doctor | mrta | allowed | certain | 1997-01-17 | - | not_known {ban}
row icrc | mrta | kept_out | certain | 1997-01-17 | - | not_known {ban}
note visited_while_kept_out visitor=consul beneficiary=mrta visit=1997-04-17 {ban, con}
note no_visit_since_let_in visitor=doctor beneficiary=mrta {ban}
end
# The regime of the family began after the denial: it lets them in, within limits.
ask access place=place:yanamayo on=1997-09-15 visitor=visitor:family
expect
figure pairs_kept_out 0/0/0 {}
figure pairs_let_in 1/1/1 {ban, fam}
figure pairs_not_known 1 {}
row family | mrta | restricted | certain | 1997-09-01 | one hour a week | not_known {ban, fam}
row family | path | not_known | - | - | - | not_known {}
note no_visit_since_let_in visitor=family beneficiary=mrta {fam}
end
# Its source did not speak yet: kept out when last reported.
ask access place=place:yanamayo on=1997-09-15 visitor=visitor:family group=group:mrta | said by 1997-09-30
expect
figure pairs_kept_out 0/1/1 age 145 {ban}
figure pairs_let_in 0/0/0 {}
figure pairs_not_known 0 {}
row family | mrta | kept_out | last_reported | 1997-01-17 | - | not_known {ban}
end
# A visit ended the suspension of the whole country here, and nobody tells of a rule.
ask access place=place:yanamayo on=1998-01-10 visitor=visitor:icrc group=group:path
expect
figure pairs_kept_out 0/0/0 {}
figure pairs_let_in 0/0/0 {}
figure pairs_not_known 1 {icrc, in}
row icrc | path | not_known | - | - | - | 1997-12-15 {icrc, in}
note let_in_without_rule visitor=icrc beneficiary=path visit=1997-12-15 {icrc, in}
end
# Elsewhere it goes on; of Yanamayo nobody says that the family of the union was kept out.
ask access place=place:lurigancho on=1998-01-10 group=group:union
expect
row family | union | kept_out | last_reported | 1997-01-17 | - | not_known {oth}
row icrc | union | not_known | - | - | - | not_known {}
end
# The ministry denies the regime; a vague rule leaves it open who may come.
recorded 2001-02-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,visitor,modality,place
no,group:mrta,visit_regime,,1997-09-01,1997-12-31,1998-01-01,organisation:ministry,visitor:family,denies,place:yanamayo
may,group:path,access_resumed,,[1997-06-01..1997-08-01],,1997-08-02,source:press,visitor:icrc,asserts,place:yanamayo
end
ask access place=place:yanamayo on=1997-09-15 visitor=visitor:family group=group:mrta
expect
figure pairs_kept_out 0/0/1 {ban, fam, no}
figure pairs_let_in 0/0/1 {ban, fam, no}
figure pairs_not_known 0 {}
row family | mrta | contradictory | - | 1997-09-01 | one hour a week | not_known {ban, fam, no}
end
ask access place=place:yanamayo on=1997-07-01 visitor=visitor:icrc group=group:path
expect
figure pairs_kept_out 0/0/1 {icrc, may}
figure pairs_let_in 0/0/1 {icrc, may}
figure pairs_not_known 0 {}
row icrc | path | cannot_tell | - | 1996-12-17 / [1997-06-01..1997-08-01] | - | not_known {icrc, may}
end
ask access place=place:yanamayo on=1997-07-01 visitor=visitor:icrc group=group:path | known at 2001-01-15
expect
row icrc | path | kept_out | last_reported | 1996-12-17 | - | not_known {icrc}
end
ask access place=place:yanamayo on=1996-01-01
expect
no rows
note nothing_known {}
end
