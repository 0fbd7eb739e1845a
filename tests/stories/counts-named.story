# A stated number below those whom the register holds by name; a number that was only promised.
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,modality,level
n,group:g,count_held,1,en,1997-04-23,1997-04-23,1997-04-24,organisation:ministry,asserts,public
x,group:g,count_released,50,en,1997-05-01,1997-05-31,1997-04-24,organisation:ministry,promises,public
m1,person:ana,member_of,group:g,,,,1997-01-02,organisation:watch,asserts,public
m2,person:beto,member_of,group:g,,,,1997-01-02,organisation:watch,asserts,public
m3,person:carla,member_of,group:g,,,,1997-01-02,organisation:watch,asserts,public
d1,person:ana,detention,,,1997-01-01,1997-12-31,1998-01-02,organisation:watch,asserts,public
d2,person:beto,detention,,,1997-01-01,1997-12-31,1998-01-02,organisation:watch,asserts,team
d3,person:carla,detention,,,1997-01-01,,1997-02-01,organisation:watch,asserts,public
end
ask counts population=group:g on=1997-04-23
expect
figure stated_counts 1 {n}
figure named_people_held 2/3/3 age 81 {d1, d2, d3, m1, m2, m3}
note count_below_named words=1 claimant=ministry named=2
end
ask counts population=group:g on=1997-04-23 | as public
expect
figure stated_counts 1 {n}
figure named_people_held 1/2/2 age 81 {d1, d3, m1, m3}
no notes
end
ask counts population=group:g on=1997-04-23 | said by 1997-12-31
expect
figure stated_counts 1 {n}
figure named_people_held 0/1/1 age 81 {d3, m3}
no notes
end
