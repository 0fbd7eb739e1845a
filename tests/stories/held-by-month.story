# Arrested, freed, lost from sight: how many were held at the end of each month, and who came and went.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,modality
a1,person:ana,arrest,,1997-01-05,..,1997-03-10,organisation:watch,asserts
b1,person:beto,detention,,1996-12-20,1997-02-14,1997-03-01,source:press,asserts
c1,person:carla,arrest,,1997-02-10,,1997-02-12,source:press,asserts
c2,person:carla,disappearance,,1997-03-02,,1997-03-20,organisation:watch,asserts
d1,person:dino,arrest,,1997-02,,1997-04-30,organisation:watch,asserts
d2,person:dino,release,served,1997-03-15,,1997-04-30,organisation:watch,asserts
e1,person:eva,pardon,,1997-02-10,,1997-04-30,organisation:watch,asserts
end
ask held-by-month from=1997-01-01 on=1997-04-10
expect
figure held 0/2/2 {a1, c1, c2}
row 1997-01-31 | 2 | 2 | 2 | 0 | 2 | 0 {a1, b1}
row 1997-02-28 | 2 | 3 | 3 | 0 | 2 | 1 {b1, c1, c2, d1, d2}
row 1997-03-31 | 0 | 2 | 2 | 0 | 0 | 1 {a1, d1, d2}
row 1997-04-10 | 0 | 2 | 2 | 0 | 0 | 0 {}
end
ask held-by-month from=1997-02-10 on=1997-02-10 person=person:carla
expect
figure held 1/1/1 {c1, c2}
row 1997-02-10 | 1 | 1 | 1 | 0 | 1 | 0 {c1, c2}
end
