# What can be handed to Ana's lawyer, and what is still to be looked for.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,claimant,carriers,origin,modality,source_title,source_address,place,ordered_by,court,accuser,note
a,person:ana,arrest,,,1993-05-02,,1993-06-01,organisation:watch,,,asserts,Letter of the committee,archive/12,,organisation:army,,,
b,person:ana,arrest,,,1993-05-02,,1993-06-09,source:press,,organisation:watch,reports,Daily,,,organisation:army,,,
c,person:ana,charge,treason,en,1993-05,,1993-06-09,source:press,,,reports,Daily,,,,Sala Penal,,
d,person:ana,charge,treason,en,1993-05,,1993-07-01,organisation:ministry,,,denies,,,,,,,
e,person:ana,detention,,,,,1994,source:radio,source:press,,asserts,Daily,,place:north-prison,,,,
f,person:beto,charge,theft,en,1994,,1994-02-01,source:radio,,,asserts,,,,,Sala Penal,person:ana,
g,person:ana,name,Ana Paz,,,,,organisation:watch,,,asserts,,,,,,,
h,person:beto,arrest,,,1994-01-05,,1994-02-01,person:ana,,,asserts,Daily,,,,,,
end
ask bundle about=person:ana
expect
figure claims 7 {a, b, c, d, e, f, g}
figure documents_held 0 {}
figure documents_not_held 2 {a, b, c, e}
figure claims_without_document 3 {d, f, g}
figure words_altered 0 {}
figure claims_of_one_origin 7/7/7 {a, b, c, d, e, f, g}
figure in_this_register [item.name] 1 {g}
figure in_this_register [item.born] 0 {}
figure in_this_register [item.arrest_day] 2 {a, b}
figure in_this_register [item.order] 2 {a, b}
figure in_this_register [item.place] 1 {e}
figure in_this_register [item.evidence_day] 3 {a, b, e}
figure in_this_register [item.charge] 0/0/1 {c, d}
figure in_this_register [item.court] 0/0/1 {c, d}
figure in_this_register [item.verdict] 0 {}
figure in_this_register [item.remedy] 0 {}
figure in_this_register [item.determination] 0 {}
note items_not_in_register count=4 all=11 {}
end
# By a day: what certainly began later is no part of it.
ask bundle about=person:ana on=1993-05-01
expect
figure claims 4 {c, d, e, g}
figure documents_held 0 {}
figure documents_not_held 1 {c, e}
figure claims_without_document 2 {d, g}
figure words_altered 0 {}
figure claims_of_one_origin 4/4/4 {c, d, e, g}
figure in_this_register [item.name] 1 {g}
figure in_this_register [item.born] 0 {}
figure in_this_register [item.arrest_day] 0 {}
figure in_this_register [item.order] 0 {}
figure in_this_register [item.place] 1 {e}
figure in_this_register [item.evidence_day] 1 {e}
figure in_this_register [item.charge] 0/0/1 {c, d}
figure in_this_register [item.court] 0/0/1 {c, d}
figure in_this_register [item.verdict] 0 {}
figure in_this_register [item.remedy] 0 {}
figure in_this_register [item.determination] 0 {}
end
# A place has no list of what its file should have.
ask bundle about=place:north-prison
expect
figure claims 1 {e}
figure documents_held 0 {}
figure documents_not_held 1 {e}
figure claims_without_document 0 {}
figure words_altered 0 {}
figure claims_of_one_origin 1/1/1 {e}
no notes
end
ask bundle about=person:nobody
expect
error entity_unknown
end
