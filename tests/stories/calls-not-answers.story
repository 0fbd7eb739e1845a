# Who denies that a call was answered, or promises that it will have been, has not answered it.
claims
key,subject,predicate,value,language,valid_from,said,claimant,modality,responds_to
a,group:g,call,let them out,en,1997-04-01,1997-04-01,organisation:watch,calls_for,
b,group:g,call,let them see,en,1997-04-02,1997-04-02,organisation:watch,calls_for,
x,group:g,response,complied,,1997-05-01,1997-05-02,organisation:families,denies,a
y,group:g,response,complied,,1997-05-01,1997-05-02,organisation:ministry,promises,a
z,group:g,promise,soon,en,1997-05-01,1997-05-02,organisation:families,denies,b
w,group:g,promise,soon,en,1997-05-03,1997-05-04,source:press,reports,b
n,group:g,call,not a call,en,1997-04-03,1997-04-03,organisation:watch,asserts,
end
ask calls on=1997-06-01
expect
figure calls 2 {a, b}
figure unanswered_calls 1/1/1 {a}
row let them out | watch | - | 1997-04-01 | - | none_known | - | 61 {a}
row let them see | watch | - | 1997-04-02 | - | promised | 1997-05-03 | 31 {b, w}
end
