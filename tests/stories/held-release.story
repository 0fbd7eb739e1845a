# An arrest, a release that two sources date differently, a re-arrest, and a release after that.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,place,case
a,person:ana,arrest,,1997-01-05,,1997-01-10,organisation:watch,place:north,first
b,person:ana,release,pardon,1997-02-01,,1997-02-03,organisation:watch,,first
c,person:ana,release,pardon,1997-02-05,,1997-02-06,source:press,,first
d,person:ana,re_arrest,,1997-03-01,,1997-03-02,organisation:watch,place:south,second
e,person:ana,release,pardon,1997-04-01,,1997-04-02,organisation:watch,,second
end
ask held on=1997-01-04
expect
figure held 0/0/0
figure groups_with_stated_counts 0
no rows
no notes
end
# Held on the day of arrest.
ask held on=1997-01-05
expect
figure held 1/1/1 {a, b, c, d, e}
figure groups_with_stated_counts 0
row ana | first | certainly_held | 1997-01-05 | 0 | north | 1997-01-10 | - | - | - {a, b, c, d, e}
end
# Between the two dates of the release the sources contradict each other.
ask held on=1997-02-01
expect
figure held 0/0/1 {a, b, c, d, e}
figure groups_with_stated_counts 0
row ana | first | contradictory | 1997-01-05 | 27 | north | 1997-01-10 | - | - | -
note contradictory_person person=ana {a, b, c, d, e}
end
ask held on=1997-02-05
expect
figure held 0/0/0
figure groups_with_stated_counts 0
end
# The last release ends the re-arrest and not the first arrest.
ask held on=1997-03-31
expect
figure held 1/1/1
figure groups_with_stated_counts 0
row ana | second | certainly_held | 1997-03-01 | 30 | south | 1997-03-02 | - | - | -
no notes
end
# Not on the day of release.
ask held on=1997-04-01
expect
figure held 0/0/0
figure groups_with_stated_counts 0
end
# Before the releases were reported, the arrest is the last that was heard.
ask held on=1997-02-01 | said by 1997-01-31
expect
figure held 0/1/1 age 22 {a}
figure groups_with_stated_counts 0
row ana | first | last_reported_held | 1997-01-05 | 27 | north | 1997-01-10 | - | - | - {a}
end
# A retraction by the source leaves one date of the release; what was known before stays known.
recorded 2001-02-01
retract b said 1997-06-01
ask held on=1997-02-03
expect
figure held 1/1/1 {a, c, d, e}
figure groups_with_stated_counts 0
end
ask held on=1997-02-03 | known at 2001-01-15
expect
figure held 0/0/1
figure groups_with_stated_counts 0
end
ask held on=1997-02-03 | said by 1997-05-01
expect
figure held 0/0/1
figure groups_with_stated_counts 0
end
