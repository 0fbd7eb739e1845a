# Places without a known visit: an uncertain date is perhaps, a visit nobody places may have been
# here, a denied one proves nothing, and none known is not none.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,visitor,place,complete,modality
p,place:wing,part_of,place:north,,,1997-01-01,organisation:watch,,,,asserts
a,person:ana,arrest,,1996-01-01,..,1997-01-10,organisation:watch,,place:north,,asserts
b,person:beto,arrest,,1996-01-01,..,1997-01-10,organisation:watch,,place:south,,asserts
c,person:carla,arrest,,1996-01-01,..,1997-01-10,organisation:watch,,place:east,,asserts
z,person:dino,arrest,,1996-01-01,..,1997-01-10,organisation:watch,,place:nowhere,,denies
v,place:wing,visit,,1997-01-05,,1997-01-10,organisation:icrc,visitor:icrc,,yes,asserts
w,place:south,visit,,1997-01,,1997-02-10,organisation:icrc,visitor:icrc,,,asserts
x,place:south,visit,,1996-12-10,,1997-02-10,organisation:icrc,visitor:icrc,,yes,asserts
d,place:south,access_denied,,1997-02-01,..,1997-02-10,organisation:icrc,visitor:icrc,,,asserts
e,place:south,access_denied,,1997-02-01,..,1997-02-10,source:press,visitor:icrc,,,reports
f,place:east,access_denied,,1997-01-15~,..,1997-02-10,organisation:icrc,visitor:icrc,,,asserts
g,place:south,resumption_refused,,1997-02-20,1997-02-20,1997-02-21,person:minister,visitor:icrc,,,announces
end
ask unvisited on=1997-03-01
expect
figure no_visit_known 1/1/1 {c, f}
row east | no_visit_known | not_known | not_known | - | 0-1 {c, f}
row south | visited | 1997-01 | 1996-12-10 | 29-59 | 2 {b, x, w, d, e, g}
row north | visited | 1997-01-05 | not_known | 55 | 0 {a, v}
row wing | visited | 1997-01-05 | 1997-01-05 | 55 | 0 {v}
note no_visit_known_is_no_denial {}
end
ask unvisited on=1997-03-01 since=1997-01-06 visitor=visitor:icrc
expect
figure no_visit_known 1/1/1 {c, f}
figure not_visited_since 3/3/4 {a, b, c, d, e, f, g, v, w, x}
row east | no_visit_known | not_known | not_known | - | 0-1
row south | perhaps_visited_since | 1997-01 | 1996-12-10 | 29-59 | 2
row north | not_visited_since | 1997-01-05 | not_known | 55 | 0
row wing | not_visited_since | 1997-01-05 | 1997-01-05 | 55 | 0
end
ask unvisited on=1997-03-01 visitor=visitor:family place=place:north
expect
figure no_visit_known 2/2/2 {a, v}
row north | no_visit_known | not_known | not_known | - | 0 {a}
row wing | no_visit_known | not_known | not_known | - | 0 {v}
end
# Before the visits, and as said by a day before anybody told of them.
ask unvisited on=1997-01-04 place=place:north
expect
figure no_visit_known 2/2/2 {a, v}
end
ask unvisited on=1997-03-01 place=place:north | said by 1997-01-09
expect
figure no_visit_known 0/0/0 {}
no rows
note no_place_known {}
end
# A visit of which nobody says where, one at a wider place, and one that the ministry denies.
recorded 2001-02-01
claims
key,subject,predicate,value,valid_from,said,claimant,visitor,place,modality
h,group:strikers,visit,,1997-02-25,1997-02-26,source:press,visitor:family,,asserts
i,place:east,visit,,1997-02-10,1997-02-26,source:press,visitor:family,,asserts
j,place:east,visit,,1997-02,1997-02-27,organisation:ministry,visitor:family,,denies
k,place:north,visit,,1997-02-12~,1997-02-26,source:press,visitor:family,,asserts
end
ask unvisited on=1997-03-01 visitor=visitor:family
expect
figure no_visit_known 0/0/3 {b, c, h, i, j, v, k}
row east | perhaps_visited | 1997-02-25 | not_known | 4-… | 0 {c, h, i, j}
row south | perhaps_visited | 1997-02-25 | not_known | 4-… | 0 {b, h}
row wing | perhaps_visited | 1997-02-25 | not_known | 4-… | 0 {v, h, k}
row north | visited | 1997-02-12~ | not_known | 4-17 | 0 {a, h, k}
note no_visit_known_is_no_denial {}
note visits_place_not_stated visits=1 {h}
note visit_denied date=1997-02-10 {i, j}
end
ask unvisited on=1997-02-24 visitor=visitor:family since=1997-02-20
expect
figure no_visit_known 1/1/3 {b, c, i, j, v, k}
figure not_visited_since 2/4/4 {a, b, c, i, j, k, v}
end
