# Recommended by a commission and still in prison: by whose finding, and for how long.
recorded 2001-01-01
criteria innocence 1 Falsely accused. ; merits: recommended clear ; does_not_merit: not_recommended, outside
criteria innocence 2 merits: clear
criteria hunger 1 Free words alone.
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,modality,criteria,body
a1,person:ana,arrest,,1993-05-02,..,1997-04-01,organisation:watch,asserts,,
a2,person:ana,determination,recommended,1996-11-20,,1996-12-01,source:press,reports,innocence 1,organisation:commission
a3,person:ana,determination,recommended,1996-11-20,,1996-12-10,organisation:watch,asserts,innocence 1,organisation:commission
b1,person:beto,arrest,,1993-05-02,..,1997-04-01,organisation:watch,asserts,,
b2,person:beto,determination,recommended,1996-11-20,,1996-12-01,source:press,reports,innocence 1,organisation:commission
b3,person:beto,determination,outside,1996-12-01,,1996-12-02,source:press,reports,innocence 1,organisation:ministry
c1,person:carla,arrest,,1993-05-02,..,1997-04-01,organisation:watch,asserts,,
c2,person:carla,determination,not_recommended,1996-10-01,,1996-12-01,source:press,reports,innocence 1,organisation:commission
c3,person:carla,determination,recommended,1996-12,,1996-12-31,source:press,reports,innocence 1,organisation:commission
d1,person:dino,arrest,,1993-05-02,..,1997-04-01,organisation:watch,asserts,,
d2,person:dino,determination,recommended,1996-11-20,1997-02-01,1997-02-02,source:press,reports,innocence 1,organisation:commission
e1,person:eva,determination,recommended,1996-11-20,,1996-12-01,source:press,reports,innocence 1,organisation:commission
e2,person:eva,arrest,,1993-05-02,,1996-12-01,source:press,reports,,
e3,person:eva,release,pardon,1996-12-10,,1996-12-12,source:press,reports,,
f1,person:fina,arrest,,1993-05-02,..,1997-04-01,organisation:watch,asserts,,
f2,person:fina,determination,recommended,1996-11-20,,1996-12-01,source:press,reports,innocence 1,organisation:commission
f3,person:fina,determination,recommended,,,1996-12-03,organisation:ministry,denies,innocence 1,
g1,person:gabi,arrest,,1993-05-02,..,1997-04-01,organisation:watch,asserts,,
g2,person:gabi,determination,pending,1996-11-20,,1996-12-01,source:press,reports,innocence 1,organisation:commission
h1,person:hugo,arrest,,1993-05-02,..,1997-04-01,organisation:watch,asserts,,
h2,person:hugo,determination,recommended,1996-11-20,,1996-12-01,source:press,announces,innocence 1,organisation:commission
h3,person:hugo,determination,clear,1996-11-20,,1996-12-01,source:press,reports,innocence,organisation:watch
i1,group:students,determination,recommended,1996-11-21,,1996-12-01,source:press,reports,innocence 1,organisation:commission
end
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,criteria
n1,group:recommended,count_of,some 200,en,1997-02-01,1997-02-01,1997-02-05,source:press,innocence 1
n2,group:recommended,count_of,300,en,1997-05-01,1997-05-01,1997-05-05,source:press,innocence 1
end
ask merits criteria='innocence 1' on=1997-04-01
expect
figure merits_release 3/3/6 {a2, a3, b2, b3, c2, c3, e1, f2, f3, g2}
figure merits_release_and_held 2/2/5 {a1, a2, a3, b1, b2, b3, c1, c2, c3, f1, f2, f3, g1, g2}
figure stated_counts 1 {n1}
row ana | recommended | yes | finding_stands | commission | 1996-11-20 | press; watch | certainly_held | 1430 | - | - | - {a1, a2, a3}
row carla | not_recommended | no | finding_replaced | commission | 1996-10-01 | press | certainly_held | 1430 | - | - | - {c1, c2}
row carla | recommended | yes | finding_stands | commission | 1996-12 | press | certainly_held | 1430 | - | - | - {c1, c3}
row fina | recommended | yes | finding_denied | commission | 1996-11-20 | press | certainly_held | 1430 | - | - | - {f1, f2, f3}
row gabi | pending | cannot_tell | finding_stands | commission | 1996-11-20 | press | certainly_held | 1430 | - | - | - {g1, g2}
row beto | recommended | yes | finding_stands | commission | 1996-11-20 | press | certainly_held | 1430 | - | - | - {b1, b2}
row beto | outside | no | finding_stands | ministry | 1996-12-01 | press | certainly_held | 1430 | - | - | - {b1, b3}
row dino | recommended | yes | finding_withdrawn | commission | 1996-11-20 | press | certainly_held | 1430 | - | - | - {d1, d2}
row students | recommended | yes | finding_stands | commission | 1996-11-21 | press | - | - | - | - | - {i1}
row recommended | - | - | - | - | 1997-02-01 | press | - | - | predicate.count_of | some 200 | 180-220 {n1}
note determinations_contradict person=beto {b2, b3}
note criteria_version_not_stated count=1 {h3}
end
ask merits criteria='innocence 1' on=1997-04-23 person=person:ana
expect
figure merits_release 1/1/1 {a2, a3}
figure merits_release_and_held 0/1/1 {a1, a2, a3}
figure stated_counts 0 {}
row ana | recommended | yes | finding_stands | commission | 1996-11-20 | press; watch | last_reported_held | 1452 | - | - | - {a1, a2, a3}
note criteria_version_not_stated count=1 {h3}
end
ask merits criteria=innocence on=1997-04-01 person=person:hugo
expect
figure merits_release 1/1/1 {h3}
figure merits_release_and_held 1/1/1 {h1, h3}
figure stated_counts 0 {}
row hugo | clear | yes | finding_stands | watch | 1996-11-20 | press | certainly_held | 1430 | - | - | - {h1, h3}
end
ask merits criteria='innocence 1' on=1996-12-15 person=person:carla
expect
figure merits_release 0/0/1 {c2, c3}
figure merits_release_and_held 0/0/1 {c1, c2, c3}
figure stated_counts 0 {}
row carla | not_recommended | no | finding_may_stand | commission | 1996-10-01 | press | certainly_held | 1323 | - | - | - {c1, c2}
row carla | recommended | yes | finding_may_stand | commission | 1996-12 | press | certainly_held | 1323 | - | - | - {c1, c3}
note criteria_version_not_stated count=1 {h3}
end
ask merits criteria=hunger on=1996-12-15
expect
figure merits_release 0/0/0 {}
figure merits_release_and_held 0/0/0 {}
figure stated_counts 0 {}
note criteria_without_categories criteria=hunger version=1 {}
end
ask merits criteria=inocence on=1996-12-15
expect
error criteria_unknown criteria=inocence nearest=innocence 1
end
