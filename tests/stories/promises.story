# Twenty-five announced, three or twenty freed: each source by itself, and what came too early or too late.
recorded 2001-01-01
claims
key,subject,predicate,value,language,valid_from,valid_to,said,uttered,claimant,modality,unit,number,deadline,responds_to
a,group:innocent,count_expected,25,en,1996-10,1996-10,1996-09-20,1996-09-15,person:president,announces,person,,,
b,group:innocent,count_pardoned,3,en,1996-10-01,1996-10-01,1996-10-10,,source:agency,reports,person,,,
c,group:innocent,count_pardoned,20,en,1996-10-01,1996-10-01,1996-10-20,,source:newsletter,reports,person,,,
d,group:innocent,count_released,40,en,1996-08,1996-08,1996-09-01,,source:agency,reports,person,,,
e,group:innocent,count_released,30,en,1996-08,1996-10-31,1996-11-10,,source:tribune,reports,person,,,
f,group:innocent,count_released,200,en,1996-10-05,1996-10-05,1996-11-10,,source:agency,reports,file,,,
g,group:innocent,count_released,many,en,1996-10-07,1996-10-07,1996-11-10,,source:radio,reports,person,,,
h,person:ana,member_of,group:innocent,,,,1996-11-01,,source:list,asserts,,,,
i,person:ana,pardon,,,1996-10-01,,1996-11-01,,source:list,asserts,,,,
j,person:beto,member_of,group:innocent,,,,1996-11-01,,source:list,asserts,,,,
k,person:beto,pardon,,,1996,,1996-11-01,,source:list,asserts,,,,
l,person:carla,release,humanitarian,,1996-11-05,,1996-11-01,,person:minister,promises,,,1996-11-30,
m,person:carla,release,humanitarian,,1996-12-03,,1996-12-04,,source:agency,reports,,,,
n,organisation:ministry,promise,reinstate visits,en,1996-11-02,,1996-11-03,,person:minister,promises,,,,
o,organisation:ministry,response,refused,,1996-11-20,,1996-11-21,,person:minister,reports,,,,n
p,organisation:ministry,response,partly,,1996-11-25,,1996-11-26,,organisation:watch,reports,,,,n
q,group:innocent,count_expected,500,en,1996-12,1996-12,1996-12-01,,source:radio,denies,person,,,
r,group:innocent,count_expected,55 to 60,en,1997-01,1997-01,1996-12-20,,person:minister,promises,person,,,
s,group:innocent,count_released,33 to 35,en,1997-01,1997-01,1997-02-05,,source:agency,reports,person,,,
end
ask promises on=1996-11-20 population=group:innocent
expect
figure promises 1 {a}
figure promises_kept 0/0/1 {a, b, c, e, g, h, i, j, k}
figure promises_not_kept 0/1/1 {a, b, c, e, g, h, i, j, k}
row 25 | innocent | president | 1996-09-15 | 1996-10 | agency | predicate.count_pardoned | 3 | 1996-10-01/1996-10-01 | 25 | 3 | 22 | partly {a, b}
row 25 | innocent | president | 1996-09-15 | 1996-10 | newsletter | predicate.count_pardoned | 20 | 1996-10-01/1996-10-01 | 25 | 20 | 5 | partly {a, c}
row 25 | innocent | president | 1996-09-15 | 1996-10 | tribune | predicate.count_released | 30 | 1996-08/1996-10-31 | 25 | 0-30 | 0-25 | cannot_tell {a, e}
row 25 | innocent | president | 1996-09-15 | 1996-10 | radio | predicate.count_released | many | 1996-10-07/1996-10-07 | 25 | - | - | cannot_tell {a, g}
row 25 | innocent | president | 1996-09-15 | 1996-10 | known_by_name | predicate.pardon | - | - | 25 | 1-… | 0-24 | cannot_tell {a, h, i, j, k}
note deed_before_promise {a, d}
end
# What was said later is not counted by whoever looks from then; in the month itself nothing is due.
ask promises on=1996-10-15 population=group:innocent | said by 1996-10-15
expect
figure promises 1 {a}
figure promises_kept 0/0/0 {a, b}
figure promises_not_kept 0/0/0 {a, b}
row 25 | innocent | president | 1996-09-15 | 1996-10 | agency | predicate.count_pardoned | 3 | 1996-10-01/1996-10-01 | 25 | 3 | 22 | not_yet_due {a, b}
end
# Promised until 30 November, freed on 3 December: too late, and nobody says that she was freed before.
ask promises on=1996-12-10 population=person:carla
expect
figure promises 1 {l}
figure promises_kept 0/0/1 {l}
figure promises_not_kept 0/0/1 {l}
row humanitarian | carla | minister | 1996-11-01 | 1996-11-30 | - | predicate.release | - | - | 1 | - | - | cannot_tell {l}
note deed_after_due {l, m}
end
# Words: only answers tell of them. Two sources, two rows.
ask promises on=1996-12-10 promiser=person:minister population=organisation:ministry
expect
figure promises 1 {n}
figure promises_kept 0/0/0 {n, o, p}
figure promises_not_kept 1/1/1 {n, o, p}
row reinstate visits | ministry | minister | 1996-11-02 | - | minister | predicate.response | refused | 1996-11-20 | - | - | - | not_kept {n, o}
row reinstate visits | ministry | minister | 1996-11-02 | - | watch | predicate.response | partly | 1996-11-25 | - | - | - | partly {n, p}
end
# A promise that a source denies is none; 55 to 60 were promised, 33 to 35 freed.
ask promises on=1997-02-10 population=group:innocent promiser=person:minister
expect
figure promises 1 {r}
figure promises_kept 0/0/0 {r, s}
figure promises_not_kept 1/1/1 {r, s}
row 55 to 60 | innocent | minister | 1996-12-20 | 1997-01 | agency | predicate.count_released | 33 to 35 | 1997-01/1997-01 | 55-60 | 33-35 | 20-27 | partly {r, s}
end
