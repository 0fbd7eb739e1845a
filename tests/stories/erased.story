# A claim that was retracted by itself does not come back with its table; one whose content was erased is refused.
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant
a,group:g,count_held,some 200,en,1997-02,1997-02,1997-04-23,person:p
b,group:g,count_held,at least 600,en,1997-08,1997-08,1997-08-09,organisation:o
c,group:g,count_held,700,en,1997-09,1997-09,1997-09-09,organisation:o
end
retract a
erase b
again
imported 0 new, 2 known, 1 refused
refused import_erased row 3
ask counts population=group:g
expect
row 1997-09 | 1997-09-09 | o | - | 700 | 700 | 700 | count.exact | stock | predicate.count_held | g {c}
end
