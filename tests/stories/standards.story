# Arrested, cut off, moved: which standards are breached, and of which nobody can tell.
recorded 2001-01-01
declare family_notified text
declare brought_before_judge text
declare solitary_confinement text
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,modality,visitor,private_interviews,beneficiary
a,person:ana,arrest,,1996-12-20,..,1997-04-20,organisation:watch,asserts,,,
b,person:ana,family_notified,,,,1997-01-05,organisation:family,denies,,,
c,person:ana,brought_before_judge,,[1996-12-20..1996-12-23],,1997-01-05,source:press,reports,,,
d,group:strikers,access_suspended,,1997-01,..,1997-04-23,organisation:watch,asserts,visitor:family,,
e,person:ana,member_of,group:strikers,,,1997-01-05,organisation:watch,asserts,,,
f,person:ana,solitary_confinement,,1997-01-01,1997-01-15,1997-04-20,organisation:watch,asserts,,,
g,person:ana,visit,,1997-04-01,1997-04-01,1997-04-20,organisation:icrc,asserts,visitor:icrc,no,
h,person:beto,arrest,,1997-01~,..,1997-04-20,organisation:watch,asserts,,,
end
# The family say on 5 January that nobody told them; the judge may have come a day late. Fifteen days
# alone are not yet prolonged; family visits of her group were suspended some day in January.
ask standards on=1997-04-23 person=person:ana
expect
figure standards_breached 4/4/5
row standard.judge | standard_source.judge | predicate.arrest | 1996-12-20 | 2 | limit_of_habeas | cannot_tell | possible | - | - {a, c}
row standard.arrest_notice | standard_source.arrest_notice | predicate.arrest | 1996-12-20 | 1 | limit_of_habeas | breached_since | certain | 1996-12-22 | 123 {a, b}
row standard.transfer_notice | standard_source.transfer_notice | - | - | 1 | limit_of_habeas | does_not_apply | - | - | - {}
row standard.family_contact | standard_source.family_contact | predicate.access_suspended | 1997-01 | 7 | limit_of_habeas | breached_since | certain | [1997-01-09..1997-02-08] | 75-105 {d, e}
row standard.counsel_contact | standard_source.counsel_contact | - | - | 7 | limit_of_habeas | cannot_tell | not_known | - | - {}
row standard.family_visits | standard_source.family_visits | predicate.access_suspended | 1997-01 | 30 | limit_of_habeas | breached_since | certain | [1997-02-01..1997-03-03] | 52-82 {d, e}
row standard.solitary | standard_source.solitary | predicate.solitary_confinement | 1997-01-01 | 15 | limit_of_instrument | met | - | - | - {f}
row standard.trial | standard_source.trial | predicate.arrest | 1996-12-20 | 365 | limit_of_habeas | not_yet | - | - | - {a}
row standard.inspection | standard_source.inspection | predicate.visit | 1997-04-01 | - | - | breached | certain | 1997-04-01 | - {g}
end
# By 5 January the family had denied it, but nobody had told of the arrest: no clock had started.
ask standards on=1997-04-23 person=person:ana rule=arrest_notice | said by 1997-01-05
expect
figure standards_breached 0/0/0 {}
row standard.arrest_notice | standard_source.arrest_notice | - | - | 1 | limit_of_habeas | does_not_apply | - | - | -
end
# Another number of days, for who reads "promptly" otherwise.
ask standards on=1997-04-23 person=person:ana rule=judge limit=3
expect
figure standards_breached 0/0/0 {}
row standard.judge | standard_source.judge | predicate.arrest | 1996-12-20 | 3 | limit_of_question | met | - | - | - {a, c}
end
# Of Beto nobody says anything, and not even the day of his arrest is certain.
ask standards on=1997-04-23 person=person:beto rule=judge
expect
figure standards_breached 0/0/0 {}
row standard.judge | standard_source.judge | predicate.arrest | 1997-01~ | 2 | limit_of_habeas | cannot_tell | not_known | - | - {h}
end
ask standards on=1997-04-23 person=person:ana limit=3
expect
error limit_without_rule
end
recorded 2001-02-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,modality,visitor
i,person:ana,visit,,1997-03-01,,1997-04-23,organisation:family,asserts,visitor:family
j,person:ana,visit,,[1997-01-25..1997-02-10],,1997-04-23,organisation:family,asserts,visitor:family
end
# Two visits cut the measure. Days over are those of the longest run, the 53 since the second visit.
ask standards on=1997-04-23 person=person:ana rule=family_contact
expect
figure standards_breached 1/1/1
row standard.family_contact | standard_source.family_contact | predicate.access_suspended | 1997-01 | 7 | limit_of_habeas | breached_since | certain | 1997-03-09 | 46 {d, e, i, j}
end
ask standards on=1997-04-23 person=person:ana rule=mercy
expect
error rule_unknown
end
