# 226 and 83 make 309, which is not more than 311.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,said,claimant,part,complete
t,group:g,count_released,more than 311,en,1998-01,1998-01-20,source:press,,
x,group:g,count_pardoned,226,en,1998-01,1998-01-21,organisation:legal-aid,,
y,group:h,count_pardoned,83,en,1998-01,1998-01-22,organisation:legal-aid,,
c,group:g,composition,t,,,,person:reader,x;y,yes
end
ask parts
expect
figure compositions 1 {c}
figure do_not_add_up 1 {c, t, x, y}
row more than 311 | 312-… | 226 + 83 | 309 | 3-… | does_not_add_up | yes | - | reader {c, t, x, y}
note part_population_differs part=83 total=more than 311 {t, y}
end
ask parts population=group:h
expect
figure compositions 0 {}
figure do_not_add_up 0 {}
no rows
end
ask parts total=t
expect
figure compositions 1 {c}
figure do_not_add_up 1
row more than 311 | 312-… | 226 + 83 | 309 | 3-… | does_not_add_up | yes | - | reader
end
# A total counted over a month is no total before the month is over; a part of it would be.
ask parts on=1997-12-31
expect
figure compositions 0 {}
figure do_not_add_up 0 {}
no rows
end
ask parts on=1998-01-31
expect
figure compositions 1 {c}
figure do_not_add_up 1
row more than 311 | 312-… | 226 + 83 | 309 | 3-… | does_not_add_up | yes | - | reader
end
# A second source counts 86 where the first counts 83: that part is likely wrong.
recorded 2001-02-01
claims
key,subject,predicate,value,language,valid_from,said,claimant
z,group:h,count_pardoned,86,en,1998-01,1998-01-23,source:press
end
ask parts
expect
row more than 311 | 312-… | 226 + 83 | 309 | 3-… | does_not_add_up | yes | 83 | reader {c, t, x, y}
end
ask parts | known at 2001-01-15
expect
row more than 311 | 312-… | 226 + 83 | 309 | 3-… | does_not_add_up | yes | - | reader {c, t, x, y}
end
