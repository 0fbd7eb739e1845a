# From one bulletin to the next: four held, and three, and every person of the difference.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant
a,person:ana,arrest,,1996-12-17,..,1997-03-01,source:paper
n,person:anita,arrest,,1996-12-17,..,1997-03-01,source:other
b,person:bea,arrest,,1996-12-18,..,1997-03-01,source:paper
c,person:cai,arrest,,1996-12-18,..,1997-03-01,source:paper
end
recorded 2001-02-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant
r,person:bea,release,pardon,1997-03-10,,1997-03-12,source:paper
d,person:dan,arrest,,1997-03-11,..,1997-03-12,source:paper
e,person:eva,arrest,,1996-12-19,..,1997-03-12,source:paper
end
judge same person:ana person:anita
retract c
ask changes known-since=2001-01-15 on-then=1997-03-01 on=1997-03-12
expect
figure held_then 4/4/4 {a, n, b, c}
figure held_now 2/3/3 {a, n, d, e}
figure changes_new 1 {d}
figure changes_learnt_late 1 {e}
figure changes_belongs_now 0 {}
figure changes_split 0 {}
figure changes_left 1 {r}
figure changes_left_learnt_late 0 {}
figure changes_belongs_no_more 0 {}
figure changes_withdrawn 1 {c}
figure changes_merged 1 {a, n}
figure changes_certainty 1 {a, n}
figure changes_none 0 {}
row dan | change.new | not_held | certainly_held | - {d}
row eva | change.learnt_late | not_held | certainly_held | - {e}
row bea | change.left | certainly_held | not_held | pardon · 1997-03-10 {r}
row cai | change.withdrawn | certainly_held | not_held | - {c}
row anita | change.merged | certainly_held | not_held | - {a, n}
row ana | change.certainty | certainly_held | last_reported_held | - {a, n}
end
# Known as now, the earlier day is as it was known later: nothing is learnt late, dan is new.
ask changes known-since=2001-03-01 on-then=1997-03-01 on=1997-03-12 person=person:dan
expect
row dan | change.new | not_held | certainly_held | - {d}
end
# Two releases that were learnt late: one had left by then, one is said to be held still.
recorded 2001-03-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant
s,person:eva,release,bail,1997-02-01,,1997-04-01,source:paper
u,person:ana,release,served,1997-03-05,,1997-04-01,source:paper
end
ask changes known-since=2001-02-15 on=1997-03-12
expect
row ana | change.left_learnt_late | last_reported_held | not_held | served · 1997-03-05 {u}
row eva | change.certainty | certainly_held | contradictory | - {s}
end
# Who belongs to the group is a claim too.
recorded 2001-04-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant
m,person:dan,member_of,group:g,,,1997-03-12,source:paper
f,group:g,definition,held for treason,,,1997-03-12,source:paper
end
ask changes known-since=2001-03-15 on=1997-03-12 group=group:g
expect
figure held_then 0/0/0 {}
figure held_now 1/1/1 {d, m}
figure changes_new 0 {}
figure changes_learnt_late 0 {}
figure changes_belongs_now 1 {m}
figure changes_split 0 {}
figure changes_left 0 {}
figure changes_left_learnt_late 0 {}
figure changes_belongs_no_more 0 {}
figure changes_withdrawn 0 {}
figure changes_merged 0 {}
figure changes_certainty 0 {}
figure changes_none 0 {}
row dan | change.belongs_now | not_held | certainly_held | - {m}
note definition_changed {f}
end
retract m
ask changes known-since=2001-03-15 on=1997-03-12 group=group:g
expect
no rows
note definition_changed {f}
end
ask changes known-since=never on=1997-03-12
expect
error instant_unreadable
end
