import type { Gender } from './noun-kinds.ts';

/** First names of many languages that are borne by one gender alone, or nearly so, in small letters without accents. */
const SHE =
  'aaliyah abbie abena abi abigail ada adelaide adele adelina aditi adriana adriane adrienne afua agatha agathe ' +
  'aggie agnes agneta agnieszka aida aiko aileen aimee aine aisha aisling aja akiko akua alaina alana alba ' +
  'alberta albertine alda alecia alejandra alena alessandra alessia alexa alexandra alexia alexis alfreda alia ' +
  'alice alicia alida alina alisa alisha alison alix alla allegra allie allison alma alona althea alva alyona ' +
  'alyson alyssa amala amalia amalie amanda amani amara amaya amber ambika ameera amelia amelie ami amie amina ' +
  'amira amna amrita amy ana anahita anais anastasia andie andrea andrina aneta angela angelica angelika angeliki ' +
  'angelina angie anh anika anita anja anjali anjelica anke ann anna annabel annabelle annalise annamaria anne ' +
  'anneliese annemarie annetta annette annie annika annis anouk anouska antoinette antonella antonia anushka anya ' +
  'aparna apollonia arabella aretha ariana ariella arleen arlene arlette arya asha ashanti ashley asma asta ' +
  'astrid aude audra audrey augusta aurelia ava aviva avril aya ayaan ayako ayda ayelet ayesha aziza babette ' +
  'bahar barbara barbra bea beata beate beatrice beatrix becky belinda bella benazir benita berenice bernadette ' +
  'bernadine bernice berta bertha beryl bessie beth bethany betina betsy bettie bettina betty beulah beverley ' +
  'beverly beyonce bianca bibi billie birgit bonnie bozena bozhena brenda brenna brianna bridget bridgit bridie ' +
  'brigid brigitte briony britney britt britta brittany bronagh bronwyn brooke cait caitlin caitriona calista ' +
  'camila camilla candace candice caren carla carley carlotta carly carmela carmen carol carole ' +
  'carolin carolina caroline carolyn carrie caryn cassandra cassie catalina caterina catharina catharine ' +
  'catherine cathy catrin catriona cecile cecilia cecily celeste celia celina celine ceri chana chanda chandra ' +
  'chanel chantal chantelle charlene charley charlize charlotte charmaine charo chaya cherie cherise cheryl ' +
  'chiara chika chioma chitra chloe chrissy christa christabel christel christiana christiane ' +
  'christie christina christine ciara cicely cilla cindy cinzia claire clara clare clarice clarissa claudette ' +
  'claudia claudine clemence clementine cleo clodagh clotilde colette colleen concetta connie constance consuelo ' +
  'cora coralie cordelia coretta corina corinne cornelia corrine cosima cressida cristina cynthia dagmar dalia ' +
  'damaris danica daniela daniella danielle danuta daphna daphne daria darlene darya dasha davina dayna deana ' +
  'deanna debbie debora deborah debra deena deepa deirdre delia delilah delores delphina delphine denise denisha ' +
  'desiree devi devika diahann diana diane dilys dina dinah dionne djamila dolores dominique donna dorcas doreen ' +
  'doria dorinda doris dorit dorota dorothea dorothy dorte dottie dulce dunja edda edie edite edith edna edwina ' +
  'efua eila eileen eilis eirlys ekaterina elaina elaine eleanor eleanora elena eleni eleonora eliane elin elina ' +
  'elisa elisabeth elisabetta elise elissa eliza elizabeth elka elke ella ellen ellie ellinor elma elodie eloise ' +
  'elsa elsie elspeth elvina elvira emilia emilie emily emine emma emmaline emmanuelle emmeline enid enya erica ' +
  'erika erin erma erna ernestine eryn esme esmeralda esperanza esra estela estelle esther estrella ethel ' +
  'ethelinda etsuko etta eudora eugenia eugenie eulalia eunice eva eva-maria evangeline eve evelina evelyn ' +
  'evgenia evie evita ewa fabienne farah fatema fatima fatimah fatma fatou faustina fawzia fay faye federica ' +
  'felicia felicitas felicity fenella feride fernanda fidelma filippa finola fiona fiorella fleur fleurette flora ' +
  'florence floriane florinda florrie fotini fran frances francesca francine franziska freda frederica freya ' +
  'frida friederike fumiko gabi gabriela gabriella gabrielle gaby gail galina gauri gaye gaynor geeta gemma ' +
  'genevieve georgette georgiana georgina geraldine geri germaine gertie gertrude ghada ghislaine giada gianna ' +
  'gigi gilda gillian gina ginevra ginny giorgia giovanna gisela giselle gita gitta giulia giuliana giuseppina ' +
  'gladys glenda glenys gloria gloriana golda golnaz gopika grace grainne grazia graziella greta gretchen ' +
  'griselda guadalupe gudrun gulnara gunilla gwen gwendolen gwendoline gwendolyn gwyneth gytha hadiya hadley ' +
  'haifa hala haley halima halina hana hanan hanna hannah hanne hannelore harriet harriett haruka hatice hattie ' +
  'hawa hayley heather heba hebe hedda hedwig heidi heidrun heike helen helena helene helga helle hema hendrika ' +
  'henrietta hermione hertha hester hilary hilda hilde hildegard hildegarde hillary hindley hiroko honoria huda ' +
  'hulda ianthe ida ilana ileana iliana ilka ilona ilse iman imani imelda imogen ina inaya indira ines ' +
  'inge ingeborg ingemar inger ingrid ioana iola irena irene irenka irina irma irmgard isabel isabella isabelle ' +
  'isadora isha isla isobel isolde itzel ivana ivanka ivanna ivette ivonne izabela jacinda jacinta jackie ' +
  'jacqueline jacquelyn jacqui jada jaime jala jamila jamuna jana janae jane janelle janet janette janice janina ' +
  'janine janna jasmin jasmine jayanthi jayne jeanette jeanne jeannette jeannie jelena jemima jemma jenifer jenna ' +
  'jennie jennifer jenny jeri jerusha jess jessica jessie jessy jill jillian joan joana joann joanna joanne ' +
  'jocelyn jodie joelle johanna johanne jolanda jolene jolie jordana jordyn josefa josefina josephine josette ' +
  'josie jovita joyce juana juanita judi judie judit judith judy julia juliana juliane julie juliet juliette ' +
  'justine jutta kaija kaitlyn kalpana kalyani kamala kamila kamla kara karen karima karin karina karla karolin ' +
  'karolina karyn kasia katarina kate katelyn katharina kathe katherine kathie kathleen kathrin kathrine kathryn ' +
  'kathy katie katinka katja katrin katrina katy katya kaye kayla kayleigh keiko keira kelli kelly kelsey kendra ' +
  'keri kerrie kerstin keziah khadija khadijah kiera kiki kimberley kimberly kinga kirsten kirstie kirstin kirsty ' +
  'kitty klara krishna krista kristen kristi kristiana kristie kristin kristina kristine krystal krystyna kumiko ' +
  'kylie kyoko laila lakshmi lali lalita lana lara larisa larissa latifa latisha latoya laura laurel lauren ' +
  'lauretta lavern lavinia leah leanna leanne leena leila leilani lela lelia lena lenka lenora leona leonie ' +
  'leonora leontyne leora leslee lesley leta leticia letitia lexi leyla lia liane libby lidia liese liesel ' +
  'lieselotte lila lilah lilian liliana lilli lillian lillie lilly lina linda lindsey linette linnea lisa ' +
  'lisbeth lise lisette liv livia liz liza lizzie ljubica lois lola lolita lora loraine loreen lorena loretta ' +
  'lori lorna lorraine lotte lottie louella louisa louise lourdes luana luba lucca lucia luciana lucie lucienne ' +
  'lucille lucinda lucretia lucy ludivine ludmila luisa luisella lupe lupita luz lydia lyn lynda lynette lynn ' +
  'lynne lyra lyudmila mabel mabelle macy madalena maddie madeleine madeline maeve mafalda magali magda magdalena ' +
  'maggie maia maire mairead maisie maja makiko malala malika malin mallory mamie mamta mandy manju ' +
  'manuela mara marcela marcelina marcella marcelle marcia maren margaret margaretha margarethe margaux ' +
  'margery margie margo margot margreet margret margrethe marguerita marguerite mari maria mariah mariam mariama ' +
  'mariana marianne maribel maricel marie mariella marielle marietta marija marika marilena marilou marilyn ' +
  'marina marisa marisol marissa mariya marjan marjolein marjorie marketa marla marlena marlene marlies marna ' +
  'marsha marta martha martina martine marusia marwa mary maryam maryanne marylou masako mathilda mathilde ' +
  'matilda mattie maud maude maura maureen mavis maxine maya mayumi mckenzie meena meenakshi meera megan meghan ' +
  'megumi mehreen mei meike melania melanie melba melina melinda melissa melody meredith merlene merryn mia ' +
  'michaela michaele michelle michiko midori mieke miki mila milagros mildred milena milica millicent millie ' +
  'milly mimi mina minako mindy minna minnie mira mirabel miranda mireille mirela miriam miroslava mirra mitzi ' +
  'miyuki mohini moira mollie molly mona monica monika monique monserrat montserrat morag moyra muna munira ' +
  'muriel myfanwy myra myriam myrtle nadezhda nadia nadine nadira nadja nahid naima naina najat nana nancy ' +
  'nanette nanna naoko naomi naomie narges nasreen nastassja natacha natalia natalie natalya natascha natasha ' +
  'nathalie nathaly nausheen nazanin neda neela neelam neha nellie nelly nerina nerissa nerys nessa neta nettie ' +
  'neva ngozi nia niamh nichole nicola nicole nicolette nida nieves nikita nikki nikole nilufar nina ninette ' +
  'nirmala nisha nita noa noelia noelle noemi nolene nomi nonie nooria nora norah noreen noriko norma nour nuala ' +
  'nuha nuria nyree oana oceane octavia odette odile ofelia oksana olena olga olivia olwen olympia ona oona ' +
  'oonagh ophelia oriana orit orla orna ornella ottilie paloma pam pamela pamella paola paolina pascale patrice ' +
  'patricia patrizia patsy patti patty paula pauletta paulette paulina pauline pavlina peggy penelope penny ' +
  'perdita pernille perpetua persis petra petronella petula phaedra philippa phillipa philomena phoebe phyllida ' +
  'phyllis pia pippa polly pooja portia priscilla priti priya purnima queenie rabia rachael rachel rachele ' +
  'rachelle rada radha rafaela raina raisa rajni ramla ramona rana rania ranjana raquel rashida rashmi rayna ' +
  'razia reba rebecca rebekah reem reena regina regine reiko reina rekha renata renate renee reva rhian rhiannon ' +
  'rhoda rhonda rhonwen rina rita riva roberta robina robyn rochana rochelle roisin romana romy rona roni ' +
  'ronit roopa rosa rosalba rosaleen rosalia rosalie rosalina rosalind rosalyn rosamund rosanna rosanne rose ' +
  'roseanne rosella roselyn rosemarie rosemary rosetta rosie rosita roslyn rowena roxana roxanne roya rozanne ' +
  'ruby rukhsana rukmini rupal ruqayya ruth sabah sabiha sabina sabine sabrina sadie safiya sahar ' +
  'saira sakura sally salma samantha samira sandi sandie sandra sangeeta saoirse sara sarah ' +
  'saraswati sariah saskia seema selena selina selma serafina seraphina serena serpil shabana shahida shahnaz ' +
  'shaila shakira shami shamim shamima shana shani shania shanice shannon shanti sharada sharlene sharmila ' +
  'sharmin sharon sharron shauna shawna shazia sheelagh sheena shefali sheila shel shelagh shelley shelly sherri ' +
  'sheryl shikha shilpa shira shirin shirley shobha shona shoshana shreya shruti shulamit sian sibyl siegrid ' +
  'sigourney sigrid silke silvana silvia simona simone simonetta sinead sinem siobhan snezana sofia ' +
  'sofie sofija solange solveig sonali sondra sonia sonja sonya sophia sophie soraya sorcha stacey stacie ' +
  'stefania stefanie steffi stella stephanie stina sue suki sulema sumaya sunita sunniva suparna susan susana ' +
  'susann susanna susannah susanne sushma susie suzan suzanne suzette suzy svenja svetlana swati sybil ' +
  'sylvia sylvie tabitha taisa talia talitha tallulah tamar tamara tamika tammy tamsin tania tanja tansu tanya ' +
  'tara tarana taryn tasha tatiana tatjana tatyana taya tegan tehila teresa teri terri tess tessa thalia thea ' +
  'thelma theodora theresa therese theresia thora thuy tiana tiffany tilda tilly tina tonya tori tova tove toyin ' +
  'tracey tricia trina trine trish trisha trixie trudy tuula tyra ulrike ursula uschi usha uzma vaishali valda ' +
  'valentina valentine valeria valerie valeriya vandana vanessa varvara vashti vasudha velma venetia vera verena ' +
  'verity verna veronica veronique vesna veta vicenta vicki vicky victoria vidya vigdis vikki vilma vina viola ' +
  'violeta violette virginia virginie viveca viveka viviana viviane vivien vivienne vlasta wanda wangari wangechi ' +
  'waris wenche wendi wendy whitney wilda wilhelmina wilhelmine willa wilma wiltrud winifred winnie winona xanthe ' +
  'xenia xiomara yaa yael yana yara yasemin yasmin yasmina yasmine yelena yetunde yevgenia yildiz ylva yoko ' +
  'yolanda yoshiko ysabel yuki yukiko yulia yumi yumiko yuriko yvette yvonne zadie zaha zahara zahra zainab zara ' +
  'zarina zaynab zdenka zeinab zelda zelma zena zenobia zeynep zhanna zinaida zita zlata zoe zoey zofia zoya ' +
  'zsuzsa zuleika zuzana';
