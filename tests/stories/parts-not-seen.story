# A part that is not seen, or a composition that is denied, withdrawn or not yet said.
recorded 2001-01-01
claims
key,subject,predicate,value,language,said,claimant,part,complete,modality,level
t,group:g,count_held,100,en,1997-04-01,source:press,,,asserts,public
x,group:g,count_held,60,en,1997-04-02,source:press,,,asserts,public
y,group:g,count_held,40,en,1997-05-01,source:press,,,asserts,team
c,group:g,composition,t,,1997-04-15,person:reader,x;y,yes,asserts,public
d,group:g,composition,t,,1997-04-16,organisation:ministry,x,yes,denies,public
end
ask parts
expect
figure compositions 1 {c}
figure do_not_add_up 0
row 100 | 100 | 60 + 40 | 100 | 0 | adds_up | yes | - | reader {c, t, x, y}
end
ask parts | as public
expect
row 100 | 100 | 60 | …-… | …-… | cannot_tell | yes | - | reader {c, t, x}
end
ask parts | said by 1997-04-20
expect
row 100 | 100 | 60 | …-… | …-… | cannot_tell | yes | - | reader {c, t, x}
end
ask parts | said by 1997-04-10
expect
figure compositions 0 {}
figure do_not_add_up 0
no rows
end
recorded 2001-02-01
retract t
ask parts
expect
no rows
end
ask parts | known at 2001-01-15
expect
row 100 | 100 | 60 + 40 | 100 | 0 | adds_up | yes | - | reader {c, t, x, y}
end
