# The same table again adds nothing; a corrected one adds what is new and what was changed.
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant
a,group:g,count_held,some 200,en,1997-02,1997-02,1997-04-23,person:p
b,group:g,count_held,several hundred,en,1997-04,1997-04,1997-04-23,organisation:o
end
imported 2 new, 0 known, 0 refused
again
imported 0 new, 2 known, 0 refused

claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant
a,group:g,count_held,some 200,en,1997-02,1997-02,1997-04-23,person:p
b,group:g,count_held,several hundred,en,1997-04-23,1997-04-23,1997-04-23,organisation:o
c,group:g,count_held,at least 600,en,1997-08,1997-08,1997-08-09,organisation:o
end
imported 2 new, 1 known, 0 refused

# A row with a fault keeps the whole table out.
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant
d,group:g,count_held,many many,en,1997-13,1997-02,1997-04-23,person p
e,group:g,count_held,700,en,1998,1998,1998,organisation:o
end
imported 0 new, 0 known, 3 refused
refused quantity_unreadable row 2 column value
refused edtf_invalid row 2 column valid_from
refused entity_unreadable row 2 column claimant
ask counts population=group:g
expect
no error
row 1997-02 | 1997-04-23 | p | - | some 200 | 180-220 | 200 | count.about | stock | predicate.count_held | g {a}
row 1997-04 | 1997-04-23 | o | - | several hundred | 200-900 | 200 | count.verbal | stock | predicate.count_held | g
row 1997-04-23 | 1997-04-23 | o | - | several hundred | 200-900 | 200 | count.verbal | stock | predicate.count_held | g {b}
row 1997-08 | 1997-08-09 | o | - | at least 600 | 600-… | 600 | count.at_least | stock | predicate.count_held | g {c}
end
