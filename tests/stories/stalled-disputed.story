# One source says that it went on, another later that it still stood still; and an uncertain resumption.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant
h,process:p,halted,,1997-01-01,..,1997-04-10,organisation:watch
e,process:p,resumed,,1997-02-01,,1997-03-01,organisation:ministry
k,process:q,halted,,1997-01-01,..,1997-01-10,organisation:watch
u,process:q,resumed,,1997-02,,1997-03-01,organisation:ministry
end
ask stalled on=1997-02-15
expect
figure halted_processes 0/0/2 {e, h, k, u}
figure days_halted [p] 45 days {e, h}
figure days_halted [q] 45 days {k, u}
row p | contradictory | 1997-01-01 | 45 | predicate.resumed | 1997-02-01 | 14 | - {e, h}
row q | possibly_halted | 1997-01-01 | 45 | predicate.resumed | 1997-02 | 0-14 | - {k, u}
end
ask stalled on=1997-03-01 process=process:q
expect
figure halted_processes 0/0/0 {}
row q | resumed | 1997-01-01 | 31-58 | predicate.resumed | 1997-02 | 1-28 | - {k, u}
end
# Judged to be one process, the two halts are one, as the newest source has it.
recorded 2001-02-01
judge same process:p process:q
ask stalled on=1997-01-20
expect
figure halted_processes 1/1/1 {h, k}
figure days_halted [p] 19 days {h, k}
row p | halted | 1997-01-01 | 19 | - | - | - | - {h, k}
end
