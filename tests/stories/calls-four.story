# Four calls of one news release, and what came of them.
recorded 2001-01-01
claims
key,subject,predicate,value,language,said,claimant,modality,addressee,deadline
a,group:innocent,call,act on the case,en,1997-04-23,organisation:watch,calls_for,organisation:government,
b,group:mrta,call,reinstate visits,en,1997-04-24,organisation:watch,calls_for,organisation:government,1997-05-31
c,group:innocent,call,release all who merit it,en,1997-04-25,organisation:watch,calls_for,person:president,
d,group:terror,call,let the ICRC in,en,1997-04-26,organisation:watch,calls_for,organisation:government,
end
ask calls on=1997-05-03
expect
figure calls 4 {a, b, c, d}
figure unanswered_calls 4/4/4 {a, b, c, d}
row act on the case | watch | government | 1997-04-23 | - | none_known | - | 10 {a}
row reinstate visits | watch | government | 1997-04-24 | 1997-05-31 | none_known | - | 9 {b}
row release all who merit it | watch | president | 1997-04-25 | - | none_known | - | 8 {c}
row let the ICRC in | watch | government | 1997-04-26 | - | none_known | - | 7 {d}
end
recorded 2001-02-01
claims
key,subject,predicate,value,language,valid_from,said,claimant,modality,responds_to
p,group:terror,promise,soon,en,1997-05-10,1997-05-11,person:president,promises,d
r,group:terror,response,refused,,1997-08-19,1997-08-20,person:president,asserts,d
s,group:terror,response,complied,,[1997-12-14..1997-12-18],1997-12-18,organisation:icrc,asserts,d
end
ask calls on=1997-06-01 addressee=organisation:government
expect
figure calls 3 {a, b, d}
figure unanswered_calls 2/2/2 {a, b}
row act on the case | watch | government | 1997-04-23 | - | none_known | - | 39 {a}
row reinstate visits | watch | government | 1997-04-24 | 1997-05-31 | none_known | - | 38 {b}
row let the ICRC in | watch | government | 1997-04-26 | - | promised | 1997-05-10 | 14 {d, p}
end
# The latest answer counts; all of them are in the trace.
ask calls on=1998-04-24 addressee=organisation:government
expect
row act on the case | watch | government | 1997-04-23 | - | none_known | - | 366 {a}
row reinstate visits | watch | government | 1997-04-24 | 1997-05-31 | none_known | - | 365 {b}
row let the ICRC in | watch | government | 1997-04-26 | - | complied | [1997-12-14..1997-12-18] | 232-236 {d, p, r, s}
end
ask calls on=1998-04-24 | known at 2001-01-15
expect
figure calls 4
figure unanswered_calls 4/4/4
end
ask calls on=1997-09-01 | said by 1997-05-01
expect
figure calls 4
figure unanswered_calls 4/4/4
no apart
end
