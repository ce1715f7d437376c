/**
 * Words that answer a question of yes or no about one another, for what WordNet does not call opposites: whoever was acquitted
 * was not convicted. Every word before the bar is an opposite of every word behind it.
 */
export const OPPOSITES = `
convict convicted conviction guilty | acquit clear innocent acquittal
jail imprison | acquit free freed release
charge arrest | release free freed
accept approve agree back support | reject refuse oppose decline object veto disagree
support favour back welcome | oppose reject criticise condemn resist
allow permit legal authorise | ban forbid prohibit illegal block outlaw
confirm admit accept acknowledge | deny dispute reject dismiss
pass succeed success win | fail failure lose defeat reject
rise increase grow climb up jump expand | fall drop decrease decline shrink cut down
improve better | worsen deteriorate worse
raise lift | lower cut reduce
begin start open launch | end stop close finish shut
continue remain stay keep | stop end leave quit abandon cease resign
reopen reopened | shut close
survive live alive | die kill dead death
find recover discover | missing lose lost
damage destroy | intact undamaged unscathed
injure hurt harm wound | unhurt unharmed unscathed uninjured
custody detain jail prison | release free bail
repair rebuild restore | destroy demolish damage
keep retain | scrap abolish drop remove
arrive come | leave depart
return back | leave stay remain
join | leave quit
lose lost loss | gain win add
agree deal agreement | disagree dispute
full complete finish | partial unfinished incomplete
safe | dangerous unsafe hazardous
free | paid charge cost
same | different
public | private
temporary | permanent
voluntary | compulsory mandatory
alone | together accomplice
accident accidental | deliberate intentional
new | old
known | unknown unclear
likely | unlikely
possible | impossible
working | broken fail
on-time punctual | late delay
early | late
cheaper | dearer expensive
`;
