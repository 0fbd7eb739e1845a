// The built-in lexicon of English, as data. Its parts and its table are explained in
// docs/quantities.md. The bounds are this project's convention; the conservative figures follow the
// habit of ACLED's coders (10 for "tens", 12 for "dozens", 100 for "hundreds"). A change needs a
// new version: figures already made keep naming the one that read them. Tested by
// tests/domain/quantities/built_in_lexicons_test.cpp.
#include "domain/quantities/built_in_texts.h"

namespace habeas::quantities {

const std::string_view built_in_english_text = R"(# pattern = kind, lower, upper, conservative
name: Habeas, English
language: en
version: en@1
decimal: .
attributive: about {n}

[readings]
{n} = exact, n, n, n
exactly {n} = exact, n, n, n
about {n} = about, 90% n, 110% n, n
some {n} = about, 90% n, 110% n, n
around {n} = about, 90% n, 110% n, n
roughly {n} = about, 90% n, 110% n, n
approximately {n} = about, 90% n, 110% n, n
an estimated {n} = about, 90% n, 110% n, n
estimated {n} = about, 90% n, 110% n, n
estimated at {n} = about, 90% n, 110% n, n
circa {n} = about, 90% n, 110% n, n
ca {n} = about, 90% n, 110% n, n
~ {n} = about, 90% n, 110% n, n
{n} or so = about, 90% n, 110% n, n
{n} - odd = about, 90% n, 110% n, n
almost {n} = fewer_than, 90% n, n-1, 90% n
nearly {n} = fewer_than, 90% n, n-1, 90% n
close to {n} = fewer_than, 90% n, n-1, 90% n
just under {n} = fewer_than, 90% n, n-1, 90% n
at least {n} = at_least, n, -, n
no fewer than {n} = at_least, n, -, n
not fewer than {n} = at_least, n, -, n
no less than {n} = at_least, n, -, n
not less than {n} = at_least, n, -, n
a minimum of {n} = at_least, n, -, n
{n} at least = at_least, n, -, n
{n} or more = at_least, n, -, n
{n} + = at_least, n, -, n
more than {n} = more_than, n+1, -, n+1
over {n} = more_than, n+1, -, n+1
upwards of {n} = more_than, n+1, -, n+1
in excess of {n} = more_than, n+1, -, n+1
> {n} = more_than, n+1, -, n+1
at most {n} = at_most, -, n, -
up to {n} = at_most, -, n, -
as many as {n} = at_most, -, n, -
no more than {n} = at_most, -, n, -
not more than {n} = at_most, -, n, -
a maximum of {n} = at_most, -, n, -
{n} at most = at_most, -, n, -
{n} or fewer = at_most, -, n, -
{n} or less = at_most, -, n, -
fewer than {n} = fewer_than, -, n-1, -
less than {n} = fewer_than, -, n-1, -
under {n} = fewer_than, -, n-1, -
< {n} = fewer_than, -, n-1, -
{n} to {m} = between, n, m, n
{n} - {m} = between, n, m, n
from {n} to {m} = between, n, m, n
between {n} and {m} = between, n, m, n
a score = verbal, 18, 24, 20
half a hundred = about, 45, 55, 50
half a dozen = about, 6, 6, 6
tens = verbal, 20, 99, 10
dozens = verbal, 24, 99, 12
several dozen = verbal, 24, 99, 24
scores = verbal, 40, 199, 20
several hundred = verbal, 200, 900, 200
several hundreds = verbal, 200, 900, 200
a few hundred = verbal, 200, 900, 200
hundreds = verbal, 200, 999, 100
several thousand = verbal, 2000, 9000, 2000
several thousands = verbal, 2000, 9000, 2000
a few thousand = verbal, 2000, 9000, 2000
thousands = verbal, 2000, -, 1000
tens of thousands = verbal, 20000, 99999, 10000
hundreds of thousands = verbal, 200000, 999999, 100000
several = verbal, 2, -, 2
all = verbal, group, group, group
none = exact, 0, 0, 0
nobody = exact, 0, 0, 0
no one = exact, 0, 0, 0
many = verbal, -, -, -
numerous = verbal, -, -, -
some = verbal, -, -, -
few = verbal, -, -, -
a few = verbal, -, -, -
most = verbal, -, -, -
a number of = verbal, -, -, -
a large number = verbal, -, -, -
a significant number = verbal, -, -, -
an unknown number = verbal, -, -, -
{p} per cent = none_stated, p% group, p% group, p% group
{p} percent = none_stated, p% group, p% group, p% group
{p} % = none_stated, p% group, p% group, p% group
{p} per cent of {n} = exact, p% n, p% n, p% n
{p} percent of {n} = exact, p% n, p% n, p% n
{p} % of {n} = exact, p% n, p% n, p% n

[numbers]
zero = 0
one = 1
two = 2
three = 3
four = 4
five = 5
six = 6
seven = 7
eight = 8
nine = 9
ten = 10
eleven = 11
twelve = 12
thirteen = 13
fourteen = 14
fifteen = 15
sixteen = 16
seventeen = 17
eighteen = 18
nineteen = 19
twenty = 20
thirty = 30
forty = 40
fifty = 50
sixty = 60
seventy = 70
eighty = 80
ninety = 90
dozen = x12
hundred = x100
thousand = x1000
million = x1000000
a = article
an = article
and = link

[skipped]
the
a total of
in all

[before durations]
the last
the past
last
past
the
for
during
over the last
over the past
after

[turning]
or
more
less
fewer
least
most
minimum
maximum
plus
minus
perhaps
maybe
possibly
per
percent
half
third
thirds
quarter
quarters
times
twice
double
than
about
around
roughly
approximately
nearly
almost
over
under
odd
score

[units]
day = day
days = day
week = week
weeks = week
month = month
months = month
year = year
years = year
)";

}  // namespace habeas::quantities
