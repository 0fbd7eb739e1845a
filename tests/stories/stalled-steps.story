# Nobody speaks of a halt: then the last step is what is known.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,said,claimant,process,modality
a,process:p,step,met,en,1997-01-01,1997-01-02,source:press,,asserts
b,person:ana,evaluation,,,1997-02,1997-03-02,source:press,process:p,asserts
c,person:ana,pardon,,,1997-04-01,1997-03-02,organisation:ministry,process:p,announces
d,process:q,status,slow,en,1997-01-01,1997-01-02,source:press,,asserts
end
ask stalled on=1997-05-01
expect
figure halted_processes 0/0/0 {}
row p | no_halt_claimed | - | - | predicate.evaluation | 1997-02 | 62-89 | - {b}
end
# Within February the step may have been yesterday.
ask stalled on=1997-02-10
expect
row p | no_halt_claimed | - | - | predicate.evaluation | 1997-02 | 0-9 | - {b}
end
ask stalled on=1997-05-01 | said by 1997-02-28
expect
row p | no_halt_claimed | - | - | predicate.step | 1997-01-01 | 120 | - {a}
end
