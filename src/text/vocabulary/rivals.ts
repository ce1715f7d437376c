/** Groups and things that are told apart from one another, a set a line: what is said of girls is not said of boys. */
export const RIVALS = `
boy girl
man woman
men women
male female
husband wife
father mother
son daughter
brother sister
uncle aunt
grandfather grandmother
king queen
prince princess
actor actress
mum dad
child adult pensioner teenager
toddler teenager
teacher pupil student lecturer
doctor nurse midwife surgeon pharmacist dentist
driver passenger pedestrian cyclist motorcyclist
pilot passenger
buyer seller
employer employee
landlord tenant
victim suspect perpetrator
witness suspect
prosecution defence
plaintiff defendant
winner loser
import export
arrival departure
birth death
income expenditure
revenue profit
inflow outflow
winter summer spring autumn
weekday weekend
morning afternoon evening
breakfast lunch dinner
primary secondary
urban rural
minimum maximum
lorry car bus van bicycle motorcycle tram
train plane ferry
cat dog horse
sheep cow pig chicken goat
beer wine spirit
tea coffee
oil gas coal
wind solar nuclear
army navy
soldier sailor
crew passenger
gold silver bronze
rugby football cricket tennis
highest lowest
largest smallest biggest
oldest youngest newest
longest shortest
earliest latest
best worst
heaviest lightest
fastest slowest
public private
presidential parliamentary
domestic foreign
civilian military
northern southern eastern western
parliament president
gross net
captain officer
chairman secretary treasurer
`;
