# Uncertain dates, denials, a disappearance, and two people judged to be one.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,place,modality
a,person:ana,arrest,,1997-01,,1997-02-10,organisation:watch,,asserts
b,person:beto,arrest,,1997-01-05~,,1997-02-10,organisation:watch,,asserts
c,person:carla,detention,,1997-01-05,..,1997-02-10,organisation:watch,,asserts
d,person:carla,detention,,1997-01-01,1997-03-01,1997-02-20,organisation:ministry,,denies
e,person:dino,arrest,,1997-01-05,,1997-01-06,organisation:watch,,asserts
f,person:dino,disappearance,,1997-01-20,,1997-01-25,organisation:watch,,asserts
g,person:eva,arrest,,1997-01-05,,1997-01-06,organisation:watch,,promises
h,person:ana,name,Ana Paz,,,,organisation:watch,,asserts
end
# January is all that is known of Ana; an approximate day is never certain; a promise arrests nobody.
ask held on=1997-01-20
expect
figure held 0/2/4 age 0-14 {a, b, c, d, e, f}
figure groups_with_stated_counts 0
row beto | - | last_reported_held | 1997-01-05~ | 15 | - | 1997-02-10 | - | - | - {b}
row dino | - | last_reported_held | 1997-01-05 | 15 | - | 1997-01-06 | - | - | - {e, f}
row Ana Paz | - | possibly_held | 1997-01 | 0-19 | - | 1997-02-10 | - | - | - {a}
row carla | - | contradictory | 1997-01-05 | 15 | - | 1997-02-10 | - | - | - {c, d}
note contradictory_person person=carla {c, d}
end
ask held on=1997-02-05 person=person:ana
expect
figure held 1/1/1 {a}
figure groups_with_stated_counts 0
row Ana Paz | - | certainly_held | 1997-01 | 5-35 | - | 1997-02-10 | - | - | - {a}
end
# The ministry's denial was not said before.
ask held on=1997-02-05 person=person:carla | said by 1997-02-15
expect
figure held 1/1/1 {c}
figure groups_with_stated_counts 0
end
recorded 2001-02-01
judge same person:ana person:dino
# If they are one, the arrest in January may be the one after which nobody saw the person again.
ask held on=1997-02-05
expect
figure held 0/2/3 age 0
figure groups_with_stated_counts 0
row Ana Paz | - | last_reported_held | 1997-01 / 1997-01-05 | 5-35 | - | 1997-02-10 | - | - | - {a, e, f}
row beto | - | last_reported_held | 1997-01-05~ | 31 | - | 1997-02-10 | - | - | - {b}
row carla | - | contradictory | 1997-01-05 | 31 | - | 1997-02-10 | - | - | - {c, d}
end
ask held on=1997-02-05 | known at 2001-01-15
expect
figure held 1/3/4 age 0-30
figure groups_with_stated_counts 0
end
