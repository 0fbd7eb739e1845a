# Who is counted decides what can be compared; that two populations are one is a judgement.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,population
a,group:innocent,count_held,600,en,1997-08-01,1997-08-01,1997-08-02,organisation:local,
b,group:innocent,count_documented,350,en,1997-08-01,1997-08-01,1997-08-03,organisation:watch,
c,group:innocent,count_released,110,en,1997-08-01,1997-08-01,1997-08-04,source:press,
d,group:unjustly-held,count_held,500,en,1997-08-01,1997-08-01,1997-08-05,source:press,
e,organisation:office,count_held,at least 700,en,1997-09-01,1997-09-01,1997-09-05,source:press,group:innocent
end
ask counts population=group:innocent
expect
figure stated_counts 4 {a, b, c, e}
figure highest_at_least 700 {e}
note counts_in_tension {a, e}
note counts_not_comparable pairs=5 reason=populations_differ {a, b, c, e}
end
recorded 2001-02-01
judge same group:innocent group:unjustly-held
ask counts population=group:unjustly-held
expect
figure stated_counts 5 {a, b, c, d, e}
figure highest_at_least 700 {e}
note counts_contradictory {a, d}
note counts_in_tension {a, e}
note counts_in_tension {d, e}
note counts_not_comparable pairs=7 reason=populations_differ {a, b, c, d, e}
end
ask counts population=group:unjustly-held | known at 2001-01-15
expect
figure stated_counts 1 {d}
end
