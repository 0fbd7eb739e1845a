# Places inside places, moves, members of a group, and groups of which only numbers are known.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,place
p,place:north,part_of,place:capital,,,,,organisation:watch,
a,person:ana,arrest,,,1997-01-05,,1997-01-06,organisation:watch,place:north
b,person:ana,transfer,,,1997-01-10,,1997-01-20,organisation:watch,place:south
c,person:beto,detention,,,1997-01-05,1997-01-31,1997-02-02,organisation:watch,place:north
d,person:beto,transfer,,,1997-01-15,,1997-01-16,source:press,place:south
e,person:carla,detention,,,1997-01-05,1997-01-31,1997-02-02,organisation:watch,place:capital
f,person:dino,detention,,,1997-01-05,1997-01-31,1997-02-02,organisation:watch,
m,person:ana,member_of,group:students,,,,1997-02-02,organisation:watch,
x,group:students,count_held,some 200,en,1996-12,,1997-01-03,organisation:watch,
y,group:students,count_held,at least 150,en,1997-01-08,..,1997-01-12,organisation:watch,place:north
z,group:students,count_held,60,en,1997-02-01,,1997-02-02,organisation:ministry,
end
# Where a place is asked about, a move ends the stay; a wider place makes it possible only.
ask held on=1997-01-08 place=place:north
expect
figure held 2/2/3 {a, b, c, d, e}
figure groups_with_stated_counts 1 {y}
row ana | - | certainly_held | 1997-01-05 | 3 | north | 1997-01-06 | - | - | - {a, b}
row beto | - | certainly_held | 1997-01-05 | 3 | north | 1997-02-02 | - | - | - {c, d}
row carla | - | possibly_held | 1997-01-05 | 3 | capital | 1997-02-02 | - | - | - {e}
row students | - | stated_count_current | 1997-01-08 | 0 | north | 1997-01-12 | predicate.count_held | at least 150 | 150-… {y}
no notes
end
# Ana has been moved; two sources see Beto at two places.
ask held on=1997-01-18 place=place:capital
expect
figure held 1/1/2
figure groups_with_stated_counts 1 {y}
row carla | - | certainly_held | 1997-01-05 | 13 | capital | 1997-02-02 | - | - | - {e}
row beto | - | contradictory | 1997-01-05 | 13 | north | 1997-02-02 | - | - | - {c, d}
row students | - | stated_count_earlier | 1997-01-08 | 10 | north | 1997-01-12 | predicate.count_held | at least 150 | 150-… {y}
end
# Everywhere, a transfer goes on with the deprivation.
ask held on=1997-01-18 group=group:students
expect
figure held 1/1/1 {a, b, m}
figure groups_with_stated_counts 1 {y}
row ana | - | certainly_held | 1997-01-05 | 13 | south | 1997-01-20 | - | - | - {a, b, m}
row students | - | stated_count_earlier | 1997-01-08 | 10 | north | 1997-01-12 | predicate.count_held | at least 150 | 150-… {y}
end
# The newest number of each claimant; the ministry's February number is not of a later day.
ask held on=1997-02-01 group=group:students
expect
figure held 0/1/1 age 12
figure groups_with_stated_counts 1 {y, z}
row ana | - | last_reported_held | 1997-01-05 | 27 | south | 1997-01-20 | - | - | - {a, b, m}
row students | - | stated_count_current | 1997-02-01 | 0 | - | 1997-02-02 | predicate.count_held | 60 | 60 {z}
row students | - | stated_count_earlier | 1997-01-08 | 24 | north | 1997-01-12 | predicate.count_held | at least 150 | 150-… {y}
end
