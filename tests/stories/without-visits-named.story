# Kept out by name since December, and with everybody since January: the visitor's days are those of its own ban.
recorded 2001-01-01
claims
key,subject,predicate,value,valid_from,valid_to,said,claimant,visitor,place
own,group:held,access_denied,,1996-12-17,..,1997-04-24,organisation:watch,visitor:icrc,place:country
all,group:held,access_denied,,1997-01-17~,..,1997-01-18,source:paper,visitor:all,place:country
end
ask without-visits on=1997-04-23 visitor=visitor:icrc
expect
figure without_visits 1/1/1 {all, own}
figure days_without_visits [held] [icrc] 127 days {own}
row held | icrc | country | without_visits | 1996-12-17 | 127 | - | - | - | watch | yes {own}
row held | icrc | country | last_reported_without | 1997-01-17~ | 96 | - | - | - | paper | yes {all}
end
# Nobody names the family: the ban on all is theirs.
ask without-visits on=1997-04-23 visitor=visitor:family
expect
figure without_visits 0/1/1 age 95 {all}
figure days_without_visits [held] [family] 96 days {all}
row held | family | country | last_reported_without | 1997-01-17~ | 96 | - | - | - | paper | no {all}
end
ask resumed visitor=visitor:icrc
expect
row icrc | held | country | 1996-12-17 | not_known | not_known | not_known | not_known | - {own}
row icrc | held | country | 1997-01-17~ | not_known | not_known | not_known | not_known | - {all}
end
