# A total, its parts and who put them together; a call and its answers; a claim that names nothing.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,carriers,modality,part,responds_to,complete
a,group:innocent,count_pardoned,more than 311,en,1997-08,1997-08,1997-08-09,organisation:ministry,,asserts,,,
b,group:innocent,count_pardoned,226,en,1997-07,1997-07,1997-08-09,organisation:ministry,source:press,asserts,,,
c,group:innocent,count_pardoned,83,en,1997-08,1997-08,1997-08-09,organisation:ministry,,asserts,,,
d,group:innocent,composition,a,,,,1997-08-10,organisation:watch,,asserts,b;c,,yes
e,organisation:watch,call,let the families in,en,,,1997-04-23,organisation:watch,,calls_for,,,
f,organisation:ministry,response,refused,,1997-05-01,1997-05-01,1997-05-02,organisation:ministry,,asserts,,e,
end
ask trace claim=b
expect
figure claims 4 {a, b, c, d}
end
ask trace claim=f
expect
figure claims 2 {e, f}
end
ask trace claim=a | said by 1997-08-09
expect
figure claims 1 {a}
end
ask trace claim=a | as public, known at 2000-01-01
expect
error claim_unknown
end
ask trace claim=zzzz
expect
error claim_unknown
end
# A claim that was taken back has no trace any more; what it named has.
recorded 2001-02-01
retract d
ask trace claim=d
expect
error claim_unknown
end
ask trace claim=b
expect
figure claims 1 {b}
end
