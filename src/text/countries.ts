/**
 * Countries and regions with the words for their people and for what is theirs; every word of a line stands for every
 * other ("German law" for "a law in Germany"). Adjectives that are as often another word ("polish", "turkey") are kept:
 * the texts are read without regard to capitals.
 */
export const COUNTRIES = `
afghanistan afghan afghans
africa african africans
albania albanian albanians
algeria algerian algerians
america american americans yank yanks usa
argentina argentine argentinian argentinians
armenia armenian armenians
asia asian asians
australia australian australians aussie
austria austrian austrians
bangladesh bangladeshi bangladeshis
belarus belarusian belarusians
belgium belgian belgians
bolivia bolivian bolivians
bosnia bosnian bosnians
brazil brazilian brazilians
britain british briton britons brit brits britannia uk
bulgaria bulgarian bulgarians
burma burmese myanmar
cambodia cambodian cambodians
canada canadian canadians
chile chilean chileans
china chinese
colombia colombian colombians
congo congolese
croatia croatian croatians croat croats
cuba cuban cubans
cyprus cypriot cypriots
czechia czech czechs
denmark danish dane danes
egypt egyptian egyptians
england english englishman englishwoman
estonia estonian estonians
ethiopia ethiopian ethiopians
europe european europeans
finland finnish finn finns
france french frenchman frenchwoman
georgia georgian georgians
germany german germans
ghana ghanaian ghanaians
greece greek greeks
guatemala guatemalan guatemalans
haiti haitian haitians
hungary hungarian hungarians
iceland icelandic icelander icelanders
india indian indians
indonesia indonesian indonesians
iran iranian iranians
iraq iraqi iraqis
ireland irish irishman irishwoman
israel israeli israelis
italy italian italians
jamaica jamaican jamaicans
japan japanese
jordan jordanian jordanians
kazakhstan kazakh kazakhs
kenya kenyan kenyans
korea korean koreans
kosovo kosovar kosovars
kurdistan kurdish kurd kurds
kuwait kuwaiti kuwaitis
laos laotian laotians
latvia latvian latvians
lebanon lebanese
liberia liberian liberians
libya libyan libyans
lithuania lithuanian lithuanians
luxembourg luxembourgish
malaysia malaysian malaysians
mali malian malians
malta maltese
mexico mexican mexicans
moldova moldovan moldovans
mongolia mongolian mongolians
morocco moroccan moroccans
mozambique mozambican mozambicans
nepal nepalese nepali
netherlands dutch holland dutchman
nigeria nigerian nigerians
norway norwegian norwegians
pakistan pakistani pakistanis
palestine palestinian palestinians
panama panamanian panamanians
paraguay paraguayan paraguayans
peru peruvian peruvians
philippines filipino filipinos philippine
poland polish pole poles
portugal portuguese
qatar qatari qataris
romania romanian romanians
russia russian russians
rwanda rwandan rwandans
saudi saudis
scotland scottish scot scots
senegal senegalese
serbia serbian serbians serb serbs
sicily sicilian sicilians
singapore singaporean singaporeans
slovakia slovak slovaks
slovenia slovenian slovenians
somalia somali somalis
spain spanish spaniard spaniards
sudan sudanese
sweden swedish swede swedes
switzerland swiss
syria syrian syrians
taiwan taiwanese
tanzania tanzanian tanzanians
texas texan texans
thailand thai thais
tibet tibetan tibetans
tunisia tunisian tunisians
turkey turkish turk turks
uganda ugandan ugandans
ukraine ukrainian ukrainians
uruguay uruguayan uruguayans
uzbekistan uzbek uzbeks
venezuela venezuelan venezuelans
vietnam vietnamese
wales welsh welshman
yemen yemeni yemenis
zambia zambian zambians
zimbabwe zimbabwean zimbabweans
`;
