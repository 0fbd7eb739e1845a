# Nine years in the life of a file: charged, convicted, pardoned on paper, and what nobody said.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,modality,case
a,person:ana,arrest,,1993-05-02,..,1996-10-20,organisation:watch,asserts,
b,person:ana,charge,treason,1993-06-10,,1993-07-01,source:press,reports,
c,person:ana,verdict,guilty,1994-01,,1994-02-01,source:press,reports,
d,person:ana,pardon,,1996-10-01,,1996-10-05,organisation:ministry,asserts,
e,person:beto,arrest,,1996-10,..,1996-10-20,organisation:watch,asserts,
f,person:carla,arrest,,1996-10-01,..,1996-10-20,organisation:watch,asserts,
g,person:carla,charge,terrorism,1996-10-11,,1996-10-15,organisation:ministry,asserts,
h,person:carla,charge,terrorism,1996-10-11,,1996-10-16,organisation:watch,denies,
i,person:dino,detention,,1996-09-01,1996-09-10,1996-10-20,organisation:watch,asserts,
j,person:dino,charge,terrorism,1996-09-05,,1996-10-20,organisation:watch,asserts,
k,person:dino,release,dismissed,1996-09-11,,1996-10-20,organisation:watch,asserts,
l,person:dino,re_arrest,,1996-09-11,..,1996-10-20,organisation:watch,asserts,
m,person:eva,detention,,1996-10-01,1996-10-10,1996-10-20,organisation:watch,asserts,civil court
n,person:eva,detention,,1996-10-06,1996-10-15,1996-10-20,organisation:watch,asserts,military court
o,person:eva,verdict,guilty,1996-10-08,,1996-10-20,organisation:watch,asserts,military court
p,person:fina,arrest,,1996-10-01,..,1996-10-12,organisation:family,asserts,
q,person:fina,release,not_stated,1996-10-05,,1996-10-06,organisation:ministry,asserts,
end
ask time-in-custody person=person:ana on=1996-10-20
expect
figure days_in_custody 1267 days {a, b, c, d}
figure days_last_reported 1267 days {a, b, c, d}
figure days_contradictory 0 days {a, b, c, d}
row - | without_charge | 1993-05-02 | 1993-06-10 | 39 | - | - | - {a, b, c, d}
row - | charged | 1993-06-10 | 1994-01 | 205-235 | - | - | -
row - | convicted | 1994-01 | 1996-10-01 | 974-1004 | - | - | -
row - | past_order | 1996-10-01 | - | 19 | - | - | -
no notes
end
# An open end is certain through the day its source speaks, and then only last reported.
ask time-in-custody person=person:ana on=1996-10-31
expect
figure days_in_custody 1268-1278 days
figure days_last_reported 1278 days
figure days_contradictory 0 days
row - | without_charge | 1993-05-02 | 1993-06-10 | 39 | - | - | -
row - | charged | 1993-06-10 | 1994-01 | 205-235 | - | - | -
row - | convicted | 1994-01 | 1996-10-01 | 974-1004 | - | - | -
row - | past_order | 1996-10-01 | - | 20-30 | 10 | - | -
end
# Nobody says of Beto why he is held; of Carla a source denies that she was charged.
ask time-in-custody person=person:beto on=1996-10-20
expect
figure days_in_custody 0-19 days {e}
figure days_last_reported 0 days {e}
figure days_contradictory 0 days {e}
row - | not_said | 1996-10 | - | 0-19 | - | 19 | - {e}
end
ask time-in-custody person=person:carla on=1996-10-20
expect
figure days_in_custody 19 days {f, g, h}
figure days_last_reported 19 days {f, g, h}
figure days_contradictory 0 days {f, g, h}
row - | not_said | 1996-10-01 | 1996-10-11 | 0-13 | - | - | - {f, g, h}
row - | without_charge | 1996-10-01 | 1996-10-11 | 0-19 | - | - | - {f, g, h}
row - | charged | 1996-10-11 | - | 0-9 | - | - | - {f, g, h}
note act_denied act=predicate.charge date=1996-10-11 claimant=ministry denied_by=watch {g, h}
end
# Dino was freed and taken again on the same day: two stays. The old charge is not of the new one.
ask time-in-custody person=person:dino on=1996-10-20
expect
figure days_in_custody 49 days {i, j, k, l}
figure days_last_reported 49 days {i, j, k, l}
figure days_contradictory 0 days {i, j, k, l}
row - | without_charge | 1996-09-01 | 1996-09-05 | 4 | - | - | - {i, j, k}
row - | charged | 1996-09-05 | 1996-09-10 / 1996-09-11 | 6 | - | - | - {i, j, k}
row - | not_said | 1996-09-11 | - | 39 | - | - | - {k, l}
end
# Eva's two cases run at the same time: each by itself, and every day once in the total.
ask time-in-custody person=person:eva on=1996-10-20
expect
figure days_in_custody 15 days {m, n, o}
figure days_last_reported 15 days {m, n, o}
figure days_contradictory 0 days {m, n, o}
row civil court | not_said | 1996-10-01 | 1996-10-10 | 10 | - | - | - {m}
row military court | not_said | 1996-10-06 | 1996-10-08 | 2 | - | - | - {n, o}
row military court | convicted | 1996-10-08 | 1996-10-15 | 8 | - | - | - {n, o}
end
# Fina was freed on the 5th, says one; her family say that she is still held.
ask time-in-custody person=person:fina on=1996-10-20
expect
figure days_in_custody 4-19 days {p, q}
figure days_last_reported 4 days {p, q}
figure days_contradictory 8 days {p, q}
row - | not_said | 1996-10-01 | 1996-10-05 | 4-19 | - | 7 | 8 {p, q}
end
# Before the arrest was said, nothing was.
ask time-in-custody person=person:ana on=1996-10-20 | said by 1996-10-05
expect
figure days_in_custody 0 days {}
figure days_last_reported 0 days {}
figure days_contradictory 0 days {}
no rows
end
