# An answer taken back leaves the call unanswered; before that it had one.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,said,claimant,modality,addressee
a,group:g,call,go,en,1997-04-01,1997-04-01,organisation:watch,calls_for,person:minister
b,person:president,status,in office,en,1997-04-01,1997-04-01,source:press,asserts,
end
claims
key,subject,predicate,value,valid_from,said,claimant,responds_to
r,group:g,response,complied,1997-05-01,1997-05-02,organisation:ministry,a
end
ask calls on=1997-06-01
expect
figure calls 1 {a}
figure unanswered_calls 0/0/0 {}
row go | watch | minister | 1997-04-01 | - | complied | 1997-05-01 | 30 {a, r}
end
recorded 2001-02-01
retract r said 1997-07-01
judge same person:minister person:president
ask calls on=1997-06-01 addressee=person:president
expect
figure calls 1 {a}
figure unanswered_calls 1/1/1 {a}
row go | watch | minister | 1997-04-01 | - | none_known | - | 61 {a}
end
ask calls on=1997-06-01 | said by 1997-06-30
expect
figure calls 1
figure unanswered_calls 0/0/0
end
ask calls on=1997-06-01 | said by 1997-07-01
expect
figure calls 1
figure unanswered_calls 1/1/1
end
ask calls on=1997-06-01 addressee=person:president | known at 2001-01-15
expect
figure calls 0 {}
figure unanswered_calls 0/0/0 {}
end
