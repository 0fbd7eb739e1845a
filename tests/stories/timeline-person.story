# One person's episodes: corroborated, contradicted, uncertain; origins are counted, not copies.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,origin,place,modality,case,beneficiary,visitor
n,person:ana,name,Ana Paz,,,,organisation:watch,,,asserts,,,
a,person:ana,arrest,,1997-01-05,,1997-01-10,organisation:watch,,place:north,asserts,first,,
b,person:ana,arrest,,1997-01-05,,1997-01-11,source:press,,place:north,reports,first,,
c,person:ana,charge,terrorism,1997-02,,1997-03-01,source:press,wire,,asserts,,,
d,person:ana,charge,terrorism,1997-02,,1997-03-01,source:radio,wire,,asserts,,,
e,person:ana,release,pardon,1997-04-01,,1997-04-02,organisation:watch,,,asserts,first,,
f,person:ana,release,pardon,1997-04-03,,1997-04-04,source:press,,,asserts,first,,
g,place:north,access_denied,,1997-01-06,..,1997-01-10,organisation:watch,,,asserts,,person:ana,visitor:family
h,person:beto,arrest,,1997-01-05,,1997-01-10,organisation:watch,,,asserts,,,
end
ask timeline subject=person:ana
expect
figure episodes 5 {a, b, c, d, e, f, g}
figure episodes_in_conflict 2 {e, f}
row predicate.arrest | Ana Paz | 1997-01-05 | - | - | north | modality.asserts | press; watch | agree {a, b}
row predicate.access_denied | north | 1997-01-06 | .. | family | - | modality.asserts | watch | single {g}
row predicate.charge | Ana Paz | 1997-02 | - | terrorism | - | modality.asserts | press; radio | single {c, d}
row predicate.release | Ana Paz | 1997-04-01 | - | pardon | - | modality.asserts | watch | conflict {e}
row predicate.release | Ana Paz | 1997-04-03 | - | pardon | - | modality.asserts | press | conflict {f}
end
ask timeline subject=person:ana on=1997-02-01 | said by 1997-01-10
expect
figure episodes 2 {a, g}
figure episodes_in_conflict 0
row predicate.arrest | Ana Paz | 1997-01-05 | - | - | north | modality.asserts | watch | single {a}
row predicate.access_denied | north | 1997-01-06 | .. | family | - | modality.asserts | watch | single {g}
end
# What was withdrawn is gone, and with it the conflict.
recorded 2001-02-01
retract f
ask timeline subject=person:ana on=1997-05-01
expect
figure episodes 4
figure episodes_in_conflict 0
end
ask timeline subject=person:ana | known at 2001-01-15
expect
figure episodes 5
figure episodes_in_conflict 2 {e, f}
end
# A denial is an episode of its own.
recorded 2001-03-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,origin,place,modality,case
i,person:ana,arrest,,1997-01-05,,1997-01-20,organisation:ministry,,place:north,denies,
end
ask timeline subject=person:ana on=1997-01-05
expect
figure episodes 2
figure episodes_in_conflict 2 {a, b, i}
row predicate.arrest | Ana Paz | 1997-01-05 | - | - | north | modality.asserts | press; watch | conflict {a, b}
row predicate.arrest | Ana Paz | 1997-01-05 | - | - | north | modality.denies | ministry | conflict {i}
end
