# Events by date, as certain as their dates; what is merged, and what is not an event.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,modality,beneficiary,visitor
a,process:pardons,halted,,,1996-12-17,..,1997-04-23,organisation:watch,asserts,,
b,group:innocent,access_suspended,,,1997-01,..,1997-04-23,organisation:watch,asserts,,visitor:family
c,person:ana,release,pardon,,1997-01-20,,1997-01-21,organisation:watch,asserts,,
d,person:ana,release,pardon,,1997-01-20,,1997-01-22,source:press,reports,,
e,person:beto,arrest,,,1997-01-20~,,1997-01-21,organisation:watch,asserts,,
f,person:carla,arrest,,,,,1997-01-21,organisation:watch,asserts,,
g,person:dino,arrest,,,1997-01-20,,1997-01-21,organisation:ministry,denies,,
h,organisation:watch,call,let the families in,en,,,1997-04-23,organisation:watch,calls_for,,
i,person:ana,arrest,,,1995,,1997-01-21,organisation:watch,asserts,,
j,group:innocent,count_held,some 200,en,1997-01-20,,1997-01-21,organisation:watch,asserts,,
end
ask chronology from=1997-01-10 to=1997-12-31
expect
figure events 2/2/5 {b, c, d, e, f, h}
row - | unknown | possible | predicate.arrest | carla | - | - | modality.asserts | watch | 1 {f}
row 1997-01 | month | possible | predicate.access_suspended | innocent | family | - | modality.asserts | watch | 1 {b}
row 1997-01-20~ | day | possible | predicate.arrest | beto | - | - | modality.asserts | watch | 1 {e}
row 1997-01-20 | day | certain | predicate.release | ana | pardon | - | modality.asserts | press; watch | 2 {c, d}
row 1997-04-23 | day | certain | predicate.call | watch | let the families in | - | modality.calls_for | watch | 1 {h}
end
ask chronology subject=person:ana
expect
figure events 2/2/2 {c, d, i}
row 1995 | year | certain | predicate.arrest | ana | - | - | modality.asserts | watch | 1 {i}
row 1997-01-20 | day | certain | predicate.release | ana | pardon | - | modality.asserts | press; watch | 2 {c, d}
end
ask chronology family=count to=1997-01-20
expect
figure events 1/1/1 {j}
end
ask chronology to=1996-12-31
expect
figure events 2/2/3
row - | unknown | possible | predicate.arrest | carla | - | - | modality.asserts | watch | 1 {f}
row 1995 | year | certain | predicate.arrest | ana | - | - | modality.asserts | watch | 1 {i}
row 1996-12-17 | day | certain | predicate.halted | pardons | - | - | modality.asserts | watch | 1 {a}
end
ask chronology family=weather
expect
error family_unknown
end
# What the press reported is known to the register only until it is taken back.
recorded 2001-02-01
retract d
ask chronology from=1997-01-20 to=1997-01-20 subject=person:ana
expect
figure events 1/1/1 {c}
row 1997-01-20 | day | certain | predicate.release | ana | pardon | - | modality.asserts | watch | 1 {c}
end
ask chronology from=1997-01-20 to=1997-01-20 subject=person:ana | known at 2001-01-15
expect
figure events 1/1/1 {c, d}
end
ask chronology from=1997-01-20 to=1997-01-20 subject=person:ana | said by 1997-01-21
expect
figure events 1/1/1 {c}
end
# Whom nobody had spoken of by then does not exist in that world.
ask chronology subject=person:ana | said by 1997-01-20
expect
error entity_unknown
end
# As of a day is up to that day.
ask chronology from=1997-01-20 on=1997-01-20 subject=person:ana
expect
figure events 1/1/1 {c}
end
ask chronology from=1997-01-20 on=1997-01-19 subject=person:ana
expect
error period_inverted
end
