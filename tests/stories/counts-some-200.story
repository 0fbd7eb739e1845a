# "Some 200", says the President; "several hundred", say the organisations: compatible, both dated.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,valid_to,uttered,said,claimant,carriers,origin,modality
a,group:g,count_held,some 200,en,1997-02,1997-02,1997-02,1997-04-23,person:president,organisation:watch,,admits
b,group:g,count_held,several hundred,en,1997-04-23,1997-04-23,,1997-04-23,organisation:local,organisation:watch,joint,asserts
c,group:g,count_held,several hundred,en,1997-04-23,1997-04-23,,1997-05-01,organisation:watch,,joint,asserts
end
ask counts population=group:g
expect
figure stated_counts 3 {a, b, c}
row 1997-02 | 1997-04-23 | president | watch | some 200 | 180-220 | 200 | count.about | stock | predicate.count_held | g {a}
row 1997-04-23 | 1997-04-23 | local | watch | several hundred | 200-900 | 200 | count.verbal | stock | predicate.count_held | g {b}
row 1997-04-23 | 1997-05-01 | watch | - | several hundred | 200-900 | 200 | count.verbal | stock | predicate.count_held | g {c}
note counts_compatible first=some 200 second=several hundred first_claimant=president second_claimant=local first_date=1997-02 second_date=1997-04-23 reason=readings_overlap {a, b}
end
# The day he is reported to have spoken never counts as the day of the document.
ask counts population=group:g | said by 1997-04-22
expect
error entity_unknown parameter=population entity=group:g
end
ask counts population=group:g from=1997-04-01
expect
figure stated_counts 2 {b, c}
no notes
end
