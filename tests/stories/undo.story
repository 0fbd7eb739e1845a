# An import undone is gone, but was known before; imported again it is back.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant
a,group:g,count_held,some 200,en,1997-02,1997-02,1997-04-23,person:p
end
recorded 2001-02-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,level
b,group:g,count_held,at least 600,en,1997-08,1997-08,1997-08-09,organisation:o,public
c,group:g,count_held,700,en,1997-09,1997-09,1997-09-09,organisation:o,team
end
recorded 2001-03-01
undo
ask counts population=group:g
expect
row 1997-02 | 1997-04-23 | p | - | some 200 | 180-220 | 200 | count.about | stock | predicate.count_held | g {a}
end

# What was known before the undo has not changed, for anybody.
ask counts population=group:g | known at 2001-02-01
expect
row 1997-02 | 1997-04-23 | p | - | some 200 | 180-220 | 200 | count.about | stock | predicate.count_held | g {a}
row 1997-08 | 1997-08-09 | o | - | at least 600 | 600-… | 600 | count.at_least | stock | predicate.count_held | g {b}
row 1997-09 | 1997-09-09 | o | - | 700 | 700 | 700 | count.exact | stock | predicate.count_held | g {c}
end
ask counts population=group:g | known at 2001-02-01, as public
expect
row 1997-02 | 1997-04-23 | p | - | some 200 | 180-220 | 200 | count.about | stock | predicate.count_held | g {a}
row 1997-08 | 1997-08-09 | o | - | at least 600 | 600-… | 600 | count.at_least | stock | predicate.count_held | g {b}
end

# Importing the same table again brings it back, as new claims.
recorded 2001-04-01
again
imported 2 new, 0 known, 0 refused
again
imported 0 new, 2 known, 0 refused
ask counts population=group:g | as public
expect
row 1997-02 | 1997-04-23 | p | - | some 200 | 180-220 | 200 | count.about | stock | predicate.count_held | g {a}
row 1997-08 | 1997-08-09 | o | - | at least 600 | 600-… | 600 | count.at_least | stock | predicate.count_held | g {b}
end
