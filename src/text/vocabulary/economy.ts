/** Economy, companies, money and work. */
export const ECONOMY = `
firm company business | corporation maker
business enterprise | trade company
corporation inc | company
startup | company
subsidiary | company branch
branch division unit department | section business
maker manufacturer producer | company make
supplier supply | provider
provider | supplier company
retailer shop store | seller
shop store outlet boutique
supermarket grocer grocery | shop
vendor seller | sell
customer client shopper consumer patron buyer | user
owner proprietor holder | own landlord
landlord landlady publican | owner
tenant renter | rent
lease rent rental hire | let
rent rental lease tenancy | pay
entrepreneur businessman businesswoman | founder
boss manager supervisor chief | head employer
executive | director manager boss
ceo | boss head chief
founder founded | creator
director | head manager
employee worker staff | workforce
workforce staff employees manpower | workers
colleague coworker | partner
apprentice apprenticeship trainee | training
intern internship
hire recruit | employ
recruit enrol enlist | hire join
enrol register signup recruit | join
layoff redundancy | dismiss job cut
sack dismiss axe | fire lose
retire retiree | pension
earn income | make pay
income earnings revenue | pay brought
revenue takings proceeds turnover | income raised brought
raise | increase collect
generate | produce brought raise make create
union | labour
overwork workload
vacancy opening | job post position
career profession occupation | job work
profession occupation vocation trade | job work
skill expertise | ability
expert specialist | professional
profit gain earnings | income surplus
surplus | extra profit
outage blackout | failure
deficit shortfall | gap loss hole
hole | deficit shortfall gap
shortfall shortage deficit | lack
shortage scarcity scarce lack | shortfall
lack absence | without shortage
loss lost | deficit
debt indebted owed | loan
owe owed | debt
loan | lend borrow credit mortgage debt
repay repayment | pay back
bankrupt insolvent bust | collapse
bailout | rescue
invest stake | fund
stake share shareholding | interest
shareholder stockholder investor | share
stock share equity
inflation | prices
recession slump downturn | decline
slump downturn | fall
boom | growth
austerity | cuts
price cost charge fee | pay worth
charge fee toll | pay
fare | ticket cost price
ticket | fare pass
cost price | spend bill worth
bill invoice | cost pay
expense expenditure spending cost outlay | pay
expensive costly dear pricey | cost price
cheap inexpensive affordable | low
afford | pay
worth value valuable | price
value worth valuation | price
discount rebate | reduction reduced
discount | reduced cheaper lower
free gratis complimentary
bonus | extra payment
reward award | prize
refund reimburse | money back repay
deposit | pay
cash money banknote coin | pound
money cash funds sum | pound dollar euro million pay
sum amount | money total
fund finance bankroll | money pay grant
donate donor contribute gift | give
contribute contributor | give help donate
charity charitable | aid
sponsor sponsorship | fund back
quid pound sterling
buck dollar
cent penny
wealth wealthy rich affluent fortune | money
wealthy rich affluent | millionaire billionaire
poverty poor impoverished deprived
economy economic gdp | financial
finance financial fiscal | money
bank lender
insure policy | cover
tax taxation levy duty | pay
tariff duty | tax
export | sell trade
import | buy
trade commerce commercial | business
market marketplace | sale
advertise advertisement promote ad | marketing
brand trademark | name
product goods merchandise | item
goods merchandise cargo | product freight
produce production output | make
industry sector | manufacturing
sector industry | area
factory plant | manufacturing mill
warehouse depot | store
stockpile | store
contract contractor | deal
contractor builder | company
deal agreement contract pact | accord
bid tender offer | propose
auction | sale sell
buyer purchaser | customer
purchase buy acquire acquisition takeover
takeover buyout acquisition merger | buy
merge merger amalgamate combine | join
compete competition contest | rival
launch unveil introduce introduction | start begin release open sale
unveil | reveal launch show
introduce introduction | bring launch start begin
release | publish launch issue
recall | return withdraw
sale sell
available | sale
order | request command
deliver delivery | supply bring arrive
due | expected scheduled
scheduled planned timetable | due expected
office | headquarters
consult | adviser
adviser advisor | consultant
lawyer counsel | legal
auditor accountant
trader dealer | merchant
merchant | trader
estate | property
property | home building
homeowner householder | owner
`;