const HE =
  'aaron abdallah abdel abdelaziz abdelkader abdi abdirahman abdou abdul abdulaziz abdulla abdullah abdulrahman ' +
  'abe abel abhijit abhishek abner abraham abu achim achmed adam adama addison adebayo adeel adel adewale ' +
  'adnan adolf adolfo adolphe adriaan adrian adriano agostino agustin ahmad ahmed ahmet aidan aiden aimar ' +
  'ajay ajit akbar akeem akhil akio akira akram alaa alain alan alasdair alastair albert alberto albrecht ' +
  'alden aldo aldous alec aled aleixo alejandro aleksandar aleksander aleksandr aleksandre aleksei alessandro ' +
  'alessio alexander alexandre alexandros alexandru alexei alexey aleyn alf alfie alfons alfonse alfonso alfred ' +
  'alfredo algernon alhaji ali alick alireza alistair allan allen alois alonso aloysius alphonse alphonso alton ' +
  'alun alvaro alvin alwyn amado amadou amar amarjit ambrose amedeo amin amir amit amitabh amjad amos amr anand ' +
  'ananda anastas anatol anatole anatoly anders andor andre andreas andrei andrej andres andrew andrey andrus ' +
  'andrzej andy aneurin angelo angelos angus aniket anil ankit ansel anselm anshul anthony antoine anton ' +
  'antonio antonis antony anwar apostolos aram archibald archie ari aristide arjun arkady arlo armand armando ' +
  'armen armin arnaldo arnaud arnav arne arno arnold aron arran arron artem arthur artur arturo arun arvid arvind ' +
  'asa asad ashok asif asim aslan atal atef athanasios athar atticus attila auguste augustin augustine augusto ' +
  'aurelien aurelio austin avi avraham avram axel ayman ayub azad azhar azim aziz baba babak badr bahram balazs ' +
  'baldev baldwin balthasar baptiste barack barnaby barney barrie barry bart barth bartholomew bartolome ' +
  'bartolomeo bashar bashir basil bastian beauregard bela belisario ben benedetto benedict benedikt benito ' +
  'benjamin bennett bennie benno benny benoit benson benyamin beppe bernard bernardo bernd berndt bernhard bernie ' +
  'bert berthold bertrand bilal bill billy birger bjarne bjorn blaise blas boaz bob bobbie bobby bogdan boris ' +
  'borja brad bradford bradley bramwell brandon branko brendan brent brenton bret brett brian broderick brodie ' +
  'bronislaw bruce bruno bryan bryce bryn burt byron caleb callum calum calvin carl carlo carlos carlton carmelo ' +
  'carsten casper cathal cecil cecilio cedric ceferino celso cem cenk cesar chad chadwick chaim charles charlie ' +
  'charlton chauncey chester chet chico chinua chris christiaan christian christo christof christoph christophe ' +
  'christopher christos chuck ciaran cillian claes clarence claude claudio claus clayton clemens clement cletus ' +
  'clifford clive clovis clyde colby colin colm connor conor conrad constantijn constantin constantine ' +
  'constantinos corbin corentin corey cormac cornelis cornelius cory cosimo craig crispin cristian cristiano ' +
  'cristobal cyril cyrus daisuke damian damien damir damon dan daniel danijel danilo danny dante daren dario ' +
  'darius dariusz darrel darrell darren darrin darryl daryl dave davey david davide davor davy dawid dean deandre ' +
  'declan deepak delbert delroy demetrios demetrius denis dennis denny denys denzel derek dermot derrek derrick ' +
  'desi desmond devin dewayne dexter dhruv diarmuid dickie didier diego dieter dietrich dilip dimitar dimitri ' +
  'dimitrij dimitrios dimitris diogo dion dionysios dirk djibril dmitri dmitriy dmitry dmytro dom domenico ' +
  'domingo dominic dominick dominik donal donald donato donnie donny donovan doug dougal dougie douglas drago ' +
  'duarte duncan dusan dustin dwayne dwight dyfed dylan eamon eamonn ebenezer eberhard eddie eddy edgar ' +
  'edison edmond edmund edouard edsel eduard eduardo edvard edward edwin efraim efren egbert egon ehud eilif ' +
  'einar eitan elam elbert elden eldridge eleazar eli elias eliezer eligio elijah eliot ellery elliot elliott ' +
  'ellis elmer elon elvis elwood elwyn emanuel emanuele emeka emery emil emile emiliano emilio emmanuel ' +
  'emmet emmett emre enda ennio enrico enrique enver enzo ephraim erastus ercole erhard eric erich erik eriko ' +
  'ernest ernesto ernie ernst errol erskine ervin erwin esteban ethan etienne ettore euan eugene eugenio eusebio ' +
  'evan evander evaristo everett evert evgeny evo ewan ewen ezekiel ezra fabian fabio fabrice fadi fahad fahd ' +
  'faisal faiz farhan farid farouk farrukh faustino fausto federico fedor felice feliks felipe felix ferdinand ' +
  'ferenc fergus fernand fernando fernao festus fiachra fidel filip finlay finn fionn fiorello flavio florian ' +
  'floyd francesc francesco francis francisco francisek franco francois francois-xavier frank frankie franklin ' +
  'frans franz franz-josef fraser fred freddie frederic frederick frederico frederik fredric fredrik friedhelm ' +
  'friedrich fritz fritzie fyodor gabriel gaetano gamal ganesh gareth garfield garret garrett garrick garry garth ' +
  'gary gaspard gaston gautam gavin gavriel gaylord gennadi gennady gennaro geoff geoffrey georg george ' +
  'georges georgi georgios georgiy geraint gerald gerard gerardo gerardus gerd gerhard gerhart gerrit gerry ' +
  'gershom gert gervase gerwyn ghassan ghulam giacomo giampiero gianfranco gianluca gianmarco gianni gianpaolo ' +
  'gideon gilbert gilberto giles gilles gino giorgio giovanni girish girolamo giuliano giulio giuseppe gleb glen ' +
  'glenn glyn godfrey goffredo gonzague gonzalo gopal goran gordon gottfried gotthold govind graeme graham ' +
  'granville grayson greg gregor gregory grigor grigori grigory grover guglielmo guido guillaume guillermo gulzar ' +
  'gunnar gunter gunther guntram gurdeep gustaf gustav gustave gustavo guus guy gwilym gyorgy habib hadi hafiz ' +
  'haile haim haitham hakan hakeem hakim hal halim hamad hamdi hamed hamid hamish hamza hannes hanno hans harald ' +
  'haris harish harlan harley harold haroon harry hartmut haruki harun harvey harvie hasan hashem hashim hassan ' +
  'hasso hayden heber hector hedley heikki heiko heiner heinrich heinz helmut hendrik henning henri henricus ' +
  'henrik henry herbert heribert herman hermann hermann-josef hernan herve hezekiah hideki hideo hideyoshi hillel ' +
  'hiram hiroshi hisham hiten hobart holger holm honore horace horst hosni howard howie hristo hubert hubertus ' +
  'hugh hugo hugues humbert humberto humphrey hussein huw hywel iago iain ian ibrahim ibrahima ichiro idris ' +
  'idrissa ieuan ifan ignacio ignatius ignaz igor ihor ilan ilias ilie iliya illya ilya imad immanuel imran imre ' +
  'ingmar innokenty ioan ioannis irfan irving irwin isaac isaiah ishaan iskander ismael ismail ismet istvan italo ' +
  'itamar ivan ivar iven ivica ivo iwan izaak jabir jacek jacinto jack jaco jacob jacobus jacopo jacques jaden ' +
  'jagdish jai jair jairo jake jakob jakub jalal jamaal jamal jameel james jameson jamie jamil jan janos janusz ' +
  'jared jarek jaroslav jaroslaw jarrod jarvis jason jaspal jasper jassim javed javier jawaharlal jayant jayden ' +
  'jean jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marie jean-michel jean-paul ' +
  'jean-pierre jedidiah jeff jeffery jeffrey jens jens-peter jere jeremiah jeremias jeremy jermaine jeroen jerome ' +
  'jerry jerzy jesper jesse jethro jim jimmie jimmy jiri jitendra joachim joakim joao joaquim joaquin jochen joe ' +
  'joe-jo joel joerg joey johan johann johannes john johnathan johnnie johnny jojo jon jonah jonas jonatan ' +
  'jonathan jonny joost jordi jorg jorge jose josef josefino josep joseph josephus josh joshua josiah josip josue ' +
  'jovan jozef jozsef juan judd jude juha jukka julen jules julian julien julio julius junaid junichiro jurek ' +
  'jurgen juri jussi justin kabir kai kaj kamal kamran karan kareem kari karim karl karol karsten karthik kasimir ' +
  'kaspar kayode kazimierz kazuki kazuo kazuya keenan keiji keir keith kelvin kemal ken kenan kendall kenelm ' +
  'kenji kenneth kenny kenzo kermit kevin khaled khalid khalifa khalil khosrow kian kieran kieron kingsley kiran ' +
  'kirill kirk kishore kiyoshi klaas klaus klemens knud knut kobe kobi kofi koichi koji konrad konstantin koos ' +
  'korbinian kostas kris krishnan krisztian krzysztof kunal kurt kurtis kwabena kwaku kwame kwasi kyle kyriakos ' +
  'lachlan lajos lalit lamar lambert lancelot larry lars laszlo laurence laurent lauri lawrence lawson lazar ' +
  'lazare leander lech lee lefteris leif leland lemuel len lenard lennart lenny leo leon leonard leonardo leoncio ' +
  'leonel leonhard leonid leonidas leopold leopoldo leroy lester leszek lev levi levon lewis liam lindsay lino ' +
  'linus lionel lionello lloyd logan loic lonnie lorenzo lorin lorne lothar lou louis lowell lubomir luca lucas ' +
  'lucian luciano lucio lucius ludovic ludovico ludvig ludwig luigi luis luiz luka lukas lukasz luke luther ' +
  'lyndon maarten maddox magnus mahathir mahatma mahesh mahmoud mahmud maik malachi malachy malcolm mamadou ' +
  'mandeep manfred manish manny manoj manolis mansoor mansour manuel marat marc marcel marcelin marcello ' +
  'marcellus marcelo marcin marcio marco marcos marcus marek marian mariano mario marius mariusz mark marko ' +
  'markus marlon marmaduke martijn martin martinus marty martyn marvin marvyn marwan masahiro ' +
  'masaki masao masoud massimo massoud masud matej mateo mateusz mathew mathias mathieu mathis matias matija mato ' +
  'mats matt matteo matthew matthias matthieu matthijs matti mattias matyas maurice mauricio mauro maury max ' +
  'maxence maxim maxime maximilian maximiliano maximo maxwell mehdi mehmet mehmood melchior meles melvin menachem ' +
  'merv mervin mervyn micah michael michail michal michel michiel mick mickey miguel mihai mihail mihaly mikael ' +
  'mike mikel mikhael mikhail mikko millard milos milton mirko miroslav mirza misha mitch mitsuru moataz ' +
  'mohamad mohamed mohammad mohammed mohamud mohan mohandas mohd mohit mohsen moishe mordecai moritz morris ' +
  'morten morteza mortimer moses moshe mostafa moustafa muammar muhammad mukesh muneer munir murat murdo musa ' +
  'mustafa mustapha myles nabil nadav nadeem nader naguib nahum najib nandan naoto narendra nasir nasser nate ' +
  'nathan nathanael nathaniel naveed naveen navin nawaz nazir neal ned neil nemanja nestor neville niall niccolo ' +
  'nicholai nicholas nick nicky nico nicodemus nicolas nicolo niels nigel nihal nikhil nikitas niklas niko ' +
  'nikodem nikola nikolai nikolaos nikolaus nikolay nikos nils nima nimrod ninian nitin njabulo noah noam noel ' +
  'nolan norbert norberto norman norris norwood nuno nurettin nursultan obadiah octavio oded ojo olaf olav oleg ' +
  'olegario oleksandr olen oliver olivero olivier olli ollie olof olufemi olumide olusegun omar onur orhan oriol ' +
  'orrin orson orval orville osama oscar oskar osman osvaldo oswald oswaldo otis otmar ottavio otto owen ozzie ' +
  'pablo paddy panagiotis pancho panos paolino paolo parviz pascal pasquale patricio patrick patrik paul paulo ' +
  'paulus pavel pavlo pawel peder pedrag pedro pelle pepe perceval percival percy petar pete peter ' +
  'peterson petr petros petrus phelim phil philibert philip philipp philippe phillip phineas pierluigi piero ' +
  'pierre pierre-yves pierrick piers piet pieter pieter-jan pietro pinchas piotr placido prakash pranav prasad ' +
  'prashant praveen puneet qasim quentin quincy rafael rafal raffaele raffi ragnar rahim rahul raimondo ' +
  'raimund rainer rainier raj rajan rajendra rajesh rajiv rakesh ralf ralph ralston ramesh ramin ramiro ' +
  'ramon ramzi ranald randall randolph randy rangan ranjit raoul raphael rasheed rashid rasmus raul ravi raviv ' +
  'rayan raymon raymond raymundo razvan redmond reg reggie reginald reinaldo reinhard reinhold reinier remi ' +
  'remigio remy renaldo renato renaud rene renzo reuben reynaldo reynold reza rhett rhodri rhys ric ricardo ' +
  'riccardo richard richie rick ricky rigoberto riku riley rino rishi ritchie rizwan roald rob robb robbie robbin ' +
  'robby robert roberto rocco roddy roderic roderick rodger rodion rodney rodolfo rodrigo rogelio roger rogerio ' +
  'rohan rohit roland rolando rolf rolland rollo romain ron ronald ronaldo ronan ronnie rory rosco roscoe ross ' +
  'roswell rowland roy roza ruairi ruben rubin rudi rudiger rudolf rudolph rudy rufus rupert rurik russell rustam ' +
  'ruud ryan ryo ryszard ryuichi saad sabri sacha sachin sadio sadiq saeed sajid salah saleem salim salman ' +
  'salvador salvatore sam saman sameer samir sammy samson samu samuel sandeep sander sandro sanford sanjay ' +
  'sanjeev santiago satoshi saul saurabh sayed sayyid scott seamus sean sebastian sebastien seiji selim ' +
  'selwyn semyon senan septimus serafim serge sergei sergey sergio serhiy serkan seth seung seyed seymour shadi ' +
  'shahid shahram shailesh shakeel shakil shane shankar sharif shashi shaun shawn shay sheldon sherwin sherwood ' +
  'shigeru shimon shinzo shivam shlomo shoaib shyam sid siddharth sidney siegfried sigfried sigmund sigurd silas ' +
  'silvio simao simeon simon sione sixtus slavoj slobodan soichiro solly solomon sonny soren spencer spiros ' +
  'spyros srinivas staffan stan stanislav stanislaw stanley stavro stavros stefan stefano stefanos steffen ' +
  'stelios stellan sten stephan stephane stephen stevan steve steven stevie stig stu stuart subhash sukhdev ' +
  'sulaiman suleiman sumner sunil suresh sushil svein sven svend sverre sy syd syed sylvain sylvanus sylvester ' +
  'sylvestre szymon tadashi tadeusz tadhg taher tahir takashi takeshi takumi talal tamas tancredi tanvir ' +
  'taras tarek tariq taro tarquin tatsuya tayeb tayyip ted teddy teemu teo teodor terence terrance terrell ' +
  'terrence terry tesfaye teun teunis thabo thad thaddaeus thaddeus thelonious theo theobald theodor theodore ' +
  'theophile theophilus thierry thom thomas thorbjorn thore thorsten thurgood thurston tiago tibor tihomir tilman ' +
  'tim timo timoteo timothy timur tobias tobin toby tod todd tom tomas tomasz tomislav tommaso tommie tommy tony ' +
  'topher torgeir torsten toru toshio toshiro travers travis tremaine trent trenton trevor trey tristan troels ' +
  'tsunehisa turgut tycho tyler tyrone udo ugo uli ulisse ulric ulrich ulysse ulysses umar umberto upton uriah ' +
  'usman uwe uzi vaclav vadim valdemar valdis valentin valentino valerio valery varun vasco vasil vasilis vasiliy ' +
  'vasily vasyl vaughan veit venkat vern vernon vibert vic vicente vicenzo victor victorien vidal vidar viggo ' +
  'vijay vikram viktor viktoras vilhelm viliam ville vinay vinayak vince vincent vincenz vincenzo vinnie vinod ' +
  'virgil virgilio visar vishal vitali vitaliy vito vitor vittorino vittorio vivek vlad vladimir vladislav vlado ' +
  'vojtech volker volodymyr wael wahid waldemar waldo walid wally walt walter warren warrick warwick wasim waylon ' +
  'wayne wei wenceslas wendel wendell werner werther wes wesley wieslaw wilber wilbert wilbur wiley wilford ' +
  'wilfred wilfried wilhelm willard willem willem-alexander willi william willie willoughby willy wilmer wilton ' +
  'wim winfield winfried winston winthrop wladyslaw wojciech wolfgang woodrow wyndham xander xavi xavier ' +
  'yaakov yahya yair yakov yakub yanis yann yannick yannis yaron yaroslav yasin yasir yasser yasuo yehuda yehudi ' +
  'yevgeny yigal yitzhak yoav yochanan yohan yoichi yorick yosef yoshi yoshihide yoshihiko yoshiro yossi youri ' +
  'youssef yousuf yukio yunus yuri yury yusuf yutaka yuval yvan yves yvon zac zach zachary zack zaheer zaid zaki ' +
  'zayn zbigniew zeb zebulon zedekiah zeev zeke zeki zhen ziad zigmund zinedine zlatan zoltan zoran zsolt zubin ' +
  'zvi zygmunt';
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
