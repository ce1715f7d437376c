import type { Gender } from './noun-kinds.ts';

/** First names of many languages that are borne by one gender alone, or nearly so, in small letters without accents. */
const SHE =
  'abbie abi abigail ada adele adriana adrienne agatha agnes agnieszka aileen aimee aine aisha aisling alana ' +
  'alejandra alexa alexandra alexia alexis alice alicia alina alisha alison allison alma althea alva amalia amanda ' +
  'amara amber amelia amelie amina amira amrita amy ana anastasia andrea angela angelica angelina angie anika anita ' +
  'anja anjali ann anna anne anneliese annette annie annika antoinette antonia anya aparna ariana arlene ashley ' +
  'astrid audrey ava avril aya ayesha barbara beata beatrice beatrix becky belinda bella bernadette bertha beth ' +
  'bethany betsy bettina betty beverley beverly bianca birgit brenda brianna bridget brigitte brittany bronwyn ' +
  'camila camilla candace carla carly carmen carol carole caroline carolyn carrie cassandra cassie catherine cathy ' +
  'cecilia celeste celia celine chandra chantal charlene charlotte charmaine cherie cheryl chiara chloe chrissy ' +
  'christiane christina christine cindy claire clara clare clarissa claudia clementine cleo colette connie ' +
  'constance cora corinne cristina cynthia dagmar daniela danielle danuta daphne darlene deanna debbie deborah ' +
  'debra deepa deirdre delia delphine denise diana diane dolores donna doreen doris dorothea dorothy edith edna ' +
  'edwina eileen elaine eleanor elena eleni eliza elizabeth elke ella ellen ellie elma elsa elsie elvira emilia ' +
  'emily emma emmanuelle emmeline enid erica erika erin esme esmeralda estelle esther ethel etta eugenia eugenie ' +
  'eunice eva evangeline eve evelyn evie farah fatima fay faye felicia felicity fiona fleur flora florence fran ' +
  'frances francesca francine freda freya frida gabriela gabriella gabrielle gail gaynor gemma genevieve georgina ' +
  'geraldine germaine gertrude ghislaine gilda gillian gina ginny giorgia gisela giselle giulia gladys glenda ' +
  'glenys gloria golda grace greta gretchen guadalupe gudrun gwen gwyneth haley hanna hannah harriet hattie hayley ' +
  'heather hedda hedwig heidi helen helena helene helga henrietta hermione hilary hilda hildegard hillary ida ilse ' +
  'iman imelda imogen ines inge inger ingrid irena irene irina irma isabel isabella isabelle isla isobel ivana ' +
  'jacinda jacinta jacqueline jacqui jamila jana jane janelle janet janice janine jayne jeanette jeanne jemima ' +
  'jenna jennie jennifer jenny jeri jess jessica jill jillian joan joann joanna joanne jocelyn jodie johanna ' +
  'josephine josie joyce juanita judi judith judy julia juliana juliane julie juliet juliette justine kaitlyn ' +
  'kamala kamila kara karen karin karina karolina kasia katarina kate katharina katherine kathleen kathryn kathy ' +
  'katie katja katrin katrina katy kaye kayla keira kelly kelsey kerstin keziah khadija kiera kirsten kirstie ' +
  'kirstin kirsty krista kristen kristin kristina kristine kylie lana lara larissa latoya laura laurel lauren ' +
  'lauretta lavinia leanne leena leila lena leona leonie leonora lesley leticia libby lila lilian liliana lillian ' +
  'lina linda lindsey linnea lisa lisbeth livia liz liza lizzie lois lola lorena loretta lorna lorraine lottie ' +
  'louisa louise luba lucia luciana lucie lucille lucinda lucy ludmila luisa lydia lynda lynette lynne mabel maddie ' +
  'madeleine madeline magda magdalena maggie maisie malala malin mamie mandy manuela mara marcela marcella marcia ' +
  'margaret margaux margery margo margot margret margrethe maria mariam mariana marianne marie marilena marilyn ' +
  'marina marisa marisol marjorie marla marlene marsha marta martha martina mary matilda maud maude maureen mavis ' +
  'maxine maya meena meera megan meghan mei melanie melinda melissa meredith mia michaela michelle mila mildred ' +
  'millicent millie mimi mina mindy minnie mira miranda miriam mitzi moira molly mona monica monika monique morag ' +
  'moyra muriel myra myrtle nadia nadine naima nancy naoko naomi narges nasreen natalia natalie natasha nathalie ' +
  'neha nellie nelly nerys nettie ngozi nicola nicole nicolette nikita nikki nina noelle noemi nora noreen norma ' +
  'odette ofelia olena olga olivia oonagh ophelia orla paloma pam pamela paola patrice patricia patsy patti paula ' +
  'paulette pauline peggy penelope penny petra petula philippa phillipa phoebe phyllis polly pooja portia priscilla ' +
  'priti priya rachael rachel rachelle rada ramona rana rania raquel rebecca rebekah regina rekha renata renee ' +
  'rhian rhiannon rhoda rhonda rita roberta robyn rochelle rosa rosalie rosalind rosanna rose rosemarie rosemary ' +
  'rosetta rosie rowena roxanne ruby ruqayya ruth sabina sabine sabrina sadie safiya saira sakura sally salma ' +
  'samantha sandra saoirse sara sarah saskia selina selma serena shabana shami shamima shanice sharon sharron ' +
  'shauna sheena sheila shelley sheryl shirley shreya sian sigrid silvia simona simone sinead siobhan sofia solange ' +
  'sonia sophia sophie soraya stacey stella stephanie sue sunita susan susanna susannah susanne suzanne suzette ' +
  'svetlana swati sylvia sylvie tabitha tallulah tamara tammy tania tanya tara tatiana tatyana tegan teresa tessa ' +
  'thea thelma theresa therese tiffany tilly tina tracey tricia trudy ulrike ursula valentina valeria valerie ' +
  'vanessa velma vera verity veronica veronique vicki vicky victoria vilma viola virginia vivien vivienne wanda ' +
  'wangari wendy wilhelmina wilma winifred winnie xenia yael yasmin yoko yolanda yuki yukiko yulia yvette yvonne ' +
  'zadie zahra zainab zara zelda zena zoe zoey zofia';
