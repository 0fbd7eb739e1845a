# A promise does not set a process going; a claim that it went on does; then it halts again.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,modality
h,process:p,halted,,1997-01-01,..,1997-01-10,organisation:watch,asserts
q,process:p,resumed,,1997-02-01,,1997-01-20,organisation:ministry,promises
end
ask stalled on=1997-03-15
expect
figure halted_processes 0/1/1 age 64 {h}
figure days_halted 73 days
row p | last_reported_halted | 1997-01-01 | 73 | - | - | - | - {h}
end
recorded 2001-02-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,modality
e,process:p,resumed,,1997-02-10,,1997-02-11,organisation:watch,asserts
i,process:p,halted,,1997-03-01,..,1997-03-20,organisation:watch,asserts
end
ask stalled on=1997-03-15
expect
figure halted_processes 1/1/1 {e, i}
figure days_halted 14 days {e, i}
row p | resumed | 1997-01-01 | 40 | predicate.resumed | 1997-02-10 | 33 | - {e, h}
row p | halted | 1997-03-01 | 14 | predicate.resumed | 1997-02-10 | 33 | - {e, i}
end
ask stalled on=1997-03-15 | known at 2001-01-15
expect
figure halted_processes 0/1/1 age 64 {h}
figure days_halted 73 days
end
retract e
ask stalled on=1997-03-15
expect
figure halted_processes 1/1/1 {h, i}
figure days_halted 14-73 days {h, i}
row p | last_reported_halted | 1997-01-01 | 73 | - | - | - | - {h}
row p | halted | 1997-03-01 | 14 | - | - | - | - {i}
end
