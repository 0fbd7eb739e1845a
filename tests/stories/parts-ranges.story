# Ranges add up where some number fits both; parts that are not all fail only if they exceed the total.
claims
key,subject,predicate,value,language,said,claimant,part,complete
t1,group:a,count_held,at least 100,en,1997-01-01,source:press,,
x1,group:a,count_held,between 40 and 60,en,1997-01-02,source:press,,
y1,group:a,count_held,some 50,en,1997-01-03,source:press,,
c1,group:a,composition,t1,,1997-01-04,person:reader,x1;y1,yes
t2,group:b,count_held,100,en,1997-01-01,source:press,,
x2,group:b,count_held,60,en,1997-01-02,source:press,,
y2,group:b,count_held,41,en,1997-01-03,source:press,,
c2,group:b,composition,t2,,1997-01-04,person:reader,x2,no
c3,group:c,composition,t2,,1997-01-04,person:reader,x2;y2,no
c4,group:d,composition,t2,,1997-01-04,person:reader,x2;y2,yes
end
ask parts
expect
figure compositions 4
figure do_not_add_up 2 {c3, c4, t2, x2, y2}
row at least 100 | 100-… | between 40 and 60 + some 50 | 85-115 | -15-… | adds_up | yes | - | reader {c1, t1, x1, y1}
row 100 | 100 | 60 | 60 | 40 | cannot_tell | no | - | reader {c2, t2, x2}
row 100 | 100 | 60 + 41 | 101 | -1 | does_not_add_up | no | - | reader {c3, t2, x2, y2}
row 100 | 100 | 60 + 41 | 101 | -1 | does_not_add_up | yes | - | reader {c4, t2, x2, y2}
end