const HE =
  'aaron abdel abdou abdul abdullah abe abel abraham adam adama adel adolf adrian ahmad ahmed aidan ajay akbar akio ' +
  'akira alain alan alasdair alastair albert alberto aldo alec aled alejandro aleksandar aleksander aleksandr ' +
  'aleksei alessandro alexander alexandre alexandros alexei alexey alf alfie alfons alfonso alfred alfredo ali ' +
  'alistair allan allen alois alonso alphonse alvaro alvin amadou amit amos anatoly anders andre andreas andrei ' +
  'andrej andres andrew andrey andrzej andy angelo angus anil anthony antoine anton antonio antonis antony ' +
  'archibald archie ari arjun armand armando arne arnold arthur arturo arun ashok asif auguste augusto aurelio ' +
  'austin avi axel aziz baptiste barnaby barney barrie barry bart bartholomew bashar bashir basil ben benedict ' +
  'benito benjamin bennett benny bernard bernardo bernd bernhard bernie bert bertrand bill billy bjorn blaise bob ' +
  'bobby bogdan boris borja brad bradley brandon brendan brent brett brian bruce bruno bryan bryce byron calum ' +
  'calvin carl carlo carlos carlton casper cecil cedric cesar chad charles charlie chester chris christian ' +
  'christopher chuck cillian claes clarence claude claudio clemens clement clifford clive clyde colin conor conrad ' +
  'constantin constantine corey cory craig crispin cristiano cyril cyrus damian damien damon dan daniel danilo ' +
  'danny dante darius dariusz darrell darren darryl dave david davide dawid declan deepak denis dennis denny denzel ' +
  'derek dermot derrick desmond didier diego dieter dietrich dimitri dimitris dirk dmitri dmitry dmytro dom dominic ' +
  'dominik donal donald donovan doug dougal douglas drago duncan dustin dwayne dwight dylan eamon ebenezer eddie ' +
  'edgar edison edmond edmund edouard eduardo edvard edward edwin efraim egon einar eli elias elijah elliot elliott ' +
  'ellis elmer elon elvis emanuel emeka emil emile emilio emmanuel emre enda enrico enrique enzo ephraim eric erich ' +
  'erik ernest ernesto ernie ernst ervin erwin esteban ethan etienne eugene eugenio evan evgeny ewan ewen ezekiel ' +
  'ezra fabian fabio fabrice faisal farid felipe felix ferdinand fergus fernando fidel filip finlay finn florian ' +
  'floyd francesco francis francisco franco francois frank frankie franklin frans franz fraser fred freddie ' +
  'frederic frederick frederik fredrik friedrich fritz gabriel gareth garry garth gary gaston gavin geoff geoffrey ' +
  'georg george georges georgios geraint gerald gerard gerardo gerd gerhard gerry gert gianluca gianni gideon ' +
  'gilbert gilberto giles gino giorgio giovanni giuliano giuseppe glen glenn godfrey gonzalo goran gordon graeme ' +
  'graham greg gregor gregory grigory guillaume guillermo gunnar gunter gunther gustav gustavo guy habib hakan ' +
  'hakim hal hamid hamish hamza hans harald haris harish harold haroon harry harvey hasan hashim hassan hector ' +
  'heinrich heinz helmut hendrik henri henrik henry herbert herman hermann hideki hideo hiroshi horace horst howard ' +
  'hubert hugh hugo humphrey hussein huw iain ian ibrahim idris ignacio igor ilya immanuel imran ingmar ioannis ' +
  'irfan irving irwin isaac isaiah ishaan ismail istvan ivan ivo jack jacob jacques jair jake jakob jakub jalal ' +
  'jamal james jamie jan janos jared jarvis jason jasper javier jean jean-claude jean-luc jean-marie jean-pierre ' +
  'jeff jeffery jeffrey jens jere jeremiah jeremy jerome jerry jesse jethro jim jimmy joachim joakim joao joaquin ' +
  'jochen joe joel joerg johan johann johannes john johnnie johnny jon jonah jonas jonathan jonny jorg jorge jose ' +
  'josef josep joseph josh joshua jozef juan judd jude jules julian julien julio julius junichiro jurgen justin kai ' +
  'kamal karim karl karsten kaspar kazuo keir keith kelvin ken kenji kenneth kenny kenzo kevin khaled khalid khalil ' +
  'kieran kiran kirk klaus knut kofi konrad konstantin kris krzysztof kurt kwame kwasi kyle lachlan lamar larry ' +
  'lars laszlo laurence laurent lawrence lazar lee leif len lennart lenny leo leon leonard leonardo leonid leopold ' +
  'leroy lester lev levi lewis liam linus lionel lloyd logan lorenzo lothar lou louis luca lucas lucian luciano ' +
  'ludovic ludwig luigi luis luiz lukas luke luther lyndon maarten magnus mahmoud mahmud malachy malcolm mamadou ' +
  'manfred manny manoj manuel marc marcel marcello marcelo marcin marco marcos marcus marek mariano mario marius ' +
  'mark marko markus marlon martin marty martyn marvin masao masoud massimo mathew mathias mathieu mathis mats matt ' +
  'matteo matthew matthias matthieu maurice mauricio mauro max maxim maxime maximilian maxwell mehdi mehmet melvin ' +
  'merv mervyn michael michal michel mick mickey miguel mihai mikael mike mikel mikhail mikko milos milton miroslav ' +
  'mitch moataz mohamed mohammad mohammed mohan mohandas mohsen moritz morris mortimer moses moshe muammar muhammad ' +
  'mustafa myles nabil nadeem naoto nathan naveed naveen neal ned neil neville niall nicholas nick nicky nico ' +
  'nicolas nicolo nigel nihal nikhil niklas niko nikola nikolai nikolaos nikolaus nikolay nikos nils noah noam noel ' +
  'nolan norbert norman norris olaf oleg oleksandr oliver olivier olli ollie omar orson orville osama oscar oskar ' +
  'osman oswald otis otto owen pablo paddy paolo pascal patricio patrick patrik paul pavel pawel pedro pepe ' +
  'percival percy peter petr petros phil philip philippe phillip phineas pierluigi piero pierre pierrick piers piet ' +
  'pieter pietro piotr prakash prashant quentin quincy rafael rafal raffaele rahul rainer raj rajesh rajiv rakesh ' +
  'ralf ralph ramesh ramon randall randy rangan raoul raphael rashid raul ravi raymond raymundo reg reggie reginald ' +
  'reinhard reinhold remy renato rene reuben reza ricardo riccardo richard richie rick ricky rishi roald rob robbie ' +
  'robby robert roberto roddy roderick rodney rodolfo rodrigo roger roland rolf romain ron ronald ronan ronnie rory ' +
  'ross roy ruben rudi rudolf rudolph rudy rufus rupert russell rustam ryan ryszard sacha sachin sadiq saeed sajid ' +
  'salah saleem salim salman salvador salvatore sam saman samir sammy samson samuel sandeep sander sandro sanjay ' +
  'santiago satoshi saul scott sean sebastian sebastien selim serge sergei sergey sergio seth seymour shane shaun ' +
  'shawn sheldon shigeru shinzo sid sidney siegfried sigmund silas silvio simon slobodan solomon soren spencer ' +
  'spiros srinivas stan stanislav stanislaw stanley stavros stefan stefano steffen stelios stephan stephane stephen ' +
  'steve steven stu stuart subhash sulaiman suleiman sunil suresh sven sylvain sylvester tadashi tadeusz taher ' +
  'tahir takashi takeshi tanvir tarek tariq taro tayyip ted teddy terence terrence terry thaddeus theo theodor ' +
  'theodore thierry thom thomas thorsten thurgood tiago tim timo timothy timur tobias toby todd tom tomas tomasz ' +
  'tomislav tommy tony torsten toshio travis trent trevor tristan tsunehisa tyler tyrone ulrich ulysses umar ' +
  'umberto usman uwe vaclav valentin valentino valery vasily vaughan vern vernon vic vicente victor vidal vijay ' +
  'vikram viktor vince vincent vincenzo virgil vitali vito vittorio vlad vladimir vojtech volker volodymyr wahid ' +
  'wally walt walter warwick wasim wayne wei wendell werner wes wesley wilbur wiley wilfred wilfried wilhelm willem ' +
  'willi william willie willy wim winston wojciech wolfgang woodrow xavi xavier yair yannick yannis yasser yasuo ' +
  'yevgeny yitzhak yoshihide yoshihiko yoshiro yuri yusuf yves zac zach zachary zack zbigniew zeev zinedine zoltan';
/** Those that either bears. */
const EITHER = 'alex kerry kim leslie marion robin tracy vivian will';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...EITHER.split(' ').map((name) => [name, null] as const),
  ...HE.split(' ').map((name) => [name, 'he'] as const),
  ...SHE.split(' ').map((name) => [name, 'she'] as const),
]);

/** Whether a folded word is a first name; a name of several words that opens with one is that of a person. */
export function isFirstName(folded: string): boolean {
  return GENDERS.has(folded);
}

/** The gender of those who mostly bear a folded first name; null for names that are unknown, or shared. */
export function genderOfName(folded: string): Gender {
  return GENDERS.get(folded) ?? null;
}
