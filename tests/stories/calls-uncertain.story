# Dates that leave room: a call perhaps made, an answer perhaps given.
claims
key,subject,predicate,value,language,valid_from,said,claimant,modality,responds_to
a,group:g,call,go,en,1997-04-01,1997-04-01,organisation:watch,calls_for,
b,group:g,call,stay,en,1997-04,1997-05-02,organisation:watch,calls_for,
r,group:g,response,partly,,1997-04,1997-05-02,organisation:ministry,asserts,a
end
ask calls on=1997-04-15
expect
figure calls 2 {a, b}
figure unanswered_calls 0/0/2 {a, b, r}
row go | watch | - | 1997-04-01 | - | partly | 1997-04 | 0-29 {a, r}
row stay | watch | - | 1997-04 | - | none_known | - | 0-14 {b}
end
ask calls on=1997-04-30
expect
figure calls 2 {a, b}
figure unanswered_calls 1/1/1 {b}
end
ask calls on=1997-03-31
expect
figure calls 0 {}
figure unanswered_calls 0/0/0 {}
no rows
end
