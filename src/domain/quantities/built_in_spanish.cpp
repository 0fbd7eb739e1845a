// The built-in lexicon of Spanish, as data. Its parts and its table are explained in
// docs/quantities.md. The bounds are this project's convention; the conservative figures follow the
// habit of ACLED's coders (10 for "tens", 12 for "dozens", 100 for "hundreds"). A change needs a
// new version: figures already made keep naming the one that read them. Tested by
// tests/domain/quantities/built_in_lexicons_test.cpp.
#include "domain/quantities/built_in_texts.h"

namespace habeas::quantities {

const std::string_view built_in_spanish_text = R"(# patrón = clase, mínimo, máximo, conservador
name: Habeas, español
language: es
version: es@1
decimal: ,

[readings]
{n} = exact, n, n, n
exactamente {n} = exact, n, n, n
unos {n} = about, 90% n, 110% n, n
unas {n} = about, 90% n, 110% n, n
alrededor de {n} = about, 90% n, 110% n, n
aproximadamente {n} = about, 90% n, 110% n, n
{n} aproximadamente = about, 90% n, 110% n, n
en torno a {n} = about, 90% n, 110% n, n
más o menos {n} = about, 90% n, 110% n, n
se estima en {n} = about, 90% n, 110% n, n
se calcula en {n} = about, 90% n, 110% n, n
se estiman en {n} = about, 90% n, 110% n, n
~ {n} = about, 90% n, 110% n, n
casi {n} = fewer_than, 90% n, n-1, 90% n
cerca de {n} = fewer_than, 90% n, n-1, 90% n
cerca del {n} = fewer_than, 90% n, n-1, 90% n
al menos {n} = at_least, n, -, n
por lo menos {n} = at_least, n, -, n
como mínimo {n} = at_least, n, -, n
no menos de {n} = at_least, n, -, n
un mínimo de {n} = at_least, n, -, n
{n} o más = at_least, n, -, n
{n} por lo menos = at_least, n, -, n
{n} al menos = at_least, n, -, n
{n} + = at_least, n, -, n
más de {n} = more_than, n+1, -, n+1
> {n} = more_than, n+1, -, n+1
hasta {n} = at_most, -, n, -
a lo sumo {n} = at_most, -, n, -
a lo más {n} = at_most, -, n, -
como máximo {n} = at_most, -, n, -
no más de {n} = at_most, -, n, -
un máximo de {n} = at_most, -, n, -
{n} como máximo = at_most, -, n, -
{n} a lo sumo = at_most, -, n, -
{n} o menos = at_most, -, n, -
menos de {n} = fewer_than, -, n-1, -
< {n} = fewer_than, -, n-1, -
{n} a {m} = between, n, m, n
{n} - {m} = between, n, m, n
de {n} a {m} = between, n, m, n
entre {n} y {m} = between, n, m, n
entre {n} a {m} = between, n, m, n
una decena = about, 9, 11, 10
una veintena = verbal, 18, 24, 20
veintena = verbal, 18, 24, 20
medio centenar = about, 45, 55, 50
un centenar = about, 90, 110, 100
medio millar = about, 450, 550, 500
un millar = about, 900, 1100, 1000
media docena = about, 6, 6, 6
decenas = verbal, 24, 99, 12
varias decenas = verbal, 24, 99, 24
docenas = verbal, 24, 99, 12
varias docenas = verbal, 24, 99, 24
varios centenares = verbal, 200, 900, 200
varios cientos = verbal, 200, 900, 200
unos cientos = verbal, 200, 900, 200
unos centenares = verbal, 200, 900, 200
algunos cientos = verbal, 200, 900, 200
algunos centenares = verbal, 200, 900, 200
cientos = verbal, 200, 999, 100
centenares = verbal, 200, 999, 100
varios miles = verbal, 2000, 9000, 2000
varios millares = verbal, 2000, 9000, 2000
unos miles = verbal, 2000, 9000, 2000
algunos miles = verbal, 2000, 9000, 2000
miles = verbal, 2000, -, 1000
millares = verbal, 2000, -, 1000
decenas de miles = verbal, 20000, 99999, 10000
cientos de miles = verbal, 200000, 999999, 100000
centenares de miles = verbal, 200000, 999999, 100000
varios = verbal, 2, -, 2
varias = verbal, 2, -, 2
todos = verbal, group, group, group
todas = verbal, group, group, group
ninguno = exact, 0, 0, 0
ninguna = exact, 0, 0, 0
ningún = exact, 0, 0, 0
nadie = exact, 0, 0, 0
muchos = verbal, -, -, -
muchas = verbal, -, -, -
numerosos = verbal, -, -, -
numerosas = verbal, -, -, -
algunos = verbal, -, -, -
algunas = verbal, -, -, -
unos = verbal, -, -, -
unas = verbal, -, -, -
pocos = verbal, -, -, -
pocas = verbal, -, -, -
la mayoría = verbal, -, -, -
un número importante = verbal, -, -, -
un gran número = verbal, -, -, -
un número indeterminado = verbal, -, -, -
un número = verbal, -, -, -
{p} por ciento = none_stated, p% group, p% group, p% group
{p} % = none_stated, p% group, p% group, p% group
el {p} por ciento de {n} = exact, p% n, p% n, p% n
{p} por ciento de {n} = exact, p% n, p% n, p% n
{p} % de {n} = exact, p% n, p% n, p% n

[numbers]
cero = 0
uno = 1
un = 1 article
una = 1 article
dos = 2
tres = 3
cuatro = 4
cinco = 5
seis = 6
siete = 7
ocho = 8
nueve = 9
diez = 10
once = 11
doce = 12
trece = 13
catorce = 14
quince = 15
dieciséis = 16
diecisiete = 17
dieciocho = 18
diecinueve = 19
veinte = 20
veintiuno = 21
veintiún = 21
veintiuna = 21
veintidós = 22
veintitrés = 23
veinticuatro = 24
veinticinco = 25
veintiséis = 26
veintisiete = 27
veintiocho = 28
veintinueve = 29
treinta = 30
cuarenta = 40
cincuenta = 50
sesenta = 60
setenta = 70
ochenta = 80
noventa = 90
cien = 100
ciento = 100
doscientos = 200
doscientas = 200
trescientos = 300
trescientas = 300
cuatrocientos = 400
cuatrocientas = 400
quinientos = 500
quinientas = 500
seiscientos = 600
seiscientas = 600
setecientos = 700
setecientas = 700
ochocientos = 800
ochocientas = 800
novecientos = 900
novecientas = 900
decenas = x10
docena = x12
docenas = x12
centenares = x100
mil = 1000 x1000
millares = x1000
millón = x1000000
millones = x1000000
y = link

[skipped]
el
los
las
un total de
en total

[before durations]
los últimos
las últimas
el último
la última
últimos
últimas
los
las
desde hace
hace
durante
en los últimos
en las últimas
tras
después de

[turning]
o
u
más
menos
mínimo
máximo
quizá
quizás
posiblemente
medio
media
mitad
tercio
tercios
cuartos
veces
doble
casi
aproximadamente
alrededor
decena
veintena
centenar
millar

[units]
día = day
días = day
semana = week
semanas = week
mes = month
meses = month
año = year
años = year
)";

}  // namespace habeas::quantities
