/**
 * Phrasal verbs and set phrases, one line each after the plain word that says the same. Written in their base form; the
 * forms of the verb are made from it. Only what means the same in nearly every text belongs here.
 */
export const PHRASAL_VERBS = `
explode: blow up | go off
erupt: blow its top
establish: set up
postpone: put off | push back
propose: put forward
publish: put out | come out
extinguish: douse
remove: take down | get rid of | take away | come down | strip out
participate: take part | take parts | join in
attend: turn up | show up
perform: carry out
mention: bring up
cancel: call off
dismiss: lay off | let go
discover: find out
conclude: wrap up
stop: give up | break up | break off
continue: carry on | go on | keep on
increase: go up
decrease: go down | come off
cause: lead to | bring about | result in
collapse: fall down | come down | cave in
die: lose one life | lose their life | lose his life | lose her life | lose their lives | lose his lives | pass away
resign: step down | stand down
replace: take over from | fill in for
refuse: turn down
reject: turn away
demolish: tear down | knock down | pull down
abolish: do away with
reduce: cut down | cut back
examine: look into
investigate: look at
total: add up to | amount to | come to
cost: set back
manage: run | look after
appear: come up
escape: get away
return: come back | go back | get back | head back
abandon: walk away from
approve: sign off
enter: come in | get in | go in
depart: set off
arrive: get in
prison: behind bars
currently: at the moment | right now | at present
head: in charge of
annual: per year | a year | each year | every year
reaction: side effect | side effects
`;
