# A commission halted on an unknown day of the hostage crisis; pardons before, and counted beyond.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,process,ordered_by
w,process:commission,began_work,,,1996-09,,1996-10-01,source:press,,
s,person:ana,pardon,,,1996-12-10,,1996-12-11,source:press,process:commission,
h,process:commission,halted,during the crisis,en,[1996-12-17..1997-04-22],..,1997-04-23,organisation:watch,,organisation:government
f,group:pardoned,count_pardoned,110,en,1996-08,1996-12-16,1997-01-05,source:press,process:commission,
g,group:pardoned,count_pardoned,226,en,1996-08,1997-08-31,1997-09-01,organisation:legal-aid,process:commission,
end
ask stalled on=1997-04-23
expect
figure halted_processes 1/1/1 {h, s}
figure days_halted [commission] 1-127 days {h, s}
row commission | halted | [1996-12-17..1997-04-22] | 1-127 | predicate.pardon | 1996-12-10 | 134 | government {h, s}
note activity_during_halt words=226 from=1996-08 to=1997-08-31 since=[1996-12-17..1997-04-22] {g, h}
end
# During the crisis nobody can say whether it had begun.
ask stalled on=1997-01-31
expect
figure halted_processes 0/0/1 {h, s}
figure days_halted 0-45 days
row commission | possibly_halted | [1996-12-17..1997-04-22] | 0-45 | predicate.pardon | 1996-12-10 | 52 | government {h, s}
end
# A day later the halt is what was last reported.
ask stalled on=1997-04-24
expect
figure halted_processes 0/1/1 age 1 {h, s}
figure days_halted 2-128 days
end
# Before anybody spoke of a halt.
ask stalled on=1997-04-23 | said by 1997-04-22
expect
figure halted_processes 0/0/0 {}
row commission | no_halt_claimed | - | - | predicate.pardon | 1996-12-10 | 134 | - {s}
no notes
end
