# Parts that differ from the total in who, how and when are listed, and never repaired.
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,part,complete
t,group:g,count_pardoned,100,en,1997-01-01,1997-12-31,1998-01-02,source:press,,
k,group:g,count_held,30,en,1997-06-01,1997-06-01,1998-01-03,source:press,,
n,group:g,count_pardoned,20,en,1998-01-01,1998-02-01,1998-02-03,source:press,,
w,group:h,count_pardoned,50,en,1997-01-01,1997-06-30,1998-01-04,source:press,,
c,group:g,composition,t,,,,,person:reader,k;n;w,yes
end
ask parts
expect
figure compositions 1 {c}
figure do_not_add_up 0 {}
row 100 | 100 | 30 + 20 + 50 | 100 | 0 | adds_up | yes | - | reader {c, k, n, t, w}
note part_stock_against_flow part=30 total=100 {k, t}
note part_outside_period part=20 total=100 {n, t}
note part_population_differs part=50 total=100 {t, w}
end
